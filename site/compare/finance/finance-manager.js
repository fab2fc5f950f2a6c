jobframeCompare.add("finance/finance-manager", {
 "role.summary": "Leads the people who keep the books, plan and steer Northwind's money, from the finance team of one plant to the office of Chief Financial Officer. Finance managers answer for figures that others can rely on and tell managers and owners what the figures mean, welcome or not.\n\nSpecialist questions stay with Accountants, Financial Analysts and Credit Controllers; the role leads them and is not a more senior form of their work.",
 "levels": [
  {
   "code": "M1",
   "summary": "Guides a small group of cost accountants and bookkeepers and is the plant manager's daily partner in money matters.",
   "jfm.responsibilities": [
    {
     "id": "finance.finance-manager.results",
     "text": "Present the monthly result to plant management by the sixth working day, with the three largest variances checked on the shop floor"
    },
    {
     "id": "finance.finance-manager.planning",
     "text": "Compile the plant's budget from volumes, headcount and energy prices, and return every estimate that its author cannot explain"
    },
    {
     "id": "finance.finance-manager.working-capital",
     "text": "Go through stock, scrap and blocked invoices with production and purchasing every month, and agree who reduces what by when"
    },
    {
     "id": "finance.finance-manager.controls",
     "text": "Organise the yearly stock count, watch it in person and have differences investigated before they are booked"
    },
    {
     "id": "finance.finance-manager.people",
     "text": "Assign closing tasks so that each has a trained deputy, and give every team member feedback after quarter-end"
    },
    {
     "text": "Lead the yearly review of standard costs and machine-hour rates, and agree large changes with production engineering"
    }
   ],
   "jfm.complexity": "Sets the order of work when a month-end close, an audit visit and a production problem need the same few people.",
   "jfm.knowledge": "Applies sound knowledge of product costing, closing and everyday leadership to a small team inside a working plant.",
   "components.responsibilities": [
    {
     "text": "Correctness and punctuality of the plant's monthly figures, measured by corrections that group accounting has to request"
    },
    {
     "text": "Cover for every recurring finance task at the plant through holidays, illness and departures"
    },
    {
     "text": "Usefulness of the plant's cost figures, shown by decisions on batch sizes, prices or overtime that quote them"
    }
   ],
   "components.qualifications": [
    {
     "text": "Degree in business or finance, or a recognised accounting qualification"
    },
    {
     "text": "Several years in cost accounting or controlling at a manufacturing site"
    }
   ]
  },
  {
   "code": "M2",
   "summary": "Answers for the money side of one country, with an accounting, a controlling and a credit manager reporting to the post.",
   "jfm.responsibilities": [
    {
     "id": "finance.finance-manager.results",
     "text": "Sign the country's monthly figures after questioning each team manager on provisions, cut-off and one-off items"
    },
    {
     "id": "finance.finance-manager.planning",
     "text": "Join plant and sales budgets into one country plan, and make the owners close gaps instead of spreading a flat cut"
    },
    {
     "id": "finance.finance-manager.working-capital",
     "text": "Chair the monthly meeting in which sales, purchasing and plants commit themselves to targets for receivables, payables and stock"
    },
    {
     "id": "finance.finance-manager.controls",
     "text": "Follow one process a quarter from order to ledger, and take away rights that let one person both order and pay"
    },
    {
     "id": "finance.finance-manager.people",
     "text": "Exchange accounting, credit and controlling managers for planned periods, and decide their teams' pay on comparable evidence"
    },
    {
     "text": "Represent the legal entities before banks and tax inspectors, and warn their directors in time when equity is being used up"
    }
   ],
   "jfm.complexity": "Discovers why forecast, cash and audit results of a country slip together, and corrects the cause that they share.",
   "jfm.knowledge": "Combines national tax, accounting and company law with experience in leading specialists who value their independence.",
   "components.responsibilities": [
    {
     "text": "Reliability of the country's profit and cash forecasts, measured over four quarters rather than by the best one"
    },
    {
     "text": "Timely filing of all statutory accounts and tax returns in the country without penalties or extensions"
    },
    {
     "text": "Readiness of at least one internal candidate for each team manager's post in accounting, credit and controlling"
    }
   ]
  },
  {
   "code": "M3",
   "summary": "Turns accounting, planning, credit and payments into a department that other functions can depend on and afford.",
   "jfm.responsibilities": [
    {
     "id": "finance.finance-manager.results",
     "text": "Agree with the executive team which figures the department reports and when, and name the reports that it will stop producing"
    },
    {
     "id": "finance.finance-manager.planning",
     "text": "Propose the yearly cost and investment frame to the executive team, with assumptions that remain traceable through two rounds of challenge"
    },
    {
     "id": "finance.finance-manager.working-capital",
     "text": "Maintain a rolling liquidity plan over twelve months, and arrange credit lines while the company does not yet need them"
    },
    {
     "id": "finance.finance-manager.controls",
     "text": "Report unresolved control weaknesses to the executive team twice a year, each with an owner, a date and the price of the remedy"
    },
    {
     "id": "finance.finance-manager.people",
     "text": "Build a management team of different professions in which a missed figure is announced early and its messenger is thanked"
    },
    {
     "text": "Move payables, travel and asset accounting into a shared service centre, with service levels plants accept and new posts for affected staff"
    }
   ],
   "jfm.complexity": "Trades off speed, cost and certainty of finance work while system changes and new reporting duties compete for the same people.",
   "jfm.knowledge": "Rests on command of finance processes, treasury, systems and labour markets, applied to a department several functions depend on.",
   "components.responsibilities": [
    {
     "text": "Cost of an invoice, a credit check and a closed set of books, shown every half-year to the functions that pay for them"
    },
    {
     "text": "Satisfaction of plant and sales managers with finance services, surveyed yearly and answered with published measures"
    },
    {
     "text": "Liquidity reserve above the floor that the executive team has set, on every banking day"
    }
   ]
  },
  {
   "code": "M4",
   "summary": "Runs all finance departments of a business unit and shapes its economics together with the unit's head.",
   "jfm.responsibilities": [
    {
     "id": "finance.finance-manager.results",
     "text": "Give the executive team a frank quarterly view of the unit, including risks that the head of the unit judges differently"
    },
    {
     "id": "finance.finance-manager.planning",
     "text": "Derive from the unit's strategy what each product line must earn and may tie up over three years, and account for deviations half-yearly"
    },
    {
     "id": "finance.finance-manager.investments",
     "text": "Decide on capital requests up to the delegated limit, and make sponsors account for promised returns two years after start-up"
    },
    {
     "id": "finance.finance-manager.people",
     "text": "Fill plant, sales and service finance posts from one shared pool, and move managers before they grow too close to their plants"
    },
    {
     "text": "Rebuild separate plant, sales and service controlling into one organisation that shows profit by customer and channel"
    },
    {
     "text": "Settle price corrections with the sales director when metal, energy or currency costs move further than the plan allowed"
    }
   ],
   "jfm.complexity": "Reorders departments and key figures while tariffs, component shortages and a shift to services change how the unit earns money.",
   "jfm.knowledge": "Knows the unit's technology, markets and cost structure as thoroughly as its finances, and turns both into a course for years."
  },
  {
   "code": "M5",
   "summary": "Heads controlling and accounting for every Northwind company and answers for their common standards.",
   "jfm.responsibilities": [
    {
     "id": "finance.finance-manager.results",
     "text": "Deliver consolidated figures to the executive team by the tenth working day and to the audit committee without later restatement"
    },
    {
     "id": "finance.finance-manager.controls",
     "text": "Issue the finance policies and approval limits for the whole group, and obtain each entity's written confirmation every year"
    },
    {
     "id": "finance.finance-manager.investments",
     "text": "Set the method, hurdle rates and approval path for capital spending, and publish how approved projects actually performed"
    },
    {
     "id": "finance.finance-manager.people",
     "text": "Appoint entity controllers whose reporting line is independent of local management, and rotate them about every five years"
    },
    {
     "text": "Write the finance strategy for four years, which settles what plants, service centres, software and outside firms will each do"
    },
    {
     "text": "Prepare the audit committee's tender for the external audit, and bring a change of firm through its first year-end"
    }
   ],
   "jfm.complexity": "Chooses between own service centres, outsourcing and automation when every option binds staff, data and know-how for years.",
   "jfm.knowledge": "Holds the company's widest knowledge of controlling, reporting and finance organisation, and measures it against other industrial groups.",
   "components.responsibilities": [
    {
     "text": "Confidence of the audit committee in the consolidated figures, judged by the auditors' management letter"
    },
    {
     "text": "Comparability of costs, margins and stock between all entities through one chart of accounts and one set of definitions"
    },
    {
     "text": "Number of countries whose controller could be succeeded from within the function at short notice"
    }
   ]
  },
  {
   "code": "E1",
   "summary": "Unites controlling, treasury and tax under one direction and stands up for financial discipline among the executives.",
   "jfm.responsibilities": [
    {
     "id": "finance.finance-manager.financing",
     "text": "Arrange loans and guarantees so that maturities are spread over the years and no single bank becomes indispensable"
    },
    {
     "id": "finance.finance-manager.planning",
     "text": "Negotiate with the other executives how much return, debt and dividend the next three years should bring, and report quarterly where reality departs"
    },
    {
     "id": "finance.finance-manager.portfolio",
     "text": "Identify product lines that no longer earn their cost of capital, and put repair, sale or closure before the executive team"
    },
    {
     "id": "finance.finance-manager.people",
     "text": "Replace finance leaders who reached their targets by concealing problems, and promote those who brought problems to light"
    },
    {
     "text": "Limit exposure to currencies, metals, interest and single debtors, and have positions outside the limits closed on the same day"
    },
    {
     "text": "Take one tax position in all countries that the company could explain to the public as well as to inspectors"
    }
   ],
   "jfm.complexity": "Acts on faint signals from credit, currency and commodity markets before they appear in orders or in the banks' terms.",
   "jfm.knowledge": "Integrates corporate finance, capital markets, tax and industry knowledge to protect the company's freedom of action beyond the planning period."
  },
  {
   "code": "E2",
   "summary": "Belongs to the executive team, directs finance, IT and shared services, and deputises for the Chief Financial Officer.",
   "jfm.responsibilities": [
    {
     "id": "finance.finance-manager.portfolio",
     "text": "Test every strategic option of the executive team against funding, returns and the worst year of the past fifteen"
    },
    {
     "id": "finance.finance-manager.acquisitions",
     "text": "Direct acquisitions from first valuation to full integration, and tell the board after two years which promised gains arrived"
    },
    {
     "id": "finance.finance-manager.planning",
     "text": "Defend the five-year plan before the board, together with the points at which the company would change course"
    },
    {
     "id": "finance.finance-manager.people",
     "text": "Decide every senior appointment in finance, IT and services, and expect candidates to show where they have disagreed with superiors"
    },
    {
     "text": "Merge finance, IT and the countries' service centres into one organisation whose prices and quality the other executives accept in yearly agreements"
    },
    {
     "text": "Take savings programmes to employee representatives and staff in person, with the figures behind them and the alternatives rejected"
    }
   ],
   "jfm.complexity": "Commits finance and services to one course although owners, lenders, employees and colleagues draw opposite conclusions from the same figures.",
   "jfm.knowledge": "Brings together finance, technology and corporate strategy, learned in several businesses, to judge decisions of the company as a whole.",
   "components.responsibilities": [
    {
     "text": "Return on acquisitions and large system programmes over five years, reviewed by the board with the original case in hand"
    },
    {
     "text": "Service quality and unit cost of finance, IT and shared services as the other executives rate them each year"
    },
    {
     "text": "Continuity of payments, payroll and order systems through outages and cyber attacks, proven in a yearly exercise"
    }
   ]
  },
  {
   "code": "E3",
   "summary": "Holds the company's statutory duty for finance and answers for it to board, owners, lenders and the public.",
   "jfm.responsibilities": [
    {
     "text": "Sign the annual and consolidated accounts with the chief executive, and vouch before board, auditors and owners that they give a true and fair view"
    },
    {
     "id": "finance.finance-manager.financing",
     "text": "Propose to the board a capital structure and dividend that keep the company solvent through a two-year recession"
    },
    {
     "id": "finance.finance-manager.acquisitions",
     "text": "Lay transactions that would change the company's independence before the board, with a valuation from outside and a personal recommendation"
    },
    {
     "id": "finance.finance-manager.people",
     "text": "Bring two internal candidates to the point where board and lenders would accept either as successor"
    },
    {
     "text": "Watch over solvency week by week in hard times, and convene the board without delay when continued existence is in doubt"
    },
    {
     "text": "Decide alone on payments, drawings and hedges when a crisis leaves no time, and account for it to the board next day"
    },
    {
     "text": "Speak to owners, lenders and rating agencies each quarter with one voice, and correct a published error as soon as it is known"
    }
   ],
   "jfm.complexity": "Resolves conflicts between survival, jobs, owners' returns and legal duty for which neither law nor experience offers a clean answer.",
   "jfm.knowledge": "Draws on decades in finance, markets and company law, and knows where personal liability and the duty to speak begin.",
   "components.responsibilities": [
    {
     "text": "Truthfulness of everything that the company publishes about its financial position, in good years and in bad"
    },
    {
     "text": "Access to funding on acceptable terms for at least twenty-four months, whatever the banks' mood"
    },
    {
     "text": "Integrity of the finance organisation, including protection for those who report irregularities to the board"
    }
   ]
  }
 ]
});
