jobframeCompare.add({
 "kind": "family",
 "id": "laboratory",
 "roles": [
  {
   "id": "laboratory-manager",
   "name": "Laboratory Manager",
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
     "code": "M1",
     "title": "Laboratory Manager"
    },
    {
     "code": "M2",
     "title": "Senior Laboratory Manager"
    },
    {
     "code": "M3",
     "title": "Director of Laboratories and Testing"
    }
   ]
  },
  {
   "id": "laboratory-technician",
   "name": "Laboratory Technician",
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
     "code": "S1",
     "title": "Laboratory Trainee"
    },
    {
     "code": "S2",
     "title": "Laboratory Technician"
    },
    {
     "code": "S3",
     "title": "Senior Laboratory Technician"
    },
    {
     "code": "S4",
     "title": "Laboratory Coordinator"
    }
   ]
  },
  {
   "id": "materials-scientist",
   "name": "Materials Scientist",
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
     "code": "P1",
     "title": "Graduate Materials Scientist"
    },
    {
     "code": "P2",
     "title": "Junior Materials Scientist"
    },
    {
     "code": "P3",
     "title": "Materials Scientist"
    },
    {
     "code": "P4",
     "title": "Senior Materials Scientist"
    },
    {
     "code": "P5",
     "title": "Lead Materials Scientist"
    },
    {
     "code": "P6",
     "title": "Principal Materials Scientist"
    },
    {
     "code": "P7",
     "title": "Distinguished Materials Scientist"
    }
   ]
  }
 ]
});
