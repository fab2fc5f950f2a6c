jobframeCompare.add({
 "kind": "family",
 "id": "it-operations",
 "roles": [
  {
   "id": "it-operations-manager",
   "name": "IT Operations Manager",
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
     "code": "M1",
     "title": "IT Operations Manager"
    },
    {
     "code": "M2",
     "title": "Senior IT Operations Manager"
    },
    {
     "code": "M3",
     "title": "Director of IT Operations"
    },
    {
     "code": "M4",
     "title": "Senior Director of Infrastructure and Plant IT"
    },
    {
     "code": "M5",
     "title": "Head of IT Operations"
    }
   ]
  },
  {
   "id": "service-desk-technician",
   "name": "Service Desk Technician",
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
     "code": "S1",
     "title": "Service Desk Trainee"
    },
    {
     "code": "S2",
     "title": "Service Desk Technician"
    },
    {
     "code": "S3",
     "title": "Senior Service Desk Technician"
    },
    {
     "code": "S4",
     "title": "Service Desk Coordinator"
    }
   ]
  },
  {
   "id": "systems-engineer",
   "name": "Systems Engineer",
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
     "code": "P1",
     "title": "Assistant Systems Engineer"
    },
    {
     "code": "P2",
     "title": "Junior Systems Engineer"
    },
    {
     "code": "P3",
     "title": "Systems Engineer"
    },
    {
     "code": "P4",
     "title": "Senior Systems Engineer"
    },
    {
     "code": "P5",
     "title": "Lead Systems Engineer"
    },
    {
     "code": "P6",
     "title": "Principal Systems Engineer"
    }
   ]
  }
 ]
});
