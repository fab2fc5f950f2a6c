jobframeCompare.add("human-resources/recruiter", {
 "role.summary": "Finds, assesses and wins people for Northwind's open positions, from the first talk with the hiring manager to the accepted offer. Recruiters advise but do not choose in the manager's place, and leave contracts and first-day papers to the HR Administrator.",
 "levels": [
  {
   "code": "P1",
   "summary": "Keeps adverts, applications and interview dates moving for several recruiters and learns to judge an application.",
   "core_outputs": [
    {
     "id": "human-resources.recruiter.adverts",
     "text": "Adverts published on the agreed sites within one working day of approval, with the pay range stated and neutral wording checked"
    },
    {
     "id": "human-resources.recruiter.candidate-care",
     "text": "A first reply to every applicant within two working days and a personal refusal to everybody who came to an interview"
    },
    {
     "id": "human-resources.recruiter.pipeline",
     "text": "A weekly list of the assigned vacancies with candidates at each stage, the oldest open step and who owes it"
    },
    {
     "text": "Interview invitations confirmed with candidate and panel three days ahead, with directions, expense form and any access needs covered"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "human-resources.recruiter.screening",
     "text": "Compare applications with the must-have criteria and show borderline cases to a recruiter before anybody is refused"
    },
    {
     "id": "human-resources.recruiter.hiring-manager",
     "text": "Remind managers of missing interview feedback after two days and name those still silent after five to the recruiter"
    },
    {
     "text": "Delete or anonymise applicants' data when the retention period ends, and log each consent to stay in the talent pool"
    },
    {
     "text": "Sit in on ten interviews with three different recruiters and compare the own rating sheet with theirs afterwards"
    }
   ],
   "jfm.complexity": "Handles scheduling clashes and incomplete applications by the team's checklist and shows unusual papers to a recruiter.",
   "jfm.knowledge": "Learns the applicant system, the main job groups at Northwind and the rules on equal treatment and applicant data.",
   "components.skills": [
    {
     "text": "Calendar coordination over several time zones"
    },
    {
     "text": "Friendly, error-free emails"
    },
    {
     "text": "Applicant tracking system"
    }
   ],
   "capabilities": [
    {
     "id": "Candidate perspective",
     "name": "Candidate perspective",
     "text": "Writes to applicants in the way in which a friend would wish to be written to."
    },
    {
     "id": "Unbiased judgement",
     "name": "Unbiased judgement",
     "text": "Notes what a candidate said and did, separately from the impression it made."
    }
   ]
  },
  {
   "code": "P2",
   "summary": "Fills recurring vacancies in assembly, warehousing and offices with a proven procedure.",
   "core_outputs": [
    {
     "id": "human-resources.recruiter.adverts",
     "text": "Adverts drafted after the intake meeting and read by somebody who does the job before they are published"
    },
    {
     "id": "human-resources.recruiter.pipeline",
     "text": "Three suitable candidates for each recurring vacancy within fifteen working days, introduced with half a page of evidence"
    },
    {
     "id": "human-resources.recruiter.hires",
     "text": "Recurring vacancies filled within forty-five days of approval, with fewer than one starter in ten lost during probation"
    },
    {
     "id": "human-resources.recruiter.candidate-care",
     "text": "Telephone feedback to each rejected interviewee within five working days that names a criterion from the rating sheet"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "human-resources.recruiter.screening",
     "text": "Conduct telephone interviews from a fixed set of questions and score the answers before talking to the manager"
    },
    {
     "id": "human-resources.recruiter.hiring-manager",
     "text": "Agree must-have criteria, pay range, panel and interview dates in a thirty-minute intake meeting before any advert appears"
    },
    {
     "id": "human-resources.recruiter.sourcing",
     "text": "Visit vocational schools and regional job fairs six times a year and contact each interested person within a week"
    },
    {
     "text": "Verify work permits, certificates and references before an offer goes out, and pause the process where one is doubtful"
    }
   ],
   "jfm.complexity": "Chooses between advert, referral, job centre and temporary agency for a vacancy and sees when a profile attracts nobody.",
   "jfm.knowledge": "Can describe shifts, pay scales, entry requirements and drawbacks of the recurring jobs truthfully, having watched people do them.",
   "capabilities": [
    {
     "id": "Unbiased judgement",
     "name": "Unbiased judgement",
     "text": "Asks every candidate the same core questions and resists filling gaps in an answer by sympathy."
    },
    {
     "id": "Advising managers",
     "name": "Advising managers",
     "text": "Explains to a team leader why a second interview round would cost more candidates than it saves mistakes."
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Owns hiring for a business area or profession and is measured on whether its vacancies are filled well and in time.",
   "core_outputs": [
    {
     "id": "human-resources.recruiter.hires",
     "text": "Four of five vacancies in the area filled by the agreed date, each hire rated by the manager after six months"
    },
    {
     "id": "human-resources.recruiter.pipeline",
     "text": "Standing contact with people for the area's five hardest profiles, so that a quarter of each shortlist is known beforehand"
    },
    {
     "id": "human-resources.recruiter.assessment",
     "text": "Interview guides with anchored rating scales and a work sample for every job group, agreed with the managers who use them"
    },
    {
     "id": "human-resources.recruiter.offers",
     "text": "Offers that nine out of ten candidates accept, placed inside the pay range and defensible beside colleagues' pay"
    },
    {
     "text": "A quarterly comparison of sources by cost, quality and drop-out that moves advertising money from weak ones to strong ones"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "human-resources.recruiter.sourcing",
     "text": "Write each week to people who are not looking for a job, with reference to their work, and log replies and objections"
    },
    {
     "id": "human-resources.recruiter.hiring-manager",
     "text": "Advise managers before a vacancy is approved whether to promote, retrain or hire, with figures from the labour market"
    },
    {
     "id": "human-resources.recruiter.agencies",
     "text": "Brief recruitment agencies on named profiles only, and check who owns a candidate before a fee is approved"
    },
    {
     "text": "Close each interview round within two days by a meeting at which the panel discloses its scores before discussing them"
    }
   ],
   "jfm.complexity": "Investigates why a search stalls, whether profile, pay, process or reputation is the reason, and changes what can be changed.",
   "jfm.knowledge": "Knows the area's professions, the employers that compete for them and what candidates ask in their second conversation.",
   "capabilities": [
    {
     "id": "Advising managers",
     "name": "Advising managers",
     "text": "Shows a manager who waits for the perfect candidate what each further month costs."
    },
    {
     "id": "Candidate perspective",
     "name": "Candidate perspective",
     "text": "Finds out why a person would move, and says frankly when Northwind cannot offer it."
    },
    {
     "id": "Unbiased judgement",
     "name": "Unbiased judgement",
     "text": "Challenges a panel whose reasons would not have been asked of another candidate."
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Hires scarce specialists and managers in several countries and runs the large recruiting projects.",
   "core_outputs": [
    {
     "id": "human-resources.recruiter.hires",
     "text": "Shortlists for specialist and management positions in several countries within six weeks, drawn from two independent sources or more"
    },
    {
     "id": "human-resources.recruiter.assessment",
     "text": "A half-day selection procedure for managers and key specialists whose forecasts are compared with performance a year later"
    },
    {
     "id": "human-resources.recruiter.offers",
     "text": "Packages for scarce profiles, worked out with the compensation team, that win candidates without provoking claims from colleagues"
    },
    {
     "text": "A recruiting project for a new line or site that meets its headcount, start dates and cost per hire"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "human-resources.recruiter.sourcing",
     "text": "Map competitors, universities and neighbouring industries for every scarce profile and renew the map after each search"
    },
    {
     "id": "human-resources.recruiter.hiring-manager",
     "text": "Confront department heads with the number of people who meet an inflated profile, and agree what can be learned later"
    },
    {
     "id": "human-resources.recruiter.agencies",
     "text": "Appoint search firms for confidential mandates, fix milestones and replacement guarantees, and end mandates that stall"
    },
    {
     "id": "human-resources.recruiter.interviewers",
     "text": "Train interviewers of several departments with role plays, and show each of them how far their scores depart from the panel's"
    }
   ],
   "jfm.complexity": "Fills positions for which the market offers too few people, the facts about candidates are partial and countries' rules differ.",
   "jfm.knowledge": "Brings together selection methods, specialist labour markets, notice periods, relocation and foreign work permits when a search is planned.",
   "components.skills": [
    {
     "text": "Direct search"
    },
    {
     "text": "Interviewing executives"
    },
    {
     "text": "Recruiting project planning"
    }
   ],
   "components.knowledge": [
    {
     "text": "Validity of selection procedures"
    },
    {
     "text": "Residence and work permits for skilled workers"
    },
    {
     "text": "Non-compete and notice clauses"
    }
   ],
   "capabilities": [
    {
     "id": "Closing an offer",
     "name": "Closing an offer",
     "text": "Recognises doubts about family, commute or manager early and resolves them before the counter-offer comes."
    },
    {
     "id": "Advising managers",
     "name": "Advising managers",
     "text": "Gains the trust of a head of department to whom the first three candidates proved unwelcome."
    }
   ]
  },
  {
   "code": "P5",
   "summary": "Sets the standard for attracting and selecting people throughout Northwind and decides how hiring is organised.",
   "core_outputs": [
    {
     "id": "human-resources.recruiter.assessment",
     "text": "A selection standard for every job group, examined each year for forecast quality, adverse impact and candidates' reactions"
    },
    {
     "id": "human-resources.recruiter.pipeline",
     "text": "An internal job market through which one vacancy in three is filled and no manager delays a move beyond three months"
    },
    {
     "text": "A quarterly forecast of recruiting capacity, agency use and cost that deviates from actual demand by ten per cent at most"
    },
    {
     "text": "An employer promise tested with employees and applicants in each main country, and withdrawn where daily practice contradicts it"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "human-resources.recruiter.agencies",
     "text": "Award framework contracts for agencies, job boards and assessments with procurement, with part of each agency fee due only after probation"
    },
    {
     "id": "human-resources.recruiter.interviewers",
     "text": "License interviewers after a practical test, renew the licence every second year and withdraw it from those who ignore the rating scale"
    },
    {
     "id": "human-resources.recruiter.sourcing",
     "text": "Build partnerships with five universities and training centres that lead to theses, internships and a counted number of hires"
    },
    {
     "text": "Decide with legal, data protection and works councils which software may rank or contact applicants, and test it for bias every half-year"
    }
   ],
   "jfm.complexity": "Rethinks hiring where demand swings, shortages persist and speed, fairness and cost cannot all be improved at once.",
   "jfm.knowledge": "Is Northwind's expert on personnel selection, labour market data and the law on automated decisions about applicants.",
   "capabilities": [
    {
     "id": "Recruiting strategy",
     "name": "Recruiting strategy",
     "text": "Decides from data which jobs to build a name for, which to train for and which to move elsewhere."
    },
    {
     "id": "Unbiased judgement",
     "name": "Unbiased judgement",
     "text": "Finds the step at which a group of applicants drops out and redesigns it in the open."
    },
    {
     "id": "Convincing executives",
     "name": "Convincing executives",
     "text": "Persuades executives to follow the same selection rules as every other hiring manager."
    }
   ]
  }
 ]
});
