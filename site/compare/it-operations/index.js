jobframeCompare.add("it-operations/index", {
 "family": "IT Operations",
 "roles": [
  {
   "path": "it-operations/it-operations-manager",
   "role": "IT Operations Manager",
   "aliases": [
    "IT Manager",
    "Head of IT",
    "IT Infrastructure Manager",
    "Service Delivery Manager",
    "Service Desk Manager",
    "Head of Infrastructure",
    "IT Service Manager",
    "Director of IT Operations"
   ],
   "levels": [
    {
     "key": "it-operations.it-operations-manager.M1",
     "code": "M1",
     "title": "IT Operations Manager",
     "level": "M1 — Manager"
    },
    {
     "key": "it-operations.it-operations-manager.M2",
     "code": "M2",
     "title": "Senior IT Operations Manager",
     "level": "M2 — Senior Manager"
    },
    {
     "key": "it-operations.it-operations-manager.M3",
     "code": "M3",
     "title": "Director of IT Operations",
     "level": "M3 — Director"
    },
    {
     "key": "it-operations.it-operations-manager.M4",
     "code": "M4",
     "title": "Senior Director of Infrastructure and Plant IT",
     "level": "M4 — Senior Director"
    },
    {
     "key": "it-operations.it-operations-manager.M5",
     "code": "M5",
     "title": "Head of IT Operations",
     "level": "M5 — Head of Function"
    }
   ]
  },
  {
   "path": "it-operations/service-desk-technician",
   "role": "Service Desk Technician",
   "aliases": [
    "IT Support",
    "Help Desk",
    "Helpdesk Technician",
    "IT Service Desk Agent",
    "Desktop Support",
    "First-Level Support",
    "1st Level Support",
    "IT Support Technician"
   ],
   "levels": [
    {
     "key": "it-operations.service-desk-technician.S1",
     "code": "S1",
     "title": "Service Desk Trainee",
     "level": "S1 — Trainee"
    },
    {
     "key": "it-operations.service-desk-technician.S2",
     "code": "S2",
     "title": "Service Desk Technician",
     "level": "S2 — Skilled Employee"
    },
    {
     "key": "it-operations.service-desk-technician.S3",
     "code": "S3",
     "title": "Senior Service Desk Technician",
     "level": "S3 — Senior Skilled Employee"
    },
    {
     "key": "it-operations.service-desk-technician.S4",
     "code": "S4",
     "title": "Service Desk Coordinator",
     "level": "S4 — Coordinator"
    }
   ]
  },
  {
   "path": "it-operations/systems-engineer",
   "role": "Systems Engineer",
   "aliases": [
    "System Administrator",
    "Sysadmin",
    "Infrastructure Engineer",
    "Network Engineer",
    "Network Administrator",
    "Cloud Engineer",
    "Server Administrator",
    "OT Engineer"
   ],
   "levels": [
    {
     "key": "it-operations.systems-engineer.P1",
     "code": "P1",
     "title": "Assistant Systems Engineer",
     "level": "P1 — Entry Professional"
    },
    {
     "key": "it-operations.systems-engineer.P2",
     "code": "P2",
     "title": "Junior Systems Engineer",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "it-operations.systems-engineer.P3",
     "code": "P3",
     "title": "Systems Engineer",
     "level": "P3 — Professional"
    },
    {
     "key": "it-operations.systems-engineer.P4",
     "code": "P4",
     "title": "Senior Systems Engineer",
     "level": "P4 — Senior Professional"
    },
    {
     "key": "it-operations.systems-engineer.P5",
     "code": "P5",
     "title": "Lead Systems Engineer",
     "level": "P5 — Lead Professional"
    },
    {
     "key": "it-operations.systems-engineer.P6",
     "code": "P6",
     "title": "Principal Systems Engineer",
     "level": "P6 — Principal Professional"
    }
   ]
  }
 ]
});
