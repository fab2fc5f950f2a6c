jobframeCompare.add("software-engineering/engineering-manager", {
 "role.summary": "Leads the people who build Northwind's software and answers for what their teams deliver. Engineering managers understand the technology well enough to ask the right questions, but leave design decisions to engineers and priorities to the product owners whom the business departments appoint.",
 "levels": [
  {
   "code": "M1",
   "summary": "Leads one engineering team of five to nine people.",
   "jfm.responsibilities": [
    {
     "id": "software-engineering.engineering-manager.one-to-ones",
     "text": "Hold a conversation with each engineer every two weeks about workload, growth and obstacles, and follow up what was agreed"
    },
    {
     "id": "software-engineering.engineering-manager.hiring",
     "text": "Fill vacancies in the team within the agreed time and give every new engineer a tutor and a first-month plan"
    },
    {
     "id": "software-engineering.engineering-manager.flow",
     "text": "Measure how long work takes from start to release, and remove the team's largest delay each quarter"
    },
    {
     "id": "software-engineering.engineering-manager.assessments",
     "text": "Assess each engineer twice a year against the level descriptions, with examples gathered from colleagues"
    },
    {
     "text": "Organise on-call duty so that nights are shared fairly and needless alarms disappear within two weeks"
    }
   ],
   "jfm.complexity": "Separates problems of skill, motivation and process when delivery slows, and treats each with a different remedy.",
   "jfm.knowledge": "Applies solid knowledge of software delivery, labour law and feedback methods to the everyday leadership of engineers.",
   "components.responsibilities": [
    {
     "id": "software-engineering.engineering-manager.delivery",
     "text": "Reliability of the team's delivery dates, measured against what was promised at the beginning of each quarter"
    },
    {
     "id": "software-engineering.engineering-manager.retention",
     "text": "Retention and growth of the team's engineers, including the readiness of a deputy for every key task"
    },
    {
     "id": "software-engineering.engineering-manager.service-quality",
     "text": "Service quality of the team's applications as their users and the support desk experience it"
    },
    {
     "id": "software-engineering.engineering-manager.budget",
     "text": "Spending on tools, cloud services and training within the budget assigned to the team"
    }
   ],
   "components.qualifications": [
    {
     "text": "Several years of professional software development"
    },
    {
     "text": "Northwind's foundation course for new managers"
    }
   ],
   "capabilities": [
    {
     "id": "Coaching",
     "name": "Coaching",
     "text": "Asks questions that let engineers find solutions and keeps advice for the moment it is wanted."
    },
    {
     "id": "Candour",
     "name": "Candour",
     "text": "Tells engineers and product owners what will not be finished as soon as it is foreseeable."
    },
    {
     "id": "Team building",
     "name": "Team building",
     "text": "Builds a team in which different characters and experience levels work well together."
    }
   ]
  },
  {
   "code": "M2",
   "summary": "Leads three to five engineering teams that serve one area of the business.",
   "jfm.responsibilities": [
    {
     "id": "software-engineering.engineering-manager.one-to-ones",
     "text": "Coach team managers on real leadership cases every two weeks and sit in on a team meeting each quarter"
    },
    {
     "id": "software-engineering.engineering-manager.hiring",
     "text": "Plan positions for the teams a year ahead, and open routes for career changers and returning parents"
    },
    {
     "id": "software-engineering.engineering-manager.flow",
     "text": "Redraw responsibilities between teams where handovers delay customers, and move people with their consent"
    },
    {
     "id": "software-engineering.engineering-manager.assessments",
     "text": "Compare ratings and pay across the teams before they are final, and correct unexplained differences"
    },
    {
     "id": "software-engineering.engineering-manager.roadmap",
     "text": "Agree a half-yearly roadmap with the heads of the business area, and renegotiate it openly when capacity changes"
    },
    {
     "text": "Hold suppliers of external development to the same quality checks as Northwind's own teams, and end contracts that miss them"
    }
   ],
   "jfm.complexity": "Recognises when several teams struggle with the same hidden cause, such as unclear ownership, and corrects the cause.",
   "jfm.knowledge": "Uses broad knowledge of organisation design, contracts for external work and the business area to place people and budget well.",
   "components.responsibilities": [
    {
     "id": "software-engineering.engineering-manager.delivery",
     "text": "Delivery of the area's half-yearly roadmap, with early notice to the business when parts of it are at risk"
    },
    {
     "id": "software-engineering.engineering-manager.retention",
     "text": "Strength of the leadership bench, measured by vacancies in management filled from within and by staff surveys"
    },
    {
     "id": "software-engineering.engineering-manager.service-quality",
     "text": "Availability and security of all applications in the area, including those that suppliers operate"
    },
    {
     "id": "software-engineering.engineering-manager.budget",
     "text": "Cost of the area's internal and external capacity compared with plan, reported to finance every month"
    }
   ],
   "capabilities": [
    {
     "id": "Coaching",
     "name": "Coaching",
     "text": "Helps managers through hard decisions about people without making the decisions for them."
    },
    {
     "id": "Organising teams",
     "name": "Organising teams",
     "text": "Divides work so that each team can finish something valuable without waiting for another."
    },
    {
     "id": "Trust of the business",
     "name": "Trust of the business",
     "text": "Keeps the confidence of business heads in bad weeks through early and complete information."
    }
   ]
  },
  {
   "code": "M3",
   "summary": "Leads Northwind's business software department with its engineering, quality and platform teams.",
   "jfm.responsibilities": [
    {
     "id": "software-engineering.engineering-manager.one-to-ones",
     "text": "Build a management team that settles most questions between areas itself and brings only true conflicts of aim upwards"
    },
    {
     "id": "software-engineering.engineering-manager.hiring",
     "text": "Fill nine out of ten engineering vacancies on time through university partnerships, fair pay bands and a yearly intake of graduates"
    },
    {
     "id": "software-engineering.engineering-manager.roadmap",
     "text": "Negotiate the yearly investment programme with the executive team and show what earlier investments have returned"
    },
    {
     "text": "Report the department's cyber, supplier and staffing risks to the executive team twice a year, with funded countermeasures"
    },
    {
     "text": "Choose the locations and partners with which the department grows, based on talent, cost and continuity"
    }
   ],
   "jfm.complexity": "Balances new features, ageing systems, security duties and staff wellbeing in one programme that the business accepts.",
   "jfm.knowledge": "Draws on knowledge of software economics, security law and labour markets to set the department's course for several years.",
   "components.responsibilities": [
    {
     "id": "software-engineering.engineering-manager.delivery",
     "text": "Return on the yearly software investment programme, shown by benefits that business heads confirm"
    },
    {
     "id": "software-engineering.engineering-manager.retention",
     "text": "Standing of the department as a place to work, seen in applications, departures and internal moves"
    },
    {
     "id": "software-engineering.engineering-manager.service-quality",
     "text": "Continuity of business-critical systems, proven by recovery exercises that plants and sales take part in"
    },
    {
     "id": "software-engineering.engineering-manager.budget",
     "text": "Total cost of business software in relation to Northwind's revenue, compared with similar companies every year"
    }
   ],
   "capabilities": [
    {
     "id": "Department strategy",
     "name": "Department strategy",
     "text": "Explains in a few sentences where the department is heading and what it will stop doing."
    },
    {
     "id": "Trust of the business",
     "name": "Trust of the business",
     "text": "Stands up for the department's interests in the executive team and for the company's within the department."
    },
    {
     "id": "Talent strategy",
     "name": "Talent strategy",
     "text": "Recognises future managers early and gives them responsibility before they feel fully ready."
    }
   ]
  }
 ]
});
