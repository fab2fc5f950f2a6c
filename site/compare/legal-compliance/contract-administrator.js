jobframeCompare.add("legal-compliance/contract-administrator", {
 "role.summary": "Prepares, routes, files and watches over Northwind's contracts, so that each is signed by the right people and none lapses or renews unnoticed. Contract administrators work from templates and instructions; legal advice and negotiation belong to Legal Counsel.",
 "levels": [
  {
   "code": "S2",
   "summary": "Takes standard contracts from the request through signature into the register.",
   "jfm.responsibilities": [
    {
     "id": "legal-compliance.contract-administrator.drafting",
     "text": "Fill the approved template from the request form, and mark for counsel every change that the other party sends back"
    },
    {
     "id": "legal-compliance.contract-administrator.signing",
     "text": "Check signatories against the register of powers before a contract is circulated, and stop it when the required second signatory is missing"
    },
    {
     "id": "legal-compliance.contract-administrator.register",
     "text": "File signed contracts within two working days, with parties, annexes, value, term and notice date entered"
    },
    {
     "id": "legal-compliance.contract-administrator.dates",
     "text": "Write to contract owners ninety days before each notice date and record whether they renew, change or end"
    },
    {
     "text": "Find contracts for counsel and auditors on the day of the request, and refuse access to people who are not entitled"
    }
   ],
   "jfm.complexity": "Notices a missing annex, an outdated template or two versions in circulation, and clears it up with the sender.",
   "jfm.knowledge": "Knows contract types, signing rules and retention periods, and uses the register and signature system without help.",
   "components.tasks": [
    {
     "text": "Number incoming requests and confirm their receipt"
    },
    {
     "text": "Compare document versions"
    },
    {
     "text": "Send reminders to signatories"
    },
    {
     "text": "Scan and store paper originals"
    }
   ],
   "components.skills": [
    {
     "text": "Careful reading"
    },
    {
     "text": "Well-kept filing"
    },
    {
     "text": "Business English"
    }
   ],
   "components.qualifications": [
    {
     "text": "Vocational training as a legal or commercial assistant"
    }
   ]
  },
  {
   "code": "S3",
   "summary": "Takes care of unusual documents and foreign formalities, and trains new colleagues.",
   "jfm.responsibilities": [
    {
     "id": "legal-compliance.contract-administrator.drafting",
     "text": "Draft amendments, assignments and notices from counsel's short instruction, with definitions and cross-references checked against the main contract"
    },
    {
     "id": "legal-compliance.contract-administrator.signing",
     "text": "Plan notarisation, apostille or qualified electronic signature abroad, so that originals are in hand on the closing day"
    },
    {
     "id": "legal-compliance.contract-administrator.register",
     "text": "Compare one contract type a month with its originals, and trace missing annexes through the department that signed"
    },
    {
     "id": "legal-compliance.contract-administrator.dates",
     "text": "Extract price adjustments, volume bonuses and guarantee expiries from long contracts, and alert sales and finance a quarter ahead"
    },
    {
     "text": "Set up data rooms for audits and acquisitions, with personal data blacked out and an index that matches the question list"
    },
    {
     "id": "legal-compliance.contract-administrator.training",
     "text": "Accompany newcomers through their first fifty register entries, and decide when they may file each contract type without a second look"
    }
   ],
   "jfm.complexity": "Works out which formality a foreign register, bank or court will accept and turns the answer into a checklist.",
   "jfm.knowledge": "Understands the structure of long contracts, powers of attorney and signature formalities in the countries served.",
   "components.tasks": [
    {
     "text": "Order register extracts and certified translations"
    },
    {
     "text": "Prepare closing binders"
    },
    {
     "text": "Maintain the template library on counsel's instruction"
    }
   ],
   "components.skills": [
    {
     "text": "Legal drafting from instruction"
    },
    {
     "text": "Dealing with notaries and public offices"
    },
    {
     "text": "Showing others how a job is done"
    }
   ]
  },
  {
   "code": "S4",
   "summary": "Organises the contract desk's daily work across sites and guards the quality of the register.",
   "jfm.responsibilities": [
    {
     "text": "Assign new requests each morning by deadline and language, and tell requesters at once which date cannot be met"
    },
    {
     "id": "legal-compliance.contract-administrator.signing",
     "text": "Maintain signing limits and deputies in the signature system, and block leavers' authority on their last working day"
    },
    {
     "id": "legal-compliance.contract-administrator.register",
     "text": "Count missing documents, late filings and wrong dates every month, and agree with the originating departments how to prevent them"
    },
    {
     "id": "legal-compliance.contract-administrator.dates",
     "text": "Bring sales, procurement and counsel together monthly over contracts nearing their end for which nobody has decided"
    },
    {
     "text": "Send amended terms, such as a new sanctions clause, to several hundred resellers and track replies until the list is empty"
    },
    {
     "id": "legal-compliance.contract-administrator.training",
     "text": "Rotate administrators between contract types, and name to the manager who could stand in for the coordinator"
    }
   ],
   "jfm.complexity": "Reorders the desk's work when an acquisition, a system failure and the year-end rush of signatures fall in one week.",
   "jfm.knowledge": "Has full command of contract procedures, systems and signing authorities, and knows each department's seasonal peaks.",
   "components.tasks": [
    {
     "text": "Draw up duty rosters for the contract desk"
    },
    {
     "text": "Test new versions of the signature system"
    },
    {
     "text": "Destroy expired files against signed approval, except those under a legal hold"
    }
   ],
   "components.skills": [
    {
     "text": "Scheduling and delegation"
    },
    {
     "text": "Evaluating register data"
    },
    {
     "text": "Calm handling of urgent requests"
    }
   ],
   "components.qualifications": [
    {
     "text": "Long practice with contracts, preferably with paralegal or commercial further training"
    }
   ]
  }
 ]
});
