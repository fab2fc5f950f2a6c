jobframeCompare.add("customer-support/support-manager", {
 "role.summary": "Leads the people who serve customers after the sale and answers for reachable, competent and economical support. Support managers set priorities and standards; they neither solve technical cases in the engineers' place nor negotiate sales contracts.",
 "levels": [
  {
   "code": "M1",
   "summary": "Leads one team of eight to fourteen agents or engineers with a common queue.",
   "jfm.responsibilities": [
    {
     "id": "customer-support.support-manager.service-level",
     "text": "Review answer times, backlog age and reopened cases with the team every Monday and agree one correction for the week"
    },
    {
     "id": "customer-support.support-manager.staffing",
     "text": "Plan shifts and leave six weeks ahead from forecast contacts, so that peak hours and each support language are covered"
    },
    {
     "id": "customer-support.support-manager.people",
     "text": "Discuss one good and one failed contact with each colleague a month, using recordings only as the works council agreement allows"
    },
    {
     "id": "customer-support.support-manager.escalations",
     "text": "Call back every customer who asks for the manager within four working hours and stay in charge until the case closes"
    },
    {
     "text": "Watch for strain after abusive calls or night work, and give colleagues the right to end a call without asking"
    },
    {
     "text": "Feed complaints about one article or process to its owner each month, and tell the customers concerned what came of them"
    }
   ],
   "jfm.complexity": "Weighs speed against thoroughness each day when contacts exceed plan, experienced colleagues are away and one large customer stands still.",
   "jfm.knowledge": "Applies the basics of staffing calculation, conversation coaching and working-time rules to a team with measured workload.",
   "components.skills": [
    {
     "text": "Interpreting queue figures"
    },
    {
     "text": "De-escalation"
    },
    {
     "text": "Side-by-side coaching"
    }
   ],
   "components.qualifications": [
    {
     "text": "Experience as a senior agent or support engineer"
    },
    {
     "text": "Completed course in leading first teams"
    }
   ],
   "capabilities": [
    {
     "id": "Coaching on the case",
     "name": "Coaching on the case",
     "text": "Asks what the customer needed and what the colleague would say next time before giving an opinion."
    },
    {
     "id": "Using figures fairly",
     "name": "Using figures fairly",
     "text": "Explains a low score by its cases before judging the person behind it."
    },
    {
     "id": "Presence",
     "name": "Presence",
     "text": "Is seen on the floor in the worst hour of the week."
    }
   ]
  },
  {
   "code": "M2",
   "summary": "Leads the customer service and technical support teams of a country or language area through their managers.",
   "jfm.responsibilities": [
    {
     "id": "customer-support.support-manager.service-level",
     "text": "Set response and solution times by customer class, publish them to sales and partners and report breaches with causes each month"
    },
    {
     "id": "customer-support.support-manager.staffing",
     "text": "Shift positions and cross-trained people between teams each quarter, following demand by product, channel and language"
    },
    {
     "id": "customer-support.support-manager.people",
     "text": "Coach team managers on scorecards, hard conversations and workload, using one real example from each team a month"
    },
    {
     "id": "customer-support.support-manager.escalations",
     "text": "Chair the weekly review of cases older than thirty days and obtain decisions from logistics, R&D or finance on the spot"
    },
    {
     "id": "customer-support.support-manager.outside-partners",
     "text": "Monitor the outsourced first-level partner by sampled contacts and joint calibrations, and reduce its volume when quality stays low"
    },
    {
     "text": "Rehearse the loss of the telephone system or a site once a year, with calls rerouted and customers informed within the hour"
    }
   ],
   "jfm.complexity": "Uncovers why cases bounce between service, engineering and warehouse, and alters queues, limits or tools until they stop.",
   "jfm.knowledge": "Joins contact forecasting, service contracts and product knowledge in shaping teams whose work, tempo and training differ.",
   "capabilities": [
    {
     "id": "Leading managers",
     "name": "Leading managers",
     "text": "Leaves the daily queue to team managers and asks them about next month instead."
    },
    {
     "id": "Using figures fairly",
     "name": "Using figures fairly",
     "text": "Drops a target when people serve the figure and customers fare worse."
    }
   ]
  },
  {
   "code": "M3",
   "summary": "Leads the support department with service desks, technical support, repair and returns, and answers for its cost and reputation.",
   "jfm.responsibilities": [
    {
     "id": "customer-support.support-manager.support-strategy",
     "text": "Propose two-year aims for cost per case, customer retention and self-service, and agree them with sales and the executive team"
    },
    {
     "id": "customer-support.support-manager.service-level",
     "text": "Introduce paid service agreements with guaranteed response, after proving for six months that the department can keep them"
    },
    {
     "id": "customer-support.support-manager.escalations",
     "text": "Present the five costliest causes of support cases to R&D, quality and logistics each quarter, and hold them to agreed dates"
    },
    {
     "id": "customer-support.support-manager.people",
     "text": "Create two career paths, for experts and for leaders, so that good engineers need not become managers to earn more"
    },
    {
     "id": "customer-support.support-manager.outside-partners",
     "text": "Decide which support is done in-house, by distributors or by service providers, with quality clauses and a way back"
    },
    {
     "text": "Approve the use of automated answers only for topics where errors are harmless, with a person one step away"
    }
   ],
   "jfm.complexity": "Weighs service promises, cost and staff turnover against each other while product complexity grows faster than the budget.",
   "jfm.knowledge": "Is versed in service economics, support technology and warranty law and knows what an hour's standstill costs in each customer industry.",
   "components.skills": [
    {
     "text": "Board-ready business cases"
    },
    {
     "text": "Supplier negotiation"
    }
   ],
   "components.knowledge": [
    {
     "text": "Warranty provisions"
    },
    {
     "text": "Employee data in contact recording"
    },
    {
     "text": "Service contract law"
    }
   ],
   "capabilities": [
    {
     "id": "Customer advocacy",
     "name": "Customer advocacy",
     "text": "Brings recorded customers' voices into meetings where only figures were expected."
    },
    {
     "id": "Leading managers",
     "name": "Leading managers",
     "text": "Combines managers from call centre and engineering backgrounds into a group that shares people and praise."
    },
    {
     "id": "Service economics",
     "name": "Service economics",
     "text": "Knows which case costs more to prevent than to solve, and spends accordingly."
    }
   ]
  },
  {
   "code": "M4",
   "summary": "Runs support, field service, repair centres and spare parts in several regions and makes a business of what used to be a cost.",
   "jfm.responsibilities": [
    {
     "id": "customer-support.support-manager.support-strategy",
     "text": "Write the three-year service plan for the regions, with revenue from contracts, investment in centres and positions that will disappear"
    },
    {
     "id": "customer-support.support-manager.staffing",
     "text": "Establish support around the clock by linking centres in three time zones, with one case record and a tested handover"
    },
    {
     "id": "customer-support.support-manager.outside-partners",
     "text": "Develop distributors into certified service points in countries without a Northwind branch, and audit every one each second year"
    },
    {
     "id": "customer-support.support-manager.people",
     "text": "Fill every second senior position in service desks, repair and field service with somebody from one of the other two"
    },
    {
     "id": "customer-support.support-manager.escalations",
     "text": "Decide with R&D and finance on field campaigns and goodwill above the department's limit, weighing cost against loyalty of the customers affected"
    },
    {
     "text": "Build one record of installed machines from case, repair and sales data, so that owners hear of discontinued parts a year ahead"
    }
   ],
   "jfm.complexity": "Redesigns separate service departments into one business while customers expect connected products to report their own faults.",
   "jfm.knowledge": "Judges service investments by product life cycles, contract pricing and the experience of organising field work across borders.",
   "capabilities": [
    {
     "id": "Service economics",
     "name": "Service economics",
     "text": "Turns service from a cost that sales gives away into an offer that customers choose to pay for."
    },
    {
     "id": "Carrying people through change",
     "name": "Carrying people through change",
     "text": "Tells a repair centre the truth about its future early enough for people to choose theirs."
    }
   ]
  }
 ]
});
