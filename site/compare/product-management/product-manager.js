jobframeCompare.add("product-management/product-manager", {
 "role.summary": "Finds out which problems customers pay to have solved, decides with R&D what Northwind builds for them and answers for the product's earnings from first idea to last spare part.\n\nProduct managers do not lead the development project, which is the task of R&D, and do not run campaigns, which is the task of Marketing; article data and gate meetings are organised by the Product Operations Specialist.",
 "levels": [
  {
   "code": "P1",
   "summary": "Learns how an industrial product earns its money by gathering the facts about a small range.",
   "core_outputs": [
    {
     "id": "product-management.product-manager.market-evidence",
     "text": "Notes of ten customer or partner visits a year, finished within two days, in which quotations and conclusions stand apart"
    },
    {
     "id": "product-management.product-manager.lifecycle",
     "text": "A monthly list of articles without orders for a year, with stock, open quotations and possible successor"
    },
    {
     "text": "Comparison sheets of competing sensors or small drives, with ratings, street prices and sources that a salesperson can check"
    },
    {
     "text": "A short sales guide to one article group that answers the ten commonest customer questions, approved before use"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "product-management.product-manager.rd-work",
     "text": "Attend the development team's weekly meeting, note decisions that customers would feel and confirm them with the product manager"
    },
    {
     "id": "product-management.product-manager.pricing",
     "text": "Gather prices, discounts and standard costs of the range each quarter, and mark articles sold under their margin limit"
    },
    {
     "id": "product-management.product-manager.launch",
     "text": "Assemble the launch file of one variant, from certificates and data sheet to packaging, and chase missing items weekly"
    },
    {
     "text": "Answer sales colleagues' product questions from approved statements, and pass on every question about future functions"
    }
   ],
   "jfm.complexity": "Sorts customers' remarks, order figures and technical data by a given scheme and points out where they contradict each other.",
   "jfm.knowledge": "Learns what each article of a small range does, who buys it, and where its costs, orders and complaints are recorded.",
   "components.skills": [
    {
     "text": "Interviewing and note-taking"
    },
    {
     "text": "Spreadsheet analysis"
    },
    {
     "text": "Reading data sheets and circuit diagrams"
    }
   ],
   "components.qualifications": [
    {
     "text": "Degree in engineering or business, or a completed technical apprenticeship with sales experience"
    }
   ],
   "capabilities": [
    {
     "id": "Customer insight",
     "name": "Customer insight",
     "text": "Listens to users at their machine and writes down what they do as well as what they say."
    },
    {
     "id": "Commercial reasoning",
     "name": "Commercial reasoning",
     "text": "Explains how price, cost and volume of one article produce its margin."
    }
   ]
  },
  {
   "code": "P2",
   "summary": "Looks after a small, mature range and brings its variants to market.",
   "core_outputs": [
    {
     "id": "product-management.product-manager.market-evidence",
     "text": "Twelve talks a year with users of the range about faults, workarounds and rival devices, condensed every half-year into three changes worth making"
    },
    {
     "id": "product-management.product-manager.requirements",
     "text": "Requirements for variants, each with user, situation, measurable limit and test, that developers accept at first reading"
    },
    {
     "id": "product-management.product-manager.lifecycle",
     "text": "Discontinued articles with notice, last-order date, successor and spare parts settled before the web page changes"
    },
    {
     "text": "A monthly page on the range with orders, margin, complaints and stock, and one proposed action for each surprise"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "product-management.product-manager.rd-work",
     "text": "Clarify engineers' open points on a variant within two working days, and record what was traded for what"
    },
    {
     "id": "product-management.product-manager.pricing",
     "text": "Calculate list prices of variants from cost, rival offers and the steps of the range, and submit them for release"
    },
    {
     "id": "product-management.product-manager.launch",
     "text": "Put variants on sale on the planned day, with stock in the warehouse, and count their orders for ninety days"
    },
    {
     "text": "Decide requests for special versions below the written limit, and name the nearest standard article in each refusal"
    }
   ],
   "jfm.complexity": "Recognises whether a falling article suffers from price, quality or a better rival, and picks the usual remedy for it.",
   "jfm.knowledge": "Understands the range's applications, costing and approvals, and uses the product process from request to discontinuation without a guide.",
   "capabilities": [
    {
     "id": "Customer insight",
     "name": "Customer insight",
     "text": "Asks about the last real purchase instead of opinions and hears what was not bought."
    },
    {
     "id": "Commercial reasoning",
     "name": "Commercial reasoning",
     "text": "Estimates what a variant must sell before its tooling, approval and stock are paid for."
    },
    {
     "id": "Clear requirements",
     "name": "Clear requirements",
     "text": "Describes the problem and its limits so that engineers remain free in the solution."
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Owns a product line, such as a series of compact drives, and answers for its margin.",
   "core_outputs": [
    {
     "id": "product-management.product-manager.market-evidence",
     "text": "A statement of the most valuable unsolved customer problem each quarter, drawn from visits, service cases and lost orders"
    },
    {
     "id": "product-management.product-manager.requirements",
     "text": "A ranked requirement list for the product line whose first ten entries name their evidence and the cost of waiting"
    },
    {
     "id": "product-management.product-manager.roadmap",
     "text": "A two-year roadmap, renewed each quarter, that keeps commitments apart from intentions and is shown to sales in that form"
    },
    {
     "id": "product-management.product-manager.business-case",
     "text": "Business cases for successors with target cost, volume per country and cannibalisation, compared with reality a year after launch"
    },
    {
     "id": "product-management.product-manager.lifecycle",
     "text": "A product line that meets its yearly targets for margin and number of articles, because weak variants leave on schedule"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "product-management.product-manager.rd-work",
     "text": "Accept or reject development results at each gate, and cut scope with R&D before the date or target cost slips"
    },
    {
     "id": "product-management.product-manager.pricing",
     "text": "Set list prices and discount groups once a year with sales, and check after six months what customers really pay"
    },
    {
     "id": "product-management.product-manager.launch",
     "text": "Call sales, service, supply chain and quality together four weeks before each launch for a documented go or no-go"
    },
    {
     "text": "Take junior colleagues on customer visits, leave half of the questions to them and compare notes on the way back"
    }
   ],
   "jfm.complexity": "Weighs loud requests from single customers against silent needs of many, and explains a refusal with figures.",
   "jfm.knowledge": "Masters the product line's technology, applications and cost structure, and knows its buyers and rivals from personal contact.",
   "capabilities": [
    {
     "id": "Customer insight",
     "name": "Customer insight",
     "text": "Discovers a need that users have learned to live with and proves that they would pay for relief."
    },
    {
     "id": "Commercial reasoning",
     "name": "Commercial reasoning",
     "text": "Builds a case whose weakest assumption is named and tested before money is spent."
    },
    {
     "id": "Saying no",
     "name": "Saying no",
     "text": "Turns down requests from powerful people with reasons they can pass on to others."
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Looks after a platform or several product lines on which other product managers build.",
   "core_outputs": [
    {
     "id": "product-management.product-manager.market-evidence",
     "text": "A study of one segment, such as intralogistics or water, that shows buying process and profit pools and changes a running plan"
    },
    {
     "id": "product-management.product-manager.roadmap",
     "text": "A common roadmap of drives, sensors and controllers for the segment, with dependencies and release dates settled between the lines"
    },
    {
     "id": "product-management.product-manager.business-case",
     "text": "Platform cases with scenarios for volume, component prices and regulation, approved at the investment gate and tracked each quarter"
    },
    {
     "id": "product-management.product-manager.lifecycle",
     "text": "An old series replaced within the planned time through migration kits, last-time buys and agreements with its largest users"
    },
    {
     "text": "Target costs of a platform, broken down to assemblies with purchasing and production and met at the start of series"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "product-management.product-manager.rd-work",
     "text": "Decide within the platform budget which wishes of the product lines are served, and explain the others to their owners"
    },
    {
     "id": "product-management.product-manager.pricing",
     "text": "Redesign the steps between basic, standard and premium versions after testing willingness to pay with customers and distributors"
    },
    {
     "id": "product-management.product-manager.launch",
     "text": "Introduce a platform country by country, with stop rules for field failures and slow orders agreed before the first shipment"
    },
    {
     "text": "Stand beside two product managers through their first investment gate, from the draft case to the follow-up"
    }
   ],
   "jfm.complexity": "Untangles decisions in which technology, certification, plant capacity and several product lines' margins depend on one another.",
   "jfm.knowledge": "Applies thorough knowledge of platforms, costing and segment economics, and sees from early signs where a business case will break.",
   "components.skills": [
    {
     "text": "Conjoint and price testing"
    },
    {
     "text": "Scenario calculation"
    },
    {
     "text": "Facilitating trade-offs between teams"
    }
   ],
   "components.knowledge": [
    {
     "text": "Modular product architectures"
    },
    {
     "text": "Approval regimes of the main export markets"
    },
    {
     "text": "Spare-part and warranty duties"
    }
   ],
   "capabilities": [
    {
     "id": "Commercial reasoning",
     "name": "Commercial reasoning",
     "text": "Reckons with the effect of a decision on neighbouring lines, plants and spare parts before counting its profit."
    },
    {
     "id": "Saying no",
     "name": "Saying no",
     "text": "Ends an initiative with its sponsors' consent by showing what else the money could do."
    },
    {
     "id": "Cross-team steering",
     "name": "Cross-team steering",
     "text": "Gets teams with separate budgets to deliver one release, and settles their quarrels about scope quickly."
    }
   ]
  },
  {
   "code": "P5",
   "summary": "Sets how the whole function handles one subject, such as platforms, pricing or connected services.",
   "core_outputs": [
    {
     "id": "product-management.product-manager.market-evidence",
     "text": "A method for testing needs before development starts that every new project uses and that stops weak ideas earlier"
    },
    {
     "id": "product-management.product-manager.roadmap",
     "text": "One planning rhythm for all product lines, with shared assumptions and open conflicts, in place of separate calendars"
    },
    {
     "id": "product-management.product-manager.business-case",
     "text": "A gate standard that fixes minimum evidence and return per stage, agreed with R&D and finance and reviewed yearly"
    },
    {
     "id": "product-management.product-manager.lifecycle",
     "text": "Rules on variants and end of life by which the number of active articles falls each year without loss of key customers"
    },
    {
     "text": "A commercial model for connected services, from free functions to subscriptions, with cost to serve and cancellations measured monthly"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "product-management.product-manager.rd-work",
     "text": "Agree modules and common parts with R&D's lead engineers, and question every product line that leaves the kit"
    },
    {
     "id": "product-management.product-manager.pricing",
     "text": "Teach value-based pricing to product and sales managers on their own articles, and publish the margin each country gained"
    },
    {
     "text": "Discuss one closed business case of each product line in open session every year, wrong predictions first"
    }
   ],
   "jfm.complexity": "Creates methods for business that the old ones misjudge, such as software income, circular products or markets without price lists.",
   "jfm.knowledge": "Is consulted throughout the function as the expert on the subject, and tests ideas from other industries against Northwind's own data.",
   "capabilities": [
    {
     "id": "Method building",
     "name": "Method building",
     "text": "Introduces a method on one real product, lets doubters examine the result and only then makes it a rule."
    },
    {
     "id": "Commercial reasoning",
     "name": "Commercial reasoning",
     "text": "Compares product lines with different life cycles and income patterns on a basis that all of them accept."
    },
    {
     "id": "Developing the craft",
     "name": "Developing the craft",
     "text": "Gathers product managers around hard cases and leaves them better at the next one."
    }
   ]
  },
  {
   "code": "P6",
   "summary": "Gives direction on product questions that decide a business unit's future and that no function can answer alone.",
   "core_outputs": [
    {
     "text": "Dated decisions on which series to redesign, replace or withdraw under coming law, such as ecodesign, taken before money for the next generation is committed"
    },
    {
     "id": "product-management.product-manager.roadmap",
     "text": "A seven-year roadmap of product generations and their technologies, by which R&D, sales and operations plan specialists, capacity and exits"
    },
    {
     "id": "product-management.product-manager.business-case",
     "text": "One proposal a year to the executive sponsor for a new business or an exit, with the strongest counter-argument written out"
    },
    {
     "text": "Partnerships for technology that Northwind lacks, from the first search to terms that Legal and R&D accept"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "product-management.product-manager.rd-work",
     "text": "Halt projects that solve the same customer problem twice, and agree with their owners where people and funds go"
    },
    {
     "id": "product-management.product-manager.pricing",
     "text": "Settle with finance, service and sales who earns what when a drive is sold with ten years of data services"
    },
    {
     "text": "Put senior product managers in charge of studies outside their own line, and present the findings together"
    }
   ],
   "jfm.complexity": "Gives shape to unclear threats and openings, such as machine makers building their own controllers, before anybody has ordered an analysis.",
   "jfm.knowledge": "Connects technology trends, customers' investment cycles and regulation across several industries, and draws consequences for products not yet planned.",
   "capabilities": [
    {
     "id": "Strategic foresight",
     "name": "Strategic foresight",
     "text": "Distinguishes a lasting shift from a fashion by looking at who gains and who pays."
    },
    {
     "id": "Aligning executives",
     "name": "Aligning executives",
     "text": "Leads heads of function with opposed budgets to one decision, and keeps the losers on board."
    }
   ]
  },
  {
   "code": "P7",
   "summary": "Is known in the automation industry for product thinking and uses that standing to shape what Northwind becomes.",
   "core_outputs": [
    {
     "id": "product-management.product-manager.market-evidence",
     "text": "Long-term studies with universities and lead users on questions that nobody in the industry can answer yet"
    },
    {
     "id": "product-management.product-manager.roadmap",
     "text": "A published position on the electrification of machines that the board takes as one foundation of its strategy"
    },
    {
     "id": "product-management.product-manager.business-case",
     "text": "A written opinion to the board before each acquisition or product commitment that binds the company beyond five years"
    },
    {
     "text": "A voice in standards bodies and associations, visible in efficiency and data standards that Northwind's customers can use without conversion"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "product-management.product-manager.rd-work",
     "text": "Choose with the head of R&D the few bets beyond known markets, and tell the executives when to abandon one"
    },
    {
     "text": "Invite outside experts every year to attack Northwind's product assumptions, and publish in the company which of them fell"
    },
    {
     "text": "Counsel principal experts and directors on their hardest product decisions, and leave the decision with them"
    }
   ],
   "jfm.complexity": "Pursues questions without an accepted theory, such as how machine data should be priced, and makes the answers usable for Northwind.",
   "jfm.knowledge": "Adds to the field's knowledge through publications and standards, and recognises which outside discovery could overturn Northwind's business."
  }
 ]
});
