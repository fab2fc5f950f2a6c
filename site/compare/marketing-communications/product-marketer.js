jobframeCompare.add("marketing-communications/product-marketer", {
 "role.summary": "Finds out which customers need a product and why, words its advantages so that they can be proven, and equips sales and resellers to sell it. Product marketers answer for the launch in the market and for what is promised there.\n\nThey do not decide what is developed or when it is ready, which is the task of product managers, and they do not run advertising accounts or websites (see Digital Marketing Specialist).",
 "levels": [
  {
   "code": "P1",
   "summary": "Learns how drives, sensors and controllers are bought while preparing sales material that others have planned.",
   "core_outputs": [
    {
     "id": "marketing-communications.product-marketer.sales-tools",
     "text": "Datasheets and comparison tables for single articles in which every figure matches the approved technical data"
    },
    {
     "id": "marketing-communications.product-marketer.launch",
     "text": "Pictures, texts and article numbers for a launch, complete in the shared folder on the date set in the launch plan"
    },
    {
     "id": "marketing-communications.product-marketer.market-insight",
     "text": "A monthly table of rival prices, ratings and new articles in one product line, each entry with source and date"
    },
    {
     "text": "Translated brochures that a native speaker from the sales office has read and released for print"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "marketing-communications.product-marketer.claims",
     "text": "Ask the product manager for the test report behind each performance figure and file it next to the text"
    },
    {
     "text": "Sit in on a customer or reseller visit every month and write down which product questions came up"
    },
    {
     "text": "Take outdated brochures off the portal within a week of a product change and tell sales where the new ones are"
    }
   ],
   "jfm.complexity": "Adapts a proven template to the next product and notices when a feature is described without saying who gains from it.",
   "jfm.knowledge": "Reads a datasheet correctly and learns what a machine builder, an integrator and a maintenance crew each look for in it.",
   "components.tasks": [
    {
     "text": "Order photographs and drawings of new articles"
    },
    {
     "text": "Count and restock printed material at the sales offices"
    }
   ],
   "components.skills": [
    {
     "text": "Plain technical writing"
    },
    {
     "text": "Page layout from templates"
    },
    {
     "text": "Careful proofreading"
    }
   ],
   "components.qualifications": [
    {
     "text": "Degree or vocational training in marketing, engineering or a related subject"
    }
   ],
   "capabilities": [
    {
     "id": "Product wording",
     "name": "Product wording",
     "text": "Turns a technical feature into two sentences that a purchasing clerk understands and an engineer accepts."
    },
    {
     "id": "Market curiosity",
     "name": "Market curiosity",
     "text": "Asks colleagues in sales why an order was lost and writes the answer down unpolished."
    }
   ]
  },
  {
   "code": "P2",
   "summary": "Handles the marketing of product variants and small upgrades from checklist to follow-up.",
   "core_outputs": [
    {
     "id": "marketing-communications.product-marketer.sales-tools",
     "text": "A kit for each variant with a one-page pitch, an ordering guide and answers to the usual objections"
    },
    {
     "id": "marketing-communications.product-marketer.launch",
     "text": "Small launches, such as a further power rating or housing size, whose web page, pitch and distributor texts go live on opening day"
    },
    {
     "id": "marketing-communications.product-marketer.market-insight",
     "text": "A comparison sheet against each main rival product, tried out by field sales and renewed twice a year"
    },
    {
     "id": "marketing-communications.product-marketer.customer-proof",
     "text": "Two application stories a quarter with photograph, measured result and the customer's written permission"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "marketing-communications.product-marketer.claims",
     "text": "Keep a register of published claims with evidence and expiry date, and withdraw those whose evidence has lapsed"
    },
    {
     "id": "marketing-communications.product-marketer.enablement",
     "text": "Train inside sales on each variant in a thirty-minute session and answer open questions in the same week"
    },
    {
     "text": "Word short texts, search terms and selection features of new articles for distributors' catalogues before product operations publishes the records"
    },
    {
     "text": "Try two versions of a key product text on a handful of customers and keep the one they repeat correctly"
    }
   ],
   "jfm.complexity": "Decides how much launch effort a variant deserves and recognises a supposedly small change that alters the customer's application.",
   "jfm.knowledge": "Knows the assigned articles, their approvals and typical applications, and where resellers' catalogues take their data from.",
   "capabilities": [
    {
     "id": "Product wording",
     "name": "Product wording",
     "text": "Writes one core message and derives pitch, web text and catalogue entry from it without contradiction."
    },
    {
     "id": "Market curiosity",
     "name": "Market curiosity",
     "text": "Compares a rival's claim with its small print and explains the difference to sales."
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Owns one product line in the market, from its positioning to its users' change to the successor.",
   "core_outputs": [
    {
     "id": "marketing-communications.product-marketer.positioning",
     "text": "A positioning paper for the product line that names target users, what they use today and three advantages with proof"
    },
    {
     "id": "marketing-communications.product-marketer.launch",
     "text": "Launches at which message, sales kit, reference user and trained salespeople stand ready in every country on the day product management opens orders"
    },
    {
     "id": "marketing-communications.product-marketer.sales-tools",
     "text": "Sales kits that more than half of the field force uses within a month, as download and meeting records show"
    },
    {
     "id": "marketing-communications.product-marketer.customer-proof",
     "text": "A reference user in each target industry who receives visitors and confirms the savings in figures"
    },
    {
     "id": "marketing-communications.product-marketer.market-insight",
     "text": "Twenty interviews a year with buyers behind won and lost offers, condensed each half-year into three changes of argument, price or channel"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "marketing-communications.product-marketer.enablement",
     "text": "Rehearse new pitches with field sales and technical support until both can answer the five hardest objections"
    },
    {
     "id": "marketing-communications.product-marketer.partner-material",
     "text": "Prepare a reseller version of each kit with margin argument, opening stock and room for the reseller's own logo"
    },
    {
     "text": "Recommend list price and discount corridor to product management, based on what competing solutions cost once installed"
    },
    {
     "text": "Publish a conversion guide and a comparison with the successor for each discontinued article before product operations sends the formal notice"
    }
   ],
   "jfm.complexity": "Explores why a sound product sells badly and whether its message, price, target group or channel has to change.",
   "jfm.knowledge": "Understands the buying centre of a machine builder, from design engineer to purchasing, and the economics of competing solutions.",
   "components.skills": [
    {
     "text": "Interviewing customers"
    },
    {
     "text": "Price and value comparison"
    },
    {
     "text": "Presenting on a fair stand"
    }
   ],
   "components.knowledge": [
    {
     "text": "Conformity marks and approvals in the sales countries"
    },
    {
     "text": "Rules on comparative advertising"
    }
   ],
   "capabilities": [
    {
     "id": "Product wording",
     "name": "Product wording",
     "text": "Chooses the one argument to lead with and leaves out five that are true but do not decide a purchase."
    },
    {
     "id": "Launch planning",
     "name": "Launch planning",
     "text": "Works backwards from the first order to every contribution required and spots the one that will be late."
    },
    {
     "id": "Commercial sense",
     "name": "Commercial sense",
     "text": "Relates a campaign or kit to margin, volume and the stock that resellers still hold."
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Brings new generations and combined systems to market in several countries and through both channels.",
   "core_outputs": [
    {
     "id": "marketing-communications.product-marketer.positioning",
     "text": "A shared message for drives, sensors and controllers sold as a system, tested with machine builders in three countries"
    },
    {
     "id": "marketing-communications.product-marketer.launch",
     "text": "The launch of a product generation in all sales countries, staged by approvals, plant capacity and distributors' stock"
    },
    {
     "id": "marketing-communications.product-marketer.customer-proof",
     "text": "A savings calculator whose assumptions R&D and two customers have checked, used in a third of project offers"
    },
    {
     "id": "marketing-communications.product-marketer.market-insight",
     "text": "A half-yearly segment review that shows share, growth and reasons for loss and asks for one change of priority"
    },
    {
     "text": "A changeover plan by which users leave the old generation and resellers clear their stock of it without distress prices"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "marketing-communications.product-marketer.enablement",
     "text": "Prepare country marketers to present the system themselves, and watch the first event that each of them holds"
    },
    {
     "id": "marketing-communications.product-marketer.partner-material",
     "text": "Agree with partner managers which resellers get demonstration units and launch stock first, and compare their orders after ninety days"
    },
    {
     "id": "marketing-communications.product-marketer.claims",
     "text": "Test energy and environmental claims with R&D and legal, and rewrite any that a regulator could call misleading"
    },
    {
     "text": "Call for a later launch date at the readiness review when an essential part is missing, with the cost of waiting calculated"
    }
   ],
   "jfm.complexity": "Weighs early revenue against approvals, old stock and capacity when countries and channels press for different launch dates.",
   "jfm.knowledge": "Combines knowledge of several product lines, industry segments and national approval rules to judge what a launch can bear.",
   "capabilities": [
    {
     "id": "Launch planning",
     "name": "Launch planning",
     "text": "Holds a dozen departments to one sequence and decides calmly which country starts without a missing piece."
    },
    {
     "id": "Commercial sense",
     "name": "Commercial sense",
     "text": "Calculates what a launch costs and cannibalises as well as what it adds."
    },
    {
     "id": "Convincing specialists",
     "name": "Convincing specialists",
     "text": "Gains engineers' agreement to a simpler claim by showing what customers understood of the exact one."
    }
   ]
  },
  {
   "code": "P5",
   "summary": "Sets the method by which Northwind positions, launches and retires products.",
   "core_outputs": [
    {
     "id": "marketing-communications.product-marketer.positioning",
     "text": "A message architecture from the company's promise down to each product line, against which a sample of texts is checked every half-year"
    },
    {
     "id": "marketing-communications.product-marketer.launch",
     "text": "A market launch method with three sizes of launch, their budgets and roles, tied to the last gate of the product process"
    },
    {
     "id": "marketing-communications.product-marketer.market-insight",
     "text": "A win-loss programme run alike in all sales regions, whose ranked reasons for loss open the yearly product planning"
    },
    {
     "id": "marketing-communications.product-marketer.claims",
     "text": "A company standard for performance and sustainability claims that fixes the proof required for each kind, approved by legal"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "marketing-communications.product-marketer.enablement",
     "text": "Examine one launch of every product marketer after six months and teach the group from those that fell short"
    },
    {
     "id": "marketing-communications.product-marketer.partner-material",
     "text": "Settle next year's product content, catalogue space and launch slots with large distributors' category heads, at the side of the partner manager"
    },
    {
     "text": "Compare launch spending with first-year orders across product lines, and recommend to the head of marketing which kinds of launch to fund"
    },
    {
     "text": "Decide names and series designations of new products after Legal's trademark search and a check in all sales languages"
    }
   ],
   "jfm.complexity": "Devises a common method for product lines whose customers, sales cycles and proof requirements have little in common.",
   "jfm.knowledge": "Holds expert knowledge of positioning research, pricing and advertising law, and turns it into methods that busy colleagues apply.",
   "capabilities": [
    {
     "id": "Launch planning",
     "name": "Launch planning",
     "text": "Recognises from the pattern of past launches where the next one will slip and changes the method there."
    },
    {
     "id": "Convincing specialists",
     "name": "Convincing specialists",
     "text": "Unites product managers of rival lines behind one company message by giving each a clear place in it."
    },
    {
     "id": "Building the craft",
     "name": "Building the craft",
     "text": "Raises the standard of product marketers through shared cases, honest reviews and exchange between lines."
    }
   ]
  },
  {
   "code": "P6",
   "summary": "Opens markets and business models in which sales, service, R&D and finance all have to move.",
   "core_outputs": [
    {
     "id": "marketing-communications.product-marketer.positioning",
     "text": "A market entry case for a new industry that sets out segment, offer, route to market and point of withdrawal"
    },
    {
     "id": "marketing-communications.product-marketer.launch",
     "text": "A new kind of offer, such as condition monitoring by subscription, taken from pilot users to repeatable sales in two regions"
    },
    {
     "id": "marketing-communications.product-marketer.customer-proof",
     "text": "Independent evidence of value, from a field trial or an operator's published figures, that rivals cannot dismiss"
    },
    {
     "id": "marketing-communications.product-marketer.market-insight",
     "text": "A five-year view of the automation market that product, sales and supply chain heads accept as their planning basis"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "marketing-communications.product-marketer.enablement",
     "text": "Hand each opened market to a lead marketer within two years of the first order, complete with customers, figures and unsolved risks"
    },
    {
     "text": "Bring service, sales, R&D and finance to one description of the customer's problem while development money is still uncommitted"
    },
    {
     "text": "Find out in talks with ten or more prospective buyers what they would pay for, and report contradicting answers unaltered"
    },
    {
     "text": "Argue before the executive team which markets to leave, naming the revenue, resellers and reputation lost with them"
    }
   ],
   "jfm.complexity": "Recognises which future customer problem is worth solving when research, sales opinion and technology point in different directions.",
   "jfm.knowledge": "Draws together market economics, channel behaviour and service business models to judge where Northwind can win over years.",
   "capabilities": [
    {
     "id": "Commercial sense",
     "name": "Commercial sense",
     "text": "Judges a business model by its cash flow, its effect on resellers and the speed at which it can be copied."
    },
    {
     "id": "Executive counsel",
     "name": "Executive counsel",
     "text": "Tells executives what customers will not buy, and is invited back."
    }
   ]
  }
 ]
});
