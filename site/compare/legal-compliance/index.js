jobframeCompare.add({
 "kind": "family",
 "id": "legal-compliance",
 "roles": [
  {
   "id": "compliance-officer",
   "name": "Compliance Officer",
   "aliases": [
    "Ethics Officer",
    "Compliance Manager",
    "Anti-Bribery Officer",
    "Export Control Officer",
    "Trade Compliance",
    "Data Protection Specialist",
    "Privacy Officer",
    "Integrity Officer"
   ],
   "levels": [
    {
     "code": "P2",
     "title": "Junior Compliance Officer"
    },
    {
     "code": "P3",
     "title": "Compliance Officer"
    },
    {
     "code": "P4",
     "title": "Senior Compliance Officer"
    },
    {
     "code": "P5",
     "title": "Lead Compliance Officer"
    },
    {
     "code": "P6",
     "title": "Principal Compliance Officer"
    }
   ]
  },
  {
   "id": "contract-administrator",
   "name": "Contract Administrator",
   "aliases": [
    "Contracts Clerk",
    "Contract Specialist",
    "Contract Manager",
    "Legal Assistant",
    "Paralegal",
    "Legal Administrator",
    "Contract Lifecycle Management",
    "CLM"
   ],
   "levels": [
    {
     "code": "S2",
     "title": "Contract Administrator"
    },
    {
     "code": "S3",
     "title": "Senior Contract Administrator"
    },
    {
     "code": "S4",
     "title": "Contract Coordinator"
    }
   ]
  },
  {
   "id": "legal-counsel",
   "name": "Legal Counsel",
   "aliases": [
    "In-house Lawyer",
    "Corporate Counsel",
    "Company Lawyer",
    "Commercial Lawyer",
    "Attorney",
    "Solicitor",
    "Legal Adviser",
    "Contract Lawyer"
   ],
   "levels": [
    {
     "code": "P2",
     "title": "Junior Legal Counsel"
    },
    {
     "code": "P3",
     "title": "Legal Counsel"
    },
    {
     "code": "P4",
     "title": "Senior Legal Counsel"
    },
    {
     "code": "P5",
     "title": "Lead Legal Counsel"
    },
    {
     "code": "P6",
     "title": "Principal Legal Counsel"
    },
    {
     "code": "P7",
     "title": "Distinguished Legal Counsel"
    }
   ]
  },
  {
   "id": "legal-director",
   "name": "Legal Director",
   "aliases": [
    "Head of Legal",
    "General Counsel",
    "GC",
    "Chief Legal Officer",
    "Legal Manager",
    "Director Legal Affairs",
    "Head of Compliance"
   ],
   "levels": [
    {
     "code": "M2",
     "title": "Head of Commercial Legal"
    },
    {
     "code": "M3",
     "title": "Legal Director"
    },
    {
     "code": "M4",
     "title": "Senior Director Legal & Compliance"
    },
    {
     "code": "M5",
     "title": "General Counsel"
    }
   ]
  }
 ]
});
