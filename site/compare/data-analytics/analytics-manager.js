jobframeCompare.add("data-analytics/analytics-manager", {
 "role.summary": "Leads the analysts, data engineers and data scientists of Northwind and answers for the use that comes of their work. Analytics managers decide what is worked on and by whom; methods and architecture are left to the lead professionals, and targets to the departments that are measured.",
 "levels": [
  {
   "code": "M1",
   "summary": "Leads one team of analysts, data engineers or data scientists.",
   "jfm.responsibilities": [
    {
     "id": "data-analytics.analytics-manager.intake",
     "text": "Hold a weekly intake with client departments, and decline or defer requests in the open with the reason stated"
    },
    {
     "id": "data-analytics.analytics-manager.review-of-work",
     "text": "Read one finished analysis or model of each team member every month and discuss what a sceptical client would ask"
    },
    {
     "id": "data-analytics.analytics-manager.talent",
     "text": "Recommend hires on the strength of a work sample on invented data that is marked without knowing the applicant's name"
    },
    {
     "id": "data-analytics.analytics-manager.growth",
     "text": "Agree with each person yearly on one method to learn and one client department to get to know, and review both quarterly"
    },
    {
     "text": "Protect two half-days a week from ad hoc requests, so that deeper work is finished by the date promised"
    }
   ],
   "jfm.complexity": "Divides scarce expert time between loud, small requests and quiet, valuable ones when both have sponsors.",
   "jfm.knowledge": "Has practised analytics and knows the data landscape, and so senses a weak result and can coach its author.",
   "components.responsibilities": [
    {
     "id": "data-analytics.analytics-manager.use",
     "text": "Share of the team's finished work that led to a decision or a changed process within six months"
    },
    {
     "id": "data-analytics.analytics-manager.trust",
     "text": "Correctness of everything the team publishes, counted in errors found by recipients and in days until corrected"
    },
    {
     "id": "data-analytics.analytics-manager.people",
     "text": "Breadth of skills in the team, with two people able to continue each recurring report or model"
    },
    {
     "id": "data-analytics.analytics-manager.spend",
     "text": "Cost of licences, computing and contractors against the team's budget, with unused licences returned every quarter"
    }
   ],
   "components.qualifications": [
    {
     "text": "Several years in analytics, data engineering or data science"
    },
    {
     "text": "Experience of coaching colleagues or steering a project"
    }
   ],
   "capabilities": [
    {
     "id": "Saying no",
     "name": "Saying no",
     "text": "Refuses work in a way that leaves the client with an alternative and an intact relationship."
    },
    {
     "id": "Critical coaching",
     "name": "Critical coaching",
     "text": "Asks questions that let analysts discover the weak point of their own argument."
    }
   ]
  },
  {
   "code": "M2",
   "summary": "Leads several analytics and data teams through their managers and makes one service of them.",
   "jfm.responsibilities": [
    {
     "id": "data-analytics.analytics-manager.intake",
     "text": "Settle each quarter with client department heads which problems all teams work on and what each department contributes"
    },
    {
     "id": "data-analytics.analytics-manager.review-of-work",
     "text": "Chair a monthly review in which team managers explain one success and one failure by cause, not by person"
    },
    {
     "id": "data-analytics.analytics-manager.talent",
     "text": "Balance permanent staff, contractors and offshore partners, and bring knowledge critical to operations back into the teams"
    },
    {
     "id": "data-analytics.analytics-manager.growth",
     "text": "Appoint team managers, coach them through their first year, and keep a specialist path open to those who refuse"
    },
    {
     "text": "Merge duplicate teams and tools that departments built for themselves, on terms that their users accept"
    }
   ],
   "jfm.complexity": "Detects when late results in several teams share a cause, such as poor source data or unclear demand, and treats it.",
   "jfm.knowledge": "Knows how engineering, analysis and modelling depend on each other and which organisation suits which kind of demand.",
   "components.responsibilities": [
    {
     "id": "data-analytics.analytics-manager.use",
     "text": "Value confirmed by client departments for the teams' ten largest projects, set against what the projects cost"
    },
    {
     "id": "data-analytics.analytics-manager.trust",
     "text": "Availability and freshness of all published data products, together with the time taken to inform users of faults"
    },
    {
     "id": "data-analytics.analytics-manager.people",
     "text": "Staff turnover, internal moves and the number of managers' positions for which a successor is ready"
    },
    {
     "id": "data-analytics.analytics-manager.spend",
     "text": "Platform and partner spending of the teams, forecast to within five per cent for the financial year"
    }
   ],
   "capabilities": [
    {
     "id": "Organising expertise",
     "name": "Organising expertise",
     "text": "Places experts near departments where closeness matters and together where depth does."
    },
    {
     "id": "Critical coaching",
     "name": "Critical coaching",
     "text": "Helps managers to let go of their own analyses and to lead through those of others."
    },
    {
     "id": "Negotiating demand",
     "name": "Negotiating demand",
     "text": "Persuades department heads to give up a pet project for one that helps several of them."
    }
   ]
  },
  {
   "code": "M3",
   "summary": "Leads Northwind's data and analytics department and answers for where it is going.",
   "jfm.responsibilities": [
    {
     "id": "data-analytics.analytics-manager.intake",
     "text": "Propose a yearly programme of data and AI investment to the executive team, with what will stop to make room"
    },
    {
     "id": "data-analytics.analytics-manager.governance",
     "text": "Chair the data council that names owners for customer, article and device data and rules when owners disagree"
    },
    {
     "id": "data-analytics.analytics-manager.talent",
     "text": "Build two university partnerships and an apprenticeship that together fill a third of junior positions"
    },
    {
     "id": "data-analytics.analytics-manager.platform-contracts",
     "text": "Conclude platform contracts for three years with price ceilings, data location and a paid exit, after a tested alternative"
    },
    {
     "text": "Explain to staff representatives beforehand how automated decisions will change jobs, and agree on training for those affected"
    }
   ],
   "jfm.complexity": "Weighs self-service against control, central against local teams, and quick AI gains against lasting data quality.",
   "jfm.knowledge": "Brings together data law, technology economics and organisational change to choose a course the company can absorb.",
   "components.responsibilities": [
    {
     "id": "data-analytics.analytics-manager.use",
     "text": "Contribution of data and AI to margin and working capital, measured by a method that finance has approved"
    },
    {
     "id": "data-analytics.analytics-manager.trust",
     "text": "Compliance with data protection and AI law, shown by audits without serious findings and by drills for data breaches"
    },
    {
     "id": "data-analytics.analytics-manager.people",
     "text": "Reputation of the department among specialists, visible in accepted offers, equal pay checks and few regretted departures"
    },
    {
     "id": "data-analytics.analytics-manager.spend",
     "text": "Total cost of data and analytics per employee served, compared every year with companies of similar size"
    }
   ],
   "components.knowledge": [
    {
     "text": "Data protection and AI legislation"
    },
    {
     "text": "Contract law for cloud services"
    }
   ],
   "capabilities": [
    {
     "id": "Course setting",
     "name": "Course setting",
     "text": "Gives the department three aims a year and withstands the wish to add a fourth."
    },
    {
     "id": "Negotiating demand",
     "name": "Negotiating demand",
     "text": "Obtains the executive team's consent to unglamorous work on data quality before the next showpiece."
    },
    {
     "id": "Responsible leadership",
     "name": "Responsible leadership",
     "text": "Raises doubtful uses of data before others do and accepts the loss of speed."
    }
   ]
  },
  {
   "code": "M4",
   "summary": "Leads analytics, master data and digital service departments and recasts how they work with plants, sales and R&D.",
   "jfm.responsibilities": [
    {
     "id": "data-analytics.analytics-manager.intake",
     "text": "Draw up a three-year plan for the departments that ties each investment to a business unit's profit and loss line"
    },
    {
     "id": "data-analytics.analytics-manager.governance",
     "text": "Transfer data ownership from IT to business units in stages, and withhold new systems from units without named owners"
    },
    {
     "id": "data-analytics.analytics-manager.talent",
     "text": "Exchange managers between data departments and business units for two years at a time, with a guaranteed return"
    },
    {
     "id": "data-analytics.analytics-manager.platform-contracts",
     "text": "Decide jointly with R&D which device services Northwind operates itself, licenses or leaves to partners"
    },
    {
     "text": "Integrate the data departments of acquired companies within eighteen months, and adopt their practice wherever it proves the better one"
    }
   ],
   "jfm.complexity": "Reshapes departments with different pasts while law, device technology and customers' expectations of service change together.",
   "jfm.knowledge": "Judges from experience of industrial services, acquisitions and platform markets which capabilities must be the company's own.",
   "components.responsibilities": [
    {
     "id": "data-analytics.analytics-manager.use",
     "text": "Revenue and renewal rate of data-based services, and savings from data in operations, for each business unit"
    },
    {
     "id": "data-analytics.analytics-manager.trust",
     "text": "Resilience of data and digital services in all regions, tested by outages staged with suppliers and customers"
    },
    {
     "id": "data-analytics.analytics-manager.people",
     "text": "Supply of leaders from the departments to senior positions elsewhere in the company over three years"
    },
    {
     "id": "data-analytics.analytics-manager.spend",
     "text": "Return on capital employed in data and digital services, reported at each half-yearly executive review"
    }
   ],
   "capabilities": [
    {
     "id": "Course setting",
     "name": "Course setting",
     "text": "Joins the plans of several departments in one story that business heads retell correctly."
    },
    {
     "id": "Leading transformation",
     "name": "Leading transformation",
     "text": "Ends old structures on the announced day and looks after the people for whom they were home."
    },
    {
     "id": "Enterprise perspective",
     "name": "Enterprise perspective",
     "text": "Gives up budget and people when another part of the company makes better use of them."
    }
   ]
  }
 ]
});
