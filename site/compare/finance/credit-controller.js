jobframeCompare.add("finance/credit-controller", {
 "role.summary": "Makes sure that customers and partners pay on time and that credit goes to those who can repay it. Credit controllers neither negotiate prices nor conduct lawsuits; they prepare the file when a case passes to Legal.",
 "levels": [
  {
   "code": "P1",
   "summary": "Matches incoming payments and reminds customers of overdue invoices.",
   "components.responsibilities": [
    {
     "text": "Match incoming payments to open invoices every day and clear unexplained amounts within the week"
    },
    {
     "id": "finance.credit-controller.collection",
     "text": "Send payment reminders according to the weekly run and call customers whose first reminder had no effect"
    },
    {
     "id": "finance.credit-controller.disputes",
     "text": "Record disputed invoices with the reason given and pass them to the department that can settle them"
    },
    {
     "text": "Enter new bank details only after calling the customer back on a number already known"
    }
   ],
   "components.tasks": [
    {
     "text": "Download bank statements"
    },
    {
     "text": "Issue copies of invoices and account statements"
    }
   ],
   "components.skills": [
    {
     "text": "Clear communication by phone and in writing"
    },
    {
     "text": "Keyboard accuracy"
    },
    {
     "text": "Basic English and one further customer language"
    }
   ],
   "components.knowledge": [
    {
     "text": "Payment terms and methods"
    },
    {
     "text": "Data protection in customer contact"
    }
   ],
   "components.qualifications": [
    {
     "text": "Vocational training in commerce or first experience in accounting"
    }
   ]
  },
  {
   "code": "P2",
   "summary": "Looks after the receivables of a customer group and agrees payment plans within limits.",
   "components.responsibilities": [
    {
     "id": "finance.credit-controller.collection",
     "text": "Keep overdue receivables of the assigned customer group below the agreed share through planned calls and visits"
    },
    {
     "id": "finance.credit-controller.disputes",
     "text": "Bring sales, logistics and customer together over disputed invoices and obtain a decision within fifteen working days"
    },
    {
     "id": "finance.credit-controller.credit-limits",
     "text": "Propose credit limits for new customers on the basis of agency reports, accounts and payment history"
    },
    {
     "id": "finance.credit-controller.payment-plans",
     "text": "Agree instalments with customers in difficulty within set limits, and stop deliveries when instalments are missed"
    }
   ],
   "components.tasks": [
    {
     "text": "Prepare the weekly list of overdue accounts"
    },
    {
     "text": "Release or hold blocked orders"
    }
   ],
   "components.skills": [
    {
     "text": "Negotiation by telephone"
    },
    {
     "text": "Reading annual accounts"
    },
    {
     "text": "Conflict handling"
    }
   ],
   "components.knowledge": [
    {
     "text": "Retention of title and other securities"
    },
    {
     "text": "Credit insurance terms"
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Owns credit risk and collection for a region or for the partner channel.",
   "components.responsibilities": [
    {
     "id": "finance.credit-controller.collection",
     "text": "Set the collection strategy for the region, with a different course for key accounts, partners and small customers"
    },
    {
     "id": "finance.credit-controller.credit-limits",
     "text": "Decide credit limits up to the approved amount and present larger ones to the credit committee with a recommendation"
    },
    {
     "id": "finance.credit-controller.disputes",
     "text": "Report the main causes of disputed invoices each quarter, and agree with their owners how to remove two of them"
    },
    {
     "id": "finance.credit-controller.payment-plans",
     "text": "Lead insolvency and hardship cases from the first warning sign to recovery, securities or handover to Legal"
    },
    {
     "text": "Forecast customer payments for the next thirteen weeks and explain to treasury why they deviated"
    }
   ],
   "components.skills": [
    {
     "text": "Credit analysis"
    },
    {
     "text": "Presenting to committees"
    },
    {
     "text": "Coaching colleagues in difficult calls"
    }
   ],
   "components.knowledge": [
    {
     "text": "Insolvency law for creditors"
    },
    {
     "text": "Export payment instruments"
    }
   ],
   "components.qualifications": [
    {
     "text": "Certified credit management training or several years in receivables"
    }
   ]
  }
 ]
});
