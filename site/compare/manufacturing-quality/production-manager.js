jobframeCompare.add("manufacturing-quality/production-manager", {
 "role.summary": "Leads the people who make Northwind's products, from a single shift to all plants, and answers for safety, delivery, quality and cost.\n\nProduction managers do not develop processes (see Process Engineer), do not release products against the advice of quality (see Quality Engineer) and do not decide how much customers will order (see Demand Planner).",
 "levels": [
  {
   "code": "M1",
   "summary": "Leads one shift or line team and turns the daily programme into good units without anybody getting hurt.",
   "jfm.responsibilities": [
    {
     "id": "manufacturing-quality.production-manager.safety",
     "text": "Talk with two people each shift about a hazard at their station, and remove or report it before going home"
    },
    {
     "id": "manufacturing-quality.production-manager.output",
     "text": "Open the shift at the board with accidents, rejects, today's orders and the one loss to tackle"
    },
    {
     "id": "manufacturing-quality.production-manager.people",
     "text": "Agree goals with each operator once a year, welcome people back after long absence and settle quarrels within the week"
    },
    {
     "id": "manufacturing-quality.production-manager.capacity",
     "text": "Plan shifts and holidays six weeks ahead within the works agreement, with a qualified stand-in for every bottleneck"
    },
    {
     "id": "manufacturing-quality.production-manager.quality",
     "text": "Stop the line at the written reaction limit and restart after quality and process engineering have agreed to it"
    },
    {
     "text": "Decide on overtime and temporary workers inside the shift's budget, and explain each overrun at the end of the month"
    }
   ],
   "jfm.complexity": "Reconciles sick notes, missing parts, rush orders and worn equipment within hours without asking people to skip a rule.",
   "jfm.knowledge": "Masters working-time rules and the line's technology, and has learnt to lead talks about performance, absence and conflict.",
   "capabilities": [
    {
     "id": "Presence on the floor",
     "name": "Presence on the floor",
     "text": "Is seen at the line more than at the desk and knows each person's name, skill and concern."
    },
    {
     "id": "Clear expectations",
     "name": "Clear expectations",
     "text": "Says what good work looks like at a station and addresses a breach on the same shift."
    }
   ]
  },
  {
   "code": "M2",
   "summary": "Leads several shifts or lines through supervisors and delivers a stable weekly programme.",
   "jfm.responsibilities": [
    {
     "id": "manufacturing-quality.production-manager.safety",
     "text": "Review every accident and near miss with the supervisor within a day, and look a month later whether the measure is still in place"
    },
    {
     "id": "manufacturing-quality.production-manager.output",
     "text": "Confirm a weekly programme to the planners, hold its first days frozen and publish the reason for each order missed"
    },
    {
     "id": "manufacturing-quality.production-manager.people",
     "text": "Observe each supervisor at a shift handover monthly, and settle on a single habit to change by the next visit"
    },
    {
     "id": "manufacturing-quality.production-manager.capacity",
     "text": "Rebalance people and machines between lines each quarter, using transfers and flexible hours ahead of temporary contracts"
    },
    {
     "id": "manufacturing-quality.production-manager.quality",
     "text": "Fix with quality the reaction limits at which lines stop, and walk every customer complaint back through the shifts without hunting culprits"
    },
    {
     "text": "Pick the area's three largest losses with maintenance and process engineering weekly, and end measures that show no effect"
    }
   ],
   "jfm.complexity": "Finds out whether late orders stem from planning, parts, machines or leadership, and resolves the rivalry for scarce skills.",
   "jfm.knowledge": "Understands takt, bottlenecks, standard cost and the dynamics of shifts, and tests every explanation of a shortfall against them.",
   "components.responsibilities": [
    {
     "id": "manufacturing-quality.production-manager.delivery",
     "text": "Share of orders from the area that are finished on the confirmed day and in the confirmed quantity"
    },
    {
     "id": "manufacturing-quality.production-manager.cost",
     "text": "Labour hours, scrap and energy per unit against the standard that was agreed with finance"
    },
    {
     "id": "manufacturing-quality.production-manager.workforce",
     "text": "Attendance, departures and cross-training in all shifts, without a permanent gap between day and night"
    },
    {
     "id": "manufacturing-quality.production-manager.assets",
     "text": "Condition of lines and test bays as shown by planned maintenance done and by unplanned standstill"
    }
   ],
   "capabilities": [
    {
     "id": "Presence on the floor",
     "name": "Presence on the floor",
     "text": "Visits every shift regularly and hears from operators what supervisors have not yet said."
    },
    {
     "id": "Clear expectations",
     "name": "Clear expectations",
     "text": "Holds all supervisors to one standard and lets them find their own way of meeting it."
    },
    {
     "id": "Flow thinking",
     "name": "Flow thinking",
     "text": "Protects the bottleneck and accepts idle machines elsewhere to shorten lead time."
    }
   ]
  },
  {
   "code": "M3",
   "summary": "Runs a plant with production, maintenance, process engineering and site logistics as one enterprise.",
   "jfm.responsibilities": [
    {
     "id": "manufacturing-quality.production-manager.safety",
     "text": "Chair the site's safety committee, close the gravest risk each quarter with money set aside and answer to authorities in person"
    },
    {
     "id": "manufacturing-quality.production-manager.output",
     "text": "Agree volumes, capacity and stock with supply chain in the monthly planning round, and refuse promises the plant cannot keep"
    },
    {
     "id": "manufacturing-quality.production-manager.people",
     "text": "Negotiate working-time and change agreements with employee representatives early enough that they shape the plan rather than its repair"
    },
    {
     "id": "manufacturing-quality.production-manager.capital",
     "text": "Propose a yearly investment list ranked by bottleneck, risk and return, and report a year later what each item earned"
    },
    {
     "id": "manufacturing-quality.production-manager.quality",
     "text": "Go through rejects, customer returns and blocked lots with the plant's quality engineers each month, and pay for the costliest remedy first"
    },
    {
     "text": "Reconcile the plant's book stock, scrap and standard costs with finance each month and correct postings at their source"
    },
    {
     "text": "Rehearse fire, power failure and cyber outage once a year with a restart order for the lines that customers need first"
    }
   ],
   "jfm.complexity": "Balances delivery, cost, investment and employment at a site where neighbours, authorities, works council and customers all notice a mistake.",
   "jfm.knowledge": "Knows production economics, labour relations, environmental permits and the plant's technology well enough to steer all its professions.",
   "components.responsibilities": [
    {
     "id": "manufacturing-quality.production-manager.delivery",
     "text": "Delivery reliability of the plant to distribution centres and direct customers, including spare parts for old devices"
    },
    {
     "id": "manufacturing-quality.production-manager.cost",
     "text": "Manufacturing result of the plant against budget, with volume effects shown apart from performance"
    },
    {
     "id": "manufacturing-quality.production-manager.workforce",
     "text": "Staffing and engagement of the site, with apprentices taken on and supervisors promoted from within every year"
    },
    {
     "id": "manufacturing-quality.production-manager.assets",
     "text": "Value and condition of the plant's equipment, with energy and water per unit and a permit record free of breaches"
    }
   ],
   "capabilities": [
    {
     "id": "Site leadership",
     "name": "Site leadership",
     "text": "Gives a plant one set of aims that maintenance, engineering and production all recognise as theirs."
    },
    {
     "id": "Labour relations",
     "name": "Labour relations",
     "text": "Shares bad figures with employee representatives early and keeps confidential what was promised."
    },
    {
     "id": "Flow thinking",
     "name": "Flow thinking",
     "text": "Cuts stock and lead time on the whole site instead of tuning single departments."
    }
   ]
  },
  {
   "code": "M4",
   "summary": "Leads a group of plants and plans two to three years ahead which of them makes what.",
   "jfm.responsibilities": [
    {
     "id": "manufacturing-quality.production-manager.safety",
     "text": "Compare serious incidents and precursors between plants every month and move experts to the site that learns too slowly"
    },
    {
     "id": "manufacturing-quality.production-manager.output",
     "text": "Allocate products and orders among plants each quarter by total landed cost, risk and distance to the customer"
    },
    {
     "id": "manufacturing-quality.production-manager.quality",
     "text": "Compare each quarter how plants build the same device, and have the weaker one adopt what causes fewer faults"
    },
    {
     "id": "manufacturing-quality.production-manager.people",
     "text": "Rotate plant managers and future candidates between sites, and replace a leader whose plant stalls after a fair second attempt"
    },
    {
     "id": "manufacturing-quality.production-manager.capital",
     "text": "Submit a three-year capacity and investment plan for the region, tested against a fall and a jump in demand"
    },
    {
     "id": "manufacturing-quality.production-manager.footprint",
     "text": "Carry out relocations and line closures with customers supplied, know-how documented and employees treated by an agreed social plan"
    }
   ],
   "jfm.complexity": "Rearranges which plant does what as wages, tariffs, currencies and product mix shift in the middle of execution.",
   "jfm.knowledge": "Combines network economics, trade conditions and employment law of several countries with experience of running plants.",
   "capabilities": [
    {
     "id": "Network thinking",
     "name": "Network thinking",
     "text": "Judges a plant by its part in the network and resists the loudest site's claim on volume."
    },
    {
     "id": "Leading change",
     "name": "Leading change",
     "text": "Announces hard site decisions in person, with reasons, dates and support, and returns to see them through."
    }
   ]
  },
  {
   "code": "M5",
   "summary": "Leads manufacturing in all countries as one function with a common production system.",
   "jfm.responsibilities": [
    {
     "id": "manufacturing-quality.production-manager.safety",
     "text": "Put the safety standards for work with fatal risk into force in every plant, and stop any plant that departs from them"
    },
    {
     "id": "manufacturing-quality.production-manager.people",
     "text": "Appoint plant managers, and maintain two prepared candidates for each large plant from at least two countries"
    },
    {
     "id": "manufacturing-quality.production-manager.capital",
     "text": "Distribute the yearly manufacturing budget by strategic need, and withdraw funds from projects that lost their case"
    },
    {
     "id": "manufacturing-quality.production-manager.footprint",
     "text": "Write the five-year footprint strategy with supply chain, naming for each plant its mission, size and successor technology"
    },
    {
     "id": "manufacturing-quality.production-manager.quality",
     "text": "Agree with quality a yearly ceiling for faults caused in manufacturing, and explain each plant's deviation to the executive team by half-year"
    },
    {
     "text": "Introduce one production system of standards, problem solving and daily management, and assess every plant against it yearly"
    },
    {
     "text": "Decide with R&D and procurement which components Northwind makes itself, and reopen the question when volumes double or halve"
    }
   ],
   "jfm.complexity": "Chooses what Northwind's plants master, buy in or abandon when each choice ties up capital and people for years.",
   "jfm.knowledge": "Applies knowledge of manufacturing strategy, automation and plant leadership to form one function from sites with separate histories.",
   "components.responsibilities": [
    {
     "id": "manufacturing-quality.production-manager.delivery",
     "text": "Lead time and delivery reliability of all plants, compared with those of the strongest competitors"
    },
    {
     "id": "manufacturing-quality.production-manager.cost",
     "text": "Yearly conversion cost per device family, after inflation and at constant mix"
    },
    {
     "id": "manufacturing-quality.production-manager.workforce",
     "text": "Depth of leadership and skilled trades in manufacturing, seen in how long critical posts stay empty"
    },
    {
     "id": "manufacturing-quality.production-manager.assets",
     "text": "Return on manufacturing assets and progress of all plants towards the company's emissions target"
    }
   ],
   "capabilities": [
    {
     "id": "Network thinking",
     "name": "Network thinking",
     "text": "Sees in each new product the plant, supplier and skill it will need five years on."
    },
    {
     "id": "Leading change",
     "name": "Leading change",
     "text": "Spreads a common way of working by letting plants that improved explain it to the others."
    },
    {
     "id": "Strategic allocation",
     "name": "Strategic allocation",
     "text": "Funds few abilities fully and tells the other applicants why they receive nothing."
    }
   ]
  },
  {
   "code": "E1",
   "summary": "Directs manufacturing, process technology and quality, and answers to the Chief Operating Officer for their joint result.",
   "jfm.responsibilities": [
    {
     "id": "manufacturing-quality.production-manager.safety",
     "text": "Account for severe accidents to the executive team within a day and to the families and authorities with full openness"
    },
    {
     "id": "manufacturing-quality.production-manager.capital",
     "text": "Bring plant investments above the delegated limit to the board's committee with an alternative, a downside case and an exit"
    },
    {
     "id": "manufacturing-quality.production-manager.footprint",
     "text": "Position Northwind's plants for tariff, energy and supply shocks, so that two regions could supply each main device family"
    },
    {
     "id": "manufacturing-quality.production-manager.independence",
     "text": "Protect the quality function's right to stop shipments, and review every overruled warning personally each quarter"
    },
    {
     "text": "Fix three-year targets for cost, lead time and warranty jointly with R&D, supply chain and sales, and share one bonus measure with them"
    },
    {
     "text": "Represent manufacturing towards governments, unions and neighbours when a site opens, shrinks or has an accident"
    }
   ],
   "jfm.complexity": "Reads shifts in trade, energy and automation together and commits plants before competitors' moves make the answer obvious.",
   "jfm.knowledge": "Brings experience from several plants and countries, command of finance and judgement of leaders to a business of its own size.",
   "capabilities": [
    {
     "id": "Strategic allocation",
     "name": "Strategic allocation",
     "text": "Moves money and talent away from a plant with a proud past to one with a future."
    },
    {
     "id": "Public credibility",
     "name": "Public credibility",
     "text": "Faces press, unions and authorities after bad news with facts and without lawyers' phrases."
    }
   ]
  },
  {
   "code": "E2",
   "summary": "Runs manufacturing, quality, supply chain, procurement, facilities and safety, and shapes the company's course together with the other executives.",
   "jfm.responsibilities": [
    {
     "id": "manufacturing-quality.production-manager.people",
     "text": "Choose operations' senior leaders personally, and have those from plants, logistics and procurement change places every few years"
    },
    {
     "id": "manufacturing-quality.production-manager.capital",
     "text": "Defend the company's long-term investment in capacity and automation before the board, including when earnings are weak"
    },
    {
     "id": "manufacturing-quality.production-manager.footprint",
     "text": "Shape with the executive team where Northwind makes, sources and stores in ten years, and what it gives up for that"
    },
    {
     "id": "manufacturing-quality.production-manager.independence",
     "text": "Take conflicts between delivery and product safety to the executive team openly, and vote for the recall when evidence demands it"
    },
    {
     "text": "Arbitrate in the monthly executive planning meeting which customers, stocks and plants come first when supply is short"
    },
    {
     "text": "Tie operations to the climate and human rights commitments that Northwind has published, and report shortfalls before others find them"
    },
    {
     "text": "Integrate acquired factories and warehouses within two years or recommend to the board that they be sold"
    }
   ],
   "jfm.complexity": "Commits operations for a decade while owners want return, customers want security and employees want certainty about their plants.",
   "jfm.knowledge": "Unites operations, finance, trade policy and corporate governance in decisions for which the executive team is jointly liable.",
   "components.responsibilities": [
    {
     "text": "Company-wide service to customers and partners at a total supply cost that sustains the planned margin"
    },
    {
     "text": "Capital tied up in plants and stock, and the cash that operations return each year"
    },
    {
     "text": "Resilience of supply, proven by exercises in which the loss of a main site or source is played through"
    },
    {
     "text": "Health and safety of everybody working at Northwind's sites, contractors and visitors among them"
    }
   ],
   "capabilities": [
    {
     "id": "Enterprise view",
     "name": "Enterprise view",
     "text": "Argues against operations' own interest in the executive team when the company gains by it."
    },
    {
     "id": "Public credibility",
     "name": "Public credibility",
     "text": "Explains to the board and to the workforce the same plan in the same words."
    },
    {
     "id": "Building a leadership team",
     "name": "Building a leadership team",
     "text": "Assembles leaders who contradict, decide together and then stand by one another's plants."
    }
   ]
  }
 ]
});
