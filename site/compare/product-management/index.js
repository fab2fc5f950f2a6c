jobframeCompare.add("product-management/index", {
 "family": "Product Management",
 "roles": [
  {
   "path": "product-management/head-of-product",
   "role": "Head of Product",
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
     "key": "product-management.head-of-product.M2",
     "code": "M2",
     "title": "Group Product Manager",
     "level": "M2 — Senior Manager"
    },
    {
     "key": "product-management.head-of-product.M3",
     "code": "M3",
     "title": "Director of Product Management",
     "level": "M3 — Director"
    },
    {
     "key": "product-management.head-of-product.M4",
     "code": "M4",
     "title": "Senior Director of Product Management",
     "level": "M4 — Senior Director"
    },
    {
     "key": "product-management.head-of-product.M5",
     "code": "M5",
     "title": "Head of Product Management",
     "level": "M5 — Head of Function"
    },
    {
     "key": "product-management.head-of-product.E1",
     "code": "E1",
     "title": "Vice President Product",
     "level": "E1 — Vice President"
    }
   ]
  },
  {
   "path": "product-management/product-manager",
   "role": "Product Manager",
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
     "key": "product-management.product-manager.P1",
     "code": "P1",
     "title": "Product Management Associate",
     "level": "P1 — Entry Professional"
    },
    {
     "key": "product-management.product-manager.P2",
     "code": "P2",
     "title": "Junior Product Manager",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "product-management.product-manager.P3",
     "code": "P3",
     "title": "Product Manager",
     "level": "P3 — Professional"
    },
    {
     "key": "product-management.product-manager.P4",
     "code": "P4",
     "title": "Senior Product Manager",
     "level": "P4 — Senior Professional"
    },
    {
     "key": "product-management.product-manager.P5",
     "code": "P5",
     "title": "Lead Product Manager",
     "level": "P5 — Lead Professional"
    },
    {
     "key": "product-management.product-manager.P6",
     "code": "P6",
     "title": "Principal Product Manager",
     "level": "P6 — Principal Professional"
    },
    {
     "key": "product-management.product-manager.P7",
     "code": "P7",
     "title": "Product Fellow",
     "level": "P7 — Distinguished Professional"
    }
   ]
  },
  {
   "path": "product-management/product-operations-specialist",
   "role": "Product Operations Specialist",
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
     "key": "product-management.product-operations-specialist.P1",
     "code": "P1",
     "title": "Product Operations Assistant",
     "level": "P1 — Entry Professional"
    },
    {
     "key": "product-management.product-operations-specialist.P2",
     "code": "P2",
     "title": "Product Operations Coordinator",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "product-management.product-operations-specialist.P3",
     "code": "P3",
     "title": "Product Operations Specialist",
     "level": "P3 — Professional"
    },
    {
     "key": "product-management.product-operations-specialist.P4",
     "code": "P4",
     "title": "Senior Product Operations Specialist",
     "level": "P4 — Senior Professional"
    }
   ]
  }
 ]
});
