jobframeCompare.add("legal-compliance/compliance-officer", {
 "role.summary": "Keeps Northwind and its partners within the rules on bribery, competition, exports, personal data and the protection of those who report wrongdoing. Compliance officers prevent, detect and investigate; they do not negotiate contracts (see Legal Counsel) or punish, which remains the managers' task. The statutory data protection officer is appointed separately and takes no instructions.",
 "levels": [
  {
   "code": "P2",
   "summary": "Runs the recurring checks, registers and reminders on which the compliance programme rests.",
   "jfm.responsibilities": [
    {
     "id": "legal-compliance.compliance-officer.third-parties",
     "text": "Screen new resellers and agents against sanctions and ownership data before contract, and pass on possible hits the same day"
    },
    {
     "id": "legal-compliance.compliance-officer.export-control",
     "text": "Clear blocked orders whose article classification, end user and destination fit a permitted pattern, and keep all others on hold"
    },
    {
     "id": "legal-compliance.compliance-officer.data-protection",
     "text": "Interview two departments a month about new systems and recipients, and update the record of processing activities accordingly"
    },
    {
     "id": "legal-compliance.compliance-officer.speak-up",
     "text": "Confirm receipt of reports within seven days, and store them where only the appointed colleagues have access"
    },
    {
     "text": "Enter gifts, invitations and sponsorships in the register, and return requests above the limit with the rule that applies"
    },
    {
     "text": "Follow up overdue compulsory training, and list for each head of department who has not finished by quarter-end"
    }
   ],
   "jfm.complexity": "Tells a mere similarity of names from a true match and recognises a request that seeks a way around the rule.",
   "jfm.knowledge": "Knows the code of conduct, the screening tools and the basics of all five subjects, and applies them by checklist."
  },
  {
   "code": "P3",
   "summary": "Owns compliance for a region or subject and is the first address for its managers' doubts.",
   "jfm.responsibilities": [
    {
     "id": "legal-compliance.compliance-officer.third-parties",
     "text": "Decide on medium-risk agents after interview, reference calls and a comparison of commission with services, and fix a renewal date"
    },
    {
     "id": "legal-compliance.compliance-officer.export-control",
     "text": "Obtain export licences, including end-use statements from customers, and make their conditions visible in order and shipping systems"
    },
    {
     "id": "legal-compliance.compliance-officer.data-protection",
     "text": "Assess new systems with IT and employee representatives before go-live, and have notifiable breaches reported within seventy-two hours of becoming known"
    },
    {
     "id": "legal-compliance.compliance-officer.speak-up",
     "text": "Investigate local cases, hear the accused as fairly as the witnesses, and give the reporter feedback on measures within three months"
    },
    {
     "id": "legal-compliance.compliance-officer.competition",
     "text": "Brief colleagues before association meetings, check agenda and minutes, and practise with them how to leave a talk about prices"
    },
    {
     "text": "Train salespeople, buyers and partner managers once a year in person, with dilemmas taken from their own files"
    }
   ],
   "jfm.complexity": "Judges unfamiliar dealings, such as a consultant without visible work, by documents and conversations and recommends how to proceed.",
   "jfm.knowledge": "Applies law and official guidance in the owned subject, and knows how discounts, commissions and expenses flow in the region.",
   "capabilities": [
    {
     "id": "Fair inquiry",
     "name": "Fair inquiry",
     "text": "Asks open questions, follows exonerating traces as well and writes down only what was said."
    },
    {
     "id": "Practical advice",
     "name": "Practical advice",
     "text": "Replaces a plain no by a permitted way to reach the same aim wherever one exists."
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Examines the company's risky dealings across countries and leads investigations that touch several functions.",
   "jfm.responsibilities": [
    {
     "id": "legal-compliance.compliance-officer.third-parties",
     "text": "Audit high-risk distributors on site under the contract's audit right, trace where extra discounts went, and recommend to continue, remedy or end"
    },
    {
     "id": "legal-compliance.compliance-officer.export-control",
     "text": "Settle with R&D which converters and controllers fall under dual-use lists, and look each quarter for diversion through third countries in order patterns"
    },
    {
     "id": "legal-compliance.compliance-officer.speak-up",
     "text": "Lead sensitive investigations on an approved plan, with evidence secured lawfully and a report that keeps findings apart from conclusions"
    },
    {
     "id": "legal-compliance.compliance-officer.competition",
     "text": "Examine rebate schemes, recommended resale prices and sales data from distributors, with whom direct sales competes, before any of them is introduced"
    },
    {
     "id": "legal-compliance.compliance-officer.risk-assessment",
     "text": "Assess bribery, cartel and sanctions exposure in the assigned countries each year, and agree countermeasures with their managers"
    },
    {
     "id": "legal-compliance.compliance-officer.data-protection",
     "text": "Lead the response to a data breach in several countries with information security, from the first facts to the last authority's question"
    },
    {
     "text": "Test three key controls a year by sample and surprise visit, coordinated with internal audit, and retest those that failed"
    }
   ],
   "jfm.complexity": "Reconstructs events from contradictory statements and scattered records when employment, privacy and criminal law limit the search.",
   "jfm.knowledge": "Connects detailed law on several compliance subjects with accounting traces, channel practice and business habits in high-risk markets.",
   "components.skills": [
    {
     "text": "Interviewing witnesses and people under suspicion"
    },
    {
     "text": "Analysing payment and discount data"
    },
    {
     "text": "Writing reports that may be read in court"
    }
   ],
   "components.qualifications": [
    {
     "text": "Degree in law, auditing or business, with recognised training in investigations"
    }
   ],
   "capabilities": [
    {
     "id": "Fair inquiry",
     "name": "Fair inquiry",
     "text": "Resists pressure for a quick culprit and tells the sponsor when evidence does not suffice."
    },
    {
     "id": "Practical advice",
     "name": "Practical advice",
     "text": "Redesigns a bonus or discount with its owners until it works commercially and withstands an inspection."
    },
    {
     "id": "Discretion",
     "name": "Discretion",
     "text": "Shares names and suspicions only with those who must act on them, executives included."
    }
   ]
  },
  {
   "code": "P5",
   "summary": "Designs the compliance programme's method on a subject and answers for its working in every country.",
   "jfm.responsibilities": [
    {
     "id": "legal-compliance.compliance-officer.third-parties",
     "text": "Introduce risk classes by which harmless resellers are approved in a day and no high-risk agent starts unvetted"
    },
    {
     "id": "legal-compliance.compliance-officer.risk-assessment",
     "text": "Build the group's risk assessment, and move people and controls every year to the places where it finds most exposure"
    },
    {
     "id": "legal-compliance.compliance-officer.speak-up",
     "text": "Own the reporting channel and its procedure, and examine a year after each report whether the reporter suffered disadvantages"
    },
    {
     "id": "legal-compliance.compliance-officer.competition",
     "text": "Write the competition rules for a channel in which partners are also rivals, and have them tested by a mock inspection"
    },
    {
     "id": "legal-compliance.compliance-officer.data-protection",
     "text": "Set rules for retention, impact assessments and transfers abroad that every country applies, and examine two of them on site each year"
    },
    {
     "text": "Match payment, discount and expense data each quarter against warning patterns, and retire patterns that yield only false alarms"
    },
    {
     "text": "Agree with human resources how misconduct affects bonus and promotion, and publish anonymised cases to all staff twice a year"
    }
   ],
   "jfm.complexity": "Invents controls that people will follow where bonus, local custom and speed of business all pull the other way.",
   "jfm.knowledge": "Sets professional standards from enforcement practice, behavioural research and experience of why earlier controls were bypassed.",
   "capabilities": [
    {
     "id": "Programme design",
     "name": "Programme design",
     "text": "Strikes out two old rules for each new one and can show which risk a control reduces."
    },
    {
     "id": "Courage",
     "name": "Courage",
     "text": "Puts the misconduct of a successful manager on the table in the same way as anybody else's."
    }
   ]
  },
  {
   "code": "P6",
   "summary": "Directs compliance questions that reach across functions, owners and authorities, with direct access to the board.",
   "jfm.responsibilities": [
    {
     "id": "legal-compliance.compliance-officer.risk-assessment",
     "text": "Show the board twice a year, once without management present, where conduct could endanger the company and what remains unsolved"
    },
    {
     "id": "legal-compliance.compliance-officer.third-parties",
     "text": "Examine acquisition targets and their sales agents before signing, and bring inherited dealings to Northwind's rules within a year"
    },
    {
     "id": "legal-compliance.compliance-officer.export-control",
     "text": "Unite export control, sanctions and supply chain due diligence in one decision path that sales, procurement and R&D follow"
    },
    {
     "text": "Direct the fact-finding for an authority's inquiry under Legal's lead, from preserving data on day one to advice on self-disclosure or leniency"
    },
    {
     "text": "Stop appointments of partners, payments or deliveries in any function that breach the rules, subject only to the board's review"
    },
    {
     "text": "Prepare country compliance officers for senior posts by joint investigations and a year in sales, procurement or internal audit"
    }
   ],
   "jfm.complexity": "Frames questions such as leaving a profitable market, where law, morals, livelihoods and several years' earnings stand against one another.",
   "jfm.knowledge": "Overlooks compliance law, authority practice and business strategy in many countries, and predicts how each will affect the others.",
   "capabilities": [
    {
     "id": "Courage",
     "name": "Courage",
     "text": "Stays with an unwelcome recommendation before the board and records a contrary decision without bitterness."
    },
    {
     "id": "Dealing with authorities",
     "name": "Dealing with authorities",
     "text": "Earns credit with investigators through completeness and promises them nothing that cannot be kept."
    }
   ]
  }
 ]
});
