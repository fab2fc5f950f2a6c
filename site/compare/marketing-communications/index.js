jobframeCompare.add("marketing-communications/index", {
 "family": "Marketing & Communications",
 "roles": [
  {
   "path": "marketing-communications/communications-specialist",
   "role": "Communications Specialist",
   "aliases": [
    "PR Specialist",
    "Public Relations",
    "Press Officer",
    "Press Spokesperson",
    "Internal Communications",
    "Corporate Communications",
    "Communications Officer",
    "Media Relations"
   ],
   "levels": [
    {
     "key": "marketing-communications.communications-specialist.P1",
     "code": "P1",
     "title": "Communications Assistant",
     "level": "P1 — Entry Professional"
    },
    {
     "key": "marketing-communications.communications-specialist.P2",
     "code": "P2",
     "title": "Junior Communications Specialist",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "marketing-communications.communications-specialist.P3",
     "code": "P3",
     "title": "Communications Specialist",
     "level": "P3 — Professional"
    },
    {
     "key": "marketing-communications.communications-specialist.P4",
     "code": "P4",
     "title": "Senior Communications Specialist",
     "level": "P4 — Senior Professional"
    },
    {
     "key": "marketing-communications.communications-specialist.P5",
     "code": "P5",
     "title": "Lead Communications Specialist",
     "level": "P5 — Lead Professional"
    }
   ]
  },
  {
   "path": "marketing-communications/digital-marketing-specialist",
   "role": "Digital Marketing Specialist",
   "aliases": [
    "Online Marketing Manager",
    "Performance Marketer",
    "SEO Specialist",
    "SEM Specialist",
    "Web Marketing",
    "Marketing Automation Specialist",
    "Email Marketing",
    "Demand Generation Specialist"
   ],
   "levels": [
    {
     "key": "marketing-communications.digital-marketing-specialist.P1",
     "code": "P1",
     "title": "Digital Marketing Assistant",
     "level": "P1 — Entry Professional"
    },
    {
     "key": "marketing-communications.digital-marketing-specialist.P2",
     "code": "P2",
     "title": "Junior Digital Marketing Specialist",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "marketing-communications.digital-marketing-specialist.P3",
     "code": "P3",
     "title": "Digital Marketing Specialist",
     "level": "P3 — Professional"
    },
    {
     "key": "marketing-communications.digital-marketing-specialist.P4",
     "code": "P4",
     "title": "Senior Digital Marketing Specialist",
     "level": "P4 — Senior Professional"
    },
    {
     "key": "marketing-communications.digital-marketing-specialist.P5",
     "code": "P5",
     "title": "Lead Digital Marketing Specialist",
     "level": "P5 — Lead Professional"
    }
   ]
  },
  {
   "path": "marketing-communications/marketing-manager",
   "role": "Marketing Manager",
   "aliases": [
    "Head of Marketing",
    "Marketing Director",
    "Marketing Lead",
    "Marketing Team Lead",
    "CMO",
    "VP Marketing",
    "Communications Manager",
    "Head of Communications"
   ],
   "levels": [
    {
     "key": "marketing-communications.marketing-manager.M1",
     "code": "M1",
     "title": "Marketing Manager",
     "level": "M1 — Manager"
    },
    {
     "key": "marketing-communications.marketing-manager.M2",
     "code": "M2",
     "title": "Senior Marketing Manager",
     "level": "M2 — Senior Manager"
    },
    {
     "key": "marketing-communications.marketing-manager.M3",
     "code": "M3",
     "title": "Director of Marketing",
     "level": "M3 — Director"
    },
    {
     "key": "marketing-communications.marketing-manager.M4",
     "code": "M4",
     "title": "Senior Director, Marketing & Communications",
     "level": "M4 — Senior Director"
    },
    {
     "key": "marketing-communications.marketing-manager.M5",
     "code": "M5",
     "title": "Head of Marketing & Communications",
     "level": "M5 — Head of Function"
    }
   ]
  },
  {
   "path": "marketing-communications/product-marketer",
   "role": "Product Marketer",
   "aliases": [
    "Product Marketing Manager",
    "PMM",
    "Product Marketing",
    "Go-to-Market Manager",
    "GTM Manager",
    "Launch Manager",
    "Industry Marketing",
    "Market Manager"
   ],
   "levels": [
    {
     "key": "marketing-communications.product-marketer.P1",
     "code": "P1",
     "title": "Graduate Product Marketer",
     "level": "P1 — Entry Professional"
    },
    {
     "key": "marketing-communications.product-marketer.P2",
     "code": "P2",
     "title": "Junior Product Marketer",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "marketing-communications.product-marketer.P3",
     "code": "P3",
     "title": "Product Marketer",
     "level": "P3 — Professional"
    },
    {
     "key": "marketing-communications.product-marketer.P4",
     "code": "P4",
     "title": "Senior Product Marketer",
     "level": "P4 — Senior Professional"
    },
    {
     "key": "marketing-communications.product-marketer.P5",
     "code": "P5",
     "title": "Lead Product Marketer",
     "level": "P5 — Lead Professional"
    },
    {
     "key": "marketing-communications.product-marketer.P6",
     "code": "P6",
     "title": "Principal Product Marketer",
     "level": "P6 — Principal Professional"
    }
   ]
  }
 ]
});
