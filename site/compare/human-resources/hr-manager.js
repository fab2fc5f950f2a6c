jobframeCompare.add("human-resources/hr-manager", {
 "role.summary": "Leads the people who provide human resources work for a site, a country or the whole company, and answers for fair, lawful and timely employment decisions. HR managers lead HR teams; advising a business area without a team of one's own is the HR Business Partner's role.",
 "levels": [
  {
   "code": "M1",
   "summary": "Leads the HR team of one site, usually four to eight business partners, recruiters and administrators.",
   "jfm.responsibilities": [
    {
     "id": "human-resources.hr-manager.team",
     "text": "Give each team member a named deputy and one new field a year, so that no hearing or payroll date hangs on one person"
    },
    {
     "id": "human-resources.hr-manager.employee-representation",
     "text": "Meet the chair of the local works council every two weeks and sign site agreements within the director's mandate"
    },
    {
     "id": "human-resources.hr-manager.cases",
     "text": "Compare every intended warning or dismissal at the site with earlier cases before it is issued, and object in writing where treatment would be unequal"
    },
    {
     "id": "human-resources.hr-manager.hr-service",
     "text": "Show site management each month which HR requests were answered late, and what the team changes about the commonest reason"
    },
    {
     "text": "Walk the site with the plant manager every fortnight and answer within a week what employees raised on the way"
    },
    {
     "text": "Look after people in the first hours after a serious accident or death, from contact with relatives to psychological help for colleagues"
    }
   ],
   "jfm.complexity": "Divides scarce hours between urgent single cases, legal dates and slow improvements when all three claim the same people.",
   "jfm.knowledge": "Applies local labour law, HR procedures and team leadership to a site whose managers and works council know each other for years.",
   "components.responsibilities": [
    {
     "id": "human-resources.hr-manager.hr-quality",
     "text": "Correctness of contracts, notices and payroll data leaving the team, measured by corrections after the event"
    },
    {
     "id": "human-resources.hr-manager.hr-money",
     "text": "Adherence to the site's training, recruiting and legal cost budget, reported to the HR Director each quarter"
    },
    {
     "id": "human-resources.hr-manager.hr-people",
     "text": "Development of the site's HR staff, visible in cases they handle alone compared with a year before"
    },
    {
     "text": "Confidentiality of personnel information at the site, tested by a yearly check of cabinets, access rights and mailing lists"
    }
   ],
   "components.qualifications": [
    {
     "text": "Several years in two different fields of HR work"
    },
    {
     "text": "Northwind's foundation course for new managers"
    }
   ],
   "capabilities": [
    {
     "id": "Leading specialists",
     "name": "Leading specialists",
     "text": "Divides cases by what each colleague should learn next, and not only by who is free."
    },
    {
     "id": "Fair dealing",
     "name": "Fair dealing",
     "text": "Applies the same yardstick to a popular supervisor and to a difficult newcomer on a fixed term."
    },
    {
     "id": "Dealing with representatives",
     "name": "Dealing with representatives",
     "text": "Tells the works council early what is coming and keeps small promises exactly."
    }
   ]
  },
  {
   "code": "M2",
   "summary": "Leads the HR teams of several sites in a country through their managers.",
   "jfm.responsibilities": [
    {
     "id": "human-resources.hr-manager.team",
     "text": "Observe each HR manager in a works council meeting and a case conference every year, and agree on one thing to practise"
    },
    {
     "id": "human-resources.hr-manager.employee-representation",
     "text": "Negotiate agreements that bind several sites with the central works council, and stop local deals that undercut them"
    },
    {
     "id": "human-resources.hr-manager.hr-service",
     "text": "Concentrate references, contracts and absence letters in one team for all sites, with response times published every month"
    },
    {
     "id": "human-resources.hr-manager.cases",
     "text": "Review closed dismissal and harassment cases of all sites each half-year, and retrain managers whose errors recur"
    },
    {
     "text": "Move recruiters and business partners between sites each quarter as vacancies, restructuring and absence rates shift"
    }
   ],
   "jfm.complexity": "Detects why the same rule is applied differently from site to site, and chooses between training, control and a new rule.",
   "jfm.knowledge": "Has collective labour law, HR processes and budgeting at command and can tell a necessary local custom from a convenient one.",
   "capabilities": [
    {
     "id": "Leading specialists",
     "name": "Leading specialists",
     "text": "Lets site HR managers decide in their own way and intervenes only where a principle is touched."
    },
    {
     "id": "Dealing with representatives",
     "name": "Dealing with representatives",
     "text": "Finds the interest behind a works council's refusal and a trade that serves both."
    }
   ]
  },
  {
   "code": "M3",
   "summary": "Leads the HR department of a country, from recruiting and administration to labour relations, and sits on its management board.",
   "jfm.responsibilities": [
    {
     "id": "human-resources.hr-manager.people-plan",
     "text": "Agree a two-year people plan with the country's management on staffing, skills and cost per head, and report progress each quarter"
    },
    {
     "id": "human-resources.hr-manager.employee-representation",
     "text": "Lead wage and restructuring negotiations with trade unions up to the agreed limit, and prepare the company for a strike"
    },
    {
     "id": "human-resources.hr-manager.hr-service",
     "text": "Decide which HR work the country does itself, shares with others or buys, and review suppliers' results twice a year"
    },
    {
     "id": "human-resources.hr-manager.cases",
     "text": "Answer for the country's labour court record, settle where a case is weak and change the practice that led to it"
    },
    {
     "text": "Report absence, overtime breaches, unwanted departures and proven misconduct to the country board every quarter, with an owner for each open measure"
    },
    {
     "id": "human-resources.hr-manager.pay-equity",
     "text": "Obtain funds for closing unexplained pay gaps within the legal period, and account for progress to employee representatives every half-year"
    }
   ],
   "jfm.complexity": "Balances labour cost, legal exposure and employees' trust in a country where a gain on one usually costs another.",
   "jfm.knowledge": "Brings the country's labour law, union practice and personnel economics into decisions that its management board takes on other grounds.",
   "components.responsibilities": [
    {
     "id": "human-resources.hr-manager.hr-quality",
     "text": "Compliance of the country's employment practice with law, agreements and tax rules, as found by auditors and authorities"
    },
    {
     "id": "human-resources.hr-manager.hr-money",
     "text": "Personnel cost of the country against plan, split into headcount, rates, overtime and one-off payments"
    },
    {
     "id": "human-resources.hr-manager.hr-people",
     "text": "Readiness of a successor for every leading HR position in the country within two years"
    },
    {
     "text": "Health rate and unwanted departures in the country, compared with the industry and explained to its management board"
    }
   ],
   "components.knowledge": [
    {
     "text": "Trade union structures and strike law"
    },
    {
     "text": "Personnel provisions and severance accounting"
    }
   ],
   "capabilities": [
    {
     "id": "Fair dealing",
     "name": "Fair dealing",
     "text": "Closes a site decently, so that former employees still greet the company's managers."
    },
    {
     "id": "Labour negotiation",
     "name": "Labour negotiation",
     "text": "Keeps a mandate, a fallback and the other side's need to show a result in view through the night."
    },
    {
     "id": "Moral courage",
     "name": "Moral courage",
     "text": "Opposes a decision of the management board that would break the law or a promise, and documents it."
    }
   ]
  },
  {
   "code": "M4",
   "summary": "Leads the HR departments of a region with several countries and shapes how they share work and talent.",
   "jfm.responsibilities": [
    {
     "id": "human-resources.hr-manager.people-plan",
     "text": "Draw up a three-year people strategy for the region, with sites to grow, skills to relocate and the investment for each step"
    },
    {
     "id": "human-resources.hr-manager.hr-service",
     "text": "Set up a regional service centre for several languages and legal systems, and keep advice on the spot where law demands it"
    },
    {
     "id": "human-resources.hr-manager.team",
     "text": "Rotate HR directors and their deputies between countries so that each has worked under two legal systems before promotion"
    },
    {
     "id": "human-resources.hr-manager.pay-equity",
     "text": "Align grading and bonus practice between countries within three years, and budget for those whose pay has to rise"
    },
    {
     "text": "Steer the people side of plant transfers and acquisitions in the region, from negotiation calendar to retention of key staff"
    }
   ],
   "jfm.complexity": "Reorganises HR for countries with opposing traditions of labour relations while the region's business shifts between them.",
   "jfm.knowledge": "Compares labour law, wage trends and service costs of the region's countries and foresees where they will diverge.",
   "capabilities": [
    {
     "id": "Leading across cultures",
     "name": "Leading across cultures",
     "text": "Reads disagreement in silence as well as in protest, and adjusts the pace without giving up the aim."
    },
    {
     "id": "Labour negotiation",
     "name": "Labour negotiation",
     "text": "Sequences talks in several countries so that no works council learns of a plan from the press."
    }
   ]
  },
  {
   "code": "M5",
   "summary": "Leads the HR function in all countries, its standards, systems and people, and reports to the Chief People Officer.",
   "jfm.responsibilities": [
    {
     "id": "human-resources.hr-manager.people-plan",
     "text": "Write the HR strategy for four years with few measurable aims, and have progress audited by somebody outside HR each year"
    },
    {
     "id": "human-resources.hr-manager.hr-service",
     "text": "Choose one HR operating model and one master data system, and retire country solutions by a date agreed with each director"
    },
    {
     "id": "human-resources.hr-manager.team",
     "text": "Appoint country and regional HR directors from at least two internal candidates, and release those who lost their people's trust"
    },
    {
     "id": "human-resources.hr-manager.employee-representation",
     "text": "Lead the company's relations with the European works council and keep its agreement in force through changes of structure"
    },
    {
     "id": "human-resources.hr-manager.leadership-standard",
     "text": "Introduce one description of good leadership for all managers, used in selection, feedback and, where it is ignored, removal"
    },
    {
     "text": "Guarantee lawful handling of personnel data worldwide through rules, deletion runs and a tested response to data breaches"
    }
   ],
   "jfm.complexity": "Decides which HR services to build, buy or abandon when automation, law and employees' expectations each call for another answer.",
   "jfm.knowledge": "Unites command of every HR discipline with an understanding of Northwind's business model that its executives respect.",
   "components.responsibilities": [
    {
     "id": "human-resources.hr-manager.hr-quality",
     "text": "Trust of managers and employees in HR, measured every year by the same ten questions in all countries"
    },
    {
     "id": "human-resources.hr-manager.hr-money",
     "text": "Cost of HR per employee in relation to companies of similar size and spread, with differences explained"
    },
    {
     "id": "human-resources.hr-manager.hr-people",
     "text": "Strength of the HR profession at Northwind, shown by internal appointments to its top twenty positions"
    },
    {
     "text": "Completeness of the workforce figures in the sustainability report, with evidence that an external auditor accepts"
    }
   ],
   "capabilities": [
    {
     "id": "Function building",
     "name": "Function building",
     "text": "Forms country departments with different histories into one function with a recognisable standard."
    },
    {
     "id": "Moral courage",
     "name": "Moral courage",
     "text": "Uncovers a failing inside HR itself and reports it before others do."
    },
    {
     "id": "Fair dealing",
     "name": "Fair dealing",
     "text": "Decides between country directors' claims for money and posts by rules that all of them knew beforehand."
    }
   ]
  },
  {
   "code": "E1",
   "summary": "Is accountable among the executives for everything that decides whether people want to work at Northwind and are able to, including human resources, learning and the company's medical service.",
   "jfm.responsibilities": [
    {
     "id": "human-resources.hr-manager.people-plan",
     "text": "Bind the other executives to shared targets for skills, headcount and labour cost over three years, and disclose each function's shortfall every half-year"
    },
    {
     "id": "human-resources.hr-manager.leadership-standard",
     "text": "Chair the executive talent review twice a year, and press for the removal of leaders whose results rest on fear"
    },
    {
     "id": "human-resources.hr-manager.pay-equity",
     "text": "Propose executive pay, employee share plans and pay budgets to the remuneration committee, with their effect on lower grades stated"
    },
    {
     "id": "human-resources.hr-manager.employee-representation",
     "text": "Represent Northwind in the employers' association and towards ministries on skills, migration and working time law"
    },
    {
     "text": "Present the board each year with successors for every executive position, their readiness and the risk of losing them"
    },
    {
     "text": "Put the effect on people, with its cost, before the executive team ahead of each decision to open, convert or close a site"
    }
   ],
   "jfm.complexity": "Senses shifts in demography, labour law and working habits early and commits Northwind to answers before shortage forces them.",
   "jfm.knowledge": "Judges from long experience of labour policy, governance and company transformation what a workforce of thousands will carry.",
   "capabilities": [
    {
     "id": "Board presence",
     "name": "Board presence",
     "text": "Speaks about people with the same precision as the finance chief about money, and is heard."
    },
    {
     "id": "Moral courage",
     "name": "Moral courage",
     "text": "Stakes the position on a matter of principle when a decision would harm people needlessly."
    },
    {
     "id": "Shaping culture",
     "name": "Shaping culture",
     "text": "Acts under pressure in the way that managers are told to act, in view of everybody."
    }
   ]
  }
 ]
});
