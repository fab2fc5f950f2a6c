jobframeCompare.add({
 "kind": "family",
 "id": "finance",
 "roles": [
  {
   "id": "accountant",
   "name": "Accountant",
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
     "code": "P1",
     "title": "Assistant Accountant"
    },
    {
     "code": "P2",
     "title": "Junior Accountant"
    },
    {
     "code": "P3",
     "title": "Accountant"
    },
    {
     "code": "P4",
     "title": "Senior Accountant"
    },
    {
     "code": "P5",
     "title": "Lead Accountant, Group Accounting"
    },
    {
     "code": "P6",
     "title": "Principal Accountant"
    }
   ]
  },
  {
   "id": "accounts-payable-clerk",
   "name": "Accounts Payable Clerk",
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
     "code": "S1",
     "title": "Accounts Payable Trainee"
    },
    {
     "code": "S2",
     "title": "Accounts Payable Clerk"
    },
    {
     "code": "S3",
     "title": "Senior Accounts Payable Clerk"
    },
    {
     "code": "S4",
     "title": "Accounts Payable Coordinator"
    }
   ]
  },
  {
   "id": "credit-controller",
   "name": "Credit Controller",
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
     "code": "P1",
     "title": "Credit Controller — P1"
    },
    {
     "code": "P2",
     "title": "Credit Controller — P2"
    },
    {
     "code": "P3",
     "title": "Credit Controller — P3"
    }
   ]
  },
  {
   "id": "finance-manager",
   "name": "Finance Manager",
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
     "code": "M1",
     "title": "Plant Finance Manager"
    },
    {
     "code": "M2",
     "title": "Country Financial Controller"
    },
    {
     "code": "M3",
     "title": "Director of Finance"
    },
    {
     "code": "M4",
     "title": "Senior Finance Director, Business Unit"
    },
    {
     "code": "M5",
     "title": "Group Controller"
    },
    {
     "code": "E1",
     "title": "Vice President Finance"
    },
    {
     "code": "E2",
     "title": "Executive Vice President Finance & Business Services"
    },
    {
     "code": "E3",
     "title": "Chief Financial Officer"
    }
   ]
  },
  {
   "id": "financial-analyst",
   "name": "Financial Analyst",
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
     "code": "P2",
     "title": "Junior Financial Analyst"
    },
    {
     "code": "P3",
     "title": "Financial Analyst"
    },
    {
     "code": "P4",
     "title": "Senior Financial Analyst"
    },
    {
     "code": "P5",
     "title": "FP&A Lead"
    }
   ]
  }
 ]
});
