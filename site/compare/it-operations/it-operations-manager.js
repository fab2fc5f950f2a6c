jobframeCompare.add("it-operations/it-operations-manager", {
 "role.summary": "Leads the teams that keep Northwind's IT services running, and answers for their availability, cost and recovery. These managers neither develop applications (see Engineering Manager) nor set security policy (see Security Manager).",
 "levels": [
  {
   "code": "M1",
   "summary": "Runs a team of eight to twelve people, such as the service desk, the networks or a site's plant IT.",
   "jfm.responsibilities": [
    {
     "id": "it-operations.it-operations-manager.service-levels",
     "text": "Review overdue, reopened and disputed tickets with the team every week, and remove one recurring cause a month"
    },
    {
     "id": "it-operations.it-operations-manager.changes",
     "text": "Decide on the team's low-risk changes within a working day, and send back any without a tested way back"
    },
    {
     "id": "it-operations.it-operations-manager.suppliers",
     "text": "Check suppliers' monthly service reports against the team's own records, and claim the credit for each missed level"
    },
    {
     "id": "it-operations.it-operations-manager.people",
     "text": "Talk with every technician and engineer about goals each quarter, and raise weak performance in the week it shows"
    },
    {
     "id": "it-operations.it-operations-manager.budget",
     "text": "Forecast the team's licences, spare parts and training for the year, and explain deviations before the month closes"
    },
    {
     "text": "Spread on-call nights, holidays and project days evenly, and grant the rest time before the next shift begins"
    },
    {
     "text": "Watch people work with IT in one department or production line each fortnight, and tell them which annoyance was removed"
    }
   ],
   "jfm.complexity": "Chooses what waits when an outage, a rollout and two absences meet, and tells those affected before they ask.",
   "jfm.knowledge": "Knows service management, working-time law and the team's technology well enough to question an estimate and lead a review.",
   "capabilities": [
    {
     "id": "Steadiness",
     "name": "Steadiness",
     "text": "Stays approachable during an outage, passes on facts and keeps blame out of the room."
    },
    {
     "id": "Developing people",
     "name": "Developing people",
     "text": "Finds for each team member a task that prepares them for the next certificate or position."
    }
   ]
  },
  {
   "code": "M2",
   "summary": "Guides the managers of service desk, infrastructure and site teams towards the same promises to users.",
   "jfm.responsibilities": [
    {
     "id": "it-operations.it-operations-manager.service-levels",
     "text": "Agree service levels with the management of each site once a year, and answer in person for those missed twice"
    },
    {
     "id": "it-operations.it-operations-manager.changes",
     "text": "Chair the weekly change meeting, protect stocktaking and month-end from interruptions and publish the calendar six weeks ahead"
    },
    {
     "id": "it-operations.it-operations-manager.suppliers",
     "text": "Bundle hardware and service contracts of neighbouring sites, and put contracts that fail three quarterly reviews in a row up for replacement"
    },
    {
     "id": "it-operations.it-operations-manager.people",
     "text": "Stand by team managers in their first dismissal, restructuring or major outage, and prepare a successor for each of them"
    },
    {
     "id": "it-operations.it-operations-manager.continuity",
     "text": "Stage a recovery rehearsal with one plant and one office each year, and clear its findings before the next"
    },
    {
     "text": "Carry each device or network rollout through the sites in a published order, and pause it when faults exceed the agreed rate"
    },
    {
     "text": "Shift people between service desk, servers and networks every quarter, guided by the backlog that costs the business most"
    }
   ],
   "jfm.complexity": "Recognises that slow tickets, failed changes and tired teams share one cause, and alters responsibilities to remove it.",
   "jfm.knowledge": "Applies experience of service contracts, workforce planning and several technologies to set teams targets they can influence.",
   "capabilities": [
    {
     "id": "Steadiness",
     "name": "Steadiness",
     "text": "Lets the manager in charge lead through an outage, and keeps site managements informed meanwhile."
    },
    {
     "id": "Developing people",
     "name": "Developing people",
     "text": "Gives team managers real decisions on people and money, and discusses the outcome with them afterwards."
    },
    {
     "id": "Service promise",
     "name": "Service promise",
     "text": "Promises a site only what the teams can hold, and says what more would cost."
    }
   ]
  },
  {
   "code": "M3",
   "summary": "Shapes the operations department, from workplaces to plant IT, and stands behind its cost and recovery times.",
   "jfm.responsibilities": [
    {
     "id": "it-operations.it-operations-manager.service-levels",
     "text": "Decide with business heads which services deserve night and weekend cover, and withdraw it where the loss is smaller than the cost"
    },
    {
     "id": "it-operations.it-operations-manager.suppliers",
     "text": "Determine which services to run in-house, and award provider contracts only with workable exit, audit and security clauses"
    },
    {
     "id": "it-operations.it-operations-manager.people",
     "text": "Introduce development and on-call pay rules that keep engineers of all trades, and leave no key plant post vacant beyond three months"
    },
    {
     "id": "it-operations.it-operations-manager.continuity",
     "text": "Have the recovery of the ten most critical services demonstrated to their business owners yearly, and publish the hours it took"
    },
    {
     "id": "it-operations.it-operations-manager.budget",
     "text": "Plan running and renewal costs over two years, and show the executive team what each postponed replacement puts at risk"
    },
    {
     "text": "Report overdue patches and unsupported systems to the head of information security monthly, and fund removal of the ten riskiest each year"
    },
    {
     "text": "Establish outage reviews without blame, attend the worst ones and pursue the costliest cause beyond the department's borders"
    }
   ],
   "jfm.complexity": "Balances renewal, savings, security repairs and plant uptime when all four want the same engineers and weekends.",
   "jfm.knowledge": "Has managed infrastructure, outsourcing and continuity closely enough to question the experts of each in their own terms.",
   "capabilities": [
    {
     "id": "Service promise",
     "name": "Service promise",
     "text": "Argues with business heads over value instead of minutes, and keeps their confidence after a failure."
    },
    {
     "id": "Openness to bad news",
     "name": "Openness to bad news",
     "text": "Thanks people who report their own mistakes, and acts on the report within days."
    }
   ]
  },
  {
   "code": "M4",
   "summary": "Brings the workplace, infrastructure and plant IT departments of several countries under a single plan and way of working.",
   "jfm.responsibilities": [
    {
     "id": "it-operations.it-operations-manager.strategy",
     "text": "Draw up a three-year plan for the region's workplaces, data centres and plant systems, and answer for its savings and risks each half-year"
    },
    {
     "text": "Bring plant IT that grew up under production managers into one organisation, after writing down the response times lines depend on"
    },
    {
     "id": "it-operations.it-operations-manager.suppliers",
     "text": "Conclude regional agreements with carriers, cloud providers and hardware makers, and reduce dependence on any that could halt two plants"
    },
    {
     "id": "it-operations.it-operations-manager.people",
     "text": "Send managers to other countries and departments for limited terms, so that two are always ready for a director's post"
    },
    {
     "id": "it-operations.it-operations-manager.continuity",
     "text": "Run critical services from two locations, either of which can carry the full load, and switch over on purpose once a year"
    },
    {
     "text": "Release network and server room renewals within the delegated limit, ranked by production at risk and energy use rather than by age"
    }
   ],
   "jfm.complexity": "Reorganises departments split between office and factory cultures while cloud prices, automation and security law change the task.",
   "jfm.knowledge": "Understands factories, infrastructure markets and labour relations across several countries, and builds structures that fit all of them."
  },
  {
   "code": "M5",
   "summary": "Answers for IT operations at every site and chooses, service by service, between own work, purchase and closure.",
   "jfm.responsibilities": [
    {
     "id": "it-operations.it-operations-manager.strategy",
     "text": "Write the operations strategy for the next five years, services to be given up included, and have the executive in charge of finance and services confirm it"
    },
    {
     "text": "Publish a single catalogue of services, levels and internal prices, and settle every dispute over it within a month"
    },
    {
     "text": "Absorb IT teams that come with acquisitions by the second year-end, with local service hours and key people still in place"
    },
    {
     "id": "it-operations.it-operations-manager.people",
     "text": "Appoint senior managers from several regions, and prepare candidates for top positions through assignments outside IT"
    },
    {
     "id": "it-operations.it-operations-manager.continuity",
     "text": "State to the executive team once a year which business processes would survive the loss of a data centre, provider or country"
    },
    {
     "id": "it-operations.it-operations-manager.budget",
     "text": "Commit to a cost per workplace and per plant for three years, compare it with outside figures and account for departures"
    }
   ],
   "jfm.complexity": "Judges which capabilities Northwind must keep in its own hands when outsourcing, sovereignty and scarce talent pull apart.",
   "jfm.knowledge": "Oversees the technology, economics and people of company-wide services, and knows how each choice ties Northwind's hands later.",
   "capabilities": [
    {
     "id": "Service promise",
     "name": "Service promise",
     "text": "Makes operations a partner whose word executives build into their own commitments."
    },
    {
     "id": "Openness to bad news",
     "name": "Openness to bad news",
     "text": "Tells the executive team about fragile systems while there is still time to replace them."
    },
    {
     "id": "Forming one function",
     "name": "Forming one function",
     "text": "Gives scattered teams common pride in service without erasing what works locally."
    }
   ]
  }
 ]
});
