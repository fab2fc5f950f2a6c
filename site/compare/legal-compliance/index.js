jobframeCompare.add("legal-compliance/index", {
 "family": "Legal & Compliance",
 "roles": [
  {
   "path": "legal-compliance/compliance-officer",
   "role": "Compliance Officer",
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
     "key": "legal-compliance.compliance-officer.P2",
     "code": "P2",
     "title": "Junior Compliance Officer",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "legal-compliance.compliance-officer.P3",
     "code": "P3",
     "title": "Compliance Officer",
     "level": "P3 — Professional"
    },
    {
     "key": "legal-compliance.compliance-officer.P4",
     "code": "P4",
     "title": "Senior Compliance Officer",
     "level": "P4 — Senior Professional"
    },
    {
     "key": "legal-compliance.compliance-officer.P5",
     "code": "P5",
     "title": "Lead Compliance Officer",
     "level": "P5 — Lead Professional"
    },
    {
     "key": "legal-compliance.compliance-officer.P6",
     "code": "P6",
     "title": "Principal Compliance Officer",
     "level": "P6 — Principal Professional"
    }
   ]
  },
  {
   "path": "legal-compliance/contract-administrator",
   "role": "Contract Administrator",
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
     "key": "legal-compliance.contract-administrator.S2",
     "code": "S2",
     "title": "Contract Administrator",
     "level": "S2 — Skilled Employee"
    },
    {
     "key": "legal-compliance.contract-administrator.S3",
     "code": "S3",
     "title": "Senior Contract Administrator",
     "level": "S3 — Senior Skilled Employee"
    },
    {
     "key": "legal-compliance.contract-administrator.S4",
     "code": "S4",
     "title": "Contract Coordinator",
     "level": "S4 — Coordinator"
    }
   ]
  },
  {
   "path": "legal-compliance/legal-counsel",
   "role": "Legal Counsel",
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
     "key": "legal-compliance.legal-counsel.P2",
     "code": "P2",
     "title": "Junior Legal Counsel",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "legal-compliance.legal-counsel.P3",
     "code": "P3",
     "title": "Legal Counsel",
     "level": "P3 — Professional"
    },
    {
     "key": "legal-compliance.legal-counsel.P4",
     "code": "P4",
     "title": "Senior Legal Counsel",
     "level": "P4 — Senior Professional"
    },
    {
     "key": "legal-compliance.legal-counsel.P5",
     "code": "P5",
     "title": "Lead Legal Counsel",
     "level": "P5 — Lead Professional"
    },
    {
     "key": "legal-compliance.legal-counsel.P6",
     "code": "P6",
     "title": "Principal Legal Counsel",
     "level": "P6 — Principal Professional"
    },
    {
     "key": "legal-compliance.legal-counsel.P7",
     "code": "P7",
     "title": "Distinguished Legal Counsel",
     "level": "P7 — Distinguished Professional"
    }
   ]
  },
  {
   "path": "legal-compliance/legal-director",
   "role": "Legal Director",
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
     "key": "legal-compliance.legal-director.M2",
     "code": "M2",
     "title": "Head of Commercial Legal",
     "level": "M2 — Senior Manager"
    },
    {
     "key": "legal-compliance.legal-director.M3",
     "code": "M3",
     "title": "Legal Director",
     "level": "M3 — Director"
    },
    {
     "key": "legal-compliance.legal-director.M4",
     "code": "M4",
     "title": "Senior Director Legal & Compliance",
     "level": "M4 — Senior Director"
    },
    {
     "key": "legal-compliance.legal-director.M5",
     "code": "M5",
     "title": "General Counsel",
     "level": "M5 — Head of Function"
    }
   ]
  }
 ]
});
