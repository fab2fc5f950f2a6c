jobframeCompare.add("legal-compliance/legal-counsel", {
 "role.summary": "Advises Northwind's departments on the law, drafts and negotiates contracts, and represents the company's interests in disputes. Counsel help to find a lawful route to the business aim and say clearly when there is none.\n\nInvestigations and conduct rules belong to the Compliance Officer, the contract register and signing process to the Contract Administrator.",
 "levels": [
  {
   "code": "P2",
   "summary": "Reviews standard contracts, researches single questions and keeps corporate records in order.",
   "core_outputs": [
    {
     "id": "legal-compliance.legal-counsel.contracts",
     "text": "Reviewed confidentiality agreements and standard purchase contracts, returned within three working days with comments a layperson can follow"
    },
    {
     "id": "legal-compliance.legal-counsel.templates",
     "text": "A clause library that gains the proven alternatives from finished negotiations and loses wordings that the law has overtaken"
    },
    {
     "id": "legal-compliance.legal-counsel.disputes",
     "text": "Chronologies and evidence files for small claims, complete enough for outside counsel to start without further questions"
    },
    {
     "text": "Resolutions, minutes and register filings for assigned subsidiaries, lodged before the statutory date"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "legal-compliance.legal-counsel.clients",
     "text": "Ask the requester for purpose, value and deadline before reading a contract, and note the answers in the file"
    },
    {
     "text": "Research a question in statute, commentary and case law, and hand the supervising counsel one page with sources and a conclusion"
    },
    {
     "text": "Check limitation periods and notice dates in the matter list every Monday, and alert the responsible counsel a month ahead"
    },
    {
     "text": "Present clauses on unlimited liability, penalties or exclusivity to an experienced colleague before replying to the other side"
    }
   ],
   "jfm.complexity": "Separates the routine contract from the one whose party, value or unusual clause calls for an experienced lawyer.",
   "jfm.knowledge": "Knows contract law, the company's templates and its signing rules well enough to explain a standard clause to sales staff.",
   "components.qualifications": [
    {
     "text": "Law degree with the practical training that the country requires"
    },
    {
     "text": "Legal English at negotiation level"
    }
   ],
   "capabilities": [
    {
     "id": "Plain legal writing",
     "name": "Plain legal writing",
     "text": "Writes comments that say what to change, why, and how much it matters."
    },
    {
     "id": "Risk judgement",
     "name": "Risk judgement",
     "text": "Distinguishes a clause that is merely unusual from one that could cost money."
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Is the responsible lawyer for several departments, such as regional sales or procurement.",
   "core_outputs": [
    {
     "id": "legal-compliance.legal-counsel.contracts",
     "text": "Negotiated customer, supplier and reseller contracts for the assigned departments, concluded within the company's limits for liability and payment"
    },
    {
     "id": "legal-compliance.legal-counsel.templates",
     "text": "Contract templates for one area with a fallback for each contested clause, in use by sales or purchasing without counsel"
    },
    {
     "id": "legal-compliance.legal-counsel.disputes",
     "text": "Disputes below the agreed amount closed by settlement or judgment, each with its chances estimated before costs arise"
    },
    {
     "id": "legal-compliance.legal-counsel.advice",
     "text": "Legal opinions of one page that end with a recommendation and reach the department before its decision is due"
    },
    {
     "text": "Agent and reseller terminations in which notice, indemnity and stock returns are settled before the letter goes out"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "legal-compliance.legal-counsel.clients",
     "text": "Attend each assigned department's monthly meeting, and raise contracts that will lapse or change in the next six months"
    },
    {
     "id": "legal-compliance.legal-counsel.outside-counsel",
     "text": "Instruct law firms in writing with scope and fee cap, and dispute invoices that exceed either"
    },
    {
     "id": "legal-compliance.legal-counsel.training",
     "text": "Teach salespeople and buyers twice a year which clauses they may change, which not, and what an email can commit them to"
    },
    {
     "text": "Notify insurers of product claims within the policy period, and have documents, samples and messages preserved from the first letter on"
    }
   ],
   "jfm.complexity": "Weighs legal exposure against commercial benefit in unfamiliar contracts and recommends acceptance, change or refusal.",
   "jfm.knowledge": "Understands sales, distribution and warranty law together with the economics of the departments advised.",
   "capabilities": [
    {
     "id": "Plain legal writing",
     "name": "Plain legal writing",
     "text": "Puts the answer first, the reasons second and the citations where only lawyers need to look."
    },
    {
     "id": "Risk judgement",
     "name": "Risk judgement",
     "text": "States how likely and how costly a risk is, instead of listing all that could happen."
    },
    {
     "id": "Contract negotiation",
     "name": "Contract negotiation",
     "text": "Learns what the other side really needs and offers a wording that gives it without the exposure."
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Handles weighty contracts, product questions and disputes that cross borders and departments.",
   "core_outputs": [
    {
     "id": "legal-compliance.legal-counsel.contracts",
     "text": "Strategic contracts, such as joint development or multi-year supply, with ownership of results, exit and liability agreed between the functions first"
    },
    {
     "id": "legal-compliance.legal-counsel.templates",
     "text": "Reseller terms for several countries that give way to mandatory local law and are otherwise the same everywhere"
    },
    {
     "id": "legal-compliance.legal-counsel.disputes",
     "text": "A strategy for every major dispute, with budget, settlement range and decision points approved before the first pleading"
    },
    {
     "id": "legal-compliance.legal-counsel.advice",
     "text": "Assessments of new products before design freeze that cover safety, machine data, open source licences and warranty"
    },
    {
     "text": "Written advice to quality and R&D within one working day of a field safety case, on notifying authorities, warning users or recalling units"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "legal-compliance.legal-counsel.clients",
     "text": "Tell project teams at the outset which legal obstacle could stop them, and search with them for a route around it"
    },
    {
     "id": "legal-compliance.legal-counsel.outside-counsel",
     "text": "Coordinate law firms from several countries on one matter, and merge their advice into a single recommendation within budget"
    },
    {
     "id": "legal-compliance.legal-counsel.training",
     "text": "Sit beside junior counsel in their early negotiations, then withdraw to reading the final draft once they have proved sound"
    },
    {
     "text": "Estimate provisions for legal risks with finance each quarter, and explain to auditors why an amount rose, fell or stayed"
    }
   ],
   "jfm.complexity": "Untangles matters in which several legal systems, opposing departments and unproven facts meet, and decides what must be settled first.",
   "jfm.knowledge": "Commands product, technology and cross-border contract law, and follows engineering and distribution closely enough to foresee disputes.",
   "components.skills": [
    {
     "text": "Dispute strategy and settlement talks"
    },
    {
     "text": "Negotiating in two languages"
    },
    {
     "text": "Reading technical files"
    }
   ],
   "components.knowledge": [
    {
     "text": "Commercial agency and distribution law in the main markets"
    },
    {
     "text": "Product safety and market surveillance"
    },
    {
     "text": "Arbitration rules and enforcement abroad"
    }
   ],
   "capabilities": [
    {
     "id": "Risk judgement",
     "name": "Risk judgement",
     "text": "Commits to one recommendation on incomplete facts and names the fact that would change it."
    },
    {
     "id": "Contract negotiation",
     "name": "Contract negotiation",
     "text": "Leads talks with several parties and keeps engineers, buyers and executives to one agreed line."
    },
    {
     "id": "Composure in disputes",
     "name": "Composure in disputes",
     "text": "Separates anger from interest, in the opponent and among colleagues, and keeps the way to settlement open."
    }
   ]
  },
  {
   "code": "P5",
   "summary": "Is the authority on one field of law, such as distribution or product law, whose rulings counsel in all countries follow.",
   "core_outputs": [
    {
     "id": "legal-compliance.legal-counsel.contracts",
     "text": "Approval rules that tell which departures from standard terms need counsel, which an executive, and which are refused"
    },
    {
     "id": "legal-compliance.legal-counsel.templates",
     "text": "A contract playbook for the field with which business staff conclude nine in ten standard deals on their own, proven by sampling"
    },
    {
     "id": "legal-compliance.legal-counsel.disputes",
     "text": "A yearly study of claims that names the products, clauses or habits behind them and leads to at least three changes"
    },
    {
     "id": "legal-compliance.legal-counsel.advice",
     "text": "A company position on each new law in the field, with gaps, costs and owners, a year before it applies"
    },
    {
     "text": "A verdict on drafting and review software, tried on the field's own contracts, with limits for confidential data and a lawyer answerable for every result"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "legal-compliance.legal-counsel.outside-counsel",
     "text": "Compare law firms in the field by result and cost, and recommend each year whom to keep, try or leave"
    },
    {
     "id": "legal-compliance.legal-counsel.training",
     "text": "Lead the circle of counsel in the field, with monthly review of one lost case, one good clause and one open question"
    },
    {
     "text": "Rule on borderline questions in writing, so that counsel elsewhere may follow the ruling and see when it has been overtaken"
    },
    {
     "text": "Lay down for each country how sensitive advice is sought and kept, since in-house advice is not privileged everywhere, EU competition proceedings included"
    }
   ],
   "jfm.complexity": "Devises positions where new legislation is untested, official guidance is missing and business units want opposite readings.",
   "jfm.knowledge": "Has mastered one field of law, including the practice of its enforcers and the likely course of its reform.",
   "capabilities": [
    {
     "id": "Plain legal writing",
     "name": "Plain legal writing",
     "text": "Condenses a new law into a page of duties that engineers and salespeople can work through."
    },
    {
     "id": "Setting legal standards",
     "name": "Setting legal standards",
     "text": "Gives up control of routine deals where sampling shows that the business handles them safely."
    },
    {
     "id": "Influence among lawyers",
     "name": "Influence among lawyers",
     "text": "Wins independent-minded counsel for a common line by letting them test it first."
    }
   ]
  },
  {
   "code": "P6",
   "summary": "Carries transactions and regulatory questions that decide how a business unit may operate for years.",
   "core_outputs": [
    {
     "text": "Acquisitions, disposals and joint ventures, structured with finance, tax and human resources so that the board approves them with known risks"
    },
    {
     "id": "legal-compliance.legal-counsel.contracts",
     "text": "One policy on machine data and software rights in connected products that holds in customer, reseller and supplier contracts alike"
    },
    {
     "id": "legal-compliance.legal-counsel.disputes",
     "text": "Settlements of claims that could cripple a business unit, put to the executive team with their effect on customers, publicity and imitators"
    },
    {
     "id": "legal-compliance.legal-counsel.advice",
     "text": "A regulatory outlook over three years that R&D, sales and operations use as a fixed point in their own plans"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "legal-compliance.legal-counsel.clients",
     "text": "Mediate between sales, R&D and operations when each wants the contract to push a risk onto the others"
    },
    {
     "id": "legal-compliance.legal-counsel.outside-counsel",
     "text": "Hold law firms, auditors and tax advisers in a transaction to one timetable, merger and investment filings included, and decide what may delay signing"
    },
    {
     "text": "Withhold legal sign-off from a transaction or launch that breaks the law or exceeds the mandate, with written reasons to the executive next day"
    },
    {
     "id": "legal-compliance.legal-counsel.training",
     "text": "Entrust senior counsel with complete parts of a transaction, and review with them after closing what they would do differently"
    }
   ],
   "jfm.complexity": "Frames dangers and openings that nobody has named yet, where regulation, transactions and technology reshape a business unit.",
   "jfm.knowledge": "Joins company, antitrust and intellectual property law with a sure sense of how owners, executives and authorities decide.",
   "capabilities": [
    {
     "id": "Risk judgement",
     "name": "Risk judgement",
     "text": "Backs a bold structure when its risk is priced and known, and advises against a harmless-looking one that binds for decades."
    },
    {
     "id": "Counsel to executives",
     "name": "Counsel to executives",
     "text": "Tells an executive in private what will not hold, early enough for a change of plan without loss of face."
    }
   ]
  },
  {
   "code": "P7",
   "summary": "Is recognised beyond Northwind in the law of industrial technology and shapes the rules under which the company will trade.",
   "core_outputs": [
    {
     "text": "A long-term position on the law of automated and connected machines, confirmed by the board and revised every two years"
    },
    {
     "text": "Amendments to draft laws or standards, won through associations, that keep market access workable for mid-sized manufacturers"
    },
    {
     "id": "legal-compliance.legal-counsel.disputes",
     "text": "Test cases chosen and conducted for the precedent they set, with the executive team's consent to cost and duration"
    },
    {
     "id": "legal-compliance.legal-counsel.advice",
     "text": "Opinions for the board, free of instructions, on licences, alliances or guarantees from which there would be no exit for ten years"
    }
   ],
   "jfm.responsibilities": [
    {
     "text": "Publish and lecture on open questions of the field, and bring back objections that Northwind's own position has to answer"
    },
    {
     "text": "Sit on expert or arbitration panels where no conflict of interest arises, and disclose each appointment to the board"
    },
    {
     "id": "legal-compliance.legal-counsel.training",
     "text": "Guide principal counsel and division heads as a confidential adviser, and place one lawyer a year with an outside body"
    },
    {
     "text": "Judge with R&D's leading engineers which inventions to patent, keep secret or offer to a standard"
    }
   ],
   "jfm.complexity": "Answers questions on which courts and scholars still differ, such as liability for self-learning controllers, and builds policy on them.",
   "jfm.knowledge": "Adds to the field through published work and reads early where courts, legislators and technology will take it.",
   "capabilities": [
    {
     "id": "Legal foresight",
     "name": "Legal foresight",
     "text": "Recognises in a distant judgment or draft the rule that customers will be asking about in five years."
    },
    {
     "id": "Standing in the field",
     "name": "Standing in the field",
     "text": "Is heard by officials and competitors alike because an argument does not change with the client."
    }
   ]
  }
 ]
});
