jobframeCompare.add("channel-partner-sales/channel-sales-director", {
 "role.summary": "Leads indirect sales at department level and above, with all professions that serve partners. Single partner teams and their managers belong to the management levels of the Partner Manager, and direct business with end customers to the heads of direct sales.",
 "levels": [
  {
   "code": "M3",
   "summary": "Leads the channel department of a sales region, in which partner managers, solutions engineers and channel operations work side by side.",
   "jfm.responsibilities": [
    {
     "id": "channel-partner-sales.channel-sales-director.channel-mix",
     "text": "Propose each autumn how the targets split between distributors, integrators and resellers, with the cost to serve of each route"
    },
    {
     "id": "channel-partner-sales.channel-sales-director.distributor-terms",
     "text": "Sign distribution agreements within the approved corridors, once Legal has cleared territory, non-compete and online-sales clauses and Compliance has screened the owners"
    },
    {
     "id": "channel-partner-sales.channel-sales-director.indirect-result",
     "text": "Review orders, stock and sell-out by partner every month, and strip orders that merely fill shelves from the forecast given to supply chain"
    },
    {
     "id": "channel-partner-sales.channel-sales-director.leaders",
     "text": "Set one yearly target that partner managers, solutions engineers and channel operations share, but keep claim approval free of revenue bonuses"
    },
    {
     "id": "channel-partner-sales.channel-sales-director.direct-indirect",
     "text": "Decide jointly with the head of direct sales, within ten working days, project accounts that both sides claim, and give both teams written reasons"
    },
    {
     "text": "Have a qualified alternative ready for every partner that brings more than a tenth of the department's revenue, and review the list half-yearly"
    },
    {
     "text": "Fix each team's posts and marketing-fund budget before the year starts, and move posts mid-year when one route outgrows its plan"
    }
   ],
   "jfm.complexity": "Weighs this year's revenue against partner dependence, discount levels and overworked teams, knowing that relief for one strains another.",
   "jfm.knowledge": "Knows distribution economics, sales planning and competition law on distribution agreements, and recognises in partners' balance sheets who will need help.",
   "capabilities": [
    {
     "id": "Reading the channel",
     "name": "Reading the channel",
     "text": "Tells real demand from stocking and rebate effects in partners' figures and acts on the difference."
    },
    {
     "id": "Uniting professions",
     "name": "Uniting professions",
     "text": "Makes engineers, salespeople and administrators proud of one result instead of three."
    },
    {
     "id": "Owner dialogue",
     "name": "Owner dialogue",
     "text": "Talks with family owners of distributors about money, succession and loyalty without making promises."
    }
   ]
  },
  {
   "code": "M4",
   "summary": "Leads the channel, partner training and online sales departments of a business unit and rearranges how they share the market.",
   "jfm.responsibilities": [
    {
     "id": "channel-partner-sales.channel-sales-director.channel-mix",
     "text": "Hand small accounts over to distributors within three years, under a coverage plan that states the investment per country"
    },
    {
     "id": "channel-partner-sales.channel-sales-director.distributor-terms",
     "text": "Replace rebate promises that grew country by country with one terms system, phased so that no key distributor is surprised"
    },
    {
     "id": "channel-partner-sales.channel-sales-director.indirect-result",
     "text": "Account at half-yearly reviews for the indirect margin after rebates, marketing funds, returns and bad debts"
    },
    {
     "id": "channel-partner-sales.channel-sales-director.leaders",
     "text": "Rotate directors between channel, direct sales and product management, so that successors have seen the partner from both sides"
    },
    {
     "id": "channel-partner-sales.channel-sales-director.direct-indirect",
     "text": "Rework the bonus plans of direct and partner sales with HR until helping a partner no longer costs anyone income"
    },
    {
     "text": "Enter a new country or marketplace with a test year, a ceiling on losses and a fixed date for going on or stopping"
    }
   ],
   "jfm.complexity": "Rebuilds the division of labour between distributors, web shops and Northwind's own departments while online prices become visible everywhere.",
   "jfm.knowledge": "Brings experience from several channel models and countries, including their failures, to plans that commit a business unit for years.",
   "capabilities": [
    {
     "id": "Reading the channel",
     "name": "Reading the channel",
     "text": "Foresees from mergers and price moves which route to market will lose its purpose, and plans ahead of it."
    },
    {
     "id": "Owner dialogue",
     "name": "Owner dialogue",
     "text": "Announces cuts in terms to long-standing distributors in person and agrees a transition they can survive."
    },
    {
     "id": "Managing transformation",
     "name": "Managing transformation",
     "text": "Sequences changes in pay, systems and territories so that sales teams can carry each before the next."
    }
   ]
  },
  {
   "code": "M5",
   "summary": "Leads indirect sales as one function for all countries and product areas.",
   "jfm.responsibilities": [
    {
     "id": "channel-partner-sales.channel-sales-director.channel-mix",
     "text": "Write the channel strategy for four years, with the indirect share sought per segment, and have the vice president confirm it"
    },
    {
     "id": "channel-partner-sales.channel-sales-director.distributor-terms",
     "text": "Fix company standards for tiers, discounts and contracts, and approve in person each exception that other countries could cite"
    },
    {
     "id": "channel-partner-sales.channel-sales-director.indirect-result",
     "text": "Lower the cost of serving a euro of partner revenue year by year, and publish which services were given up for it"
    },
    {
     "id": "channel-partner-sales.channel-sales-director.leaders",
     "text": "Appoint directors and country channel heads, and have two candidates from different countries ready for each of these posts"
    },
    {
     "id": "channel-partner-sales.channel-sales-director.integrity",
     "text": "Have partner screening, export control and hospitality audited yearly, and part with partners whose findings stay open"
    },
    {
     "text": "Decide which partner services Northwind runs, buys or leaves to distributors, from logistics and credit to first-line support"
    }
   ],
   "jfm.complexity": "Chooses between owning, buying and giving up parts of the route to market, although customers and partners feel each choice for years.",
   "jfm.knowledge": "Unites insight into distribution worldwide with the law, finance and data foundations on which a company-wide partner programme stands.",
   "capabilities": [
    {
     "id": "Forming one function",
     "name": "Forming one function",
     "text": "Wins country organisations for common rules by proving first, in two countries, that they sell more."
    },
    {
     "id": "Integrity in sales",
     "name": "Integrity in sales",
     "text": "Asks for evidence where results look too good and protects whoever raised the doubt."
    }
   ]
  },
  {
   "code": "E1",
   "summary": "Answers for half of Northwind's volume and speaks for partners when the executives decide.",
   "jfm.responsibilities": [
    {
     "id": "channel-partner-sales.channel-sales-director.channel-mix",
     "text": "Commit to growth and profit of the indirect business over three years before the board's committees, and name markets to leave alone"
    },
    {
     "id": "channel-partner-sales.channel-sales-director.distributor-terms",
     "text": "Settle exclusivity, shareholdings and succession with the owners of the ten largest distribution groups in yearly talks"
    },
    {
     "id": "channel-partner-sales.channel-sales-director.leaders",
     "text": "Remove leaders who reach their numbers by loading partners with stock, and tell the whole sales organisation why"
    },
    {
     "id": "channel-partner-sales.channel-sales-director.integrity",
     "text": "Answer to the audit committee for bribery, sanctions and antitrust risk in the channel, even where that ends a profitable partnership"
    },
    {
     "text": "Unite sales, supply chain and R&D behind one answer when distributors' own brands or marketplaces attack the range"
    },
    {
     "text": "Judge acquisitions of distributors or alliances with rivals on their merits, and advise against popular ones that would harm independence"
    }
   ],
   "jfm.complexity": "Reads consolidation of distributors, marketplace power and trade policy together, and repositions the channel before revenue begins to show it.",
   "jfm.knowledge": "Combines the view of an entrepreneur in distribution with command of corporate finance, governance and the politics of trade.",
   "capabilities": [
    {
     "id": "Forming one function",
     "name": "Forming one function",
     "text": "Gives several hundred people in many countries one idea of partnership that they can repeat in their own words."
    },
    {
     "id": "Owner dialogue",
     "name": "Owner dialogue",
     "text": "Is the person whom owners of distribution groups call first before they sell, merge or change sides."
    },
    {
     "id": "Integrity in sales",
     "name": "Integrity in sales",
     "text": "Gives up revenue visibly for a principle, so that nobody below has to guess what counts."
    }
   ]
  }
 ]
});
