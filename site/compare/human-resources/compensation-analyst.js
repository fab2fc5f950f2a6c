jobframeCompare.add("human-resources/compensation-analyst", {
 "role.summary": "Works out what jobs are worth, what people are paid and which benefits they receive, so that pay is competitive, affordable and fair. Analysts recommend; managers decide on individual pay, and payroll staff calculate and pay it out.",
 "levels": [
  {
   "code": "P1",
   "summary": "Prepares pay data and benefit lists that an analyst checks before anybody relies on them.",
   "jfm.responsibilities": [
    {
     "id": "human-resources.compensation-analyst.market-data",
     "text": "Fill in the yearly salary survey for one country and have an analyst confirm every job match before it is submitted"
    },
    {
     "id": "human-resources.compensation-analyst.pay-review",
     "text": "Check returned salary review sheets for budget totals, missing approvals and rises outside the guideline, and list the findings by department"
    },
    {
     "id": "human-resources.compensation-analyst.benefits",
     "text": "Update pension, insurance and company car lists with each month's joiners and leavers and compare them with the providers' invoices"
    },
    {
     "text": "Mask names and groups of fewer than six people in each extract before it leaves the compensation team"
    },
    {
     "text": "Keep the library of job descriptions complete, and request the missing ones from managers before the monthly evaluation panel"
    }
   ],
   "jfm.complexity": "Finds deviations between two pay lists by given checks and describes each one so that an analyst can decide.",
   "jfm.knowledge": "Understands base pay, allowances, bonus and employer cost as terms, and handles large tables without losing a row.",
   "components.skills": [
    {
     "text": "Lookup formulas and pivot tables"
    },
    {
     "text": "Confidential handling of pay data"
    }
   ],
   "components.qualifications": [
    {
     "text": "Degree in business, economics or statistics, or payroll experience"
    }
   ],
   "capabilities": [
    {
     "id": "Numerical care",
     "name": "Numerical care",
     "text": "Compares row counts and totals before and after each step of a data preparation."
    },
    {
     "id": "Confidentiality",
     "name": "Confidentiality",
     "text": "Speaks about pay only with those entitled to know and never uses a recognisable colleague as an example."
    }
   ]
  },
  {
   "code": "P2",
   "summary": "Handles offers, standard evaluations and commission runs within written pay rules.",
   "jfm.responsibilities": [
    {
     "id": "human-resources.compensation-analyst.job-evaluation",
     "text": "Place clerical and production jobs in the level descriptions and present each proposal with two comparison jobs to the evaluation panel"
    },
    {
     "id": "human-resources.compensation-analyst.pay-review",
     "text": "Run the salary review of two small countries, from the list of those eligible to letters that agree with the first payslip"
    },
    {
     "id": "human-resources.compensation-analyst.incentives",
     "text": "Calculate monthly sales commission from released revenue figures and answer every query about a statement within five working days"
    },
    {
     "id": "human-resources.compensation-analyst.benefits",
     "text": "Explain pension choices and salary sacrifice to employees at quarterly sessions, without giving personal financial advice"
    },
    {
     "text": "Recommend starting pay within one working day of a request, from range position and comparable colleagues and never from the candidate's earlier pay"
    }
   ],
   "jfm.complexity": "Decides which pay rule covers a case, and stops when a manager's reason for an exception would fit everybody.",
   "jfm.knowledge": "Knows pay ranges, collective agreement scales, commission plans and benefit terms of the assigned countries and their tax treatment.",
   "capabilities": [
    {
     "id": "Numerical care",
     "name": "Numerical care",
     "text": "Recalculates a sample by hand before a file with a hundred payments is released."
    },
    {
     "id": "Clear explanation",
     "name": "Clear explanation",
     "text": "Tells a disappointed salesperson how the commission came about, line by line and without jargon."
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Owns pay and benefits for one larger country and is the person its managers consult about them.",
   "jfm.responsibilities": [
    {
     "id": "human-resources.compensation-analyst.market-data",
     "text": "Select survey matches, bring the data to a common date and recommend each autumn how far the country's ranges should move"
    },
    {
     "id": "human-resources.compensation-analyst.job-evaluation",
     "text": "Chair the country's monthly evaluation panel and record for each result which criterion decided it"
    },
    {
     "id": "human-resources.compensation-analyst.pay-review",
     "text": "Cost three options for the salary review, including collective agreement rises and social contributions, and defend one before management"
    },
    {
     "id": "human-resources.compensation-analyst.pay-equity",
     "text": "Calculate the pay gap between women and men in every category of workers each half-year and explain it factor by factor"
    },
    {
     "text": "Answer employees' written requests for their own and the average pay in their category by sex within two months, without exposing any individual"
    },
    {
     "id": "human-resources.compensation-analyst.benefits",
     "text": "Review cost, use and tax treatment of one benefit a quarter and propose to keep, change or end it"
    }
   ],
   "jfm.complexity": "Weighs market pay, internal fairness and budget in cases where one of the three has to give way.",
   "jfm.knowledge": "Has mastered job evaluation, survey statistics and the country's law on pay transparency, collective agreements and occupational pensions.",
   "components.tasks": [
    {
     "text": "Convert survey percentiles into range midpoints"
    },
    {
     "text": "Brief the works council on the review guideline"
    }
   ],
   "components.knowledge": [
    {
     "text": "Regression basics"
    },
    {
     "text": "Taxation of benefits in kind"
    }
   ],
   "capabilities": [
    {
     "id": "Clear explanation",
     "name": "Clear explanation",
     "text": "Shows a manager on one page where each team member stands in the range and why."
    },
    {
     "id": "Fair reasoning",
     "name": "Fair reasoning",
     "text": "Separates a legitimate reason for a pay difference from a habit that merely looks like one."
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Redesigns plans and harmonises pay where several countries, contracts or acquired companies meet.",
   "jfm.responsibilities": [
    {
     "id": "human-resources.compensation-analyst.incentives",
     "text": "Redesign a sales incentive plan with sales and finance, back-test it on two past years and, after consulting employee representatives, publish it before the plan year"
    },
    {
     "id": "human-resources.compensation-analyst.pay-equity",
     "text": "Conduct the joint pay assessment with employee representatives where an unjustified gap of five per cent or more remains six months after the report, and schedule corrections"
    },
    {
     "id": "human-resources.compensation-analyst.benefits",
     "text": "Tender group insurance and pension administration of several countries every four years, with an actuary's view of the liabilities taken on"
    },
    {
     "id": "human-resources.compensation-analyst.job-evaluation",
     "text": "Slot the jobs of an acquired company into Northwind's levels within six months, after hearing its managers and works council"
    },
    {
     "text": "Draw up terms for international assignments that show tax, social security, housing, schooling and return costs before a manager commits to them"
    },
    {
     "id": "human-resources.compensation-analyst.guidance",
     "text": "Check junior analysts' models before release and discuss one modelling choice in each with its author"
    }
   ],
   "jfm.complexity": "Untangles pay arrangements that have grown over decades, in which every correction costs money or takes something from somebody.",
   "jfm.knowledge": "Connects incentive theory, actuarial basics and labour law of several countries to judge what a plan will cost and reward.",
   "capabilities": [
    {
     "id": "Plan design",
     "name": "Plan design",
     "text": "Asks what people will do to maximise a bonus, and closes the gap before they find it."
    },
    {
     "id": "Fair reasoning",
     "name": "Fair reasoning",
     "text": "Presents pay gaps to employee representatives openly, with the uncomfortable part first."
    },
    {
     "id": "Project steering",
     "name": "Project steering",
     "text": "Keeps HR, finance, tax advisers and payroll to one timetable until the first correct payment."
    }
   ]
  },
  {
   "code": "P5",
   "summary": "Sets the pay philosophy, structures and evaluation method that every HR team at Northwind applies.",
   "jfm.responsibilities": [
    {
     "id": "human-resources.compensation-analyst.job-evaluation",
     "text": "Keep the job architecture's levels and titles valid, decide appeals against evaluations and audit a tenth of all jobs every year"
    },
    {
     "id": "human-resources.compensation-analyst.market-data",
     "text": "Define the market Northwind compares itself with for each job group, and defend the choice before the executive team"
    },
    {
     "id": "human-resources.compensation-analyst.pay-equity",
     "text": "Report pay gaps of all countries to the head of HR and the public within legal dates, with a funded plan behind them"
    },
    {
     "id": "human-resources.compensation-analyst.incentives",
     "text": "Design bonus and long-term plans for executives with measures the board's remuneration committee can explain to the owners"
    },
    {
     "id": "human-resources.compensation-analyst.guidance",
     "text": "Bring analysts of all countries together twice a year to settle methods, and approve who may run an evaluation panel"
    },
    {
     "text": "Recommend five-year pension and health strategies by country that state the risk carried by employees and by the company"
    }
   ],
   "jfm.complexity": "Reshapes the pay system when inflation, skill shortages, transparency law and affordability make the present one untenable.",
   "jfm.knowledge": "Sets the expert view in HR on pay structures, executive remuneration, pension risk and the evidence about what pay motivates.",
   "capabilities": [
    {
     "id": "Plan design",
     "name": "Plan design",
     "text": "Replaces several complicated schemes by one that employees can predict and auditors can test."
    },
    {
     "id": "Counsel to the top",
     "name": "Counsel to the top",
     "text": "Advises a remuneration committee against an award that would be legal and yet not defensible."
    }
   ]
  }
 ]
});
