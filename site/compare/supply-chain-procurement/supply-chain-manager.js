jobframeCompare.add("supply-chain-procurement/supply-chain-manager", {
 "role.summary": "Leads planning, order management, warehousing and transport so that customers receive what was promised and no more stock is held than that takes.\n\nSupply chain managers balance supply with demand. They do not run the lines (see Production Manager) and do not negotiate with suppliers of materials (see Buyer): buying has its own line of managers, and the two meet at the vice president.",
 "levels": [
  {
   "code": "M1",
   "summary": "Takes charge of a single team of planners, order managers or warehouse staff at a site.",
   "jfm.responsibilities": [
    {
     "id": "supply-chain-procurement.supply-chain-manager.service",
     "text": "Rank overdue orders at the morning meeting and take the three most critical to the plant or the buyer in person"
    },
    {
     "id": "supply-chain-procurement.supply-chain-manager.inventory",
     "text": "Clear slow and blocked stock each month with quality and finance, line by line above the value limit, until it has left the shelf"
    },
    {
     "id": "supply-chain-procurement.supply-chain-manager.people",
     "text": "Sit beside each team member for an hour a month and practise the kind of exception that still causes them trouble"
    },
    {
     "id": "supply-chain-procurement.supply-chain-manager.planning-data",
     "text": "Have lead times, lot sizes and safety stocks compared with reality twice a year and wrong ones corrected by their owners"
    },
    {
     "text": "Spread countries and articles over the team so that month-end, launches and holidays never rest on one person"
    },
    {
     "text": "Walk dock and aisles with the shift coordinator every week, and have each traffic or racking hazard repaired or fenced off the same day"
    }
   ],
   "jfm.complexity": "Sorts shortages, system messages and callers by consequence when all claim the same planner and the same pallet.",
   "jfm.knowledge": "Knows order promising, planning parameters, warehouse flow and its safety rules as practised on site, together with the basics of leading people.",
   "components.qualifications": [
    {
     "text": "Several years in planning, logistics or order management"
    },
    {
     "text": "Degree in business or engineering, or supervisor training in logistics"
    }
   ],
   "capabilities": [
    {
     "id": "Operational grip",
     "name": "Operational grip",
     "text": "Knows at noon which of today's promises are in danger and who is acting on them."
    },
    {
     "id": "Coaching planners",
     "name": "Coaching planners",
     "text": "Asks for the reason behind a manual override and teaches from the answer."
    }
   ]
  },
  {
   "code": "M2",
   "summary": "Answers for planning, order handling and storage at a plant or distribution centre, where each team has its own manager.",
   "jfm.responsibilities": [
    {
     "id": "supply-chain-procurement.supply-chain-manager.service",
     "text": "Agree service levels by customer class with sales, and show monthly which cause took the most points"
    },
    {
     "id": "supply-chain-procurement.supply-chain-manager.inventory",
     "text": "Break the site's stock target down by team, and settle cases in which one team's saving is another's shortage"
    },
    {
     "id": "supply-chain-procurement.supply-chain-manager.people",
     "text": "Appoint and induct team managers, exchange planners between teams each year and keep every critical post covered by a second trained person"
    },
    {
     "id": "supply-chain-procurement.supply-chain-manager.planning-round",
     "text": "Bring to the monthly supply review a capacity picture, the known shortages and two costed options for each gap"
    },
    {
     "id": "supply-chain-procurement.supply-chain-manager.providers",
     "text": "Meet the warehouse contractor monthly at the dock over errors, safety and cost, and enforce agreed improvements"
    },
    {
     "text": "Prepare stock counts and system cutovers with finance so that shipping resumes on the announced day"
    }
   ],
   "jfm.complexity": "Traces late deliveries through forecast, parameters, production and dock, and corrects the interface instead of blaming one side.",
   "jfm.knowledge": "Understands planning logic, warehouse economics and service contracts well enough to challenge both planners' and providers' figures.",
   "capabilities": [
    {
     "id": "Operational grip",
     "name": "Operational grip",
     "text": "Relies on a few leading signs and lets team managers run the rest."
    },
    {
     "id": "Balancing interests",
     "name": "Balancing interests",
     "text": "Tells sales, production and finance the same numbers and gains consent to an uneven sacrifice."
    }
   ]
  },
  {
   "code": "M3",
   "summary": "Runs the supply chain department of a country group, with planners, logistics engineers, customs staff and warehouses.",
   "jfm.responsibilities": [
    {
     "id": "supply-chain-procurement.supply-chain-manager.planning-round",
     "text": "Chair the supply review of the country group, and allocate scarce devices by a published rule that also protects small partners"
    },
    {
     "id": "supply-chain-procurement.supply-chain-manager.inventory",
     "text": "Commit to a yearly working capital figure with finance, stating which service risk comes with it and where"
    },
    {
     "id": "supply-chain-procurement.supply-chain-manager.people",
     "text": "Build careers for planners, customs staff and warehouse leaders side by side, with pay and progression that each finds fair"
    },
    {
     "id": "supply-chain-procurement.supply-chain-manager.providers",
     "text": "Decide with procurement on warehousing and freight awards for the country group, and keep enough knowledge in-house to change provider within six months"
    },
    {
     "id": "supply-chain-procurement.supply-chain-manager.continuity",
     "text": "Test one continuity plan each half-year, such as loss of the main warehouse, with IT, sales and carriers taking part"
    },
    {
     "text": "Sponsor the country group's move to the new planning system, and release each step only when its data and process are ready"
    }
   ],
   "jfm.complexity": "Weighs service, stock, freight cost and staff workload where each team reaches its target at the expense of another.",
   "jfm.knowledge": "Draws on supply chain finance, contract logistics and planning methods to guide professions that see the same order differently.",
   "capabilities": [
    {
     "id": "Balancing interests",
     "name": "Balancing interests",
     "text": "Upholds an allocation rule against powerful customers and explains it before it hurts."
    },
    {
     "id": "Building a department",
     "name": "Building a department",
     "text": "Recruits leaders unlike one another and makes early bad news a habit among them."
    }
   ]
  },
  {
   "code": "M4",
   "summary": "Holds a region's supply chain departments together and rebuilds its network of sites, routes and stock within three years.",
   "jfm.responsibilities": [
    {
     "id": "supply-chain-procurement.supply-chain-manager.service",
     "text": "Negotiate logistics agreements, beside the channel director, with the region's largest distributors on stock visibility, order rhythm, returns and penalties in both directions"
    },
    {
     "id": "supply-chain-procurement.supply-chain-manager.planning-round",
     "text": "Bind sales, plants and finance of the region to one plan in volume and money, and report each quarter who departed from it"
    },
    {
     "id": "supply-chain-procurement.supply-chain-manager.network",
     "text": "Move, merge or open distribution centres under a three-year plan that states landed cost and delivery days before and after each step"
    },
    {
     "id": "supply-chain-procurement.supply-chain-manager.continuity",
     "text": "Secure a second route, port and provider for every main flow of the region, and use each often enough to keep it alive"
    },
    {
     "id": "supply-chain-procurement.supply-chain-manager.people",
     "text": "Move two managers a year between planning, warehouse and plant posts, until every site's top supply post has a successor who knows all three"
    }
   ],
   "jfm.complexity": "Reorganises flows, sites and duties while distributors merge, borders change their rules and daily deliveries must continue.",
   "jfm.knowledge": "Applies network economics, regional trade law and distributors' business models to decide where stock and people belong.",
   "capabilities": [
    {
     "id": "Network thinking",
     "name": "Network thinking",
     "text": "Calculates the region's flow as a whole and accepts a dearer leg that cuts total cost."
    },
    {
     "id": "Carrying people through change",
     "name": "Carrying people through change",
     "text": "Closes a warehouse with dignity and keeps service steady until the last shift."
    }
   ]
  },
  {
   "code": "M5",
   "summary": "Leads supply chain as one function for all sites and countries, from planning policy to final delivery.",
   "jfm.responsibilities": [
    {
     "id": "supply-chain-procurement.supply-chain-manager.planning-round",
     "text": "Install one monthly planning process in the company, with decision rights, calendar and a single set of numbers"
    },
    {
     "id": "supply-chain-procurement.supply-chain-manager.inventory",
     "text": "Set inventory policy by device family, from stocked to made to order, and account for turns and write-offs each half-year"
    },
    {
     "id": "supply-chain-procurement.supply-chain-manager.people",
     "text": "Fill the top supply chain post in each country, and bring forward at least three candidates a year for positions outside the function"
    },
    {
     "id": "supply-chain-procurement.supply-chain-manager.network",
     "text": "Present a five-year network and systems strategy to the executive in charge, with sites, partners and investment by year"
    },
    {
     "id": "supply-chain-procurement.supply-chain-manager.providers",
     "text": "Determine which logistics Northwind runs itself and which it contracts, and reverse a choice that failed"
    },
    {
     "id": "supply-chain-procurement.supply-chain-manager.planning-data",
     "text": "Name owners for lead time, lot size and stock data in every country by the data council's rules, and publish error rates beside service levels"
    }
   ],
   "jfm.complexity": "Settles how far to centralise planning, stock and systems when countries differ and every reversal takes years.",
   "jfm.knowledge": "Leads with deep knowledge of planning, logistics markets and technology, and of how incentives distort forecasts and stock.",
   "components.knowledge": [
    {
     "text": "Multi-echelon stock planning"
    },
    {
     "text": "Contract logistics markets"
    },
    {
     "text": "Supply chain reporting duties"
    }
   ],
   "capabilities": [
    {
     "id": "Network thinking",
     "name": "Network thinking",
     "text": "Designs plants, stock and transport as one system and shows executives what each promise costs."
    },
    {
     "id": "Forming one function",
     "name": "Forming one function",
     "text": "Gives scattered country teams common rules, a common language and reasons to be proud of both."
    },
    {
     "id": "Digital judgement",
     "name": "Digital judgement",
     "text": "Buys planning technology for a decision it improves and stops pilots that improve none."
    }
   ]
  },
  {
   "code": "E1",
   "summary": "Brings buying, planning and logistics under one roof and is the voice of supply among Northwind's executives.",
   "jfm.responsibilities": [
    {
     "id": "supply-chain-procurement.supply-chain-manager.service",
     "text": "Answer to the Chief Operating Officer for delivery performance, supply cost and cash in stock as one result over three years"
    },
    {
     "id": "supply-chain-procurement.supply-chain-manager.continuity",
     "text": "Decide which dependencies on regions, magnets and semiconductors Northwind carries, and fund stock or second sources for the others"
    },
    {
     "id": "supply-chain-procurement.supply-chain-manager.people",
     "text": "Staff the top posts in buying, planning and logistics with leaders who have worked in two of these fields, and end rival targets between them"
    },
    {
     "text": "Report to the board's committee on human rights and emissions in the supply chain, including cases in which a supplier was dropped"
    },
    {
     "text": "Conclude alliances with a few critical suppliers at executive level, covering capacity, technology and conduct in a shortage"
    },
    {
     "text": "Advise on acquisitions by judging their suppliers, stock and contracts before the price is agreed"
    }
   ],
   "jfm.complexity": "Interprets trade conflict, raw material markets and customers' inventories together and commits to supply before shortage is visible.",
   "jfm.knowledge": "Joins procurement, logistics, finance and geopolitics in judgements for which contracts and forecasts give no basis.",
   "capabilities": [
    {
     "id": "Balancing interests",
     "name": "Balancing interests",
     "text": "Wins peers for holding costly stock in calm years and for releasing it in tense ones."
    },
    {
     "id": "Executive alliances",
     "name": "Executive alliances",
     "text": "Keeps a direct line to suppliers' owners and has their word when goods are rationed."
    },
    {
     "id": "Reading the outside world",
     "name": "Reading the outside world",
     "text": "Draws a supply consequence from a political event early and says how certain it is."
    }
   ]
  }
 ]
});
