jobframeCompare.add("manufacturing-quality/index", {
 "family": "Manufacturing & Quality",
 "roles": [
  {
   "path": "manufacturing-quality/process-engineer",
   "role": "Process Engineer",
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
     "key": "manufacturing-quality.process-engineer.P1",
     "code": "P1",
     "title": "Graduate Process Engineer",
     "level": "P1 — Entry Professional"
    },
    {
     "key": "manufacturing-quality.process-engineer.P2",
     "code": "P2",
     "title": "Junior Process Engineer",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "manufacturing-quality.process-engineer.P3",
     "code": "P3",
     "title": "Process Engineer",
     "level": "P3 — Professional"
    },
    {
     "key": "manufacturing-quality.process-engineer.P4",
     "code": "P4",
     "title": "Senior Process Engineer",
     "level": "P4 — Senior Professional"
    },
    {
     "key": "manufacturing-quality.process-engineer.P5",
     "code": "P5",
     "title": "Lead Process Engineer",
     "level": "P5 — Lead Professional"
    },
    {
     "key": "manufacturing-quality.process-engineer.P6",
     "code": "P6",
     "title": "Principal Process Engineer",
     "level": "P6 — Principal Professional"
    }
   ]
  },
  {
   "path": "manufacturing-quality/production-manager",
   "role": "Production Manager",
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
     "key": "manufacturing-quality.production-manager.M1",
     "code": "M1",
     "title": "Production Supervisor",
     "level": "M1 — Manager"
    },
    {
     "key": "manufacturing-quality.production-manager.M2",
     "code": "M2",
     "title": "Production Manager",
     "level": "M2 — Senior Manager"
    },
    {
     "key": "manufacturing-quality.production-manager.M3",
     "code": "M3",
     "title": "Plant Manager",
     "level": "M3 — Director"
    },
    {
     "key": "manufacturing-quality.production-manager.M4",
     "code": "M4",
     "title": "Senior Director Manufacturing",
     "level": "M4 — Senior Director"
    },
    {
     "key": "manufacturing-quality.production-manager.M5",
     "code": "M5",
     "title": "Head of Manufacturing",
     "level": "M5 — Head of Function"
    },
    {
     "key": "manufacturing-quality.production-manager.E1",
     "code": "E1",
     "title": "Vice President Manufacturing & Quality",
     "level": "E1 — Vice President"
    },
    {
     "key": "manufacturing-quality.production-manager.E2",
     "code": "E2",
     "title": "Executive Vice President and Chief Operating Officer",
     "level": "E2 — Executive Vice President"
    }
   ]
  },
  {
   "path": "manufacturing-quality/production-operator",
   "role": "Production Operator",
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
     "key": "manufacturing-quality.production-operator.S1",
     "code": "S1",
     "title": "Trainee Production Operator",
     "level": "S1 — Trainee"
    },
    {
     "key": "manufacturing-quality.production-operator.S2",
     "code": "S2",
     "title": "Production Operator",
     "level": "S2 — Skilled Employee"
    },
    {
     "key": "manufacturing-quality.production-operator.S3",
     "code": "S3",
     "title": "Senior Production Operator",
     "level": "S3 — Senior Skilled Employee"
    },
    {
     "key": "manufacturing-quality.production-operator.S4",
     "code": "S4",
     "title": "Line Coordinator",
     "level": "S4 — Coordinator"
    }
   ]
  },
  {
   "path": "manufacturing-quality/quality-engineer",
   "role": "Quality Engineer",
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
     "key": "manufacturing-quality.quality-engineer.P1",
     "code": "P1",
     "title": "Graduate Quality Engineer",
     "level": "P1 — Entry Professional"
    },
    {
     "key": "manufacturing-quality.quality-engineer.P2",
     "code": "P2",
     "title": "Junior Quality Engineer",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "manufacturing-quality.quality-engineer.P3",
     "code": "P3",
     "title": "Quality Engineer",
     "level": "P3 — Professional"
    },
    {
     "key": "manufacturing-quality.quality-engineer.P4",
     "code": "P4",
     "title": "Senior Quality Engineer",
     "level": "P4 — Senior Professional"
    },
    {
     "key": "manufacturing-quality.quality-engineer.P5",
     "code": "P5",
     "title": "Lead Quality Engineer",
     "level": "P5 — Lead Professional"
    },
    {
     "key": "manufacturing-quality.quality-engineer.P6",
     "code": "P6",
     "title": "Principal Quality Engineer",
     "level": "P6 — Principal Professional"
    }
   ]
  }
 ]
});
