jobframeCompare.add("marketing-communications/digital-marketing-specialist", {
 "role.summary": "Wins and keeps prospective buyers through website, search, e-mail and online advertising, and hands their enquiries to sales or to the right reseller. Messages and product claims come from the Product Marketer; the order portal's screens are the Product Designer's work.",
 "levels": [
  {
   "code": "P1",
   "summary": "Publishes prepared pages, mails and posts, and collects the figures that show how they did.",
   "core_outputs": [
    {
     "id": "marketing-communications.digital-marketing-specialist.web-content",
     "text": "Web pages built from approved texts with working links, image descriptions and correct article numbers"
    },
    {
     "id": "marketing-communications.digital-marketing-specialist.e-mail",
     "text": "Newsletters tested in the common mail programs and sent only to recipients with recorded consent"
    },
    {
     "id": "marketing-communications.digital-marketing-specialist.reporting",
     "text": "A Monday sheet of visits, downloads and enquiries for each running campaign, cleaned of the company's own traffic"
    },
    {
     "text": "Campaign links named by the agreed scheme, so that no visit arrives without a known source"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "marketing-communications.digital-marketing-specialist.search",
     "text": "List once a month the search terms that lead to one product group and the pages that no term leads to"
    },
    {
     "id": "marketing-communications.digital-marketing-specialist.consent",
     "text": "Delete or correct contact data within the legal period when somebody objects, and record the case"
    },
    {
     "text": "Publish planned posts on the company's channels and alert the press colleague on duty to hostile comments at once"
    }
   ],
   "jfm.complexity": "Works through a release checklist and suspects a fault when a figure jumps without any campaign behind it.",
   "jfm.knowledge": "Operates the content, mail and analytics tools by their manuals and understands the basic rules on consent.",
   "components.tasks": [
    {
     "text": "Resize and label images"
    },
    {
     "text": "Check forms and links after each website release"
    }
   ],
   "components.skills": [
    {
     "text": "Web editing"
    },
    {
     "text": "Spreadsheets"
    },
    {
     "text": "Short, correct texts"
    }
   ],
   "components.qualifications": [
    {
     "text": "Training or degree in marketing, media or business, or a portfolio of own web projects"
    }
   ]
  },
  {
   "code": "P2",
   "summary": "Carries out small campaigns alone, from the landing page to the enquiry on a salesperson's desk.",
   "core_outputs": [
    {
     "id": "marketing-communications.digital-marketing-specialist.web-content",
     "text": "Landing pages for one campaign at a time, live in all campaign languages and quick to load on a phone"
    },
    {
     "id": "marketing-communications.digital-marketing-specialist.campaigns",
     "text": "Search and social advertising that keeps to its daily budget and excludes terms used by private buyers and job seekers"
    },
    {
     "id": "marketing-communications.digital-marketing-specialist.e-mail",
     "text": "Automatic mail series after a download or webinar that stop when a salesperson takes over the contact"
    },
    {
     "id": "marketing-communications.digital-marketing-specialist.lead-handover",
     "text": "Enquiries freed of duplicates and assigned to field sales or the responsible reseller by noon of the following day"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "marketing-communications.digital-marketing-specialist.search",
     "text": "Improve titles and descriptions of ten weak pages a month and compare their ranking after eight weeks"
    },
    {
     "id": "marketing-communications.digital-marketing-specialist.experiments",
     "text": "Set up comparisons of two page versions with question, sample size and end date written down at the start"
    },
    {
     "id": "marketing-communications.digital-marketing-specialist.consent",
     "text": "Take each new form and tracking script through the data protection checklist with a colleague from legal"
    },
    {
     "text": "Host the technical side of webinars, from invitation to recording, and send participants what they were promised the next day"
    }
   ],
   "jfm.complexity": "Finds the weak step between advertisement, page and form, and picks a remedy from those that have worked elsewhere.",
   "jfm.knowledge": "Knows auction-based advertising, mail deliverability and the buying steps of one customer group well enough to plan a campaign.",
   "capabilities": [
    {
     "id": "Reading data",
     "name": "Reading data",
     "text": "Distinguishes a real change from chance and from a counting error before reporting it."
    },
    {
     "id": "Buyer perspective",
     "name": "Buyer perspective",
     "text": "Writes a form or mail from the reader's question and removes every field that nobody evaluates."
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Owns online demand for a product line and accounts for the enquiries and orders that come of it.",
   "core_outputs": [
    {
     "id": "marketing-communications.digital-marketing-specialist.campaigns",
     "text": "Campaigns with a target cost per accepted enquiry and a closing report that says whether to repeat them"
    },
    {
     "id": "marketing-communications.digital-marketing-specialist.search",
     "text": "A rising share of visits from unpaid search, earned with pages that answer design engineers' questions on selection and wiring"
    },
    {
     "id": "marketing-communications.digital-marketing-specialist.lead-handover",
     "text": "A written agreement with sales on what a qualified enquiry is, how soon it is called and what sales reports back"
    },
    {
     "id": "marketing-communications.digital-marketing-specialist.reporting",
     "text": "A monthly account from spending to enquiry, offer and order in the CRM, with the untraceable share stated openly"
    },
    {
     "id": "marketing-communications.digital-marketing-specialist.experiments",
     "text": "One tested improvement of page, form or mail each month, with failed tests documented as carefully as successful ones"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "marketing-communications.digital-marketing-specialist.consent",
     "text": "Map which personal data each marketing tool collects and where it goes, and switch off what nobody uses"
    },
    {
     "id": "marketing-communications.digital-marketing-specialist.reseller-web",
     "text": "Check each quarter how distributors' web shops find and show the product line, and pass wrong data to product operations with proof"
    },
    {
     "text": "Brief agencies with aim, limit and exclusions, and check their invoices against the advertising actually shown"
    },
    {
     "text": "Coach assistants through their first own campaign and sign off its settings before money is spent"
    }
   ],
   "jfm.complexity": "Explains why enquiries rise while orders do not, and separates weak targeting from slow follow-up and poor fit.",
   "jfm.knowledge": "Understands how engineers search and compare, how the CRM records a sale and what privacy law permits in between.",
   "components.skills": [
    {
     "text": "Web analytics"
    },
    {
     "text": "Search optimisation"
    },
    {
     "text": "Mail automation"
    },
    {
     "text": "Budget tracking"
    }
   ],
   "components.knowledge": [
    {
     "text": "Consent and objection under data protection law"
    },
    {
     "text": "Product data formats of distributors' shops"
    }
   ],
   "capabilities": [
    {
     "id": "Reading data",
     "name": "Reading data",
     "text": "Follows single enquiries through to the order to test whether the averages tell the truth."
    },
    {
     "id": "Buyer perspective",
     "name": "Buyer perspective",
     "text": "Knows at which point of a design project an engineer wants drawings, a price or a call, and offers just that."
    },
    {
     "id": "Working with sales",
     "name": "Working with sales",
     "text": "Listens to recorded first calls with salespeople and changes the campaign after hearing them."
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Solves the problems of measurement, technology and channel overlap that single campaigns cannot solve.",
   "core_outputs": [
    {
     "id": "marketing-communications.digital-marketing-specialist.campaigns",
     "text": "A programme for several countries in which local teams adapt offers while targeting, tracking and budget follow one plan"
    },
    {
     "id": "marketing-communications.digital-marketing-specialist.lead-handover",
     "text": "A scoring model for enquiries, recalibrated twice a year on won and lost offers, by which salespeople order their calls"
    },
    {
     "id": "marketing-communications.digital-marketing-specialist.reporting",
     "text": "An attribution study for year-long sales cycles that shows which contacts change the outcome and which merely precede it"
    },
    {
     "id": "marketing-communications.digital-marketing-specialist.reseller-web",
     "text": "Joint online campaigns with large distributors, evaluated on their sales data under terms agreed beforehand"
    },
    {
     "text": "A relaunch or change of tool that loses neither search positions nor consent records, as before-and-after checks prove"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "marketing-communications.digital-marketing-specialist.experiments",
     "text": "Design tests by region or period where single visitors may not be followed, and tell management how sure the result is"
    },
    {
     "id": "marketing-communications.digital-marketing-specialist.consent",
     "text": "Work out with IT and legal a form of measurement that copes with refused cookies and passes the privacy assessment"
    },
    {
     "text": "Move budget between countries each month according to marginal rather than average cost of an accepted enquiry"
    },
    {
     "text": "Audit two specialists' accounts a quarter for wasted spending, and propose to their owners what to try instead"
    }
   ],
   "jfm.complexity": "Untangles effects of price, season, resellers' own advertising and missing consent that all show up in one figure.",
   "jfm.knowledge": "Masters experimental design, marketing technology and data flows between website, CRM and distributors, including their legal limits.",
   "capabilities": [
    {
     "id": "Reading data",
     "name": "Reading data",
     "text": "States what the data cannot show and proposes the cheapest way to find out."
    },
    {
     "id": "Steering across countries",
     "name": "Steering across countries",
     "text": "Convinces local teams to give up a favourite tool by letting them test its replacement first."
    },
    {
     "id": "Technical fluency",
     "name": "Technical fluency",
     "text": "Discusses tagging, interfaces and data models with developers and spots the promise that cannot be kept."
    }
   ]
  },
  {
   "code": "P5",
   "summary": "Sets method, technology and limits of digital marketing for all countries.",
   "core_outputs": [
    {
     "id": "marketing-communications.digital-marketing-specialist.campaigns",
     "text": "A yearly digital demand plan for all regions, calculated back from order targets through the conversion at each stage and agreed with sales"
    },
    {
     "id": "marketing-communications.digital-marketing-specialist.reporting",
     "text": "One measurement standard for all countries with defined key figures, data owners and a quarterly test of accuracy"
    },
    {
     "id": "marketing-communications.digital-marketing-specialist.search",
     "text": "A content policy for search engines and AI assistants, tested each quarter with thirty customer questions whose wrong answers are traced to their source"
    },
    {
     "text": "A three-year path for website, automation and customer data, agreed with IT and covering cost, exit and accessibility law"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "marketing-communications.digital-marketing-specialist.experiments",
     "text": "Chair the monthly test review and build into the common templates whatever has worked in two countries"
    },
    {
     "id": "marketing-communications.digital-marketing-specialist.consent",
     "text": "Set limits on profiling, purchased contacts and machine-written content that go beyond the law where customers' trust requires it"
    },
    {
     "id": "marketing-communications.digital-marketing-specialist.reseller-web",
     "text": "Decide with channel management, after Legal's competition check, on which search terms and marketplaces Northwind itself advertises or sells"
    },
    {
     "text": "Retender media buying with procurement every third year, and insist on audit rights, open fees and Northwind's ownership of accounts and data"
    }
   ],
   "jfm.complexity": "Rethinks methods when privacy law, AI answers or a marketplace removes the data and traffic they were built on.",
   "jfm.knowledge": "Applies leading knowledge of digital demand, data law and media trade practices to choices that bind every country for years.",
   "capabilities": [
    {
     "id": "Steering across countries",
     "name": "Steering across countries",
     "text": "Makes country marketers owners of a common standard by having them write the parts they know best."
    },
    {
     "id": "Technical fluency",
     "name": "Technical fluency",
     "text": "Sees which platform will still be maintainable in five years and which ties the company to one provider."
    },
    {
     "id": "Responsible persuasion",
     "name": "Responsible persuasion",
     "text": "Gives up effective tactics that mislead or harass and defends the decision with long-term figures."
    }
   ]
  }
 ]
});
