jobframeCompare.add("supply-chain-procurement/index", {
 "family": "Supply Chain & Procurement",
 "roles": [
  {
   "path": "supply-chain-procurement/buyer",
   "role": "Buyer",
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
     "key": "supply-chain-procurement.buyer.P2",
     "code": "P2",
     "title": "Junior Buyer",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "supply-chain-procurement.buyer.P3",
     "code": "P3",
     "title": "Buyer",
     "level": "P3 — Professional"
    },
    {
     "key": "supply-chain-procurement.buyer.P4",
     "code": "P4",
     "title": "Senior Buyer",
     "level": "P4 — Senior Professional"
    }
   ]
  },
  {
   "path": "supply-chain-procurement/demand-planner",
   "role": "Demand Planner",
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
     "key": "supply-chain-procurement.demand-planner.P2",
     "code": "P2",
     "title": "Junior Demand Planner",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "supply-chain-procurement.demand-planner.P3",
     "code": "P3",
     "title": "Demand Planner",
     "level": "P3 — Professional"
    },
    {
     "key": "supply-chain-procurement.demand-planner.P4",
     "code": "P4",
     "title": "Senior Demand Planner",
     "level": "P4 — Senior Professional"
    }
   ]
  },
  {
   "path": "supply-chain-procurement/logistics-planner",
   "role": "Logistics Planner",
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
     "key": "supply-chain-procurement.logistics-planner.P1",
     "code": "P1",
     "title": "Logistics Planning Assistant",
     "level": "P1 — Entry Professional"
    },
    {
     "key": "supply-chain-procurement.logistics-planner.P2",
     "code": "P2",
     "title": "Junior Logistics Planner",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "supply-chain-procurement.logistics-planner.P3",
     "code": "P3",
     "title": "Logistics Planner",
     "level": "P3 — Professional"
    },
    {
     "key": "supply-chain-procurement.logistics-planner.P4",
     "code": "P4",
     "title": "Senior Logistics Planner",
     "level": "P4 — Senior Professional"
    },
    {
     "key": "supply-chain-procurement.logistics-planner.P5",
     "code": "P5",
     "title": "Lead Logistics Planner",
     "level": "P5 — Lead Professional"
    }
   ]
  },
  {
   "path": "supply-chain-procurement/supply-chain-manager",
   "role": "Supply Chain Manager",
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
     "key": "supply-chain-procurement.supply-chain-manager.M1",
     "code": "M1",
     "title": "Supply Chain Team Manager",
     "level": "M1 — Manager"
    },
    {
     "key": "supply-chain-procurement.supply-chain-manager.M2",
     "code": "M2",
     "title": "Supply Chain Manager",
     "level": "M2 — Senior Manager"
    },
    {
     "key": "supply-chain-procurement.supply-chain-manager.M3",
     "code": "M3",
     "title": "Director Supply Chain",
     "level": "M3 — Director"
    },
    {
     "key": "supply-chain-procurement.supply-chain-manager.M4",
     "code": "M4",
     "title": "Senior Director Supply Chain",
     "level": "M4 — Senior Director"
    },
    {
     "key": "supply-chain-procurement.supply-chain-manager.M5",
     "code": "M5",
     "title": "Head of Supply Chain",
     "level": "M5 — Head of Function"
    },
    {
     "key": "supply-chain-procurement.supply-chain-manager.E1",
     "code": "E1",
     "title": "Vice President Supply Chain & Procurement",
     "level": "E1 — Vice President"
    }
   ]
  },
  {
   "path": "supply-chain-procurement/warehouse-operator",
   "role": "Warehouse Operator",
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
     "key": "supply-chain-procurement.warehouse-operator.S1",
     "code": "S1",
     "title": "Warehouse Trainee",
     "level": "S1 — Trainee"
    },
    {
     "key": "supply-chain-procurement.warehouse-operator.S2",
     "code": "S2",
     "title": "Warehouse Operator",
     "level": "S2 — Skilled Employee"
    },
    {
     "key": "supply-chain-procurement.warehouse-operator.S3",
     "code": "S3",
     "title": "Senior Warehouse Operator",
     "level": "S3 — Senior Skilled Employee"
    },
    {
     "key": "supply-chain-procurement.warehouse-operator.S4",
     "code": "S4",
     "title": "Warehouse Shift Coordinator",
     "level": "S4 — Coordinator"
    }
   ]
  }
 ]
});
