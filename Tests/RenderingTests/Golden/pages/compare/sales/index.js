jobframeCompare.add({
 "kind": "family",
 "id": "sales",
 "roles": [
  {
   "id": "partner-manager",
   "name": "Partner Manager",
   "aliases": [
    "Channel Manager",
    "Alliance Manager"
   ],
   "levels": [
    {
     "code": "P3",
     "title": "Partner Manager — P3"
    },
    {
     "code": "P4",
     "title": "Senior Partner Manager"
    },
    {
     "code": "P5",
     "title": "Partner Manager — P5"
    },
    {
     "code": "M1",
     "title": "Partner Manager — M1"
    }
   ]
  }
 ]
});
