jobframeCompare.add({
 "kind": "family",
 "id": "product-management",
 "roles": [
  {
   "id": "head-of-product",
   "name": "Head of Product",
   "aliases": [
    "Group Product Manager",
    "Product Director",
    "Director of Product Management",
    "Head of Product Management",
    "VP Product",
    "Chief Product Officer",
    "Portfolio Director"
   ],
   "levels": [
    {
     "code": "M2",
     "title": "Group Product Manager"
    },
    {
     "code": "M3",
     "title": "Director of Product Management"
    },
    {
     "code": "M4",
     "title": "Senior Director of Product Management"
    },
    {
     "code": "M5",
     "title": "Head of Product Management"
    },
    {
     "code": "E1",
     "title": "Vice President Product"
    }
   ]
  },
  {
   "id": "product-manager",
   "name": "Product Manager",
   "aliases": [
    "PM",
    "Product Line Manager",
    "Product Owner Hardware",
    "Range Manager",
    "Portfolio Manager",
    "Product Specialist"
   ],
   "levels": [
    {
     "code": "P1",
     "title": "Product Management Associate"
    },
    {
     "code": "P2",
     "title": "Junior Product Manager"
    },
    {
     "code": "P3",
     "title": "Product Manager"
    },
    {
     "code": "P4",
     "title": "Senior Product Manager"
    },
    {
     "code": "P5",
     "title": "Lead Product Manager"
    },
    {
     "code": "P6",
     "title": "Principal Product Manager"
    },
    {
     "code": "P7",
     "title": "Product Fellow"
    }
   ]
  },
  {
   "id": "product-operations-specialist",
   "name": "Product Operations Specialist",
   "aliases": [
    "Product Ops",
    "Product Data Specialist",
    "PIM Specialist",
    "Product Coordinator",
    "Product Data Manager",
    "Lifecycle Coordinator",
    "Article Master Data",
    "Launch Coordinator"
   ],
   "levels": [
    {
     "code": "P1",
     "title": "Product Operations Assistant"
    },
    {
     "code": "P2",
     "title": "Product Operations Coordinator"
    },
    {
     "code": "P3",
     "title": "Product Operations Specialist"
    },
    {
     "code": "P4",
     "title": "Senior Product Operations Specialist"
    }
   ]
  }
 ]
});
