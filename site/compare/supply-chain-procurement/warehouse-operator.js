jobframeCompare.add("supply-chain-procurement/warehouse-operator", {
 "role.summary": "Receives, stores, picks, packs and loads materials and finished devices in plants and distribution centres so that goods and records always agree. Warehouse operators move and count; routes, carriers and customs papers are the Logistics Planner's task.",
 "levels": [
  {
   "code": "S1",
   "summary": "Learns picking, packing and putting away beside a colleague, on foot or with a hand pallet truck.",
   "components.responsibilities": [
    {
     "id": "supply-chain-procurement.warehouse-operator.picking",
     "text": "Pick single-line orders with the scanner and confirm article, quantity and shelf location at each stop"
    },
    {
     "id": "supply-chain-procurement.warehouse-operator.receiving",
     "text": "Count cartons on arrival against the delivery note with a colleague and point out crushed or opened ones"
    },
    {
     "id": "supply-chain-procurement.warehouse-operator.packing",
     "text": "Pack small devices in the carton and padding shown on the packing card, with circuit boards left in their shielding bags"
    },
    {
     "id": "supply-chain-procurement.warehouse-operator.order-and-safety",
     "text": "Stay on marked walkways, wear safety shoes and vest, and clear straps and film from the floor at once"
    }
   ],
   "components.tasks": [
    {
     "text": "Fold cartons and refill packing stations"
    },
    {
     "text": "Attach shipping labels"
    },
    {
     "text": "Sort returned pallets and containers"
    }
   ],
   "components.skills": [
    {
     "text": "Scanner operation"
    },
    {
     "text": "Lifting techniques"
    },
    {
     "text": "Reading article numbers without mix-ups"
    }
   ],
   "components.qualifications": [
    {
     "text": "Site safety induction"
    },
    {
     "text": "Instruction on hand pallet trucks"
    }
   ]
  },
  {
   "code": "S2",
   "summary": "Completes orders and receipts alone, from the truck to the shelf and from the shelf to the truck.",
   "components.responsibilities": [
    {
     "id": "supply-chain-procurement.warehouse-operator.receiving",
     "text": "Book in deliveries before the shift ends, and write visible damage on the consignment note while the driver is still there"
    },
    {
     "id": "supply-chain-procurement.warehouse-operator.picking",
     "text": "Pick mixed orders to the shift's cut-off time, oldest lot first, with shortages reported before the order is closed"
    },
    {
     "id": "supply-chain-procurement.warehouse-operator.packing",
     "text": "Build pallets that survive transport, heavy motors below and sensors on top, and apply the distributor's own label where agreed"
    },
    {
     "id": "supply-chain-procurement.warehouse-operator.counting",
     "text": "Count the assigned shelf locations each week and recount every difference before it is booked"
    },
    {
     "id": "supply-chain-procurement.warehouse-operator.order-and-safety",
     "text": "Check truck, forks and battery before the first trip, and take defective equipment out of service with a tag"
    },
    {
     "text": "Supply the lines by kanban card at the agreed round times and bring back empties on the same trip"
    }
   ],
   "components.tasks": [
    {
     "text": "Unload trucks and containers"
    },
    {
     "text": "Print packing lists"
    },
    {
     "text": "Reseal opened reels in dry bags"
    },
    {
     "text": "Move blocked goods to quarantine"
    }
   ],
   "components.skills": [
    {
     "text": "Forklift and reach truck handling"
    },
    {
     "text": "Load securing"
    },
    {
     "text": "Warehouse system bookings"
    },
    {
     "text": "Handling of parts sensitive to static and moisture"
    }
   ],
   "components.qualifications": [
    {
     "text": "Forklift licence and yearly safety instruction"
    },
    {
     "text": "Vocational training in warehousing or comparable practice"
    }
   ]
  },
  {
   "code": "S3",
   "summary": "Takes on dangerous, bulky and disputed goods, finds lost stock and trains colleagues.",
   "components.responsibilities": [
    {
     "id": "supply-chain-procurement.warehouse-operator.counting",
     "text": "Investigate stock differences through movements, neighbouring shelves and unit conversions until the cause is named, and suggest how to avoid it"
    },
    {
     "id": "supply-chain-procurement.warehouse-operator.packing",
     "text": "Prepare magnets, batteries and coatings for shipment under dangerous goods rules, and refuse dispatch while a mark or paper is missing"
    },
    {
     "id": "supply-chain-procurement.warehouse-operator.receiving",
     "text": "Examine distributor returns within three working days, grade them for resale, repair or scrap, and record the serial numbers"
    },
    {
     "id": "supply-chain-procurement.warehouse-operator.training",
     "text": "Guide new colleagues through receiving, picking and loading over six weeks and release each activity in the training record"
    },
    {
     "text": "Load oversized drives by crane with a lifting plan and turn away vehicles whose floor or lashing points are unfit"
    }
   ],
   "components.tasks": [
    {
     "text": "Seal and document customs consignments"
    },
    {
     "text": "Rearrange shelf locations by turnover"
    },
    {
     "text": "Inspect racking every week"
    }
   ],
   "components.skills": [
    {
     "text": "Stock movement analysis"
    },
    {
     "text": "Crane and lashing practice"
    },
    {
     "text": "On-the-job instruction"
    }
   ],
   "components.qualifications": [
    {
     "text": "Crane operator and racking inspection certificates"
    },
    {
     "text": "Dangerous goods training for packers, with air freight where needed"
    }
   ]
  },
  {
   "code": "S4",
   "summary": "Directs the people, gates and trucks of a shift so that every wave leaves on time.",
   "components.responsibilities": [
    {
     "text": "Assign people to gates, picking zones and packing by expected volume at shift start, and reassign them at half-time"
    },
    {
     "id": "supply-chain-procurement.warehouse-operator.counting",
     "text": "Release stock corrections up to the value limit, and hand the rest to the warehouse manager with their movement history"
    },
    {
     "id": "supply-chain-procurement.warehouse-operator.order-and-safety",
     "text": "Separate pedestrians from trucks after every near miss or layout change, and close an aisle when racking is damaged"
    },
    {
     "id": "supply-chain-procurement.warehouse-operator.training",
     "text": "Keep licences, instructions and cross-training current for the whole shift, and plan next month's training slots around peaks"
    },
    {
     "text": "Settle gate times with carriers when trucks are early or late, and tell the logistics planner which shipment will move"
    },
    {
     "text": "Report picking errors, dock-to-stock time and overtime each week, with one improvement the shift has tried"
    }
   ],
   "components.tasks": [
    {
     "text": "Conduct the shift briefing"
    },
    {
     "text": "Call in temporary staff within the agreed number"
    },
    {
     "text": "Approve equipment repairs"
    }
   ],
   "components.skills": [
    {
     "text": "Volume-based staffing"
    },
    {
     "text": "Conflict settlement on shift"
    },
    {
     "text": "Warehouse system administration"
    }
   ],
   "components.qualifications": [
    {
     "text": "Warehouse supervisor course or comparable experience"
    },
    {
     "text": "First aid and fire warden training"
    },
    {
     "text": "Authorisation to remove customs seals"
    }
   ]
  }
 ]
});
