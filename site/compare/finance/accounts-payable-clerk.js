jobframeCompare.add("finance/accounts-payable-clerk", {
 "role.summary": "Checks, records and prepares for payment the invoices that suppliers send, so that each is paid once, on time and to the right account. Clerks do not choose suppliers or settle prices (see Buyer), and they never release the payments they have prepared.",
 "levels": [
  {
   "code": "S1",
   "summary": "Takes in invoices and compares them with orders at the side of an experienced clerk.",
   "components.responsibilities": [
    {
     "id": "finance.accounts-payable-clerk.intake",
     "text": "Scan paper invoices on the day they arrive and correct what text recognition has read wrongly"
    },
    {
     "id": "finance.accounts-payable-clerk.matching",
     "text": "Compare supplier, date, quantity and amount with the purchase order, and lay aside whatever does not agree"
    },
    {
     "text": "Ask requesters for missing order numbers, and return the invoice to the supplier when nobody can name one"
    },
    {
     "id": "finance.accounts-payable-clerk.supplier-queries",
     "text": "Look up payment dates for suppliers who call, and pass complaints to a colleague before the end of the day"
    }
   ],
   "components.tasks": [
    {
     "text": "Sort the shared invoice mailbox"
    },
    {
     "text": "Attach delivery notes to invoices"
    },
    {
     "text": "Print and post payment advices"
    }
   ],
   "components.skills": [
    {
     "text": "Keyboard accuracy"
    },
    {
     "text": "Polite telephone manner"
    }
   ],
   "components.knowledge": [
    {
     "text": "Parts of a valid invoice"
    },
    {
     "text": "Steps from purchase order to payment"
    }
   ],
   "components.qualifications": [
    {
     "text": "School leaving certificate, with commercial training in progress or planned"
    }
   ]
  },
  {
   "code": "S2",
   "summary": "Handles the invoices of an assigned group of suppliers from receipt to payment proposal.",
   "components.responsibilities": [
    {
     "id": "finance.accounts-payable-clerk.intake",
     "text": "Record paper and electronic invoices within three working days, with account, cost centre and tax code filled in"
    },
    {
     "id": "finance.accounts-payable-clerk.matching",
     "text": "Match order, goods receipt and invoice, release what lies within tolerance and send other differences to the buyer"
    },
    {
     "id": "finance.accounts-payable-clerk.supplier-queries",
     "text": "Reconcile large suppliers' statements each month and obtain missing invoices and credit notes before the books close"
    },
    {
     "id": "finance.accounts-payable-clerk.payment-run",
     "text": "Prepare the weekly payment proposal so that cash discounts are taken and nothing leaves before its due date"
    },
    {
     "id": "finance.accounts-payable-clerk.fraud",
     "text": "Hold an invoice whose bank account differs from the supplier record, and show it to a senior clerk before anything is changed"
    },
    {
     "text": "Return invoices that lack a particular required for tax deduction, and name to the supplier what has to be corrected"
    }
   ],
   "components.tasks": [
    {
     "text": "Chase approvals in the invoice workflow"
    },
    {
     "text": "Book employees' travel claims"
    },
    {
     "text": "Answer reminders from suppliers"
    }
   ],
   "components.skills": [
    {
     "text": "Working with an ERP system"
    },
    {
     "text": "Orderly handling of large volumes"
    },
    {
     "text": "Basic English in writing"
    }
   ],
   "components.knowledge": [
    {
     "text": "VAT on purchases in one country"
    },
    {
     "text": "Payment terms and cash discount"
    },
    {
     "text": "Tolerance limits and approval rules"
    }
   ],
   "components.qualifications": [
    {
     "text": "Completed commercial training or one year in invoice processing"
    }
   ]
  },
  {
   "code": "S3",
   "summary": "Clears blocked and unusual invoices, guards the supplier accounts against fraud and trains newcomers.",
   "components.responsibilities": [
    {
     "id": "finance.accounts-payable-clerk.matching",
     "text": "Clear invoices blocked for more than twenty days with buyer, warehouse and requester, and record what caused each block"
    },
    {
     "text": "Process invoices with reverse charge, withholding tax or retention for building work, and keep a worked example of every kind"
    },
    {
     "id": "finance.accounts-payable-clerk.payment-run",
     "text": "Search the payment proposal for near-identical amounts and invoice numbers, and recover within a month any duplicate already paid"
    },
    {
     "id": "finance.accounts-payable-clerk.fraud",
     "text": "Verify changed supplier accounts and urgent payment orders through a second channel, and freeze the payment while doubt remains"
    },
    {
     "id": "finance.accounts-payable-clerk.training",
     "text": "Teach newcomers on real invoices, check all of their entries for four weeks and sign off one document type after another"
    }
   ],
   "components.tasks": [
    {
     "text": "Clear the goods-received account by order line"
    },
    {
     "text": "Collect tax residence certificates from foreign suppliers"
    },
    {
     "text": "Test changes to the invoice workflow"
    }
   ],
   "components.skills": [
    {
     "text": "Following an item through several systems"
    },
    {
     "text": "Firm but friendly dealing with approvers"
    },
    {
     "text": "Explaining work steps"
    }
   ],
   "components.knowledge": [
    {
     "text": "Cross-border VAT and withholding tax"
    },
    {
     "text": "Common patterns of invoice and payment fraud"
    },
    {
     "text": "Electronic invoice formats"
    }
   ]
  },
  {
   "code": "S4",
   "summary": "Keeps the daily invoice and payment work of the group on schedule for all of its entities.",
   "components.responsibilities": [
    {
     "text": "Divide the day's invoices and queries among the group, cover absences and pull forward whatever the month-end close depends on"
    },
    {
     "id": "finance.accounts-payable-clerk.payment-run",
     "text": "Assemble payment runs for all entities, announce the amounts to treasury a day ahead and hand the locked file with control totals to two signatories"
    },
    {
     "id": "finance.accounts-payable-clerk.matching",
     "text": "Report late payments, lost cash discounts and blocking reasons by plant each month, and agree one remedy with the worst affected"
    },
    {
     "id": "finance.accounts-payable-clerk.fraud",
     "text": "Compare a monthly sample of changed supplier accounts with the recorded call-backs, and brief the group on each fraud attempt within the week"
    },
    {
     "text": "Close the payables ledger on the first working day, agree it with the general ledger and give accountants the list of invoices to accrue"
    },
    {
     "id": "finance.accounts-payable-clerk.training",
     "text": "Keep the work instructions current, and propose to the manager whose system rights may grow without combining conflicting tasks"
    },
    {
     "text": "Bring suppliers over to structured electronic invoices, from the first test file to the date after which, where law allows, paper goes back"
    }
   ],
   "components.skills": [
    {
     "text": "Planning a group's workload"
    },
    {
     "text": "Evaluating ledger data in spreadsheets"
    },
    {
     "text": "Settling everyday friction"
    }
   ],
   "components.knowledge": [
    {
     "text": "Separation of duties"
    },
    {
     "text": "Statutory payment periods"
    },
    {
     "text": "Retention rules for invoices"
    }
   ],
   "components.qualifications": [
    {
     "text": "Several years in accounts payable, with further training in bookkeeping"
    }
   ]
  }
 ]
});
