jobframeCompare.add("laboratory/index", {
 "family": "Laboratory & Testing",
 "roles": [
  {
   "path": "laboratory/laboratory-manager",
   "role": "Laboratory Manager",
   "aliases": [
    "Lab Manager",
    "Head of Laboratory",
    "Test Laboratory Manager",
    "Test Manager Hardware",
    "EMC Lab Manager",
    "Head of Testing",
    "Technical Manager Laboratory"
   ],
   "levels": [
    {
     "key": "laboratory.laboratory-manager.M1",
     "code": "M1",
     "title": "Laboratory Manager",
     "level": "M1 — Manager"
    },
    {
     "key": "laboratory.laboratory-manager.M2",
     "code": "M2",
     "title": "Senior Laboratory Manager",
     "level": "M2 — Senior Manager"
    },
    {
     "key": "laboratory.laboratory-manager.M3",
     "code": "M3",
     "title": "Director of Laboratories and Testing",
     "level": "M3 — Director"
    }
   ]
  },
  {
   "path": "laboratory/laboratory-technician",
   "role": "Laboratory Technician",
   "aliases": [
    "Lab Technician",
    "Lab Assistant",
    "Test Technician",
    "Laboratory Assistant",
    "EMC Technician",
    "Materials Tester",
    "Physics Lab Technician",
    "Lab Tech"
   ],
   "levels": [
    {
     "key": "laboratory.laboratory-technician.S1",
     "code": "S1",
     "title": "Laboratory Trainee",
     "level": "S1 — Trainee"
    },
    {
     "key": "laboratory.laboratory-technician.S2",
     "code": "S2",
     "title": "Laboratory Technician",
     "level": "S2 — Skilled Employee"
    },
    {
     "key": "laboratory.laboratory-technician.S3",
     "code": "S3",
     "title": "Senior Laboratory Technician",
     "level": "S3 — Senior Skilled Employee"
    },
    {
     "key": "laboratory.laboratory-technician.S4",
     "code": "S4",
     "title": "Laboratory Coordinator",
     "level": "S4 — Coordinator"
    }
   ]
  },
  {
   "path": "laboratory/materials-scientist",
   "role": "Materials Scientist",
   "aliases": [
    "Materials Engineer",
    "Material Scientist",
    "Metallurgist",
    "Polymer Engineer",
    "Failure Analyst",
    "Failure Analysis Engineer",
    "Corrosion Engineer",
    "Materials Specialist"
   ],
   "levels": [
    {
     "key": "laboratory.materials-scientist.P1",
     "code": "P1",
     "title": "Graduate Materials Scientist",
     "level": "P1 — Entry Professional"
    },
    {
     "key": "laboratory.materials-scientist.P2",
     "code": "P2",
     "title": "Junior Materials Scientist",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "laboratory.materials-scientist.P3",
     "code": "P3",
     "title": "Materials Scientist",
     "level": "P3 — Professional"
    },
    {
     "key": "laboratory.materials-scientist.P4",
     "code": "P4",
     "title": "Senior Materials Scientist",
     "level": "P4 — Senior Professional"
    },
    {
     "key": "laboratory.materials-scientist.P5",
     "code": "P5",
     "title": "Lead Materials Scientist",
     "level": "P5 — Lead Professional"
    },
    {
     "key": "laboratory.materials-scientist.P6",
     "code": "P6",
     "title": "Principal Materials Scientist",
     "level": "P6 — Principal Professional"
    },
    {
     "key": "laboratory.materials-scientist.P7",
     "code": "P7",
     "title": "Distinguished Materials Scientist",
     "level": "P7 — Distinguished Professional"
    }
   ]
  }
 ]
});
