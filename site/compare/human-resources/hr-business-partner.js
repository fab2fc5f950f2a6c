jobframeCompare.add("human-resources/hr-business-partner", {
 "role.summary": "Advises the managers of a business area on organisation, staffing, leadership and conduct, and speaks up for employees where decisions affect them. HR business partners leave hiring to the Recruiter and pay structures to the Compensation & Benefits Analyst; each decision about a person stays with that person's manager.",
 "levels": [
  {
   "code": "P2",
   "summary": "Answers team leaders' everyday questions on attendance, probation and working time, with a senior partner behind every contested case.",
   "core_outputs": [
    {
     "id": "human-resources.hr-business-partner.workforce-plan",
     "text": "A monthly headcount list for the assigned teams that agrees with payroll and budget and marks contracts ending within three months"
    },
    {
     "id": "human-resources.hr-business-partner.people-cases",
     "text": "Case files on absence and conduct with dates, statements and earlier warnings, complete before the manager meets the employee"
    },
    {
     "id": "human-resources.hr-business-partner.talent-review",
     "text": "Preparation sheets for the yearly talent review that show the history, ratings and own wishes of every person discussed"
    },
    {
     "text": "Probation decisions in writing two weeks before each probation period ends, with the team leader's reasons attached"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "human-resources.hr-business-partner.works-council",
     "text": "Draft notices to the works council on hires, transfers and dismissals from model texts and have them checked before sending"
    },
    {
     "id": "human-resources.hr-business-partner.coaching",
     "text": "Rehearse a first warning or a refused pay rise with new team leaders and take the minutes when the talk happens"
    },
    {
     "id": "human-resources.hr-business-partner.return-to-work",
     "text": "Invite employees to a return meeting after six weeks of illness and record which adjustments of the workplace were agreed"
    },
    {
     "text": "Hold office hours on the shop floor every week, once a month during the night shift, and reply to open questions within three days"
    }
   ],
   "jfm.complexity": "Matches a team leader's request with the law, the works agreement and local custom, and notices when they contradict each other.",
   "jfm.knowledge": "Knows the local rules on working time, leave, illness and probation and can show the clause behind each answer.",
   "components.skills": [
    {
     "text": "Taking minutes of sensitive meetings"
    },
    {
     "text": "Plain letters to employees"
    },
    {
     "text": "Headcount reporting in spreadsheets"
    }
   ],
   "components.qualifications": [
    {
     "text": "Degree in human resources, law, psychology or business, or training as a personnel specialist"
    }
   ],
   "capabilities": [
    {
     "id": "Hearing both sides",
     "name": "Hearing both sides",
     "text": "Lets manager and employee each finish, and sums up both accounts without colouring either."
    },
    {
     "id": "Discretion",
     "name": "Discretion",
     "text": "Says before a conversation starts what cannot stay confidential, and keeps the rest."
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Is the HR partner of one business area of about three hundred people and answers for how its staffing, leadership and conflicts are handled.",
   "core_outputs": [
    {
     "id": "human-resources.hr-business-partner.workforce-plan",
     "text": "A workforce plan for the next eighteen months that sets retirements, vacancies and missing skills against the area's order forecast"
    },
    {
     "id": "human-resources.hr-business-partner.people-cases",
     "text": "Grievances and disciplinary cases closed within eight weeks, with reasons that the employee and a labour court can follow"
    },
    {
     "id": "human-resources.hr-business-partner.talent-review",
     "text": "A yearly talent review with the area's managers that names successors for key positions and ends in moves with dates"
    },
    {
     "text": "Two changes in each department after the employee survey, picked by employees and confirmed in a pulse survey six months later"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "human-resources.hr-business-partner.works-council",
     "text": "Settle overtime, shift plans and transfers with the local works council at a monthly meeting, before managers announce them"
    },
    {
     "id": "human-resources.hr-business-partner.coaching",
     "text": "Coach each department head over four sessions a year on one observed habit that their people have complained about or praised"
    },
    {
     "id": "human-resources.hr-business-partner.return-to-work",
     "text": "Find adapted work for employees with lasting restrictions within three months, together with the occupational physician and their manager"
    },
    {
     "text": "Go through every request for an additional position with its manager, looking for work that can end, move or be shared first"
    }
   ],
   "jfm.complexity": "Distinguishes what a manager asks for from what the team's figures and people show, and proposes a remedy for the cause.",
   "jfm.knowledge": "Understands how the business area earns its money and joins this to labour law, works agreements and group psychology.",
   "capabilities": [
    {
     "id": "Hearing both sides",
     "name": "Hearing both sides",
     "text": "Brings two people in conflict to one table and leaves with an agreement in their own words."
    },
    {
     "id": "Standing firm",
     "name": "Standing firm",
     "text": "Tells a manager that a dismissal would be unfair or would not hold, and offers a sounder route."
    },
    {
     "id": "Business understanding",
     "name": "Business understanding",
     "text": "Takes part in the area's monthly results meeting and sees what the figures mean for people."
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Partners the leadership of several sites or a large business area through growth, restructuring and the most sensitive cases.",
   "core_outputs": [
    {
     "id": "human-resources.hr-business-partner.workforce-plan",
     "text": "Three-year staffing scenarios for the plants and offices served that compare the cost of retraining, hiring and redundancy"
    },
    {
     "id": "human-resources.hr-business-partner.people-cases",
     "text": "Investigation reports on allegations of harassment or bad leadership within thirty days, with witnesses protected and a measure recommended"
    },
    {
     "id": "human-resources.hr-business-partner.talent-review",
     "text": "A shared pool of successors for several departments, a third of whom move to a new position or project each year"
    },
    {
     "id": "human-resources.hr-business-partner.reorganisation",
     "text": "Reorganisations that take effect on the planned day, with agreements signed and every affected person spoken to beforehand"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "human-resources.hr-business-partner.works-council",
     "text": "Negotiate the clauses of works agreements on shift models, remote work and monitoring technology at working level, up to a text that the HR manager signs"
    },
    {
     "id": "human-resources.hr-business-partner.coaching",
     "text": "Facilitate two working days a year for each leadership team at which conflicts are settled and decision rights written down"
    },
    {
     "id": "human-resources.hr-business-partner.partner-standard",
     "text": "Exchange one sensitive case a quarter with another business partner for an outside view, and let a junior colleague attend"
    },
    {
     "text": "Compare ratings, promotions and rises between departments before they are announced, and have differences by gender or age explained or corrected"
    }
   ],
   "jfm.complexity": "Resolves situations in which a cost target, a consultation duty and a leadership failure meet and each party withholds some facts.",
   "jfm.knowledge": "Applies collective labour law, organisation design and social-plan costing to changes that several sites and their works councils must accept.",
   "components.skills": [
    {
     "text": "Negotiation with employee representatives"
    },
    {
     "text": "Workplace investigation"
    },
    {
     "text": "Facilitating groups in conflict"
    }
   ],
   "components.knowledge": [
    {
     "text": "Information and consultation procedures before collective redundancies"
    },
    {
     "text": "Transfer of employees when a business changes hands"
    },
    {
     "text": "Protection of people who report wrongdoing"
    }
   ],
   "capabilities": [
    {
     "id": "Standing firm",
     "name": "Standing firm",
     "text": "Names misconduct by a successful senior manager and sees the case through to a decision."
    },
    {
     "id": "Organisation design",
     "name": "Organisation design",
     "text": "Draws a structure from the work to be done, then asks who fits it, and not the other way round."
    },
    {
     "id": "Steadiness in change",
     "name": "Steadiness in change",
     "text": "Delivers bad news clearly and stays reachable for those who received it."
    }
   ]
  },
  {
   "code": "P5",
   "summary": "Sets how HR at Northwind plans workforces and carries out organisational change, and qualifies business partners for both.",
   "core_outputs": [
    {
     "id": "human-resources.hr-business-partner.workforce-plan",
     "text": "A planning method with common job groups, dates and skill definitions that business partners in every country apply each year"
    },
    {
     "id": "human-resources.hr-business-partner.people-cases",
     "text": "A case standard that reduces procedural errors and lost proceedings, shown by a yearly review of closed files from all countries"
    },
    {
     "id": "human-resources.hr-business-partner.talent-review",
     "text": "One calibrated succession picture for the hundred most important positions, with uncovered ones reported to the head of HR twice a year"
    },
    {
     "id": "human-resources.hr-business-partner.reorganisation",
     "text": "A change guide with consultation calendars, selection criteria and cost models by country, tested in two reorganisations before release"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "human-resources.hr-business-partner.works-council",
     "text": "Rule on the order of information, consultation and decision in redundancies and business transfers before country HR managers start them"
    },
    {
     "id": "human-resources.hr-business-partner.partner-standard",
     "text": "Admit business partners to restructuring work after one supervised case, and run a case clinic for them every six weeks"
    },
    {
     "text": "Examine planned structures for spans, layers, duplicated tasks and dependence on one person, and return drafts that fail"
    },
    {
     "text": "Agree with data protection and employee representatives which people analytics are permitted, and publish the list with its reasons"
    }
   ],
   "jfm.complexity": "Creates methods of organisational change where national law, business deadlines and what people can bear pull apart.",
   "jfm.knowledge": "Is HR's authority on organisation design and on consultation law in the countries in which Northwind employs people.",
   "capabilities": [
    {
     "id": "Organisation design",
     "name": "Organisation design",
     "text": "Tests a new structure with real decisions and cases before anybody's job title changes."
    },
    {
     "id": "Teaching the craft",
     "name": "Teaching the craft",
     "text": "Turns closed cases, mistakes included, into lessons that business partners use the next week."
    }
   ]
  },
  {
   "code": "P6",
   "summary": "Directs people questions that no single function can settle, such as the shift from mechanical to software skills or the integration of an acquired company.",
   "core_outputs": [
    {
     "id": "human-resources.hr-business-partner.workforce-plan",
     "text": "A five-year skills transition for a business unit, with funded retraining routes to which R&D, operations and sales have committed"
    },
    {
     "id": "human-resources.hr-business-partner.reorganisation",
     "text": "People due diligence for each acquisition that states liabilities, key persons and cultural risks before signing, and an integration plan afterwards"
    },
    {
     "text": "A yearly location paper for the executives that says where scarce skills should be based and what this means for existing sites"
    },
    {
     "text": "An operating model for a business unit that shortens decisions between functions, with the effect measured a year after introduction"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "human-resources.hr-business-partner.works-council",
     "text": "Present single cross-border changes to the European works council, on a mandate from the head of HR, until information and consultation are complete"
    },
    {
     "id": "human-resources.hr-business-partner.coaching",
     "text": "Give executives an independent view on fit, risk and alternatives before they appoint members of their leadership teams"
    },
    {
     "id": "human-resources.hr-business-partner.partner-standard",
     "text": "Prepare two lead business partners for director positions through assignments in another country and outside HR"
    },
    {
     "text": "Halt people programmes that contradict the skills transition, after hearing their sponsors, and explain the halt to the executive in charge"
    }
   ],
   "jfm.complexity": "Gives shape to people risks that build up over years, before any function feels them or has a budget for them.",
   "jfm.knowledge": "Connects labour markets, technology plans and company law in several countries to foresee which skills Northwind will have too few of.",
   "capabilities": [
    {
     "id": "Steadiness in change",
     "name": "Steadiness in change",
     "text": "Holds a multi-year transition on course through changes of executive, budget and works council."
    },
    {
     "id": "Independent counsel",
     "name": "Independent counsel",
     "text": "Tells executives what their own people will not tell them, and keeps their confidence."
    },
    {
     "id": "Business understanding",
     "name": "Business understanding",
     "text": "Translates a product strategy into numbers of people, skills and years that engineers and financiers accept."
    }
   ]
  }
 ]
});
