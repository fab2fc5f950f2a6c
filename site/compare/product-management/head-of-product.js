jobframeCompare.add("product-management/head-of-product", {
 "role.summary": "Leads the people who decide on Northwind's products and answers for the portfolio as a whole. Heads of product do not manage a product line themselves (see Product Manager), nor the engineers who develop it.",
 "levels": [
  {
   "code": "M2",
   "summary": "Leads the product teams of one area, such as sensors, through their managers.",
   "jfm.responsibilities": [
    {
     "id": "product-management.head-of-product.allocation",
     "text": "Divide development capacity between the area's product lines each quarter, and announce what has to wait because of it"
    },
    {
     "id": "product-management.head-of-product.gates",
     "text": "Test each business case of the area before its gate, and return those in which no customer was asked"
    },
    {
     "id": "product-management.head-of-product.people",
     "text": "Go through two difficult roadmap refusals a year with each team manager, from preparation to the words used"
    },
    {
     "id": "product-management.head-of-product.market-side",
     "text": "Clear with regional sales heads twice a year which promised functions remain planned and which customers must be told otherwise"
    },
    {
     "text": "Fill positions with engineers, salespeople and outsiders in turn, and stretch the handover of a product line over three months"
    },
    {
     "text": "Investigate why launches of the area slip, and remove the shared cause in planning, testing or approval within the year"
    }
   ],
   "jfm.complexity": "Sees through rival claims of product lines to the same developers, and finds the weakness that several missed launches have in common.",
   "jfm.knowledge": "Knows the area's markets and the product process in detail, and leadership well enough to work through managers.",
   "components.responsibilities": [
    {
     "id": "product-management.head-of-product.earnings",
     "text": "Contribution margin of the area's product lines against plan, with the share of products under three years old"
    },
    {
     "id": "product-management.head-of-product.launch-success",
     "text": "Punctuality and first-year orders of the area's launches, measured against the cases that were approved"
    },
    {
     "id": "product-management.head-of-product.variety",
     "text": "Number of active articles in the area, together with the stock and tooling that they tie up"
    },
    {
     "id": "product-management.head-of-product.bench",
     "text": "Continuity of every product line, with a deputy who can represent it before customers and R&D"
    }
   ],
   "capabilities": [
    {
     "id": "Portfolio choices",
     "name": "Portfolio choices",
     "text": "Stops good projects for better ones, and names the criterion before the projects are known."
    },
    {
     "id": "Leading product people",
     "name": "Leading product people",
     "text": "Gives managers the customer problem and the limits, and asks about results instead of slides."
    }
   ]
  },
  {
   "code": "M3",
   "summary": "Leads a department of product managers, pricing analysts and product operations.",
   "jfm.responsibilities": [
    {
     "id": "product-management.head-of-product.allocation",
     "text": "Lay the yearly portfolio of development projects before the executive team, balanced between upkeep, successors and new business"
    },
    {
     "id": "product-management.head-of-product.gates",
     "text": "Chair the gate committee with R&D, operations and finance, and end projects that fail the criteria they set themselves"
    },
    {
     "id": "product-management.head-of-product.people",
     "text": "Have product managers, analysts and operations staff answer for common results, and redraw the department where handovers blur them"
    },
    {
     "id": "product-management.head-of-product.market-side",
     "text": "Visit twenty customers and partner owners a year, and let the department see which plan was changed by what they said"
    },
    {
     "text": "Agree range cuts with plant managers whose effect shows in stock, tooling and set-up time within two years"
    },
    {
     "text": "Report recall, approval and obsolescence risks of the range every half-year, each with an owner and money reserved"
    }
   ],
   "jfm.complexity": "Balances renewal of the range, price pressure, plant load and scarce specialists when the budget covers half of the ideas.",
   "jfm.knowledge": "Understands portfolio economics, development processes and product law deeply enough to hold specialists of several professions to account.",
   "components.responsibilities": [
    {
     "id": "product-management.head-of-product.earnings",
     "text": "Profit of the department's range over two years, with achieved prices and warranty costs shown separately"
    },
    {
     "id": "product-management.head-of-product.launch-success",
     "text": "Share of revenue from products younger than five years, counted by the same rule every year"
    },
    {
     "id": "product-management.head-of-product.variety",
     "text": "Cost of variety in plants, warehouses and service, and its trend in relation to revenue"
    },
    {
     "id": "product-management.head-of-product.bench",
     "text": "Attraction of the department for engineers and salespeople who could become product managers"
    }
   ],
   "components.qualifications": [
    {
     "text": "Responsibility for a product line's results through at least one full life cycle"
    },
    {
     "text": "Experience of working in R&D, operations or sales"
    }
   ],
   "capabilities": [
    {
     "id": "Portfolio choices",
     "name": "Portfolio choices",
     "text": "Holds a course through a bad quarter, and abandons it when evidence rather than pressure demands it."
    },
    {
     "id": "Leading product people",
     "name": "Leading product people",
     "text": "Welcomes the product manager who reports that the case was wrong, and shows others that it paid."
    },
    {
     "id": "Bridging engineering and sales",
     "name": "Bridging engineering and sales",
     "text": "Translates between both sides until each can state the other's strongest argument."
    }
   ]
  },
  {
   "code": "M4",
   "summary": "Leads the product, pricing and application departments of a business unit.",
   "jfm.responsibilities": [
    {
     "id": "product-management.head-of-product.allocation",
     "text": "Set out by sum and date which product lines the unit will build up, hold or shrink over three years, and account for it half-yearly"
    },
    {
     "id": "product-management.head-of-product.gates",
     "text": "Agree with R&D and certification a new division of decision rights that cuts the time from idea to market by a quarter"
    },
    {
     "id": "product-management.head-of-product.people",
     "text": "Hold a talent day every half-year at which the departments exchange people and fill the business unit's critical posts jointly"
    },
    {
     "id": "product-management.head-of-product.market-side",
     "text": "Agree with the regional sales directors on a common core range and on the few local products each region keeps"
    },
    {
     "text": "Decide when hardware gives up functions to software, and have pricing, service and sales prepared a year before income changes"
    },
    {
     "text": "Take a product line through sale, purchase or closure on agreed dates and on fair terms for customers and colleagues"
    }
   ],
   "jfm.complexity": "Reshapes departments built around hardware series while software, component shortages and new law change what a product is.",
   "jfm.knowledge": "Brings experience with several business cycles, product generations and reorganisations to plans that bind capital for years.",
   "capabilities": [
    {
     "id": "Portfolio choices",
     "name": "Portfolio choices",
     "text": "Withdraws money from a profitable but dying business early enough to fund its successor."
    },
    {
     "id": "Organisation design",
     "name": "Organisation design",
     "text": "Draws boundaries between departments along customer problems and follows up whether decisions became faster."
    }
   ]
  },
  {
   "code": "M5",
   "summary": "Leads product management as one profession for all business units and sites.",
   "jfm.responsibilities": [
    {
     "id": "product-management.head-of-product.allocation",
     "text": "Recommend how the company's development money is spread over business units, on comparable returns and stated strategic weights"
    },
    {
     "id": "product-management.head-of-product.gates",
     "text": "Keep one product process for all sites, from idea to end of life, and trace each year where it is bypassed"
    },
    {
     "id": "product-management.head-of-product.people",
     "text": "Introduce one career path with entry routes, training and promotion standards in every country, and appoint the senior managers on it"
    },
    {
     "id": "product-management.head-of-product.market-side",
     "text": "Lay down what may be promised about future products at fairs and in tenders, and act when a senior manager ignores it"
    },
    {
     "text": "Choose for each core technology whether Northwind develops, licenses or abandons it, and win the responsible executive's approval"
    },
    {
     "text": "Bring product data, prices and conformity declarations into one source before digital product passports become compulsory"
    }
   ],
   "jfm.complexity": "Decides on competences whose loss cannot be undone and whose upkeep starves others, with business units pulling in several directions.",
   "jfm.knowledge": "Surveys the technologies, markets and legal duties of the entire range, and knows what separates strong product organisations from weak ones.",
   "components.responsibilities": [
    {
     "id": "product-management.head-of-product.earnings",
     "text": "Competitive position of the whole portfolio in performance, price and availability, assessed against rivals every second year"
    },
    {
     "id": "product-management.head-of-product.launch-success",
     "text": "Return on product investments over the life of each generation, as confirmed by finance"
    },
    {
     "text": "Market access of the range, with no article on offer in a country before quality has its approvals and declarations on file"
    },
    {
     "id": "product-management.head-of-product.bench",
     "text": "Supply of candidates for business leadership who have grown up in product management"
    }
   ],
   "capabilities": [
    {
     "id": "Leading product people",
     "name": "Leading product people",
     "text": "Gives the profession a common language and a pride that survives reorganisations."
    },
    {
     "id": "Bridging engineering and sales",
     "name": "Bridging engineering and sales",
     "text": "Wins the heads of R&D and sales for one set of priorities and keeps it through the year."
    },
    {
     "id": "Speaking with the executives",
     "name": "Speaking with the executives",
     "text": "Puts three real options before the executive team, with a recommendation and its price."
    }
   ]
  },
  {
   "code": "E1",
   "summary": "Answers for Northwind's product businesses and represents them among the executives and in public.",
   "jfm.responsibilities": [
    {
     "id": "product-management.head-of-product.allocation",
     "text": "Stake most of the development budget on few product generations, and defend the concentration before the board's technology committee"
    },
    {
     "id": "product-management.head-of-product.people",
     "text": "Read how earlier business cases turned out before any product leader is promoted, and prefer some who stopped their own projects"
    },
    {
     "id": "product-management.head-of-product.market-side",
     "text": "Speak for Northwind's product direction with key accounts, analysts and the trade press, without outrunning the approved plan"
    },
    {
     "text": "Order a sales stop within a day of evidence that people are at risk, and bring the recall decision to the executive team"
    },
    {
     "text": "Initiate acquisitions or licences for technology that development cannot supply in time, and answer for their results two years later"
    }
   ],
   "jfm.complexity": "Interprets weak signals from customers, science and law jointly, and commits the product businesses before proof is available to all.",
   "jfm.knowledge": "Has command of technology strategy, capital allocation and product liability at a level that boards and outside experts respect.",
   "capabilities": [
    {
     "id": "Portfolio choices",
     "name": "Portfolio choices",
     "text": "Commits to one direction in public, shows what would change it and carries the consequences."
    },
    {
     "id": "Speaking with the executives",
     "name": "Speaking with the executives",
     "text": "Argues for the company's interest even when it shrinks the product businesses."
    }
   ]
  }
 ]
});
