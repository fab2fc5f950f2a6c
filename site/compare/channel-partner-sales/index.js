jobframeCompare.add("channel-partner-sales/index", {
 "family": "Channel & Partner Sales",
 "roles": [
  {
   "path": "channel-partner-sales/channel-operations-specialist",
   "role": "Channel Operations Specialist",
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
     "key": "channel-partner-sales.channel-operations-specialist.P1",
     "code": "P1",
     "title": "Channel Operations Assistant",
     "level": "P1 — Entry Professional"
    },
    {
     "key": "channel-partner-sales.channel-operations-specialist.P2",
     "code": "P2",
     "title": "Channel Operations Coordinator",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "channel-partner-sales.channel-operations-specialist.P3",
     "code": "P3",
     "title": "Channel Operations Specialist",
     "level": "P3 — Professional"
    }
   ]
  },
  {
   "path": "channel-partner-sales/channel-sales-director",
   "role": "Channel Sales Director",
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
     "key": "channel-partner-sales.channel-sales-director.M3",
     "code": "M3",
     "title": "Director of Channel Sales",
     "level": "M3 — Director"
    },
    {
     "key": "channel-partner-sales.channel-sales-director.M4",
     "code": "M4",
     "title": "Senior Director of Channel Sales",
     "level": "M4 — Senior Director"
    },
    {
     "key": "channel-partner-sales.channel-sales-director.M5",
     "code": "M5",
     "title": "Head of Channel Sales",
     "level": "M5 — Head of Function"
    },
    {
     "key": "channel-partner-sales.channel-sales-director.E1",
     "code": "E1",
     "title": "Vice President Channels & Alliances",
     "level": "E1 — Vice President"
    }
   ]
  },
  {
   "path": "channel-partner-sales/distributor-account-manager",
   "role": "Distributor Account Manager",
   "status": "retired",
   "aliases": [
    "Wholesale Account Manager",
    "Distribution Manager",
    "Distributor Sales"
   ],
   "levels": [
    {
     "key": "channel-partner-sales.distributor-account-manager.P3",
     "code": "P3",
     "title": "Distributor Account Manager",
     "level": "P3 — Professional"
    },
    {
     "key": "channel-partner-sales.distributor-account-manager.P4",
     "code": "P4",
     "title": "Senior Distributor Account Manager",
     "level": "P4 — Senior Professional"
    }
   ]
  },
  {
   "path": "channel-partner-sales/partner-manager",
   "role": "Partner Manager",
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
     "key": "channel-partner-sales.partner-manager.P2",
     "code": "P2",
     "title": "Associate Partner Manager",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "channel-partner-sales.partner-manager.P3",
     "code": "P3",
     "title": "Partner Manager",
     "level": "P3 — Professional"
    },
    {
     "key": "channel-partner-sales.partner-manager.P4",
     "code": "P4",
     "title": "Senior Partner Manager",
     "level": "P4 — Senior Professional"
    },
    {
     "key": "channel-partner-sales.partner-manager.P5",
     "code": "P5",
     "title": "Lead Partner Manager",
     "level": "P5 — Lead Professional"
    },
    {
     "key": "channel-partner-sales.partner-manager.M1",
     "code": "M1",
     "title": "Partner Sales Manager",
     "level": "M1 — Manager"
    },
    {
     "key": "channel-partner-sales.partner-manager.M2",
     "code": "M2",
     "title": "Regional Head of Partner Sales",
     "level": "M2 — Senior Manager"
    }
   ]
  },
  {
   "path": "channel-partner-sales/partner-solutions-engineer",
   "role": "Partner Solutions Engineer",
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
     "key": "channel-partner-sales.partner-solutions-engineer.P2",
     "code": "P2",
     "title": "Associate Partner Solutions Engineer",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "channel-partner-sales.partner-solutions-engineer.P3",
     "code": "P3",
     "title": "Partner Solutions Engineer",
     "level": "P3 — Professional"
    },
    {
     "key": "channel-partner-sales.partner-solutions-engineer.P4",
     "code": "P4",
     "title": "Senior Partner Solutions Engineer",
     "level": "P4 — Senior Professional"
    },
    {
     "key": "channel-partner-sales.partner-solutions-engineer.P5",
     "code": "P5",
     "title": "Lead Partner Solutions Engineer",
     "level": "P5 — Lead Professional"
    },
    {
     "key": "channel-partner-sales.partner-solutions-engineer.P6",
     "code": "P6",
     "title": "Principal Partner Solutions Engineer",
     "level": "P6 — Principal Professional"
    }
   ]
  }
 ]
});
