jobframeCompare.add({
 "kind": "family",
 "id": "design-research",
 "roles": [
  {
   "id": "design-manager",
   "name": "Design Manager",
   "aliases": [
    "UX Manager",
    "Head of Design",
    "Head of UX",
    "Design Lead",
    "Design Team Lead",
    "UX Research Manager",
    "Director of Design",
    "Design Director"
   ],
   "levels": [
    {
     "code": "M1",
     "title": "Design Manager"
    },
    {
     "code": "M2",
     "title": "Senior Design Manager"
    },
    {
     "code": "M3",
     "title": "Director of Design & Research"
    }
   ]
  },
  {
   "id": "industrial-designer",
   "name": "Industrial Designer",
   "aliases": [
    "ID",
    "Hardware Designer",
    "Housing Designer",
    "Form Designer",
    "Physical Product Design",
    "CMF Designer",
    "Ergonomics Designer"
   ],
   "levels": [
    {
     "code": "P2",
     "title": "Junior Industrial Designer"
    },
    {
     "code": "P3",
     "title": "Industrial Designer"
    },
    {
     "code": "P4",
     "title": "Senior Industrial Designer"
    },
    {
     "code": "P5",
     "title": "Lead Industrial Designer"
    }
   ]
  },
  {
   "id": "product-designer",
   "name": "Product Designer",
   "aliases": [
    "UX Designer",
    "UI Designer",
    "UX/UI Designer",
    "Interaction Designer",
    "HMI Designer",
    "Interface Designer",
    "App Designer",
    "Digital Product Designer"
   ],
   "levels": [
    {
     "code": "P1",
     "title": "Graduate Product Designer"
    },
    {
     "code": "P2",
     "title": "Junior Product Designer"
    },
    {
     "code": "P3",
     "title": "Product Designer"
    },
    {
     "code": "P4",
     "title": "Senior Product Designer"
    },
    {
     "code": "P5",
     "title": "Lead Product Designer"
    },
    {
     "code": "P6",
     "title": "Principal Product Designer"
    }
   ]
  },
  {
   "id": "user-researcher",
   "name": "User Researcher",
   "aliases": [
    "UX Researcher",
    "UXR",
    "Usability Specialist",
    "Usability Engineer",
    "Human Factors Specialist",
    "Customer Insights Researcher",
    "Design Researcher",
    "User Research"
   ],
   "levels": [
    {
     "code": "P2",
     "title": "Junior User Researcher"
    },
    {
     "code": "P3",
     "title": "User Researcher"
    },
    {
     "code": "P4",
     "title": "Senior User Researcher"
    },
    {
     "code": "P5",
     "title": "Lead User Researcher"
    },
    {
     "code": "P6",
     "title": "Principal User Researcher"
    }
   ]
  }
 ]
});
