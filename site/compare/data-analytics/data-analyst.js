jobframeCompare.add("data-analytics/data-analyst", {
 "role.summary": "Answers business questions with data, from finding and checking it to showing managers and teams what follows from it. Data analysts do not build pipelines (see Data Engineer), train predictive models (see Data Scientist) or own budgets and profit forecasts (see Financial Analyst).",
 "levels": [
  {
   "code": "P1",
   "summary": "Answers simple questions of one department with existing queries and learns to distrust a number until it is checked.",
   "jfm.responsibilities": [
    {
     "id": "data-analytics.data-analyst.questions",
     "text": "Adapt proven queries to everyday questions of one department, and have a colleague read the result before it leaves"
    },
    {
     "id": "data-analytics.data-analyst.data-checks",
     "text": "Compare row counts and sums of every extract with the source system and note the difference, even if it is zero"
    },
    {
     "id": "data-analytics.data-analyst.dashboards",
     "text": "Refresh the assigned dashboards each Monday before nine, and hide a faulty chart until its figures are right again"
    },
    {
     "id": "data-analytics.data-analyst.privacy",
     "text": "Keep extracts with personal data in the approved folders only and delete them when the request is closed"
    },
    {
     "text": "Write at the top of each request what decision the asker has to make, not only which columns are wanted"
    }
   ],
   "jfm.complexity": "Matches a simple question to table, filter and period, and notices when a join has doubled the rows.",
   "jfm.knowledge": "Knows a query language, descriptive statistics and the main tables of one business area, and applies them under supervision.",
   "components.skills": [
    {
     "text": "Queries with joins and filters"
    },
    {
     "text": "Pivot tables"
    },
    {
     "text": "Labelling charts clearly"
    }
   ],
   "components.qualifications": [
    {
     "text": "Degree or training with a solid share of statistics or business computing"
    }
   ],
   "capabilities": [
    {
     "id": "Care with numbers",
     "name": "Care with numbers",
     "text": "Checks a result against a second source or a rough estimate before showing it."
    },
    {
     "id": "Curiosity",
     "name": "Curiosity",
     "text": "Asks what lies behind an odd value instead of filtering it out."
    }
   ]
  },
  {
   "code": "P2",
   "summary": "Handles a department's recurring reports and ad hoc questions from the first conversation to the answer.",
   "jfm.responsibilities": [
    {
     "id": "data-analytics.data-analyst.questions",
     "text": "Clarify one department's ad hoc questions with the person asking, and return a one-page answer by the agreed date"
    },
    {
     "id": "data-analytics.data-analyst.dashboards",
     "text": "Build dashboards for regular team meetings from an agreed sketch, and watch two users try them before release"
    },
    {
     "id": "data-analytics.data-analyst.data-checks",
     "text": "Send faulty records, such as customers without a segment, to their owners weekly and see whether the correction lasts"
    },
    {
     "id": "data-analytics.data-analyst.definitions",
     "text": "State formula, source and exclusions, such as internal orders, beneath every measure on a new report"
    },
    {
     "text": "Look up each quarter who opens the department's reports, and propose retirement for those unread for three months"
    }
   ],
   "jfm.complexity": "Decides which familiar comparison, for example by season, cohort or customer size, makes a difference fair and visible.",
   "jfm.knowledge": "Uses the reporting tool and the warehouse without help and understands where a department's figures are created.",
   "capabilities": [
    {
     "id": "Care with numbers",
     "name": "Care with numbers",
     "text": "Finds the reason when two reports disagree and says which of them is right for which purpose."
    },
    {
     "id": "Visual explanation",
     "name": "Visual explanation",
     "text": "Selects a chart type that answers the question at a glance and removes everything else."
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Owns analysis for a business area, such as partner sales or after-sales, and advises the people who run it.",
   "jfm.responsibilities": [
    {
     "id": "data-analytics.data-analyst.questions",
     "text": "Turn a department head's vague concern into a testable question, agree the analysis plan and finish with a recommendation"
    },
    {
     "id": "data-analytics.data-analyst.data-checks",
     "text": "Reconcile distributors' sell-out reports with Northwind's shipments monthly, and name the gaps that partner stock cannot explain"
    },
    {
     "id": "data-analytics.data-analyst.definitions",
     "text": "Settle with data owners what counts as an order, a return or an active customer, and publish it in the catalogue"
    },
    {
     "id": "data-analytics.data-analyst.tested-effects",
     "text": "Measure price changes and campaigns against a comparison group, and report plainly when no effect can be shown"
    },
    {
     "id": "data-analytics.data-analyst.analyst-coaching",
     "text": "Read junior analysts' queries line by line before release, and discuss one method with them in depth each month"
    },
    {
     "text": "Present the area's monthly findings in its management meeting within ten minutes, ending with one proposed action"
    }
   ],
   "jfm.complexity": "Investigates why a measure moved when product mix, timing and data faults are all suspects, and rules them out in turn.",
   "jfm.knowledge": "Knows the area's processes and the traces they leave in ERP, CRM and portal, and handles statistical inference soundly.",
   "components.tasks": [
    {
     "text": "Maintain the area's entries in the data catalogue"
    },
    {
     "text": "Archive code and data of published analyses"
    }
   ],
   "components.skills": [
    {
     "text": "Statistical scripting"
    },
    {
     "text": "Survey analysis"
    },
    {
     "text": "Presenting to managers"
    }
   ],
   "components.knowledge": [
    {
     "text": "Sampling and significance"
    },
    {
     "text": "Data protection in analyses of customers and staff"
    }
   ],
   "capabilities": [
    {
     "id": "Structured inquiry",
     "name": "Structured inquiry",
     "text": "Splits a broad question into parts that data can answer and says which parts it cannot."
    },
    {
     "id": "Visual explanation",
     "name": "Visual explanation",
     "text": "Builds a presentation around one finding and keeps the supporting detail ready for questions."
    },
    {
     "id": "Honest uncertainty",
     "name": "Honest uncertainty",
     "text": "Gives a range where a range is all the data allows and resists requests for a single number."
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Takes on questions that several departments share and nobody can answer from one system alone.",
   "jfm.responsibilities": [
    {
     "id": "data-analytics.data-analyst.questions",
     "text": "Examine problems that departments blame on each other, such as missed delivery promises, and present within six weeks one account with figures that each has checked"
    },
    {
     "id": "data-analytics.data-analyst.definitions",
     "text": "Design the semantic model behind several departments' reports, so that the same question always returns the same figure"
    },
    {
     "id": "data-analytics.data-analyst.data-checks",
     "text": "Negotiate quality targets with the departments that enter data, and show quarterly what incomplete records cost downstream"
    },
    {
     "id": "data-analytics.data-analyst.tested-effects",
     "text": "Return with finance, six months later, to every recommendation above an agreed value, and publish whether the expected benefit came"
    },
    {
     "id": "data-analytics.data-analyst.self-service",
     "text": "Train power users to build their own reports, and certify those of their reports that may go to management"
    },
    {
     "id": "data-analytics.data-analyst.analyst-coaching",
     "text": "Plan two studies a year in which less experienced analysts from different areas work together, and review their drafts"
    }
   ],
   "jfm.complexity": "Reconstructs chains of cause across sales, stock and service from data that was never collected for the purpose.",
   "jfm.knowledge": "Handles causal methods and dimensional modelling, and has learned inside several departments how they plan and decide.",
   "capabilities": [
    {
     "id": "Structured inquiry",
     "name": "Structured inquiry",
     "text": "Tests rival explanations side by side and drops the favourite one when it fails."
    },
    {
     "id": "Advisory standing",
     "name": "Advisory standing",
     "text": "Delivers an unwelcome finding to the manager concerned first, in private and with a way forward."
    }
   ]
  },
  {
   "code": "P5",
   "summary": "Sets the standard for measures, reports and studies in the whole analytics function.",
   "jfm.responsibilities": [
    {
     "id": "data-analytics.data-analyst.definitions",
     "text": "Keep Northwind's catalogue of measures, rule on disputed definitions within ten working days and date every superseded one"
    },
    {
     "id": "data-analytics.data-analyst.self-service",
     "text": "Decide which reports analytics governs, which departments build themselves, and what a report needs for the certified mark"
    },
    {
     "id": "data-analytics.data-analyst.tested-effects",
     "text": "Introduce a test procedure for sales and service in which sample, duration and stopping rule are fixed beforehand"
    },
    {
     "id": "data-analytics.data-analyst.privacy",
     "text": "Agree with data protection and the works council which analyses of people's work are allowed, and the smallest group shown"
    },
    {
     "id": "data-analytics.data-analyst.analyst-coaching",
     "text": "Hold a monthly critique in which published work is searched for statistical and visual errors, starting with one's own"
    },
    {
     "text": "Halve the number of overlapping reports in two years, with a named successor for the users of each"
    }
   ],
   "jfm.complexity": "Reconciles the wish for freely built reports with the need for one truth, where either extreme has already failed.",
   "jfm.knowledge": "Has expert command of measurement theory, experiment design and visual perception, and turns them into rules analysts can follow.",
   "components.skills": [
    {
     "text": "Moderating disputes over definitions"
    },
    {
     "text": "Designing training programmes"
    }
   ],
   "components.knowledge": [
    {
     "text": "Works council rights regarding employee data"
    },
    {
     "text": "Licence models of reporting tools"
    }
   ],
   "capabilities": [
    {
     "id": "Setting standards",
     "name": "Setting standards",
     "text": "Writes rules short enough to be read and withdraws those that analysts sensibly work around."
    },
    {
     "id": "Advisory standing",
     "name": "Advisory standing",
     "text": "Is consulted by department heads before a target is fixed, because the advice has proved right."
    },
    {
     "id": "Honest uncertainty",
     "name": "Honest uncertainty",
     "text": "Teaches analysts and their audiences to plan with ranges and to learn from wrong estimates."
    }
   ]
  },
  {
   "code": "P6",
   "summary": "Supplies the evidence for decisions that bind sales, operations and finance for years.",
   "jfm.responsibilities": [
    {
     "id": "data-analytics.data-analyst.questions",
     "text": "Choose with two executives each year the three questions about markets and channels whose answers could change the strategy"
    },
    {
     "id": "data-analytics.data-analyst.definitions",
     "text": "Bring the heads of sales, operations and finance to one system of measures, and end the reports that compete with it"
    },
    {
     "id": "data-analytics.data-analyst.tested-effects",
     "text": "Have executives record before a major commitment which evidence would reverse it, and check that evidence twice a year"
    },
    {
     "id": "data-analytics.data-analyst.analyst-coaching",
     "text": "Let lead analysts draft and present executive papers in turn, and go through the executives' reactions with them the next day"
    },
    {
     "text": "Negotiate with the largest distributors, after legal clearance, which stock and end-customer data each side shares and what it receives in return"
    }
   ],
   "jfm.complexity": "Frames strategic questions for which data is scarce, interests are strong and the outcome will be known only after years.",
   "jfm.knowledge": "Unites industry economics, channel behaviour and research methods to judge what can be known before a decision is due.",
   "capabilities": [
    {
     "id": "Strategic framing",
     "name": "Strategic framing",
     "text": "Reduces a debate among executives to the two or three facts on which it truly depends."
    },
    {
     "id": "Independence",
     "name": "Independence",
     "text": "Presents evidence against a sponsor's own project with the same clarity as evidence for it."
    }
   ]
  }
 ]
});
