jobframeCompare.add({
 "kind": "family",
 "id": "manufacturing-quality",
 "roles": [
  {
   "id": "process-engineer",
   "name": "Process Engineer",
   "aliases": [
    "Manufacturing Engineer",
    "Production Engineer",
    "Industrial Engineer",
    "Industrialisation Engineer",
    "Methods Engineer",
    "NPI Engineer",
    "Lean Engineer",
    "Process Technologist"
   ],
   "levels": [
    {
     "code": "P1",
     "title": "Graduate Process Engineer"
    },
    {
     "code": "P2",
     "title": "Junior Process Engineer"
    },
    {
     "code": "P3",
     "title": "Process Engineer"
    },
    {
     "code": "P4",
     "title": "Senior Process Engineer"
    },
    {
     "code": "P5",
     "title": "Lead Process Engineer"
    },
    {
     "code": "P6",
     "title": "Principal Process Engineer"
    }
   ]
  },
  {
   "id": "production-manager",
   "name": "Production Manager",
   "aliases": [
    "Manufacturing Manager",
    "Shift Manager",
    "Shift Supervisor",
    "Foreman",
    "Factory Manager",
    "Works Manager",
    "VP Operations",
    "COO"
   ],
   "levels": [
    {
     "code": "M1",
     "title": "Production Supervisor"
    },
    {
     "code": "M2",
     "title": "Production Manager"
    },
    {
     "code": "M3",
     "title": "Plant Manager"
    },
    {
     "code": "M4",
     "title": "Senior Director Manufacturing"
    },
    {
     "code": "M5",
     "title": "Head of Manufacturing"
    },
    {
     "code": "E1",
     "title": "Vice President Manufacturing & Quality"
    },
    {
     "code": "E2",
     "title": "Executive Vice President and Chief Operating Officer"
    }
   ]
  },
  {
   "id": "production-operator",
   "name": "Production Operator",
   "aliases": [
    "Assembler",
    "Machine Operator",
    "Line Operator",
    "Coil Winder",
    "Assembly Worker",
    "Production Worker",
    "Test Bay Operator",
    "Line Leader"
   ],
   "levels": [
    {
     "code": "S1",
     "title": "Trainee Production Operator"
    },
    {
     "code": "S2",
     "title": "Production Operator"
    },
    {
     "code": "S3",
     "title": "Senior Production Operator"
    },
    {
     "code": "S4",
     "title": "Line Coordinator"
    }
   ]
  },
  {
   "id": "quality-engineer",
   "name": "Quality Engineer",
   "aliases": [
    "Quality Assurance",
    "Quality Control",
    "QC Engineer",
    "Supplier Quality Engineer",
    "SQE",
    "Complaints Engineer",
    "Reliability Engineer"
   ],
   "levels": [
    {
     "code": "P1",
     "title": "Graduate Quality Engineer"
    },
    {
     "code": "P2",
     "title": "Junior Quality Engineer"
    },
    {
     "code": "P3",
     "title": "Quality Engineer"
    },
    {
     "code": "P4",
     "title": "Senior Quality Engineer"
    },
    {
     "code": "P5",
     "title": "Lead Quality Engineer"
    },
    {
     "code": "P6",
     "title": "Principal Quality Engineer"
    }
   ]
  }
 ]
});
