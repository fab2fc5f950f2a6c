jobframeCompare.add("design-research/index", {
 "family": "Design & Research",
 "roles": [
  {
   "path": "design-research/design-manager",
   "role": "Design Manager",
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
     "key": "design-research.design-manager.M1",
     "code": "M1",
     "title": "Design Manager",
     "level": "M1 — Manager"
    },
    {
     "key": "design-research.design-manager.M2",
     "code": "M2",
     "title": "Senior Design Manager",
     "level": "M2 — Senior Manager"
    },
    {
     "key": "design-research.design-manager.M3",
     "code": "M3",
     "title": "Director of Design & Research",
     "level": "M3 — Director"
    }
   ]
  },
  {
   "path": "design-research/industrial-designer",
   "role": "Industrial Designer",
   "status": "draft",
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
     "key": "design-research.industrial-designer.P2",
     "code": "P2",
     "title": "Junior Industrial Designer",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "design-research.industrial-designer.P3",
     "code": "P3",
     "title": "Industrial Designer",
     "level": "P3 — Professional"
    },
    {
     "key": "design-research.industrial-designer.P4",
     "code": "P4",
     "title": "Senior Industrial Designer",
     "level": "P4 — Senior Professional"
    },
    {
     "key": "design-research.industrial-designer.P5",
     "code": "P5",
     "title": "Lead Industrial Designer",
     "level": "P5 — Lead Professional"
    }
   ]
  },
  {
   "path": "design-research/product-designer",
   "role": "Product Designer",
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
     "key": "design-research.product-designer.P1",
     "code": "P1",
     "title": "Graduate Product Designer",
     "level": "P1 — Entry Professional"
    },
    {
     "key": "design-research.product-designer.P2",
     "code": "P2",
     "title": "Junior Product Designer",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "design-research.product-designer.P3",
     "code": "P3",
     "title": "Product Designer",
     "level": "P3 — Professional"
    },
    {
     "key": "design-research.product-designer.P4",
     "code": "P4",
     "title": "Senior Product Designer",
     "level": "P4 — Senior Professional"
    },
    {
     "key": "design-research.product-designer.P5",
     "code": "P5",
     "title": "Lead Product Designer",
     "level": "P5 — Lead Professional"
    },
    {
     "key": "design-research.product-designer.P6",
     "code": "P6",
     "title": "Principal Product Designer",
     "level": "P6 — Principal Professional"
    }
   ]
  },
  {
   "path": "design-research/user-researcher",
   "role": "User Researcher",
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
     "key": "design-research.user-researcher.P2",
     "code": "P2",
     "title": "Junior User Researcher",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "design-research.user-researcher.P3",
     "code": "P3",
     "title": "User Researcher",
     "level": "P3 — Professional"
    },
    {
     "key": "design-research.user-researcher.P4",
     "code": "P4",
     "title": "Senior User Researcher",
     "level": "P4 — Senior Professional"
    },
    {
     "key": "design-research.user-researcher.P5",
     "code": "P5",
     "title": "Lead User Researcher",
     "level": "P5 — Lead Professional"
    },
    {
     "key": "design-research.user-researcher.P6",
     "code": "P6",
     "title": "Principal User Researcher",
     "level": "P6 — Principal Professional"
    }
   ]
  }
 ]
});
