jobframeCompare.add("facilities-safety/index", {
 "family": "Facilities & Safety",
 "roles": [
  {
   "path": "facilities-safety/facilities-manager",
   "role": "Facilities Manager",
   "aliases": [
    "FM",
    "Facility Manager",
    "Building Manager",
    "Site Services Manager",
    "Head of Facilities",
    "Real Estate Manager",
    "Workplace Manager",
    "Head of EHS"
   ],
   "levels": [
    {
     "key": "facilities-safety.facilities-manager.M1",
     "code": "M1",
     "title": "Facilities Manager",
     "level": "M1 — Manager"
    },
    {
     "key": "facilities-safety.facilities-manager.M2",
     "code": "M2",
     "title": "Senior Facilities Manager",
     "level": "M2 — Senior Manager"
    },
    {
     "key": "facilities-safety.facilities-manager.M3",
     "code": "M3",
     "title": "Director of Facilities & Safety",
     "level": "M3 — Director"
    },
    {
     "key": "facilities-safety.facilities-manager.M4",
     "code": "M4",
     "title": "Senior Director of Property & Facilities",
     "level": "M4 — Senior Director"
    }
   ]
  },
  {
   "path": "facilities-safety/facilities-technician",
   "role": "Facilities Technician",
   "aliases": [
    "Caretaker",
    "Janitor",
    "Building Technician",
    "House Technician",
    "Maintenance Technician Buildings",
    "HVAC Technician",
    "Facility Services",
    "Handyperson"
   ],
   "levels": [
    {
     "key": "facilities-safety.facilities-technician.S1",
     "code": "S1",
     "title": "Facilities Trainee",
     "level": "S1 — Trainee"
    },
    {
     "key": "facilities-safety.facilities-technician.S2",
     "code": "S2",
     "title": "Facilities Technician",
     "level": "S2 — Skilled Employee"
    },
    {
     "key": "facilities-safety.facilities-technician.S3",
     "code": "S3",
     "title": "Senior Facilities Technician",
     "level": "S3 — Senior Skilled Employee"
    },
    {
     "key": "facilities-safety.facilities-technician.S4",
     "code": "S4",
     "title": "Facilities Coordinator",
     "level": "S4 — Coordinator"
    }
   ]
  },
  {
   "path": "facilities-safety/safety-specialist",
   "role": "Safety Specialist",
   "aliases": [
    "EHS Specialist",
    "HSE Officer",
    "Health and Safety Officer",
    "OHS Advisor",
    "Safety Engineer",
    "Environmental Specialist",
    "SHE",
    "Safety Officer"
   ],
   "levels": [
    {
     "key": "facilities-safety.safety-specialist.P1",
     "code": "P1",
     "title": "Safety Assistant",
     "level": "P1 — Entry Professional"
    },
    {
     "key": "facilities-safety.safety-specialist.P2",
     "code": "P2",
     "title": "Junior Safety Specialist",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "facilities-safety.safety-specialist.P3",
     "code": "P3",
     "title": "Safety Specialist",
     "level": "P3 — Professional"
    },
    {
     "key": "facilities-safety.safety-specialist.P4",
     "code": "P4",
     "title": "Senior Safety Specialist",
     "level": "P4 — Senior Professional"
    },
    {
     "key": "facilities-safety.safety-specialist.P5",
     "code": "P5",
     "title": "Lead Safety Specialist",
     "level": "P5 — Lead Professional"
    },
    {
     "key": "facilities-safety.safety-specialist.P6",
     "code": "P6",
     "title": "Principal Safety Specialist",
     "level": "P6 — Principal Professional"
    }
   ]
  }
 ]
});
