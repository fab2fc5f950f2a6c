jobframeCompare.add("design-research/user-researcher", {
 "role.summary": "Studies how installers, engineers, buyers and resellers really work and what hinders them, and brings the evidence into decisions about products. User researchers do not measure markets or prices (see Product Marketer), and they do not design the solution (see Product Designer).",
 "levels": [
  {
   "code": "P2",
   "summary": "Carries out usability tests and interviews to an agreed plan and reports them cleanly.",
   "core_outputs": [
    {
     "id": "design-research.user-researcher.studies",
     "text": "Usability tests of one function with five to eight participants, from test script to report in three weeks"
    },
    {
     "id": "design-research.user-researcher.findings",
     "text": "Short reports that separate what was seen from what it may mean, with a clip behind each main finding"
    },
    {
     "id": "design-research.user-researcher.participants",
     "text": "A panel of installers, engineers and buyers with current contact data, consent and date of last session, so that nobody is invited twice in a quarter"
    },
    {
     "id": "design-research.user-researcher.library",
     "text": "Recordings and coded notes filed under the agreed tags within a week and erased on the date promised"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "design-research.user-researcher.ethics",
     "text": "Explain purpose, recording and the right to stop at each session and obtain written consent before the recording starts"
    },
    {
     "id": "design-research.user-researcher.access",
     "text": "Organise plant visits with the host's safety instruction, filming permission and protective equipment settled in advance"
    },
    {
     "id": "design-research.user-researcher.team-research",
     "text": "Seat a designer and an engineer as observers in each test and hold a debriefing the same afternoon"
    },
    {
     "text": "Pilot each interview guide or test script with a colleague and delete questions that suggest their own answer"
    }
   ],
   "jfm.complexity": "Selects between test, interview and observation for a given question and notices when participants say what is expected.",
   "jfm.knowledge": "Knows the common qualitative methods, the rules on personal data and the daily tasks of one user group.",
   "components.tasks": [
    {
     "text": "Prepare test devices, accounts and recording equipment"
    },
    {
     "text": "Pay compensation and keep the receipts"
    }
   ],
   "components.skills": [
    {
     "text": "Neutral interviewing"
    },
    {
     "text": "Note-taking and coding"
    },
    {
     "text": "Video cutting"
    }
   ],
   "components.qualifications": [
    {
     "text": "Degree in psychology, ergonomics, ethnography or design, or comparable research practice"
    }
   ],
   "capabilities": [
    {
     "id": "Listening",
     "name": "Listening",
     "text": "Endures silence in an interview until the participant explains more."
    },
    {
     "id": "Sound reasoning",
     "name": "Sound reasoning",
     "text": "Marks each statement in a report as observation, interpretation or guess."
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Owns research for one product and is asked when its team argues about what users need.",
   "core_outputs": [
    {
     "id": "design-research.user-researcher.studies",
     "text": "Two field studies a year beside customers' machines that show how commissioning or repair really proceeds, timed for a named product decision"
    },
    {
     "id": "design-research.user-researcher.findings",
     "text": "The product's known user problems, ordered by frequency and severity and brought up to date for each planning round"
    },
    {
     "id": "design-research.user-researcher.participants",
     "text": "Samples that include small resellers, night shifts and lost customers, with remaining gaps stated in the report"
    },
    {
     "id": "design-research.user-researcher.impact",
     "text": "A half-yearly record of which recommendations were adopted and what changed in use afterwards"
    },
    {
     "text": "Success rate and time for the product's five main tasks, measured yearly under equal conditions"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "design-research.user-researcher.team-research",
     "text": "Work out the real question with product owner and designer, and decline studies whose outcome could change nothing"
    },
    {
     "id": "design-research.user-researcher.access",
     "text": "Agree visits with the salesperson or partner manager in charge, and report back within a week what was promised and, without names, what was heard"
    },
    {
     "id": "design-research.user-researcher.quality-review",
     "text": "Observe one session in each junior researcher's study and go through leading questions and missed follow-ups the same day"
    },
    {
     "text": "Pretest questionnaires in each language with five people, and publish results only with response rate, sampling route and uncertainty"
    },
    {
     "text": "Clear compensation for customers' employees beforehand with their employer and Northwind's compliance officer, and do without it where payment is barred"
    }
   ],
   "jfm.complexity": "Finds the need behind a requested feature when users, their managers and sales describe the problem differently.",
   "jfm.knowledge": "Understands sampling, bias and task analysis, and the trade of installers and maintenance crews well enough to see the unusual.",
   "components.skills": [
    {
     "text": "Contextual observation"
    },
    {
     "text": "Questionnaire design"
    },
    {
     "text": "Descriptive and basic inferential statistics"
    },
    {
     "text": "Presenting evidence"
    }
   ],
   "components.knowledge": [
    {
     "text": "Data protection and employee monitoring rules in research"
    },
    {
     "text": "Safety rules for visitors to machinery"
    }
   ],
   "capabilities": [
    {
     "id": "Listening",
     "name": "Listening",
     "text": "Gets an experienced technician to show the forbidden shortcut without fear of consequences."
    },
    {
     "id": "Sound reasoning",
     "name": "Sound reasoning",
     "text": "Says how far a result from eight people reaches and where it ends."
    },
    {
     "id": "Making evidence count",
     "name": "Making evidence count",
     "text": "Delivers a usable answer on the day of the decision, even if the full report comes later."
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Combines methods and products in studies whose answer one team alone would not find.",
   "core_outputs": [
    {
     "id": "design-research.user-researcher.studies",
     "text": "A study each half-year across portal, app and display that joins observation, usage data and survey to explain a problem costly in calls or returns"
    },
    {
     "id": "design-research.user-researcher.findings",
     "text": "User groups formed by observed behaviour that product, service and sales teams use in place of job titles"
    },
    {
     "id": "design-research.user-researcher.participants",
     "text": "A participant programme in four countries with interpreters, fair compensation and terms that customers' legal departments accept"
    },
    {
     "id": "design-research.user-researcher.impact",
     "text": "Evidence, before each large interface investment is approved, of which needs are unmet, how many users share them and what remains unknown"
    },
    {
     "text": "Validation of safety-related operation, planned with product safety, in which intended users attempt every critical task"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "design-research.user-researcher.team-research",
     "text": "Train designers and product owners to run simple tests, observe each person's first three and have misleading results withdrawn"
    },
    {
     "id": "design-research.user-researcher.quality-review",
     "text": "Examine less experienced researchers' plans before fieldwork, and discuss one recorded interview a month with each"
    },
    {
     "text": "Reconcile contradictory messages from support, sales and earlier studies before each roadmap review, and state openly which question remains unanswered"
    },
    {
     "text": "Negotiate long-term access to three customer plants, with employee representatives informed, in exchange for anonymised findings on training or layout"
    }
   ],
   "jfm.complexity": "Combines partial and conflicting evidence from people, logs and markets into an answer with its uncertainty made plain.",
   "jfm.knowledge": "Commands qualitative and quantitative methods, human factors in machine safety and cultural differences in how people report problems.",
   "capabilities": [
    {
     "id": "Sound reasoning",
     "name": "Sound reasoning",
     "text": "Searches for the finding that would refute the favoured explanation before presenting it."
    },
    {
     "id": "Making evidence count",
     "name": "Making evidence count",
     "text": "Takes a sceptical engineer into the field and leaves the persuading to what they see there."
    },
    {
     "id": "Steering studies",
     "name": "Steering studies",
     "text": "Leads colleagues, interpreters and agencies through parallel fieldwork so that the results can be compared."
    }
   ]
  },
  {
   "code": "P5",
   "summary": "Sets the programme, the quality standard and the ethics of user research in design and development.",
   "core_outputs": [
    {
     "id": "design-research.user-researcher.studies",
     "text": "A yearly research programme for all interfaces, ordered with design and product heads by the cost of a wrong decision"
    },
    {
     "id": "design-research.user-researcher.library",
     "text": "A library in which any team finds earlier evidence, its age and its limits and so avoids repeating a study"
    },
    {
     "id": "design-research.user-researcher.quality-review",
     "text": "A quality standard with review before fieldwork and after analysis that internal teams and agencies both follow"
    },
    {
     "id": "design-research.user-researcher.ethics",
     "text": "Rules for research at workplaces, including automatic transcription, approved by legal and, where own staff take part, agreed with the works council"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "design-research.user-researcher.team-research",
     "text": "Fix which questions teams may research themselves and which need a researcher, and check the boundary yearly against mistakes"
    },
    {
     "id": "design-research.user-researcher.impact",
     "text": "Show the heads of R&D and software each year which decisions went against the evidence and how they turned out"
    },
    {
     "text": "Compare machine analysis and simulated participants with hand-coded data, and permit them only where results hold"
    },
    {
     "text": "Select research agencies in countries without own staff, and accompany the first study of each in the field"
    }
   ],
   "jfm.complexity": "Develops methods for cases where ordinary studies are unsafe, too slow or forbidden, such as rare faults in running plants.",
   "jfm.knowledge": "Knows research methodology and ethics in depth, and equally how organisations come to ignore evidence or misuse it.",
   "capabilities": [
    {
     "id": "Steering studies",
     "name": "Steering studies",
     "text": "Decides which studies not to do and explains it to a head of product who wanted them."
    },
    {
     "id": "Making evidence count",
     "name": "Making evidence count",
     "text": "Builds moments into the development process at which a decision without evidence becomes visible."
    },
    {
     "id": "Teaching method",
     "name": "Teaching method",
     "text": "Brings researchers, designers and analysts to a common language for certainty."
    }
   ]
  },
  {
   "code": "P6",
   "summary": "Shows executives how customers' work is changing and what that means for products, services and channels.",
   "core_outputs": [
    {
     "id": "design-research.user-researcher.studies",
     "text": "A three-year study of how scarce skills, retrofits and artificial intelligence change work in customers' plants"
    },
    {
     "id": "design-research.user-researcher.findings",
     "text": "A map of unserved needs from which R&D, service and sales choose two fields a year together"
    },
    {
     "id": "design-research.user-researcher.impact",
     "text": "A rule, adopted by the executives, that investment proposals above a limit contain evidence of use and name its gaps"
    },
    {
     "text": "Joint studies with universities and major customers whose published results bring research partners and candidates to Northwind"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "design-research.user-researcher.ethics",
     "text": "Decide what Northwind will never do with data about people at work, and win customers' and works councils' trust for it"
    },
    {
     "text": "Take each member of the executive team to a customer's machine hall once a year and discuss what both saw"
    },
    {
     "text": "Question the assumptions of a current strategy with field evidence before the yearly review, without waiting to be asked"
    },
    {
     "text": "Pass on a long-term relationship with a customer plant to a lead researcher each year, including its history and promises"
    }
   ],
   "jfm.complexity": "Formulates questions about work five years ahead that no customer can answer directly and no department asks.",
   "jfm.knowledge": "Connects sociology of work, research methodology and automation economics to explain changes that span functions and customers.",
   "capabilities": [
    {
     "id": "Making evidence count",
     "name": "Making evidence count",
     "text": "Presents an inconvenient finding so that executives examine the strategy instead of the sample."
    },
    {
     "id": "Long-range insight",
     "name": "Long-range insight",
     "text": "Distinguishes a lasting change in how people work from a fashion among the customers who talk most."
    }
   ]
  }
 ]
});
