jobframeCompare.add("finance/accountant", {
 "role.summary": "Keeps the general ledger of Northwind's companies, closes the books every month and turns them into annual and group accounts that auditors, lenders and tax offices accept.\n\nAccountants record and explain what has happened. Plans and forecasts belong to the Financial Analyst, supplier invoices to the Accounts Payable Clerk, and customers' debts to the Credit Controller.",
 "levels": [
  {
   "code": "P1",
   "summary": "Posts simple transactions from approved vouchers and learns how a month is closed.",
   "jfm.responsibilities": [
    {
     "id": "finance.accountant.postings",
     "text": "Post bank items, travel expenses and recurring entries from approved vouchers, and have each batch reviewed before its release"
    },
    {
     "id": "finance.accountant.reconciliations",
     "text": "Reconcile assigned bank and clearing accounts every week and list items older than thirty days with the voucher that is missing"
    },
    {
     "id": "finance.accountant.closing",
     "text": "Complete the assigned steps of the closing calendar by the hour stated there and attach the evidence to each"
    },
    {
     "id": "finance.accountant.tax",
     "text": "Compare the tax codes of a monthly invoice sample with the code table and report every wrong one to a colleague"
    },
    {
     "text": "Enter new machines and tools in the asset register from invoice and handover record, with the useful life from the catalogue"
    },
    {
     "text": "Close gaps in the voucher archive before month-end, so that an auditor can trace any entry to its document"
    }
   ],
   "jfm.complexity": "Explains a difference between two accounts by comparing entries one by one and asks when no voucher settles it.",
   "jfm.knowledge": "Knows double entry, the chart of accounts and the common tax codes, and applies them to vouchers under review.",
   "capabilities": [
    {
     "id": "Traceable work",
     "name": "Traceable work",
     "text": "Attaches to an entry what a stranger would need to understand it a year later."
    },
    {
     "id": "Process sense",
     "name": "Process sense",
     "text": "Asks where a figure comes from instead of repeating last month's entry."
    }
   ]
  },
  {
   "code": "P2",
   "summary": "Looks after a set of balance sheet accounts for one company, from the first entry to the explained balance.",
   "jfm.responsibilities": [
    {
     "id": "finance.accountant.postings",
     "text": "Calculate accruals for goods and services received but not yet invoiced, and release last month's as the invoices arrive"
    },
    {
     "id": "finance.accountant.reconciliations",
     "text": "Prove the balances of payroll, prepayment and goods-received accounts each month, and clear unexplained amounts before the next close"
    },
    {
     "id": "finance.accountant.closing",
     "text": "Close the asset ledger and post all accruals by the second working day, and comment on movements above the reporting limit"
    },
    {
     "id": "finance.accountant.tax",
     "text": "Prepare one company's monthly VAT return and EU sales list, reconcile both with the ledger and submit them for signature"
    },
    {
     "text": "Walk through part of the plant with maintenance each year, compare machines with the register and write off what was scrapped"
    },
    {
     "text": "Agree balances with assigned sister companies by the confirmation date, and name the invoice or payment behind each difference"
    }
   ],
   "jfm.complexity": "Picks period, account and tax treatment for common transactions and notices the invoice that follows none of the usual patterns.",
   "jfm.knowledge": "Understands accruals, depreciation and VAT in one country, and how warehouse, purchasing and payroll entries reach the ledger.",
   "capabilities": [
    {
     "id": "Traceable work",
     "name": "Traceable work",
     "text": "Leaves reconciliations in which open items, their age and the next step can be read at a glance."
    },
    {
     "id": "Standing firm",
     "name": "Standing firm",
     "text": "Declines to book a cost into a more convenient month and can show the rule that forbids it."
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Owns the books of one legal entity and answers for its monthly, annual and tax figures.",
   "jfm.responsibilities": [
    {
     "id": "finance.accountant.closing",
     "text": "Close the books of one legal entity by the fourth working day, with cut-off tested and every material balance substantiated"
    },
    {
     "id": "finance.accountant.group-reporting",
     "text": "Submit the entity's reporting package by the fifth working day, with differences between local and group rules explained line by line"
    },
    {
     "id": "finance.accountant.tax",
     "text": "Calculate current and deferred tax for the year-end, reconcile the effective tax rate and hand the adviser a complete file for the return"
    },
    {
     "id": "finance.accountant.audit",
     "text": "Provide auditors with requested evidence within two working days, and settle last year's findings before the interim visit"
    },
    {
     "text": "Prepare the entity's annual accounts and notes under national law in time for approval and filing at the public register"
    },
    {
     "text": "Challenge stock-count differences, slow-moving stock and standard cost variances with plant finance before inventory is valued at year-end"
    },
    {
     "id": "finance.accountant.coaching",
     "text": "Review junior colleagues' reconciliations before the ledger is locked, and explain each correction with the rule behind it"
    }
   ],
   "jfm.complexity": "Analyses unusual transactions, say a changed lease or goods invoiced but stored for the customer, and documents the treatment chosen.",
   "jfm.knowledge": "Masters national accounting law, applies the group manual to one entity and knows the process behind every account.",
   "components.qualifications": [
    {
     "text": "Degree in accounting or finance, or an advanced professional certificate in bookkeeping"
    },
    {
     "text": "Experience of two or more audited year-ends"
    }
   ],
   "capabilities": [
    {
     "id": "Accounting judgement",
     "name": "Accounting judgement",
     "text": "Reads the contract itself, weighs substance against form and records why one treatment was preferred."
    },
    {
     "id": "Process sense",
     "name": "Process sense",
     "text": "Follows a recurring error back to order entry or goods receipt and has it corrected there."
    },
    {
     "id": "Standing firm",
     "name": "Standing firm",
     "text": "Keeps an allowance that spoils a manager's month when the facts call for it, and explains it in person."
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Takes on a country's closes, the monthly consolidation and the transactions that do not fit the manual.",
   "jfm.responsibilities": [
    {
     "id": "finance.accountant.closing",
     "text": "Steer the monthly close of a country's entities with plants, payroll and IT, and remove one cause of late input at its source each quarter"
    },
    {
     "id": "finance.accountant.group-reporting",
     "text": "Consolidate the monthly group figures, eliminate unrealised intercompany profit in stock and explain currency and equity movements without a remainder"
    },
    {
     "id": "finance.accountant.audit",
     "text": "Coordinate the group audit across entities, from the scope the auditors have set to a list of misstatements settled before the final meeting"
    },
    {
     "id": "finance.accountant.policy",
     "text": "Write position papers on leases, development costs or distributor rebates, and bring them to a ruling and the auditors' comment before quarter-end"
    },
    {
     "text": "Map accounts, migrate balances and prove opening figures when an entity changes its ERP system, within the cut-over days agreed"
    },
    {
     "id": "finance.accountant.coaching",
     "text": "Rotate accountants through consolidation tasks, and let each run one closing meeting before taking over an entity"
    }
   ],
   "jfm.complexity": "Traces consolidation differences to transfer prices, cut-off or interfaces although every entity believes its own books to be right.",
   "jfm.knowledge": "Commands international standards on revenue, leases, inventories and consolidation, and understands the contracts and systems that feed them.",
   "components.qualifications": [
    {
     "text": "Recognised qualification as an accountant or auditor, or equivalent experience in group accounting"
    }
   ],
   "capabilities": [
    {
     "id": "Accounting judgement",
     "name": "Accounting judgement",
     "text": "Argues a disputed treatment from the text of the standard and concedes where the auditor is right."
    },
    {
     "id": "Process sense",
     "name": "Process sense",
     "text": "Finds the two or three handovers that hold up a close and rearranges them with the departments involved."
    },
    {
     "id": "Teaching accountancy",
     "name": "Teaching accountancy",
     "text": "Chooses cases that stretch a colleague and reviews the reasoning before the result."
    }
   ]
  },
  {
   "code": "P5",
   "summary": "Sets the rules, calendar and controls by which all of Northwind's entities keep and close their books.",
   "jfm.responsibilities": [
    {
     "id": "finance.accountant.policy",
     "text": "Own the group accounting manual, rule on disputed treatments within a week and revise chapters before a new standard applies"
    },
    {
     "id": "finance.accountant.closing",
     "text": "Set closing dates and quality measures for all entities, publish late and reversed entries each quarter, and agree remedies with their controllers"
    },
    {
     "id": "finance.accountant.group-reporting",
     "text": "Complete the consolidated accounts, with notes, segments and cash flow statement, by the date that lenders and the audit committee expect"
    },
    {
     "text": "Define the key controls over manual journals, access rights and estimates, and test each year whether they work in practice"
    },
    {
     "text": "Decide with IT which closing steps software performs, who reviews its entries and when a rule must be withdrawn"
    },
    {
     "id": "finance.accountant.coaching",
     "text": "Hold a monthly case session for accountants of all countries, and set the technical examination for entity accountants"
    }
   ],
   "jfm.complexity": "Develops treatments for new offers, for instance controllers sold with a service subscription, where standards leave room and practice differs.",
   "jfm.knowledge": "Is the reference in finance for reporting standards and closing methods, and foresees what draft standards will demand.",
   "capabilities": [
    {
     "id": "Accounting judgement",
     "name": "Accounting judgement",
     "text": "Writes rules that accountants in ten countries read alike without ringing headquarters."
    },
    {
     "id": "Teaching accountancy",
     "name": "Teaching accountancy",
     "text": "Turns an audit finding into a case from which colleagues learn and nobody loses face."
    },
    {
     "id": "Standing firm",
     "name": "Standing firm",
     "text": "Tells the Chief Financial Officer before publication which figure would not survive an examination."
    }
   ]
  },
  {
   "code": "P6",
   "summary": "Guides business decisions whose accounting, tax and financing effects reach far beyond the ledger.",
   "jfm.responsibilities": [
    {
     "id": "finance.accountant.policy",
     "text": "Work out with sales, Legal and R&D how new business models will show in the accounts, and stop structures built for appearance"
    },
    {
     "id": "finance.accountant.tax",
     "text": "Bring tax, supply chain and business units to one transfer pricing model that ledgers apply and inspectors in every country can follow"
    },
    {
     "id": "finance.accountant.audit",
     "text": "Present impairment tests and other contested judgements to the audit committee, together with the strongest argument against management's view"
    },
    {
     "text": "Direct the accounting of acquisitions and disposals, from due diligence on earnings quality to a purchase price allocation within twelve months"
    },
    {
     "text": "Align finance, sustainability and operations on boundaries and evidence, so that published emissions figures withstand external assurance as the accounts do"
    },
    {
     "text": "Show the executive team three years ahead how new standards would change covenants and bonuses, and comment on drafts through the association"
    }
   ],
   "jfm.complexity": "Defines the real question when tax, financing, contract and reporting aims collide over several years and countries.",
   "jfm.knowledge": "Unites deep command of reporting standards with company law, valuation and financing to foresee consequences outside finance.",
   "capabilities": [
    {
     "id": "Accounting judgement",
     "name": "Accounting judgement",
     "text": "Spots in an early business idea the clause on which its accounting and financing will depend."
    },
    {
     "id": "Reaching agreement",
     "name": "Reaching agreement",
     "text": "Gets executives with different interests to settle one treatment and to put the reasons on record."
    }
   ]
  }
 ]
});
