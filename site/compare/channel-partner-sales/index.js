jobframeCompare.add({
 "kind": "family",
 "id": "channel-partner-sales",
 "roles": [
  {
   "id": "channel-operations-specialist",
   "name": "Channel Operations Specialist",
   "aliases": [
    "Channel Operations",
    "Partner Operations",
    "Sales Operations Channel",
    "Partner Support",
    "Deal Desk",
    "Rebate Administrator",
    "Partner Programme Coordinator"
   ],
   "levels": [
    {
     "code": "P1",
     "title": "Channel Operations Assistant"
    },
    {
     "code": "P2",
     "title": "Channel Operations Coordinator"
    },
    {
     "code": "P3",
     "title": "Channel Operations Specialist"
    }
   ]
  },
  {
   "id": "channel-sales-director",
   "name": "Channel Sales Director",
   "aliases": [
    "Channel Director",
    "Director of Partner Sales",
    "Indirect Sales Director",
    "Head of Channel",
    "VP Channel",
    "VP Channels and Alliances",
    "Distribution Director",
    "Chief Channel Officer"
   ],
   "levels": [
    {
     "code": "M3",
     "title": "Director of Channel Sales"
    },
    {
     "code": "M4",
     "title": "Senior Director of Channel Sales"
    },
    {
     "code": "M5",
     "title": "Head of Channel Sales"
    },
    {
     "code": "E1",
     "title": "Vice President Channels & Alliances"
    }
   ]
  },
  {
   "id": "partner-manager",
   "name": "Partner Manager",
   "aliases": [
    "Channel Manager",
    "Channel Account Manager",
    "Channel Sales Manager",
    "Reseller Manager",
    "Alliance Manager",
    "Indirect Sales",
    "CAM"
   ],
   "levels": [
    {
     "code": "P2",
     "title": "Associate Partner Manager"
    },
    {
     "code": "P3",
     "title": "Partner Manager"
    },
    {
     "code": "P4",
     "title": "Senior Partner Manager"
    },
    {
     "code": "P5",
     "title": "Lead Partner Manager"
    },
    {
     "code": "M1",
     "title": "Partner Sales Manager"
    },
    {
     "code": "M2",
     "title": "Regional Head of Partner Sales"
    }
   ]
  },
  {
   "id": "partner-solutions-engineer",
   "name": "Partner Solutions Engineer",
   "aliases": [
    "Presales Engineer",
    "Pre-Sales Consultant",
    "Channel Systems Engineer",
    "Technical Sales Engineer",
    "Application Engineer",
    "Solutions Consultant",
    "Field Application Engineer",
    "FAE"
   ],
   "levels": [
    {
     "code": "P2",
     "title": "Associate Partner Solutions Engineer"
    },
    {
     "code": "P3",
     "title": "Partner Solutions Engineer"
    },
    {
     "code": "P4",
     "title": "Senior Partner Solutions Engineer"
    },
    {
     "code": "P5",
     "title": "Lead Partner Solutions Engineer"
    },
    {
     "code": "P6",
     "title": "Principal Partner Solutions Engineer"
    }
   ]
  }
 ],
 "retired": [
  "distributor-account-manager"
 ]
});
