jobframeCompare.add("information-security/security-manager", {
 "role.summary": "Leads the people who protect Northwind, and answers for how well security risk is known, lowered and reported. Security managers never accept a risk in place of the business owner, nor do they run IT services (see IT Operations Manager).",
 "levels": [
  {
   "code": "M1",
   "summary": "Leads one security team of six to ten people, usually the one for monitoring and response.",
   "jfm.responsibilities": [
    {
     "id": "information-security.security-manager.people",
     "text": "Debrief each analyst on one finished case every other week, and agree from it the next skill to train"
    },
    {
     "id": "information-security.security-manager.incidents",
     "text": "Appoint the incident commander within thirty minutes of a severe alarm, relieve tired colleagues and take management's questions personally"
    },
    {
     "id": "information-security.security-manager.risk-reporting",
     "text": "Present response times, overdue repairs and repeated findings to IT and plant management each month, and request one decision"
    },
    {
     "id": "information-security.security-manager.audits",
     "text": "Close the team's audit findings by the agreed date, with evidence that an outsider understands"
    },
    {
     "text": "Fit day shifts, on-call weeks and the monitoring provider's nights together, so that every alarm is answered and nobody loses their legal rest time"
    },
    {
     "text": "Test applicants with a practical case, recommend whom to hire and give career changers from IT or plants a fair chance"
    }
   ],
   "jfm.complexity": "Decides whether fatigue, unclear rules or missing skills slow the team down, and reallocates people while alarms continue.",
   "jfm.knowledge": "Knows detection, incident handling and co-determination rules on employee monitoring well enough to lead analysts fairly and lawfully.",
   "components.responsibilities": [
    {
     "id": "information-security.security-manager.readiness",
     "text": "Readiness of the team to answer a severe alarm at any hour, proven in two unannounced drills a year"
    },
    {
     "id": "information-security.security-manager.budget",
     "text": "Spending on tools, training and outside forensic hours within the yearly allowance of the team"
    },
    {
     "text": "Health and retention of the analysts, visible in overtime, sick leave and the number of qualified deputies"
    },
    {
     "id": "information-security.security-manager.compliance",
     "text": "Case records that auditors, and after serious incidents courts and insurers, accept as complete"
    }
   ],
   "capabilities": [
    {
     "id": "Leading in a crisis",
     "name": "Leading in a crisis",
     "text": "Distributes roles, protects the team from interruptions and sends people home before they make mistakes."
    },
    {
     "id": "Plain speaking on risk",
     "name": "Plain speaking on risk",
     "text": "Describes a weakness to a department head as a likely event with a cost, free of jargon."
    }
   ]
  },
  {
   "code": "M2",
   "summary": "Makes monitoring, governance and plant security act as one, working through the managers of these teams.",
   "jfm.responsibilities": [
    {
     "id": "information-security.security-manager.people",
     "text": "Sit in on a crisis call and an audit meeting of every team manager each year, and advise them on what to delegate"
    },
    {
     "id": "information-security.security-manager.risk-reporting",
     "text": "Combine the teams' measures into one quarterly risk report for each business area, and settle treatments with the area's head"
    },
    {
     "id": "information-security.security-manager.audits",
     "text": "Steer the certification cycle of all sites, from internal audits to corrective action, so that no major nonconformity stays open"
    },
    {
     "text": "Divide positions and tool budgets between the teams each quarter by current risk instead of last year's split"
    },
    {
     "id": "information-security.security-manager.suppliers",
     "text": "Grade critical suppliers and service partners with procurement, and put those with serious gaps on a dated improvement plan"
    },
    {
     "text": "Rework training for assembly workers, developers and field sales so that each group practises on threats from its own working day"
    }
   ],
   "jfm.complexity": "Discovers why the same findings return at several sites, and corrects ownership or incentives instead of repeating the instruction.",
   "jfm.knowledge": "Uses working knowledge of management-system standards, audit practice and plant operations to direct teams of different trades.",
   "capabilities": [
    {
     "id": "Leading in a crisis",
     "name": "Leading in a crisis",
     "text": "Leaves command with the team manager in charge and clears obstacles in other departments."
    },
    {
     "id": "Plain speaking on risk",
     "name": "Plain speaking on risk",
     "text": "Shows a business head what a delay in treatment means, and accepts an informed no."
    },
    {
     "id": "Fair oversight",
     "name": "Fair oversight",
     "text": "Demands the same standard of proof from IT, plants and the security teams themselves."
    }
   ]
  },
  {
   "code": "M3",
   "summary": "Directs all of Northwind's information security work and keeps the risk within the tolerance agreed with the executives.",
   "jfm.responsibilities": [
    {
     "id": "information-security.security-manager.strategy",
     "text": "Agree yearly security targets with the executive team, each tied to a possible loss and to a measure that auditors can verify"
    },
    {
     "id": "information-security.security-manager.people",
     "text": "Unite analysts, architects and risk specialists under one career framework, and fill half of the senior posts from within"
    },
    {
     "id": "information-security.security-manager.incidents",
     "text": "Advise the crisis team on disconnection, ransom demands and disclosure, and keep statutory reporting deadlines together with Legal"
    },
    {
     "id": "information-security.security-manager.risk-reporting",
     "text": "Bring risks beyond tolerance to their business owners for a signed, time-limited decision, and return before it lapses"
    },
    {
     "text": "Answer key customers' audits and contract clauses with Sales, and refuse promises that the department could not keep"
    },
    {
     "id": "information-security.security-manager.suppliers",
     "text": "Choose what own staff, managed services and insurers each carry, and put the largest contract out to tender every four years"
    }
   ],
   "jfm.complexity": "Sets protection against delivery speed, plant uptime and cost, knowing that a careless refusal pushes colleagues towards workarounds.",
   "jfm.knowledge": "Applies the economics of security, European security law and crisis practice when deciding where the department puts its weight.",
   "components.responsibilities": [
    {
     "id": "information-security.security-manager.readiness",
     "text": "Ability of plants and order processing to resume within agreed hours after an attack, shown in yearly recovery tests"
    },
    {
     "id": "information-security.security-manager.budget",
     "text": "Worth of the security budget, reported each year as risk reduced by programme and set beside peer companies"
    },
    {
     "id": "information-security.security-manager.compliance",
     "text": "Fulfilment of legal and contractual security duties at every site, including registration with national authorities"
    },
    {
     "text": "The known security risk, stated in money, and its movement against the agreed tolerance"
    }
   ],
   "capabilities": [
    {
     "id": "Plain speaking on risk",
     "name": "Plain speaking on risk",
     "text": "Puts a range and a likelihood on losses in front of executives and defends both under questioning."
    },
    {
     "id": "Fair oversight",
     "name": "Fair oversight",
     "text": "Reports the department's own failings with the same openness as those of others."
    }
   ]
  },
  {
   "code": "M4",
   "summary": "Unites the departments for information security, product security response and business continuity under common aims.",
   "jfm.responsibilities": [
    {
     "id": "information-security.security-manager.strategy",
     "text": "Write a three-year plan that joins information, product and plant security with business continuity, and defend it before the executive team every half-year"
    },
    {
     "id": "information-security.security-manager.people",
     "text": "Second managers to R&D, Operations or continuity planning for a year or longer, and have three candidates ready for director posts"
    },
    {
     "id": "information-security.security-manager.incidents",
     "text": "Rehearse a crisis that lasts several weeks with executives, plants and two large distributors each year, and rewrite the plans where they broke down"
    },
    {
     "id": "information-security.security-manager.risk-reporting",
     "text": "Put a cost per day on the outage of each plant and product platform, and have unit heads approve the recovery times that follow"
    },
    {
     "text": "Agree with quality, R&D and Legal, two years before product and network security laws apply, who fulfils which duty and from which budget"
    },
    {
     "text": "Place product response, plant security and continuity planning under common leadership without leaving a duty unowned on the way"
    }
   ],
   "jfm.complexity": "Rebuilds the division of work between security, R&D, Operations and continuity while product law and attackers' methods shift.",
   "jfm.knowledge": "Is versed in product regulation, continuity practice and organisation design, and uses all three to protect entire business units.",
   "capabilities": [
    {
     "id": "Leading in a crisis",
     "name": "Leading in a crisis",
     "text": "Thinks days ahead of the event, arranges relief and money, and leaves the hour to others."
    },
    {
     "id": "Joining departments",
     "name": "Joining departments",
     "text": "Gives specialists who lost their separate department a reason to want the larger one."
    }
   ]
  },
  {
   "code": "E1",
   "summary": "Answers to executives, board and authorities for the security of Northwind's information, products and plants.",
   "jfm.responsibilities": [
    {
     "id": "information-security.security-manager.strategy",
     "text": "Set three-year security aims with the executive team, and report progress and lapses to the audit committee every half-year"
    },
    {
     "id": "information-security.security-manager.people",
     "text": "Appoint the leaders of all security departments, and part with those who hide bad news or wear out their teams"
    },
    {
     "id": "information-security.security-manager.incidents",
     "text": "Speak for Northwind to authorities, key customers and the press in a security crisis, agreeing each statement with the chief executive and communications"
    },
    {
     "text": "Use the direct line to the audit committee when a business interest would suppress a risk, and announce the step beforehand"
    },
    {
     "text": "Train board and executive members every year in their personal oversight duties, and minute what they approve"
    },
    {
     "text": "Found a warning alliance with peers, distributors and authorities whose members report attacks to one another within hours"
    }
   ],
   "jfm.complexity": "Chooses where Northwind knowingly stays vulnerable, amid state-backed attackers, product liability and money that never covers everything.",
   "jfm.knowledge": "Brings command of security, law and corporate governance to decisions that insurers, courts and customers may examine years later.",
   "components.responsibilities": [
    {
     "id": "information-security.security-manager.readiness",
     "text": "Survival of the company through a severe attack, with cash, production and customer support restored in the promised order"
    },
    {
     "id": "information-security.security-manager.budget",
     "text": "Long-term division of money and people among the protection of information, products and plants"
    },
    {
     "id": "information-security.security-manager.compliance",
     "text": "Discharge of all product and network security duties, from board approval of measures to the notice of exploited vulnerabilities"
    },
    {
     "text": "Trust of customers, insurers and authorities, reflected in tenders won, premiums paid and inspections passed"
    }
   ],
   "capabilities": [
    {
     "id": "Plain speaking on risk",
     "name": "Plain speaking on risk",
     "text": "Leaves the board in no doubt about what could end the company and what it would cost to prevent."
    },
    {
     "id": "Integrity under pressure",
     "name": "Integrity under pressure",
     "text": "Discloses on time what must be disclosed, even when a quarter's result or their own position is at stake."
    },
    {
     "id": "Joining departments",
     "name": "Joining departments",
     "text": "Turns security from a matter of specialists into a habit of executives, engineers and plant managers."
    }
   ]
  }
 ]
});
