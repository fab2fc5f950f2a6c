jobframeCompare.add("legal-compliance/legal-director", {
 "role.summary": "Leads the lawyers, compliance officers and contract staff of Northwind and answers for legal service, cost and independence of advice. Legal directors decide who handles what and with what means; single cases stay with Legal Counsel and Compliance Officers.",
 "levels": [
  {
   "code": "M2",
   "summary": "Makes one service out of sales counsel, procurement counsel and the contract desk, each with a manager of its own.",
   "jfm.responsibilities": [
    {
     "id": "legal-compliance.legal-director.service",
     "text": "Publish a turnaround time for each contract type, measure it monthly and move counsel to the teams that exceed it"
    },
    {
     "id": "legal-compliance.legal-director.outside-firms",
     "text": "Rule which matters go to law firms and which stay in the teams, within a budget reviewed every quarter"
    },
    {
     "id": "legal-compliance.legal-director.risk-report",
     "text": "Go through open disputes and risky contracts with team managers each month, and reassign those that have come to a standstill"
    },
    {
     "id": "legal-compliance.legal-director.people",
     "text": "Teach team managers to review legal work without redoing it, and observe each in one debriefing per quarter"
    },
    {
     "text": "Agree with regional heads of sales and procurement every half-year which contract types their people will conclude alone"
    },
    {
     "text": "Decide on hires and pay for counsel and contract staff, and open a path from administration into legal work"
    }
   ],
   "jfm.complexity": "Finds out why contracts queue in one team and not in another, and alters limits, templates or staffing accordingly.",
   "jfm.knowledge": "Couples long experience in commercial law with methods for measuring, dividing and reviewing the work of lawyers."
  },
  {
   "code": "M3",
   "summary": "Runs the legal department with its commercial, corporate and disputes teams and its compliance officers.",
   "jfm.responsibilities": [
    {
     "id": "legal-compliance.legal-director.service",
     "text": "Give every business unit one named contact for all legal questions, and keep investigators outside that line"
    },
    {
     "id": "legal-compliance.legal-director.outside-firms",
     "text": "Appoint a panel of firms for two years on fixed or capped fees, score finished matters and drop the weakest"
    },
    {
     "id": "legal-compliance.legal-director.risk-report",
     "text": "Put the ten largest legal risks before the executive team each quarter, with probability, provision and the decision required"
    },
    {
     "id": "legal-compliance.legal-director.people",
     "text": "Bring lawyers, compliance officers and administrators into one department where doubts about a powerful client are voiced without fear"
    },
    {
     "text": "Confront three sites a year with an unannounced mock inspection or recall, and see its lessons carried out within three months"
    },
    {
     "text": "Negotiate a yearly budget that separates routine from disputes, and justify each specialist employed instead of hired by the hour"
    }
   ],
   "jfm.complexity": "Balances speed for the business, protection of the company and the department's means when all three cannot be had.",
   "jfm.knowledge": "Oversees the fields of law relevant to a manufacturer, legal technology and insurance, and knows the business units' plans."
  },
  {
   "code": "M4",
   "summary": "Runs legal, compliance, patent and insurance departments for a region and fits them to one another.",
   "jfm.responsibilities": [
    {
     "id": "legal-compliance.legal-director.outside-firms",
     "text": "Pool legal, patent and insurance purchasing of the region, and invest a share of the savings in specialists and software"
    },
    {
     "id": "legal-compliance.legal-director.risk-report",
     "text": "Explain to the region's head each half-year which legal developments will cost or earn money over the next three years"
    },
    {
     "id": "legal-compliance.legal-director.people",
     "text": "Move senior lawyers between legal, patents and compliance, and prepare two of them to run a department"
    },
    {
     "id": "legal-compliance.legal-director.boards",
     "text": "Serve on the boards of regional subsidiaries, and refuse resolutions that expose local directors to personal liability"
    },
    {
     "text": "Rebuild how R&D, quality and Legal handle product safety when new machine, software and liability laws take effect together"
    },
    {
     "text": "Decide on closing, merging or founding legal offices in the region, and conduct the change with staff and their representatives"
    }
   ],
   "jfm.complexity": "Redraws the borders between departments when regulation multiplies, while business units ask for fewer rules and faster answers.",
   "jfm.knowledge": "Ties together legal systems, insurance markets and the region's commercial aims well enough to direct experts in unfamiliar subjects.",
   "capabilities": [
    {
     "id": "Leading experts",
     "name": "Leading experts",
     "text": "Leads specialists who know more about their field by agreeing aims and testing reasons rather than results alone."
    },
    {
     "id": "Commercial sense",
     "name": "Commercial sense",
     "text": "Explains legal spending as a choice between risks, with figures that a business head can challenge."
    }
   ]
  },
  {
   "code": "M5",
   "summary": "Heads Northwind's legal and compliance function in all countries, reports to the chief executive and is the board's first legal adviser.",
   "jfm.responsibilities": [
    {
     "id": "legal-compliance.legal-director.boards",
     "text": "Attend every board and executive meeting, warn of conflicts of interest or duty before the vote, and have dissent minuted"
    },
    {
     "id": "legal-compliance.legal-director.people",
     "text": "Appoint the heads of legal and compliance in all countries, and protect any who report against their own management"
    },
    {
     "id": "legal-compliance.legal-director.service",
     "text": "Lay down what the function does itself, buys or leaves to the business in a strategy over four years"
    },
    {
     "id": "legal-compliance.legal-director.risk-report",
     "text": "Report serious breaches of law up the line, and to the board's chair directly when executives do not act"
    },
    {
     "text": "Keep articles, delegations of authority and powers of attorney consistent in every company, and renew them after each reorganisation"
    },
    {
     "text": "Set the settlement policy and personally conduct the few disputes or inquiries on which the company's licence to operate depends"
    }
   ],
   "jfm.complexity": "Decides how much certainty the company should pay for when savings today create dependence, delay or liability for years.",
   "jfm.knowledge": "Embraces corporate governance, regulation and crisis practice across the company's countries, and the limits of a lawyer's loyalty to executives.",
   "capabilities": [
    {
     "id": "Independence",
     "name": "Independence",
     "text": "Owes advice to the company rather than to its officers and has shown it when the two diverged."
    },
    {
     "id": "Leading experts",
     "name": "Leading experts",
     "text": "Makes scattered offices one profession with shared standards, open exchange and careers across borders."
    },
    {
     "id": "Counsel to the board",
     "name": "Counsel to the board",
     "text": "Reduces a tangled situation to the two or three decisions that only the board can take."
    }
   ]
  }
 ]
});
