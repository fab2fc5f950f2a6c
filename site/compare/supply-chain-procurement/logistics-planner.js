jobframeCompare.add("supply-chain-procurement/logistics-planner", {
 "role.summary": "Plans transport, customs clearance and delivery dates between suppliers, plants, distribution centres and customers. The role does not handle goods (see Warehouse Operator), forecast orders (see Demand Planner) or buy materials (see Buyer).",
 "levels": [
  {
   "code": "P1",
   "summary": "Books standard shipments and prepares their papers, with a second pair of eyes on every export.",
   "jfm.responsibilities": [
    {
     "id": "supply-chain-procurement.logistics-planner.transport",
     "text": "Book standard pallet and parcel shipments before the daily cut-off and send tracking numbers to the customer's goods receipt"
    },
    {
     "id": "supply-chain-procurement.logistics-planner.customs",
     "text": "Assemble invoice, packing list and origin statement for each export and have the set checked before the truck leaves"
    },
    {
     "id": "supply-chain-procurement.logistics-planner.delivery-dates",
     "text": "Compare tracking status with promised dates first thing and report late shipments to customer service before ten o'clock"
    },
    {
     "id": "supply-chain-procurement.logistics-planner.freight-cost",
     "text": "Check carriers' invoices against booked weight, route and surcharges every week, and put unexplained items on the query list"
    },
    {
     "text": "Chase missing proofs of delivery until the export evidence for each zero-rated invoice is complete"
    }
   ],
   "jfm.complexity": "Handles domestic and common cross-border shipments by checklist and spots the order whose address, weight or term looks wrong.",
   "jfm.knowledge": "Is becoming familiar with transport documents, cut-off times and delivery terms and looks up each country's particulars before acting.",
   "components.skills": [
    {
     "text": "Transport booking systems"
    },
    {
     "text": "Clear messages in two languages"
    },
    {
     "text": "Careful document comparison"
    }
   ],
   "components.qualifications": [
    {
     "text": "Commercial training in forwarding or business, or a first degree in logistics"
    }
   ],
   "capabilities": [
    {
     "id": "Exactness in documents",
     "name": "Exactness in documents",
     "text": "Detects when quantity, weight or value differs between two papers of one shipment."
    },
    {
     "id": "Follow-up",
     "name": "Follow-up",
     "text": "Keeps a list of open shipments and closes each only with evidence of arrival."
    }
   ]
  },
  {
   "code": "P2",
   "summary": "Plans the weekly loads of several countries and clears routine imports and exports.",
   "jfm.responsibilities": [
    {
     "id": "supply-chain-procurement.logistics-planner.transport",
     "text": "Combine the week's orders for the assigned countries into full loads without breaking a confirmed delivery date"
    },
    {
     "id": "supply-chain-procurement.logistics-planner.customs",
     "text": "File routine declarations from released master data, and hold shipments whose tariff number, origin or value is missing"
    },
    {
     "id": "supply-chain-procurement.logistics-planner.delivery-dates",
     "text": "Reserve unloading slots at distributors' warehouses, rebook missed ones the same day and warn sales of contractual penalties"
    },
    {
     "id": "supply-chain-procurement.logistics-planner.freight-cost",
     "text": "Contest wrong surcharges and volumetric weights within the carrier's claim period and pursue them until credited"
    },
    {
     "text": "Lodge transport damage within the notice period, supported by photographs, seal numbers and the remark on the consignment note"
    }
   ],
   "jfm.complexity": "Chooses among known routes and modes by date and cost, and recognises shipments that need licence, permit or escort.",
   "jfm.knowledge": "Knows carriers' services, consolidation rules and standard customs procedures of the assigned countries and applies them unaided.",
   "capabilities": [
    {
     "id": "Exactness in documents",
     "name": "Exactness in documents",
     "text": "Reconciles order, declaration and invoice so that a customs officer finds one story in all three."
    },
    {
     "id": "Follow-up",
     "name": "Follow-up",
     "text": "Calls the carrier before a delay becomes visible to the customer and agrees a new time."
    },
    {
     "id": "Planning sense",
     "name": "Planning sense",
     "text": "Leaves room in the weekly plan for the urgent load that always comes."
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Owns the flows of a region or mode, with the delivery times that sales may promise there.",
   "jfm.responsibilities": [
    {
     "id": "supply-chain-procurement.logistics-planner.transport",
     "text": "Set the region's timetable of supplier rounds, plant shuttles and groupage, and revise it every quarter as volumes change"
    },
    {
     "id": "supply-chain-procurement.logistics-planner.customs",
     "text": "Classify new products with R&D, document their origin calculation and renew suppliers' declarations before preference claims lapse"
    },
    {
     "id": "supply-chain-procurement.logistics-planner.delivery-dates",
     "text": "Publish door-to-door lead times by country from measured data, and correct them before the price list is reissued"
    },
    {
     "id": "supply-chain-procurement.logistics-planner.carriers",
     "text": "Go through punctuality, damage and claims with each main carrier quarterly, and move volume after two failed reviews"
    },
    {
     "text": "Screen dispatches of frequency converters and controllers against embargo and dual-use lists, and hold doubtful ones until compliance releases them"
    },
    {
     "text": "Arrange air, sea and road conditions for lithium batteries and magnets with the dangerous goods adviser before the first order ships"
    }
   ],
   "jfm.complexity": "Compares routes whose transit time, duty, risk and emissions differ, and explains why the cheapest offer may arrive last.",
   "jfm.knowledge": "Commands the region's transport markets, origin rules and delivery terms and knows where liability passes on each route.",
   "components.skills": [
    {
     "text": "Route and load calculation"
    },
    {
     "text": "Carrier negotiation"
    },
    {
     "text": "Lead time analysis"
    }
   ],
   "components.knowledge": [
    {
     "text": "Incoterms rules and transport liability"
    },
    {
     "text": "Tariff classification and preferential origin"
    },
    {
     "text": "Dual-use and embargo screening"
    }
   ],
   "components.qualifications": [
    {
     "text": "Customs declarant training"
    }
   ],
   "capabilities": [
    {
     "id": "Planning sense",
     "name": "Planning sense",
     "text": "Sees from order patterns two weeks ahead which gate, route or carrier will become tight."
    },
    {
     "id": "Trade compliance judgement",
     "name": "Trade compliance judgement",
     "text": "Recognises an unusual end user or detour and asks before goods move."
    },
    {
     "id": "Carrier relations",
     "name": "Carrier relations",
     "text": "Gets scarce space in peak weeks because promised volumes came in quiet ones."
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Tackles tenders, disruptions and customs procedures that involve several countries and departments.",
   "jfm.responsibilities": [
    {
     "id": "supply-chain-procurement.logistics-planner.transport",
     "text": "Reroute flows within two days of a strike, port closure or carrier insolvency, with customer priorities confirmed by sales"
    },
    {
     "id": "supply-chain-procurement.logistics-planner.customs",
     "text": "Introduce inward processing, bonded storage or simplified declarations where the duty saved outweighs the work, and prepare them for audit"
    },
    {
     "id": "supply-chain-procurement.logistics-planner.carriers",
     "text": "Conduct multi-country freight tenders with procurement, from lane data to an award that docks and planners can operate"
    },
    {
     "id": "supply-chain-procurement.logistics-planner.freight-cost",
     "text": "Break down freight per order by cause, and agree with sales and plants which express and small-order habits will end"
    },
    {
     "id": "supply-chain-procurement.logistics-planner.coaching",
     "text": "Take a junior planner through one disruption and one customs audit a year, and debrief both with the team"
    },
    {
     "text": "Convert large distributors to fixed delivery days and shared stock data, with the saving split in a written agreement"
    }
   ],
   "jfm.complexity": "Resolves disruptions in which space, customs, stock and customer penalties interact and first reports prove wrong.",
   "jfm.knowledge": "Links freight markets, customs procedures and distributors' warehouse practice with the cost and stock effects inside Northwind.",
   "capabilities": [
    {
     "id": "Trade compliance judgement",
     "name": "Trade compliance judgement",
     "text": "Weighs a duty advantage against the evidence it will demand in five years."
    },
    {
     "id": "Carrier relations",
     "name": "Carrier relations",
     "text": "Negotiates rates, capacity and fuel formulas that both parties still honour in a tight market."
    },
    {
     "id": "Steering a disruption",
     "name": "Steering a disruption",
     "text": "Replaces rumours with a twice-daily situation note and decisions with names."
    }
   ]
  },
  {
   "code": "P5",
   "summary": "Sets how Northwind designs its transport network and trade processes in all countries.",
   "jfm.responsibilities": [
    {
     "id": "supply-chain-procurement.logistics-planner.transport",
     "text": "Model the network of plants, hubs and warehouses for three growth paths, with cost, days and emissions for each"
    },
    {
     "id": "supply-chain-procurement.logistics-planner.customs",
     "text": "Write the company's rules on classification, origin and delivery terms, and have a sample of declarations audited in each country yearly"
    },
    {
     "id": "supply-chain-procurement.logistics-planner.carriers",
     "text": "Issue contract models for freight and warehousing, with price formulas, capacity duties and data delivery that all countries use"
    },
    {
     "id": "supply-chain-procurement.logistics-planner.coaching",
     "text": "Run a certification for planners in customs and dangerous goods, and decide who may release shipments alone"
    },
    {
     "text": "Account for transport emissions by a verified method and propose each year which lanes leave air or road"
    },
    {
     "text": "Maintain the authorised economic operator status with Legal and IT, and remedy weaknesses before customs finds them"
    }
   ],
   "jfm.complexity": "Designs networks and trade processes for rules, tariffs and fuel costs that may change faster than contracts expire.",
   "jfm.knowledge": "Holds Northwind's leading expertise in network design and trade law, kept sharp by forwarders, associations and authorities.",
   "components.skills": [
    {
     "text": "Network optimisation"
    },
    {
     "text": "Emission accounting for freight"
    },
    {
     "text": "Drafting policies that people follow"
    }
   ],
   "capabilities": [
    {
     "id": "Trade compliance judgement",
     "name": "Trade compliance judgement",
     "text": "Gives an opinion on a new trade rule on which sales and finance can base prices."
    },
    {
     "id": "Network design",
     "name": "Network design",
     "text": "Finds the few nodes and lanes that decide cost and days, and leaves the rest simple."
    }
   ]
  }
 ]
});
