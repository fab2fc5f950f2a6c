jobframeCompare.add("supply-chain-procurement/buyer", {
 "role.summary": "Buys materials, merchandise and services on terms that balance price, quality, risk and responsibility. Buyers choose and develop suppliers; they do not decide how much is needed (see Demand Planner) and do not approve invoices.",
 "levels": [
  {
   "code": "P2",
   "summary": "Orders catalogue and repeat items and makes sure that they arrive as confirmed.",
   "core_outputs": [
    {
     "text": "Purchase orders for repeat items placed within two working days of the request, at contract price and with confirmed dates"
    },
    {
     "id": "supply-chain-procurement.buyer.delivery",
     "text": "An up-to-date list of late deliveries with a new date from the supplier and a warning to the user"
    },
    {
     "id": "supply-chain-procurement.buyer.quotations",
     "text": "Comparisons of at least three quotations for small purchases that state price, delivery time and total cost"
    },
    {
     "text": "Supplier records with current payment terms, contacts and certificates, each certificate renewed before it expires"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "supply-chain-procurement.buyer.supplier-contact",
     "text": "Call suppliers of critical parts every week and confirm quantities before the production schedule is fixed"
    },
    {
     "id": "supply-chain-procurement.buyer.complaints",
     "text": "Report wrong or damaged deliveries to the supplier on the day of arrival and follow them until replaced or credited"
    },
    {
     "id": "supply-chain-procurement.buyer.demand-side",
     "text": "Ask requesters about purpose and date before ordering, and suggest a contract item where one fits"
    },
    {
     "text": "Clear differences between order, delivery note and invoice with the supplier within five working days"
    }
   ],
   "jfm.complexity": "Chooses the proper purchasing route for each request and notices when splitting an order would evade a limit.",
   "capabilities": [
    {
     "id": "Reliability",
     "name": "Reliability",
     "text": "Keeps track of many open orders and tells users about delays before they ask."
    },
    {
     "id": "Negotiating purchases",
     "name": "Negotiating purchases",
     "text": "Asks every supplier for a better price or term and records the answer."
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Owns a group of materials or services and the suppliers behind it.",
   "core_outputs": [
    {
     "id": "supply-chain-procurement.buyer.quotations",
     "text": "Tenders for the material group with a clear specification, a scoring agreed beforehand and a documented award"
    },
    {
     "id": "supply-chain-procurement.buyer.savings",
     "text": "Yearly savings in the material group that finance confirms, without lower quality or longer delivery times"
    },
    {
     "id": "supply-chain-procurement.buyer.delivery",
     "text": "Supplier delivery performance at or above the agreed rate, with an improvement plan for each supplier below it"
    },
    {
     "id": "supply-chain-procurement.buyer.contracts",
     "text": "Framework contracts for at least four fifths of the material group's spending, renewed in time and easy to order from"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "supply-chain-procurement.buyer.supplier-contact",
     "text": "Review price, quality and delivery with each main supplier twice a year and agree measures in writing"
    },
    {
     "id": "supply-chain-procurement.buyer.complaints",
     "text": "Work with quality assurance and the supplier on recurring defects until the cause is proven and removed"
    },
    {
     "id": "supply-chain-procurement.buyer.demand-side",
     "text": "Plan upcoming needs with plant and R&D users, and find alternative materials where prices or risks rise"
    },
    {
     "id": "supply-chain-procurement.buyer.responsible-sourcing",
     "text": "Obtain evidence on labour conditions and emissions from suppliers in the group, and visit those with doubtful answers"
    }
   ],
   "jfm.complexity": "Compares offers that differ in price formula, quality and risk, and finds out what a low price leaves out.",
   "jfm.knowledge": "Knows the material group's production processes, cost drivers and supply markets well enough to test a supplier's calculation.",
   "capabilities": [
    {
     "id": "Negotiating purchases",
     "name": "Negotiating purchases",
     "text": "Enters negotiations with a cost estimate, an alternative supplier and a clear limit."
    },
    {
     "id": "Supplier development",
     "name": "Supplier development",
     "text": "Helps a capable supplier to improve instead of changing to the next one at the first problem."
    },
    {
     "id": "Contract sense",
     "name": "Contract sense",
     "text": "Recognises clauses on liability, price changes and exit that need legal advice."
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Leads purchasing for a category that several plants depend on and in which supply cannot be taken for granted.",
   "core_outputs": [
    {
     "text": "A category strategy over three years that plants and R&D support, with target suppliers, volumes and savings"
    },
    {
     "id": "supply-chain-procurement.buyer.savings",
     "text": "Lower total cost in the category through changed specifications or pooled volumes that two or more plants adopt"
    },
    {
     "text": "A second qualified source for every critical item, or a stock agreement that covers the time to find one"
    },
    {
     "id": "supply-chain-procurement.buyer.contracts",
     "text": "Long-term agreements with key suppliers whose price formulas follow the market in both directions"
    },
    {
     "text": "A risk map of the category, from raw material to transport route, with prepared responses to the five likeliest failures"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "supply-chain-procurement.buyer.supplier-contact",
     "text": "Lead executive reviews with strategic suppliers, and agree on joint cost, innovation and capacity projects"
    },
    {
     "id": "supply-chain-procurement.buyer.demand-side",
     "text": "Join development projects early, so that R&D designs with parts that can be bought from several sources"
    },
    {
     "id": "supply-chain-procurement.buyer.responsible-sourcing",
     "text": "Trace critical materials to their origin with suppliers, and set deadlines by which proven abuses must end"
    },
    {
     "text": "Direct buyers, planners and logistics through a supply failure, with daily decisions on who receives scarce material"
    },
    {
     "text": "Guide junior buyers through their first tender and first supplier audit, and give feedback on both"
    }
   ],
   "jfm.complexity": "Secures supply when shortages, price surges and legal duties coincide and no offer meets every condition.",
   "jfm.knowledge": "Uses knowledge of commodity markets, contract law and manufacturing to judge suppliers beyond price and references.",
   "components.skills": [
    {
     "text": "Should-cost analysis"
    },
    {
     "text": "Negotiation in teams"
    },
    {
     "text": "Supplier auditing"
    }
   ],
   "components.knowledge": [
    {
     "text": "Due diligence duties in supply chains"
    },
    {
     "text": "Customs and delivery clauses"
    },
    {
     "text": "Price hedging basics"
    }
   ],
   "components.qualifications": [
    {
     "text": "Degree in business or engineering"
    },
    {
     "text": "Recognised purchasing certificate or comparable experience"
    }
   ],
   "capabilities": [
    {
     "id": "Negotiating purchases",
     "name": "Negotiating purchases",
     "text": "Prepares and leads negotiations by a team in which engineers and lawyers play planned parts."
    },
    {
     "id": "Category strategy",
     "name": "Category strategy",
     "text": "Derives from market and demand what to buy where, and revises it when either changes."
    },
    {
     "id": "Crisis calm",
     "name": "Crisis calm",
     "text": "Decides on incomplete information during a shortage, explains the decision and reviews it daily."
    }
   ]
  }
 ]
});
