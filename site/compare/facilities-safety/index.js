jobframeCompare.add({
 "kind": "family",
 "id": "facilities-safety",
 "roles": [
  {
   "id": "facilities-manager",
   "name": "Facilities Manager",
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
     "code": "M1",
     "title": "Facilities Manager"
    },
    {
     "code": "M2",
     "title": "Senior Facilities Manager"
    },
    {
     "code": "M3",
     "title": "Director of Facilities & Safety"
    },
    {
     "code": "M4",
     "title": "Senior Director of Property & Facilities"
    }
   ]
  },
  {
   "id": "facilities-technician",
   "name": "Facilities Technician",
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
     "code": "S1",
     "title": "Facilities Trainee"
    },
    {
     "code": "S2",
     "title": "Facilities Technician"
    },
    {
     "code": "S3",
     "title": "Senior Facilities Technician"
    },
    {
     "code": "S4",
     "title": "Facilities Coordinator"
    }
   ]
  },
  {
   "id": "safety-specialist",
   "name": "Safety Specialist",
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
     "code": "P1",
     "title": "Safety Assistant"
    },
    {
     "code": "P2",
     "title": "Junior Safety Specialist"
    },
    {
     "code": "P3",
     "title": "Safety Specialist"
    },
    {
     "code": "P4",
     "title": "Senior Safety Specialist"
    },
    {
     "code": "P5",
     "title": "Lead Safety Specialist"
    },
    {
     "code": "P6",
     "title": "Principal Safety Specialist"
    }
   ]
  }
 ]
});
