jobframeCompare.add({
 "kind": "family",
 "id": "marketing-communications",
 "roles": [
  {
   "id": "communications-specialist",
   "name": "Communications Specialist",
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
     "code": "P1",
     "title": "Communications Assistant"
    },
    {
     "code": "P2",
     "title": "Junior Communications Specialist"
    },
    {
     "code": "P3",
     "title": "Communications Specialist"
    },
    {
     "code": "P4",
     "title": "Senior Communications Specialist"
    },
    {
     "code": "P5",
     "title": "Lead Communications Specialist"
    }
   ]
  },
  {
   "id": "digital-marketing-specialist",
   "name": "Digital Marketing Specialist",
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
     "code": "P1",
     "title": "Digital Marketing Assistant"
    },
    {
     "code": "P2",
     "title": "Junior Digital Marketing Specialist"
    },
    {
     "code": "P3",
     "title": "Digital Marketing Specialist"
    },
    {
     "code": "P4",
     "title": "Senior Digital Marketing Specialist"
    },
    {
     "code": "P5",
     "title": "Lead Digital Marketing Specialist"
    }
   ]
  },
  {
   "id": "marketing-manager",
   "name": "Marketing Manager",
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
     "code": "M1",
     "title": "Marketing Manager"
    },
    {
     "code": "M2",
     "title": "Senior Marketing Manager"
    },
    {
     "code": "M3",
     "title": "Director of Marketing"
    },
    {
     "code": "M4",
     "title": "Senior Director, Marketing & Communications"
    },
    {
     "code": "M5",
     "title": "Head of Marketing & Communications"
    }
   ]
  },
  {
   "id": "product-marketer",
   "name": "Product Marketer",
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
     "code": "P1",
     "title": "Graduate Product Marketer"
    },
    {
     "code": "P2",
     "title": "Junior Product Marketer"
    },
    {
     "code": "P3",
     "title": "Product Marketer"
    },
    {
     "code": "P4",
     "title": "Senior Product Marketer"
    },
    {
     "code": "P5",
     "title": "Lead Product Marketer"
    },
    {
     "code": "P6",
     "title": "Principal Product Marketer"
    }
   ]
  }
 ]
});
