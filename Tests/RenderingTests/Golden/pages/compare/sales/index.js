jobframeCompare.add("sales/index", {
 "family": "Sales & *Service*",
 "roles": [
  {
   "path": "sales/partner-manager",
   "role": "Partner Manager",
   "status": "draft",
   "aliases": [
    "Channel Manager",
    "Alliance Manager"
   ],
   "levels": [
    {
     "key": "sales.partner-manager.P3",
     "code": "P3",
     "title": "Partner Manager — P3",
     "level": "P3 — Professional"
    },
    {
     "key": "sales.partner-manager.P4",
     "code": "P4",
     "title": "Senior Partner Manager",
     "level": "P4 — Senior Professional"
    },
    {
     "key": "sales.partner-manager.P5",
     "code": "P5",
     "title": "Lead Partner Manager",
     "level": "P5 — Lead Professional"
    },
    {
     "key": "sales.partner-manager.M1",
     "code": "M1",
     "title": "Partner Manager — M1",
     "level": "M1 — Manager"
    }
   ]
  }
 ]
});
