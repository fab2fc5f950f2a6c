jobframeCompare.add("channel-partner-sales/partner-manager", {
 "role.summary": "Develops the resellers, distributors and integrators that sell Northwind products to customers the company does not reach itself. The role combines joint commercial planning with practical support, so that partners invest in the range and both sides earn from it.\n\nThis is not a direct sales role: partner managers answer for what their partners sell, never for a quota with end customers. Rebate payments, deal registration and partner data belong to the Channel Operations Specialist.",
 "levels": [
  {
   "code": "P2",
   "summary": "Looks after small resellers with a proven sales plan and learns how partners make their money.",
   "core_outputs": [
    {
     "id": "channel-partner-sales.partner-manager.account-plans",
     "text": "One-page account plans for up to fifteen small resellers, each with a sales target and three next steps"
    },
    {
     "id": "channel-partner-sales.partner-manager.forecast",
     "text": "A list of open partner deals that is updated every week and shows a realistic closing date for each"
    },
    {
     "id": "channel-partner-sales.partner-manager.new-partners",
     "text": "Newly signed small resellers taken from their first product training to a first order within ninety days of signing"
    },
    {
     "text": "Answers to resellers' questions about range, price and programme terms within two working days, even where other departments have to contribute"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "channel-partner-sales.partner-manager.partner-contact",
     "text": "Call every assigned reseller at least once a month and record needs, complaints and competing offers"
    },
    {
     "id": "channel-partner-sales.partner-manager.joint-marketing",
     "text": "Invite resellers to product training and promotions, and follow up with those that did not take part"
    },
    {
     "text": "Prepare partner quotations from the price list and present requests for special prices to a senior colleague"
    },
    {
     "text": "Compare each reseller's monthly orders with the same month last year and ask about visible declines"
    }
   ],
   "jfm.complexity": "Applies the partner programme's rules to everyday requests and spots the request that they do not cover.",
   "jfm.knowledge": "Knows the core product range, the price list and the programme terms well enough to explain them to a reseller.",
   "capabilities": [
    {
     "id": "Partner dialogue",
     "name": "Partner dialogue",
     "text": "Asks open questions about a reseller's business and sums up correctly what was agreed."
    },
    {
     "id": "Commercial calculation",
     "name": "Commercial calculation",
     "text": "Calculates a reseller's margin on a standard order and explains how a discount changes it."
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Owns a portfolio of established partners and answers for the revenue it brings.",
   "core_outputs": [
    {
     "id": "channel-partner-sales.partner-manager.account-plans",
     "text": "Yearly account plans, written together with each partner in the portfolio, that commit both sides to revenue, marketing and training"
    },
    {
     "id": "channel-partner-sales.partner-manager.forecast",
     "text": "A quarterly forecast for the portfolio that stays within the agreed tolerance and explains every large deal that moved"
    },
    {
     "id": "channel-partner-sales.partner-manager.new-partners",
     "text": "Two or more newly recruited partners a year that order repeatedly within six months of signing"
    },
    {
     "id": "channel-partner-sales.partner-manager.special-prices",
     "text": "Special prices for named projects, each with an end date, that win orders while the portfolio's average margin stays above the agreed floor"
    },
    {
     "id": "channel-partner-sales.partner-manager.partner-voice",
     "text": "A ranked list of partners' product and service complaints each quarter, with a named owner and date for every entry"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "channel-partner-sales.partner-manager.partner-contact",
     "text": "Meet the owners and sales heads of key partners every quarter to review results and agree corrective steps"
    },
    {
     "id": "channel-partner-sales.partner-manager.joint-marketing",
     "text": "Plan two campaigns a year with each key partner, request marketing funds, collect proof of performance and count the qualified leads"
    },
    {
     "id": "channel-partner-sales.partner-manager.channel-conflict",
     "text": "Settle account overlaps with direct sales under the rules of engagement within five working days, and pass disputed registrations to channel operations"
    },
    {
     "text": "Join partners' negotiations with their larger customers when asked, and book the solutions engineer before the offer goes out"
    },
    {
     "text": "Keep each partner's prices and plans from its rivals, and word every resale price as a recommendation only"
    }
   ],
   "jfm.complexity": "Finds out why a partner falls behind plan, compares several remedies and picks one that pays for both sides.",
   "jfm.knowledge": "Understands how resellers finance stock, pay their sales staff and choose suppliers, and uses it in account planning.",
   "capabilities": [
    {
     "id": "Partner dialogue",
     "name": "Partner dialogue",
     "text": "Raises missed commitments openly with a partner's management and keeps the relationship intact."
    },
    {
     "id": "Commercial calculation",
     "name": "Commercial calculation",
     "text": "Builds a profit calculation with the partner that covers discount, rebate, stock and effort."
    },
    {
     "id": "Negotiating terms",
     "name": "Negotiating terms",
     "text": "Prepares aims, limits and trade-offs before each price negotiation and gives no concession without one in return."
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Leads the relationships with partners whose gain or loss would show in the region's results.",
   "core_outputs": [
    {
     "id": "channel-partner-sales.partner-manager.account-plans",
     "text": "Two-year growth plans with strategic partners, signed by both managements, that name target segments, shared investments and exit points"
    },
    {
     "id": "channel-partner-sales.partner-manager.forecast",
     "text": "A rolling twelve-month forecast by strategic partner and product line, agreed with the partner's buyers, from which supply chain plans stock"
    },
    {
     "id": "channel-partner-sales.partner-manager.special-prices",
     "text": "Framework price agreements with strategic partners that replace single requests and hold for at least a year"
    },
    {
     "id": "channel-partner-sales.partner-manager.partner-voice",
     "text": "Two recurring complaints of strategic partners a year removed at their cause, with the change confirmed by the partners concerned"
    },
    {
     "id": "channel-partner-sales.partner-manager.partner-coverage",
     "text": "A yearly review of the region's partner coverage that recommends whom to recruit, develop or release, and in which order"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "channel-partner-sales.partner-manager.partner-contact",
     "text": "Bring executives of Northwind and of strategic partners together twice a year around decisions that both sides need"
    },
    {
     "id": "channel-partner-sales.partner-manager.joint-marketing",
     "text": "Develop a joint solution offer with a partner, from the first reference customer to sales material that others reuse"
    },
    {
     "id": "channel-partner-sales.partner-manager.channel-conflict",
     "text": "Mediate disputes between strategic partners and direct sales before customers notice, and propose a new rule where the old one failed"
    },
    {
     "id": "channel-partner-sales.partner-manager.enablement",
     "text": "Accompany less experienced partner managers through their first account plan and their first price negotiation"
    }
   ],
   "jfm.complexity": "Untangles cases where a partner's interest, a colleague's sales target and the region's profit call for different answers.",
   "jfm.knowledge": "Judges from knowledge of partner business models, contract terms and customer industries where joint investment pays back.",
   "capabilities": [
    {
     "id": "Partner dialogue",
     "name": "Partner dialogue",
     "text": "Holds the trust of a partner's executives through price rises, delivery problems and changes of programme."
    },
    {
     "id": "Negotiating terms",
     "name": "Negotiating terms",
     "text": "Negotiates contracts over several rounds and with several parties, and knows when to walk away."
    },
    {
     "id": "Influence without authority",
     "name": "Influence without authority",
     "text": "Wins logistics, finance and product management for commitments to a partner by showing what they gain."
    }
   ]
  },
  {
   "code": "P5",
   "summary": "Shapes how Northwind works with one type of partner, such as integrators, throughout the sales function.",
   "core_outputs": [
    {
     "id": "channel-partner-sales.partner-manager.partner-coverage",
     "text": "A channel strategy for one partner type, with the coverage wanted in each country and the funds and positions it requires"
    },
    {
     "id": "channel-partner-sales.partner-manager.special-prices",
     "text": "Price corridors and model contracts for the partner type, approved by sales, finance and legal, that need few exceptions"
    },
    {
     "id": "channel-partner-sales.partner-manager.new-partners",
     "text": "At least two alliances a year with partners whose solutions open a customer group new to Northwind"
    },
    {
     "text": "A rebate and incentive model that rewards growth, fits competition law and costs less than the margin it adds"
    },
    {
     "text": "A scorecard that compares all partners of the type across countries and leads to agreed action every quarter"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "channel-partner-sales.partner-manager.joint-marketing",
     "text": "Choose the joint solutions that the partner type needs most, and win product management and R&D for building them"
    },
    {
     "id": "channel-partner-sales.partner-manager.channel-conflict",
     "text": "Set the rules of engagement between partners and direct sales, and report each year what they prevented or cost"
    },
    {
     "id": "channel-partner-sales.partner-manager.enablement",
     "text": "Teach partner managers in all countries to build better account plans, using reviewed examples from their own portfolios"
    },
    {
     "text": "Represent Northwind on distributors' advisory boards and turn what is said there into changes of the partner programme"
    }
   ],
   "jfm.complexity": "Designs channel models where market data is thin, the law sets limits and one country's gain may be another's loss.",
   "jfm.knowledge": "Is the authority at Northwind on channel economics and on what competition law allows for prices and territories.",
   "capabilities": [
    {
     "id": "Channel design",
     "name": "Channel design",
     "text": "Models the cost and reach of different routes to market and recommends one with its risks stated."
    },
    {
     "id": "Influence without authority",
     "name": "Influence without authority",
     "text": "Brings country sales heads with opposing interests to one set of rules and keeps them to it."
    },
    {
     "id": "Market foresight",
     "name": "Market foresight",
     "text": "Recognises early how digital marketplaces or mergers will change a partner type, and adapts plans in time."
    }
   ]
  },
  {
   "code": "M1",
   "summary": "Leads the partner managers of one country or region and answers for its partner revenue.",
   "core_outputs": [
    {
     "id": "channel-partner-sales.partner-manager.team-plan",
     "text": "A revenue plan for the team that spreads targets fairly across portfolios and is corrected after each quarter"
    },
    {
     "id": "channel-partner-sales.partner-manager.team-forecast",
     "text": "A monthly team forecast that sales management can rely on, because every large deal was examined with its owner"
    },
    {
     "id": "channel-partner-sales.partner-manager.people-growth",
     "text": "A development plan for each partner manager that names one selling skill at a time and the partner to practise it with"
    },
    {
     "text": "Portfolios cut so that each partner has a named contact, a deputy and as much attention as its potential deserves"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "channel-partner-sales.partner-manager.field-coaching",
     "text": "Join each partner manager in at least four partner meetings a year and give feedback on the same day"
    },
    {
     "id": "channel-partner-sales.partner-manager.approvals",
     "text": "Decide on special prices, marketing funds and contract changes within the team's limits, and explain each refusal"
    },
    {
     "id": "channel-partner-sales.partner-manager.hiring",
     "text": "Interview and put forward candidates for partner manager, and induct newcomers over ninety days, ending with an account review they lead themselves"
    },
    {
     "id": "channel-partner-sales.partner-manager.escalations",
     "text": "Take over when a partner escalates a complaint, and agree with the department concerned how to prevent the next one"
    }
   ],
   "jfm.complexity": "Judges which partners, portfolios and people need help first when sales gaps, vacancies and disputes arrive together.",
   "jfm.knowledge": "Applies sound knowledge of partner selling, coaching and employment rules to a team that mostly works away from the office.",
   "capabilities": [
    {
     "id": "Sales coaching",
     "name": "Sales coaching",
     "text": "Helps partner managers find their own next step with a difficult partner instead of taking over the conversation."
    },
    {
     "id": "Setting priorities",
     "name": "Setting priorities",
     "text": "Explains in plain figures why one portfolio gets more time or money than another."
    },
    {
     "id": "Candid feedback",
     "name": "Candid feedback",
     "text": "Names weak results early, agrees what has to change and follows up on the agreed day."
    }
   ]
  },
  {
   "code": "M2",
   "summary": "Leads the partner sales teams of several countries through their managers.",
   "core_outputs": [
    {
     "id": "channel-partner-sales.partner-manager.team-plan",
     "text": "A regional plan that divides revenue targets, positions and marketing funds between countries by potential rather than by habit"
    },
    {
     "id": "channel-partner-sales.partner-manager.team-forecast",
     "text": "A monthly regional outlook that names the gap to plan, its main causes and what each country does about it"
    },
    {
     "id": "channel-partner-sales.partner-manager.people-growth",
     "text": "A succession plan for the region's partner sales positions, with one or more candidates in preparation for each"
    },
    {
     "text": "A yearly decision on which countries to serve through distributors, resellers or both, backed by a comparison of cost and reach"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "channel-partner-sales.partner-manager.field-coaching",
     "text": "Observe each team manager in a forecast review and in a feedback conversation, and coach them on both"
    },
    {
     "id": "channel-partner-sales.partner-manager.approvals",
     "text": "Negotiate the region's largest distributor contracts, and set the limits within which managers approve prices themselves"
    },
    {
     "id": "channel-partner-sales.partner-manager.hiring",
     "text": "Select and appoint team managers from candidates with different backgrounds, and give them a sponsor for the first year"
    },
    {
     "id": "channel-partner-sales.partner-manager.escalations",
     "text": "Resolve conflicts between countries over partners that buy across borders, together with the heads of direct sales"
    },
    {
     "text": "Close or merge weak partner programmes, and see partners and employees fairly through the change"
    }
   ],
   "jfm.complexity": "Finds the common cause when several countries miss their plans, and changes structures where coaching alone would not help.",
   "jfm.knowledge": "Understands distribution law, partner finance and national buying customs well enough to lead in markets that differ widely.",
   "capabilities": [
    {
     "id": "Leading managers",
     "name": "Leading managers",
     "text": "Lets country managers decide within clear limits and holds them to the results they promised."
    },
    {
     "id": "Executive negotiation",
     "name": "Executive negotiation",
     "text": "Speaks for Northwind with the owners of major distributors and reaches terms that last."
    },
    {
     "id": "Change leadership",
     "name": "Change leadership",
     "text": "Explains an unwelcome change of territory or programme in person and stays until it works."
    }
   ]
  }
 ]
});
