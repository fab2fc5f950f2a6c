jobframeCompare.add("data-analytics/data-scientist", {
 "role.summary": "Develops statistical, machine-learning and optimisation models that predict, detect or recommend, and proves that they do better than today's practice. Reports on what has happened come from the Data Analyst, the data platform is the Data Engineer's, and the decision for which a model is used stays with the business.",
 "levels": [
  {
   "code": "P2",
   "summary": "Builds and tests models for questions that an experienced colleague has framed.",
   "core_outputs": [
    {
     "id": "data-analytics.data-scientist.models",
     "text": "Models for a framed question that beat a simple baseline, such as last year's value, on data kept aside from the start"
    },
    {
     "id": "data-analytics.data-scientist.validation",
     "text": "Test results for each model with their spread over several splits, so that one lucky run is not taken for progress"
    },
    {
     "id": "data-analytics.data-scientist.model-record",
     "text": "A record sheet for each model with purpose, training period, excluded cases and situations in which it fails"
    },
    {
     "text": "Notes on new data that name gaps, outliers and fields containing future knowledge before any model is fitted"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "data-analytics.data-scientist.framing",
     "text": "Have a subject expert examine twenty individual predictions of every model and pursue those they find absurd"
    },
    {
     "id": "data-analytics.data-scientist.model-watch",
     "text": "Plot inputs and predictions of two models in use each week and alert their owner when either drifts"
    },
    {
     "text": "Rerun a colleague's published result from code and data each month and list every step that could not be repeated"
    }
   ],
   "jfm.complexity": "Selects among standard model types by data size, noise and need for explanation, and detects leakage and overfitting.",
   "jfm.knowledge": "Applies probability, regression and common learning methods correctly and programmes them in code that others can run.",
   "components.skills": [
    {
     "text": "Statistical programming"
    },
    {
     "text": "Feature construction"
    },
    {
     "text": "Cross-validation"
    }
   ],
   "components.qualifications": [
    {
     "text": "Master's degree in a quantitative subject, or a comparable record of completed modelling projects"
    }
   ],
   "capabilities": [
    {
     "id": "Scientific rigour",
     "name": "Scientific rigour",
     "text": "Writes down the expected result before running an experiment and keeps the failures on file."
    },
    {
     "id": "Understanding the field",
     "name": "Understanding the field",
     "text": "Spends time where the data arises, such as a service desk or test bench, before modelling it."
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Owns models for one field of use, such as early detection of drive failures, from framing to everyday operation.",
   "core_outputs": [
    {
     "id": "data-analytics.data-scientist.models",
     "text": "Models in daily use that reach the hit rate and stay below the false-alarm limit agreed with their users, month after month"
    },
    {
     "id": "data-analytics.data-scientist.validation",
     "text": "Back-tests over two years or more that use only what was known on each day of decision"
    },
    {
     "id": "data-analytics.data-scientist.live-benefit",
     "text": "A live trial before each roll-out that measures the gain over present practice in hours, scrap, stock or euros"
    },
    {
     "id": "data-analytics.data-scientist.model-record",
     "text": "A record for each version in use with valid range, known failures and the reasons that planners or service engineers see beside a prediction"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "data-analytics.data-scientist.framing",
     "text": "Agree target variable, the cost of each type of error and a stopping point with the department before modelling begins"
    },
    {
     "id": "data-analytics.data-scientist.model-watch",
     "text": "Retrain models by an agreed trigger, and return the same day to the previous version or a manual rule if results worsen"
    },
    {
     "id": "data-analytics.data-scientist.mentoring",
     "text": "Frame two questions a year for a junior scientist, and check data split and leakage together before any result is shown"
    },
    {
     "text": "Hand models to data engineers with tests, resource limits and defined behaviour for missing or impossible inputs"
    },
    {
     "text": "Collect users' overrides every month and find out whether the person or the model was right"
    }
   ],
   "jfm.complexity": "Models rare events, drifting processes and censored lifetimes, and decides when a simple rule would serve as well.",
   "jfm.knowledge": "Knows the physics or commerce of the field of use, builds it into models and doubts results that contradict it.",
   "capabilities": [
    {
     "id": "Scientific rigour",
     "name": "Scientific rigour",
     "text": "Designs trials that could prove a favourite model useless and reports the outcome either way."
    },
    {
     "id": "Understanding the field",
     "name": "Understanding the field",
     "text": "Discusses failure mechanisms or buying behaviour with experts in their own terms."
    },
    {
     "id": "Plain explanation",
     "name": "Plain explanation",
     "text": "Tells a user what a model can see, what it cannot and when to overrule it."
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Tackles problems in which prediction is only part of the answer and several departments must change what they do.",
   "core_outputs": [
    {
     "id": "data-analytics.data-scientist.models",
     "text": "Optimisation of a shared process, such as spare-part stock or test planning, that respects capacity, contracts and working time"
    },
    {
     "id": "data-analytics.data-scientist.validation",
     "text": "Estimates of cause and effect where random trials are impossible, with assumptions listed and attacked by a second scientist"
    },
    {
     "id": "data-analytics.data-scientist.live-benefit",
     "text": "A benefit account per project, confirmed by finance a year after roll-out and including the cost of operation"
    },
    {
     "text": "Reusable components for features, training and release that cut the time from idea to live trial for all projects"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "data-analytics.data-scientist.framing",
     "text": "Explore a business problem with all departments concerned for two weeks, and advise openly when data science is the wrong tool"
    },
    {
     "id": "data-analytics.data-scientist.mentoring",
     "text": "Review the modelling plans of less experienced scientists before they start and question the evaluation, not the algorithm"
    },
    {
     "id": "data-analytics.data-scientist.fairness",
     "text": "Search models that affect customers or staff for unjustified differences between groups, and correct or withdraw them"
    }
   ],
   "jfm.complexity": "Joins prediction, constraints and human behaviour in one solution although aims conflict and feedback comes late.",
   "jfm.knowledge": "Is at home in causal inference, optimisation and survival analysis and in the software practices of reliable model operation.",
   "components.tasks": [
    {
     "text": "Run discovery workshops"
    },
    {
     "text": "Keep a register of modelling assumptions"
    }
   ],
   "components.skills": [
    {
     "text": "Mathematical optimisation"
    },
    {
     "text": "Causal inference"
    },
    {
     "text": "Bayesian modelling"
    }
   ],
   "capabilities": [
    {
     "id": "Problem framing",
     "name": "Problem framing",
     "text": "Replaces the question as asked by the one whose answer would change a decision."
    },
    {
     "id": "Plain explanation",
     "name": "Plain explanation",
     "text": "Makes trade-offs between service, cost and risk visible so that managers can choose among them."
    },
    {
     "id": "Project steering",
     "name": "Project steering",
     "text": "Stops a project at the first checkpoint it fails and moves its people to a better one."
    }
   ]
  },
  {
   "code": "P5",
   "summary": "Sets how models are developed, approved and supervised throughout the analytics function.",
   "core_outputs": [
    {
     "id": "data-analytics.data-scientist.validation",
     "text": "An approval procedure by risk class under which no model decides about people or safety without independent review"
    },
    {
     "id": "data-analytics.data-scientist.model-record",
     "text": "A complete register of models and purchased AI services with owner, risk class and the duties that law attaches"
    },
    {
     "id": "data-analytics.data-scientist.research-agenda",
     "text": "A yearly portfolio of use cases ranked by value, feasibility and harm, with those rejected and the reasons"
    },
    {
     "id": "data-analytics.data-scientist.live-benefit",
     "text": "A yearly statement of what all models earned, what they cost and where they failed, compiled with finance for the executive team"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "data-analytics.data-scientist.mentoring",
     "text": "Lead a weekly seminar in which scientists defend work in progress, and name one method a year for all to learn"
    },
    {
     "id": "data-analytics.data-scientist.fairness",
     "text": "Test purchased AI, language models included, on Northwind's own cases for errors and unequal treatment, before use and after version changes, and set conditions with legal"
    },
    {
     "id": "data-analytics.data-scientist.model-watch",
     "text": "Take any model unsupervised for a month out of use, and settle with its owner beforehand how the work continues meanwhile"
    },
    {
     "text": "Decide with the lead data engineer which model services the platform offers and which experiments remain outside it"
    }
   ],
   "jfm.complexity": "Develops evaluation methods for systems whose answers are open-ended, whose suppliers disclose little and whose risks are disputed.",
   "jfm.knowledge": "Tells sound advances from fashion on the strength of learning theory, AI law and model risk, and derives binding rules from them.",
   "capabilities": [
    {
     "id": "Problem framing",
     "name": "Problem framing",
     "text": "Recognises which few problems deserve a year's work and which hundred deserve a spreadsheet."
    },
    {
     "id": "Professional conscience",
     "name": "Professional conscience",
     "text": "Refuses applications that are legal but indefensible and persuades others to refuse them too."
    },
    {
     "id": "Growing experts",
     "name": "Growing experts",
     "text": "Gives scientists freedom in method and strictness in proof, and lets them publish what may be shared."
    }
   ]
  },
  {
   "code": "P6",
   "summary": "Brings learning systems into Northwind's products and core processes together with R&D, service and operations.",
   "core_outputs": [
    {
     "id": "data-analytics.data-scientist.models",
     "text": "A wear or fault model inside a device family, proven with R&D on test benches and at pilot customers before sale"
    },
    {
     "id": "data-analytics.data-scientist.research-agenda",
     "text": "A three-year programme for learning products and processes, agreed with R&D, service and sales, with yearly exit points"
    },
    {
     "id": "data-analytics.data-scientist.live-benefit",
     "text": "A costed offer for each predictive service that states what accuracy Northwind guarantees and what a false alarm costs"
    },
    {
     "text": "Agreements with two or three research groups whose results Northwind may use and whose doctoral students work on its data"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "data-analytics.data-scientist.framing",
     "text": "Challenge business unit heads on where products should learn at all, and document the cases in which they should not"
    },
    {
     "id": "data-analytics.data-scientist.fairness",
     "text": "Agree with product safety and legal which learned functions may act without a person, and what evidence each needs"
    },
    {
     "id": "data-analytics.data-scientist.mentoring",
     "text": "Prepare lead scientists and R&D engineers to judge each other's evidence through joint reviews at every development gate"
    }
   ],
   "jfm.complexity": "Links physical models, field data and business models where liability, customers' trust and technology mature at different speeds.",
   "jfm.knowledge": "Integrates machine learning with drive technology, service economics and product liability to judge which promises can be kept.",
   "capabilities": [
    {
     "id": "Scientific leadership",
     "name": "Scientific leadership",
     "text": "Unites engineers, scientists and sellers behind one standard of proof."
    },
    {
     "id": "Professional conscience",
     "name": "Professional conscience",
     "text": "Tells executives which promises about learning products must not be made, and keeps to it under sales pressure."
    }
   ]
  },
  {
   "code": "P7",
   "summary": "Represents Northwind among the leading minds in industrial learning systems and decides which open questions the company pursues.",
   "core_outputs": [
    {
     "id": "data-analytics.data-scientist.research-agenda",
     "text": "A ten-year view of learning machines in motion control, reviewed by outside scientists and adopted by the executive team"
    },
    {
     "id": "data-analytics.data-scientist.models",
     "text": "A new class of method for industrial drives, published or patented, that at least one product generation is built on"
    },
    {
     "id": "data-analytics.data-scientist.validation",
     "text": "Contributions to international standards on assuring learned functions, in which Northwind's proof methods are recognised"
    },
    {
     "text": "Advice to the board before every acquisition or alliance whose value rests on data or artificial intelligence"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "data-analytics.data-scientist.mentoring",
     "text": "Mentor the principal experts of data, software and R&D, and propose to the executive team who might follow them"
    },
    {
     "id": "data-analytics.data-scientist.fairness",
     "text": "Speak for Northwind in public debate and before lawmakers on what autonomous machines may decide"
    },
    {
     "id": "data-analytics.data-scientist.framing",
     "text": "Discontinue lines of research that have stopped yielding, and explain to the executive team what was learned from them"
    }
   ],
   "jfm.complexity": "Answers questions on the reliability of learned behaviour that neither research nor law has settled.",
   "jfm.knowledge": "Extends the knowledge of the field through recognised own work and foresees what it will mean for makers of machines."
  }
 ]
});
