jobframeCompare.add("finance/index", {
 "family": "Finance",
 "roles": [
  {
   "path": "finance/accountant",
   "role": "Accountant",
   "aliases": [
    "Bookkeeper",
    "General Ledger Accountant",
    "GL Accountant",
    "Financial Accountant",
    "Group Accountant",
    "Consolidation Accountant",
    "Record to Report",
    "R2R"
   ],
   "levels": [
    {
     "key": "finance.accountant.P1",
     "code": "P1",
     "title": "Assistant Accountant",
     "level": "P1 — Entry Professional"
    },
    {
     "key": "finance.accountant.P2",
     "code": "P2",
     "title": "Junior Accountant",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "finance.accountant.P3",
     "code": "P3",
     "title": "Accountant",
     "level": "P3 — Professional"
    },
    {
     "key": "finance.accountant.P4",
     "code": "P4",
     "title": "Senior Accountant",
     "level": "P4 — Senior Professional"
    },
    {
     "key": "finance.accountant.P5",
     "code": "P5",
     "title": "Lead Accountant, Group Accounting",
     "level": "P5 — Lead Professional"
    },
    {
     "key": "finance.accountant.P6",
     "code": "P6",
     "title": "Principal Accountant",
     "level": "P6 — Principal Professional"
    }
   ]
  },
  {
   "path": "finance/accounts-payable-clerk",
   "role": "Accounts Payable Clerk",
   "aliases": [
    "AP Clerk",
    "Accounts Payable",
    "Invoice Processing",
    "Purchase Ledger Clerk",
    "Invoice Clerk",
    "Creditors Clerk",
    "Procure to Pay",
    "P2P"
   ],
   "levels": [
    {
     "key": "finance.accounts-payable-clerk.S1",
     "code": "S1",
     "title": "Accounts Payable Trainee",
     "level": "S1 — Trainee"
    },
    {
     "key": "finance.accounts-payable-clerk.S2",
     "code": "S2",
     "title": "Accounts Payable Clerk",
     "level": "S2 — Skilled Employee"
    },
    {
     "key": "finance.accounts-payable-clerk.S3",
     "code": "S3",
     "title": "Senior Accounts Payable Clerk",
     "level": "S3 — Senior Skilled Employee"
    },
    {
     "key": "finance.accounts-payable-clerk.S4",
     "code": "S4",
     "title": "Accounts Payable Coordinator",
     "level": "S4 — Coordinator"
    }
   ]
  },
  {
   "path": "finance/credit-controller",
   "role": "Credit Controller",
   "aliases": [
    "Accounts Receivable",
    "AR Specialist",
    "Credit Manager",
    "Collections",
    "Debt Collection",
    "Dunning",
    "Receivables Clerk"
   ],
   "levels": [
    {
     "key": "finance.credit-controller.P1",
     "code": "P1",
     "title": "Credit Controller — P1",
     "level": "P1 — Entry Professional"
    },
    {
     "key": "finance.credit-controller.P2",
     "code": "P2",
     "title": "Credit Controller — P2",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "finance.credit-controller.P3",
     "code": "P3",
     "title": "Credit Controller — P3",
     "level": "P3 — Professional"
    }
   ]
  },
  {
   "path": "finance/finance-manager",
   "role": "Finance Manager",
   "aliases": [
    "Controller",
    "Financial Controller",
    "Plant Controller",
    "Head of Finance",
    "Finance Director",
    "Head of Accounting",
    "CFO",
    "FD"
   ],
   "levels": [
    {
     "key": "finance.finance-manager.M1",
     "code": "M1",
     "title": "Plant Finance Manager",
     "level": "M1 — Manager"
    },
    {
     "key": "finance.finance-manager.M2",
     "code": "M2",
     "title": "Country Financial Controller",
     "level": "M2 — Senior Manager"
    },
    {
     "key": "finance.finance-manager.M3",
     "code": "M3",
     "title": "Director of Finance",
     "level": "M3 — Director"
    },
    {
     "key": "finance.finance-manager.M4",
     "code": "M4",
     "title": "Senior Finance Director, Business Unit",
     "level": "M4 — Senior Director"
    },
    {
     "key": "finance.finance-manager.M5",
     "code": "M5",
     "title": "Group Controller",
     "level": "M5 — Head of Function"
    },
    {
     "key": "finance.finance-manager.E1",
     "code": "E1",
     "title": "Vice President Finance",
     "level": "E1 — Vice President"
    },
    {
     "key": "finance.finance-manager.E2",
     "code": "E2",
     "title": "Executive Vice President Finance & Business Services",
     "level": "E2 — Executive Vice President"
    },
    {
     "key": "finance.finance-manager.E3",
     "code": "E3",
     "title": "Chief Financial Officer",
     "level": "E3 — Chief Officer"
    }
   ]
  },
  {
   "path": "finance/financial-analyst",
   "role": "Financial Analyst",
   "aliases": [
    "FP&A Analyst",
    "FP&A",
    "Business Controller",
    "Budget Analyst",
    "Planning Analyst",
    "Reporting Analyst",
    "Cost Analyst"
   ],
   "levels": [
    {
     "key": "finance.financial-analyst.P2",
     "code": "P2",
     "title": "Junior Financial Analyst",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "finance.financial-analyst.P3",
     "code": "P3",
     "title": "Financial Analyst",
     "level": "P3 — Professional"
    },
    {
     "key": "finance.financial-analyst.P4",
     "code": "P4",
     "title": "Senior Financial Analyst",
     "level": "P4 — Senior Professional"
    },
    {
     "key": "finance.financial-analyst.P5",
     "code": "P5",
     "title": "FP&A Lead",
     "level": "P5 — Lead Professional"
    }
   ]
  }
 ]
});
