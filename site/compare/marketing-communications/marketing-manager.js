jobframeCompare.add("marketing-communications/marketing-manager", {
 "role.summary": "Leads the people who do Northwind's marketing and communications, divides money and attention among their tasks and answers for the outcome. The role decides on plans, people and budgets; launch content, campaigns and press texts are made by the specialists.",
 "levels": [
  {
   "code": "M1",
   "summary": "Leads one marketing team, such as the team of a sales country or the trade fair team.",
   "jfm.responsibilities": [
    {
     "id": "marketing-communications.marketing-manager.plan",
     "text": "Draw up the team's quarterly calendar of launches, campaigns and fairs, and strike out items without an owner or a customer"
    },
    {
     "id": "marketing-communications.marketing-manager.people",
     "text": "Look at one finished campaign, stand or text a month together with its author and settle what the next should do better"
    },
    {
     "id": "marketing-communications.marketing-manager.sales-alignment",
     "text": "Go through enquiries, follow-up and next month's priorities with the heads of field and inside sales every two weeks"
    },
    {
     "id": "marketing-communications.marketing-manager.budget",
     "text": "Approve orders up to the team's limit and match commitments with finance at the end of each month"
    },
    {
     "text": "Give every trade fair a written aim and compare contacts, cost and orders with it six weeks later"
    },
    {
     "text": "Read whatever makes a promise to customers on its way out, and return unclear work with one reason and one example"
    }
   ],
   "jfm.complexity": "Sorts urgent requests from sales, product managers and resellers when the team can do only half of them well.",
   "jfm.knowledge": "Combines hands-on marketing experience with the basics of budgeting, employment law and giving feedback on creative work.",
   "components.responsibilities": [
    {
     "id": "marketing-communications.marketing-manager.demand",
     "text": "Enquiries in the team's market, counted only when sales has accepted them as worth a call"
    },
    {
     "id": "marketing-communications.marketing-manager.spending",
     "text": "Money entrusted to the team, including fair stands, print and external services, without surprises at year end"
    },
    {
     "id": "marketing-communications.marketing-manager.reputation",
     "text": "Correct use of name, logo and claims in everything that the team and its agencies publish"
    },
    {
     "id": "marketing-communications.marketing-manager.staffing",
     "text": "A team in which every main task is known to two people and overtime after fairs is given back"
    }
   ],
   "components.qualifications": [
    {
     "text": "Several years in product marketing, digital marketing or communications"
    }
   ],
   "capabilities": [
    {
     "id": "Creative feedback",
     "name": "Creative feedback",
     "text": "Says what does not work in a draft and why, and leaves the solution to its author."
    },
    {
     "id": "Setting limits",
     "name": "Setting limits",
     "text": "Declines requests with a reason and a date on which they will be looked at again."
    },
    {
     "id": "Team care",
     "name": "Team care",
     "text": "Plans calm weeks after a fair or launch and notices early when somebody is running on empty."
    }
   ]
  },
  {
   "code": "M2",
   "summary": "Leads team managers of related marketing teams and sees that customers meet one programme instead of several.",
   "jfm.responsibilities": [
    {
     "id": "marketing-communications.marketing-manager.plan",
     "text": "Merge the teams' calendars so that no reseller or customer group receives competing campaigns in the same month"
    },
    {
     "id": "marketing-communications.marketing-manager.people",
     "text": "Let each team manager lead one project outside their own team, and evaluate with them how they led it"
    },
    {
     "id": "marketing-communications.marketing-manager.sales-alignment",
     "text": "Agree half-yearly demand and launch targets with the regional heads of sales and publish results to both sides"
    },
    {
     "id": "marketing-communications.marketing-manager.budget",
     "text": "Shift money between teams every quarter, away from activities that missed their threshold twice"
    },
    {
     "text": "Trace recurring delays through product marketing, digital and events, and redraw the handover at which most time is lost"
    },
    {
     "text": "Review with HR and procurement once a year which skills to employ and which to buy from agencies"
    }
   ],
   "jfm.complexity": "Detects when team targets work against each other, such as many cheap enquiries here and overloaded salespeople there.",
   "jfm.knowledge": "Uses knowledge of several marketing disciplines, their cost and their lead times to set fair targets for managers.",
   "capabilities": [
    {
     "id": "Developing managers",
     "name": "Developing managers",
     "text": "Gives a new team manager room to make a recoverable mistake and talks it over afterwards without reproach."
    },
    {
     "id": "Fair allocation",
     "name": "Fair allocation",
     "text": "Divides budget by published criteria and applies them to the largest team as well."
    }
   ]
  },
  {
   "code": "M3",
   "summary": "Leads a department that joins product marketing, digital marketing, events and marketing services.",
   "jfm.responsibilities": [
    {
     "id": "marketing-communications.marketing-manager.plan",
     "text": "Propose yearly targets for demand, brand and launches to the executive team, each with its price and its risk"
    },
    {
     "id": "marketing-communications.marketing-manager.people",
     "text": "Open the monthly managers' meeting with failures and near misses, starting with the director's own"
    },
    {
     "id": "marketing-communications.marketing-manager.sales-alignment",
     "text": "Divide marketing money between direct business and resellers in a yearly agreement that the sales and channel heads sign"
    },
    {
     "id": "marketing-communications.marketing-manager.brand",
     "text": "Have users, buyers and resellers questioned about the brand every two years and act where promise and experience differ"
    },
    {
     "id": "marketing-communications.marketing-manager.sourcing",
     "text": "Choose lead agencies in a tender with procurement and replace them when agreed results fail to appear"
    }
   ],
   "jfm.complexity": "Balances quick enquiries, lasting reputation and staff workload in one budget that is cut whenever orders weaken.",
   "jfm.knowledge": "Relies on knowledge of brand economics, purchasing of services and Northwind's channels to defend a two-year course.",
   "components.responsibilities": [
    {
     "id": "marketing-communications.marketing-manager.demand",
     "text": "The share of new orders that began with a marketing contact, measured by rules accepted in finance and sales"
    },
    {
     "id": "marketing-communications.marketing-manager.spending",
     "text": "Return on the department's spending over two years, including what was stopped and why"
    },
    {
     "id": "marketing-communications.marketing-manager.reputation",
     "text": "Awareness and preference for Northwind among machine builders and resellers in the main markets"
    },
    {
     "id": "marketing-communications.marketing-manager.staffing",
     "text": "The department's ability to fill its management positions and keep scarce specialists through a weak year"
    }
   ],
   "capabilities": [
    {
     "id": "Fair allocation",
     "name": "Fair allocation",
     "text": "Cuts a well-liked activity for one with proven effect and explains the loss to those affected."
    },
    {
     "id": "Making marketing accountable",
     "name": "Making marketing accountable",
     "text": "Agrees with finance beforehand how success will be measured and accepts the result."
    },
    {
     "id": "Culture of candour",
     "name": "Culture of candour",
     "text": "Thanks the bearer of bad news in front of the team and puts the problem first on the agenda."
    }
   ]
  },
  {
   "code": "M4",
   "summary": "Leads the marketing, communications and customer insight departments of a region or business unit.",
   "jfm.responsibilities": [
    {
     "id": "marketing-communications.marketing-manager.plan",
     "text": "Plan the departments' course for three years, with every larger investment justified by a market to be entered or defended"
    },
    {
     "id": "marketing-communications.marketing-manager.people",
     "text": "Swap senior managers with sales and product management for a two-year term and have them apply what they bring back"
    },
    {
     "id": "marketing-communications.marketing-manager.sales-alignment",
     "text": "Rebuild the path from first enquiry to repeat order together with regional sales and service, under one shared measure"
    },
    {
     "id": "marketing-communications.marketing-manager.brand",
     "text": "Decide after customer research whether an acquired brand is kept, endorsed or retired, and finance the transition"
    },
    {
     "text": "Pool country tasks in shared centres where customers lose nothing, and keep local posts where language or law demands them"
    },
    {
     "text": "Represent the region's business before associations, chambers and local government when its plants or products are debated"
    }
   ],
   "jfm.complexity": "Reshapes departments of different countries and cultures while channels consolidate and buying moves online.",
   "jfm.knowledge": "Brings experience of mergers, reorganisations and several national markets to decisions whose effect on profit shows years later.",
   "capabilities": [
    {
     "id": "Redesigning structures",
     "name": "Redesigning structures",
     "text": "Tests a new organisation in one country, mends it and only then extends it to the region."
    },
    {
     "id": "Leading through change",
     "name": "Leading through change",
     "text": "Tells people in person what will happen to their posts and stands by the dates given."
    },
    {
     "id": "Making marketing accountable",
     "name": "Making marketing accountable",
     "text": "Links the departments' plans to regional profit in a chain of figures that the region's controller accepts."
    }
   ]
  },
  {
   "code": "M5",
   "summary": "Answers for marketing and communications in all countries, and for what Northwind's name stands for and how it is protected.",
   "jfm.responsibilities": [
    {
     "id": "marketing-communications.marketing-manager.plan",
     "text": "Set out in a four-year strategy which markets, brand position and technology the function invests in, for the chief executive to confirm"
    },
    {
     "id": "marketing-communications.marketing-manager.people",
     "text": "Fill senior posts in the function, and let possible successors present work of their own to the board each year"
    },
    {
     "id": "marketing-communications.marketing-manager.brand",
     "text": "Determine brand architecture, brand protection and the terms on which resellers and licensees may use the name"
    },
    {
     "id": "marketing-communications.marketing-manager.sourcing",
     "text": "Decide what the function makes itself, buys from agencies, automates or stops, and review dependence on each provider yearly"
    },
    {
     "text": "Advise the executive team on how customers, staff and the public will read price rises, closures and recalls"
    },
    {
     "text": "Bind all countries to rules on truthful claims, data use and machine-made content, and report breaches to the chief executive each year"
    }
   ],
   "jfm.complexity": "Chooses between brand investment, short-term demand and lower cost when each choice closes options for years.",
   "jfm.knowledge": "Unites long experience of branding, reputation and channels with the judgement to see what the company's name can carry.",
   "components.responsibilities": [
    {
     "id": "marketing-communications.marketing-manager.demand",
     "text": "The function's contribution to growth and price premium in all markets, confirmed by finance every year"
    },
    {
     "id": "marketing-communications.marketing-manager.spending",
     "text": "Total cost of marketing and communications in relation to revenue, including what other departments spend on it"
    },
    {
     "id": "marketing-communications.marketing-manager.reputation",
     "text": "Value, legal protection and public standing of the Northwind brand in every country of business"
    },
    {
     "id": "marketing-communications.marketing-manager.staffing",
     "text": "Readiness of the function's organisation and leaders for the tasks of the coming strategy period"
    }
   ],
   "capabilities": [
    {
     "id": "Guarding the name",
     "name": "Guarding the name",
     "text": "Refuses profitable offers that would damage what customers associate with the company."
    },
    {
     "id": "Redesigning structures",
     "name": "Redesigning structures",
     "text": "Turns separate country units into one function in which each is known for something the others use."
    },
    {
     "id": "Counsel to the executive team",
     "name": "Counsel to the executive team",
     "text": "Brings the outside view into the executive team, even where it is unwelcome and figures do not yet prove it."
    }
   ]
  }
 ]
});
