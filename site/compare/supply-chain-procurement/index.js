jobframeCompare.add({
 "kind": "family",
 "id": "supply-chain-procurement",
 "roles": [
  {
   "id": "buyer",
   "name": "Buyer",
   "aliases": [
    "Purchaser",
    "Purchasing Agent",
    "Procurement Specialist",
    "Sourcing Specialist",
    "Category Buyer",
    "Category Manager",
    "Strategic Buyer"
   ],
   "levels": [
    {
     "code": "P2",
     "title": "Junior Buyer"
    },
    {
     "code": "P3",
     "title": "Buyer"
    },
    {
     "code": "P4",
     "title": "Senior Buyer"
    }
   ]
  },
  {
   "id": "demand-planner",
   "name": "Demand Planner",
   "aliases": [
    "Demand Planning",
    "Forecast Analyst",
    "Supply Planner",
    "S&OP Planner",
    "Inventory Planner",
    "Sales Forecasting"
   ],
   "levels": [
    {
     "code": "P2",
     "title": "Junior Demand Planner"
    },
    {
     "code": "P3",
     "title": "Demand Planner"
    },
    {
     "code": "P4",
     "title": "Senior Demand Planner"
    }
   ]
  },
  {
   "id": "logistics-planner",
   "name": "Logistics Planner",
   "aliases": [
    "Transport Planner",
    "Shipping Coordinator",
    "Freight Planner",
    "Dispatcher",
    "Customs Specialist",
    "Import Export Specialist",
    "Distribution Planner",
    "Forwarding Clerk"
   ],
   "levels": [
    {
     "code": "P1",
     "title": "Logistics Planning Assistant"
    },
    {
     "code": "P2",
     "title": "Junior Logistics Planner"
    },
    {
     "code": "P3",
     "title": "Logistics Planner"
    },
    {
     "code": "P4",
     "title": "Senior Logistics Planner"
    },
    {
     "code": "P5",
     "title": "Lead Logistics Planner"
    }
   ]
  },
  {
   "id": "supply-chain-manager",
   "name": "Supply Chain Manager",
   "aliases": [
    "Logistics Manager",
    "Planning Manager",
    "Warehouse Manager",
    "Materials Manager",
    "S&OP Manager",
    "Head of Logistics",
    "VP Supply Chain",
    "VP Procurement",
    "SCM"
   ],
   "levels": [
    {
     "code": "M1",
     "title": "Supply Chain Team Manager"
    },
    {
     "code": "M2",
     "title": "Supply Chain Manager"
    },
    {
     "code": "M3",
     "title": "Director Supply Chain"
    },
    {
     "code": "M4",
     "title": "Senior Director Supply Chain"
    },
    {
     "code": "M5",
     "title": "Head of Supply Chain"
    },
    {
     "code": "E1",
     "title": "Vice President Supply Chain & Procurement"
    }
   ]
  },
  {
   "id": "warehouse-operator",
   "name": "Warehouse Operator",
   "aliases": [
    "Warehouse Worker",
    "Picker Packer",
    "Forklift Driver",
    "Storekeeper",
    "Goods Receipt Clerk",
    "Dispatch Clerk",
    "Order Picker",
    "Logistics Operative"
   ],
   "levels": [
    {
     "code": "S1",
     "title": "Warehouse Trainee"
    },
    {
     "code": "S2",
     "title": "Warehouse Operator"
    },
    {
     "code": "S3",
     "title": "Senior Warehouse Operator"
    },
    {
     "code": "S4",
     "title": "Warehouse Shift Coordinator"
    }
   ]
  }
 ]
});
