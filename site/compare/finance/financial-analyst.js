jobframeCompare.add("finance/financial-analyst", {
 "role.summary": "Turns accounting and business data into forecasts, comparisons and recommendations that managers use to decide. The role explains and anticipates figures; it does not post entries, close the books or chase payments.",
 "levels": [
  {
   "code": "P2",
   "summary": "Produces recurring reports for one department and explains what stands behind them.",
   "core_outputs": [
    {
     "id": "finance.financial-analyst.management-report",
     "text": "A monthly cost report for one department, delivered on the fifth working day and reconciled with the ledger"
    },
    {
     "id": "finance.financial-analyst.plan-model",
     "text": "Budget templates filled in with the department's cost centre owners, complete and free of formula errors"
    },
    {
     "id": "finance.financial-analyst.variance",
     "text": "A short comment on every deviation above the reporting limit that names a cause and not only an amount"
    },
    {
     "text": "Answers to managers' data requests within three working days, with source and date stated for each figure"
    }
   ],
   "jfm.complexity": "Selects the right comparison for a standard question and checks a surprising figure before passing it on.",
   "jfm.knowledge": "Knows the chart of accounts, the reporting system and the cost centre structure of the department served.",
   "components.responsibilities": [
    {
     "id": "finance.financial-analyst.data-quality",
     "text": "Check cost postings of the department each month and have wrong assignments corrected before the books close"
    },
    {
     "id": "finance.financial-analyst.partnering",
     "text": "Take cost centre owners through their monthly figures in a meeting and note open questions"
    },
    {
     "id": "finance.financial-analyst.automation",
     "text": "Replace copied figures in recurring reports with links or queries that refresh without manual work"
    },
    {
     "id": "finance.financial-analyst.planning-cycle",
     "text": "Track who has delivered budget data and remind late departments in good time"
    }
   ],
   "components.tasks": [
    {
     "text": "Update report distribution lists"
    },
    {
     "text": "Archive source data for each report"
    }
   ],
   "components.skills": [
    {
     "text": "Advanced spreadsheets"
    },
    {
     "text": "Database queries"
    },
    {
     "text": "Clear charts"
    }
   ],
   "components.qualifications": [
    {
     "text": "Degree or professional training in business or finance"
    }
   ],
   "capabilities": [
    {
     "id": "Numerical care",
     "name": "Numerical care",
     "text": "Tests totals against an independent source and keeps a record of the check."
    },
    {
     "id": "Explaining figures",
     "name": "Explaining figures",
     "text": "Describes a deviation to a non-financial manager without technical terms."
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Owns planning and analysis for a department or product group and advises its manager.",
   "core_outputs": [
    {
     "id": "finance.financial-analyst.management-report",
     "text": "A monthly performance review for the department that fits on two pages and ends with decisions to take"
    },
    {
     "id": "finance.financial-analyst.plan-model",
     "text": "A rolling forecast for the product group, updated each quarter, whose error shrinks from year to year"
    },
    {
     "id": "finance.financial-analyst.variance",
     "text": "An analysis of margin changes that separates price, volume, mix and cost, and can be repeated every month"
    },
    {
     "id": "finance.financial-analyst.investment-case",
     "text": "Business cases for investments of medium size with cash flow, payback time and the assumptions that matter most"
    }
   ],
   "jfm.knowledge": "Understands how products are made and sold, and how standard costs arise, well enough to question a plan.",
   "components.responsibilities": [
    {
     "id": "finance.financial-analyst.data-quality",
     "text": "Agree definitions of key figures with sales and operations so that all reports show the same result"
    },
    {
     "id": "finance.financial-analyst.partnering",
     "text": "Take part in the department's management meetings and put a financial view on each item that needs one"
    },
    {
     "id": "finance.financial-analyst.automation",
     "text": "Build a self-service report that answers the department's five most frequent questions without an analyst"
    },
    {
     "id": "finance.financial-analyst.planning-cycle",
     "text": "Run the budget round for the department, challenge its assumptions and document what was agreed"
    }
   ],
   "capabilities": [
    {
     "id": "Financial modelling",
     "name": "Financial modelling",
     "text": "Builds models that a colleague can check, with inputs, calculations and results kept apart."
    },
    {
     "id": "Explaining figures",
     "name": "Explaining figures",
     "text": "Leads from a figure to its cause and from there to a choice the manager can make."
    },
    {
     "id": "Healthy scepticism",
     "name": "Healthy scepticism",
     "text": "Questions optimistic plans with facts and keeps the planner's goodwill."
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Steers planning for a business unit and prepares its larger decisions on prices, sites and investments.",
   "core_outputs": [
    {
     "id": "finance.financial-analyst.management-report",
     "text": "A quarterly outlook for the business unit with a best, a likely and a worst case and agreed trigger points"
    },
    {
     "id": "finance.financial-analyst.plan-model",
     "text": "A driver-based planning model that links orders, capacity and cost, and that plant and sales managers use themselves"
    },
    {
     "id": "finance.financial-analyst.variance",
     "text": "A profitability analysis by customer and channel that leads to at least two changed prices or terms a year"
    },
    {
     "id": "finance.financial-analyst.investment-case",
     "text": "Investment and make-or-buy decisions for the business unit, prepared with sensitivities and reviewed a year after approval"
    },
    {
     "text": "A list of savings that operations has accepted, with an owner for each and a monthly count of what was realised"
    }
   ],
   "jfm.complexity": "Models decisions whose effects reach several departments and years although key facts are missing or disputed.",
   "jfm.knowledge": "Combines management accounting, valuation and tax basics with close knowledge of the business unit's markets.",
   "components.responsibilities": [
    {
     "text": "Lead the allocation of shared costs to products, and defend its logic to plant and sales managers"
    },
    {
     "id": "finance.financial-analyst.partnering",
     "text": "Advise the head of the business unit on targets, pricing and risks ahead of each executive review"
    },
    {
     "id": "finance.financial-analyst.planning-cycle",
     "text": "Coordinate planning assumptions between sales, supply chain and production, and escalate gaps that they cannot close"
    },
    {
     "id": "finance.financial-analyst.coaching-analysts",
     "text": "Review junior analysts' models and comments, and return them with questions rather than corrections"
    }
   ],
   "capabilities": [
    {
     "id": "Financial modelling",
     "name": "Financial modelling",
     "text": "Shows which three assumptions a result depends on and how wrong they may be."
    },
    {
     "id": "Business partnering",
     "name": "Business partnering",
     "text": "Wins the confidence of unit managers and is asked before decisions are made, not after."
    },
    {
     "id": "Project steering",
     "name": "Project steering",
     "text": "Leads an analysis with contributors from several departments to a result on the agreed day."
    }
   ]
  },
  {
   "code": "P5",
   "summary": "Sets the method of planning, forecasting and performance measurement throughout Northwind.",
   "core_outputs": [
    {
     "id": "finance.financial-analyst.management-report",
     "text": "A monthly executive report on a single set of key figures that replaces the functions' separate versions"
    },
    {
     "id": "finance.financial-analyst.plan-model",
     "text": "A company planning process of eight weeks or less, from targets to approval, with models shared by all functions"
    },
    {
     "id": "finance.financial-analyst.investment-case",
     "text": "Rules for evaluating investments, including climate and supply risks, that the executive team has approved and applies"
    },
    {
     "text": "A medium-term plan over three years that connects strategy, financing and headcount and withstands the auditors' questions"
    }
   ],
   "jfm.complexity": "Redesigns planning and incentives where functions' targets contradict each other or reward the wrong behaviour.",
   "jfm.knowledge": "Steers with knowledge of corporate finance and planning systems, and of how targets change the way people behave.",
   "components.responsibilities": [
    {
     "id": "finance.financial-analyst.data-quality",
     "text": "Chair the group of data owners that decides on definitions, sources and changes of company-wide key figures"
    },
    {
     "id": "finance.financial-analyst.automation",
     "text": "Select planning tools with IT and decide which forecasts statistics should make and which people should make"
    },
    {
     "id": "finance.financial-analyst.coaching-analysts",
     "text": "Develop analysts in all functions through a common training path, exchange of cases and planned job moves"
    },
    {
     "id": "finance.financial-analyst.partnering",
     "text": "Prepare the executive team's target discussion with comparisons from competitors, capital markets and Northwind's own past"
    }
   ],
   "capabilities": [
    {
     "id": "Performance steering",
     "name": "Performance steering",
     "text": "Designs few, balanced key figures and recognises when people begin to work for the figure."
    },
    {
     "id": "Business partnering",
     "name": "Business partnering",
     "text": "Contradicts executives with evidence when plans rest on hope and offers an alternative."
    }
   ]
  }
 ]
});
