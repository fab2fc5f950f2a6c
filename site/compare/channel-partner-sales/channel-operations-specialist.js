jobframeCompare.add("channel-partner-sales/channel-operations-specialist", {
 "role.summary": "Keeps the partner programme running by registering deals, checking claims and rebates and maintaining partner data. The role supports partners and partner managers alike, but neither sells nor negotiates terms.",
 "levels": [
  {
   "code": "P1",
   "summary": "Processes clear-cut registrations and claims and keeps partner records in order.",
   "jfm.responsibilities": [
    {
     "id": "channel-partner-sales.channel-operations-specialist.deal-registration",
     "text": "Check incoming deal registrations for completeness within one working day and ask partners for what is missing"
    },
    {
     "id": "channel-partner-sales.channel-operations-specialist.claims",
     "text": "Compare rebate claims with invoices line by line and mark every difference for a colleague to decide"
    },
    {
     "id": "channel-partner-sales.channel-operations-specialist.partner-data",
     "text": "Correct addresses, contacts and contract dates in partner records, and note the source of each change"
    },
    {
     "id": "channel-partner-sales.channel-operations-specialist.partner-queries",
     "text": "Answer portal questions from the approved answer list and route the rest to the right person the same day"
    }
   ],
   "jfm.complexity": "Works through checklists for standard cases and recognises documents that do not belong together.",
   "jfm.knowledge": "Learns the partner portal, the CRM and the main claim types, and uses them correctly with the manual at hand.",
   "components.tasks": [
    {
     "text": "Open, scan and file claim documents"
    },
    {
     "text": "Send the weekly reminder about expiring registrations"
    }
   ],
   "components.skills": [
    {
     "text": "Careful data entry"
    },
    {
     "text": "Friendly written replies"
    },
    {
     "text": "Spreadsheet basics"
    }
   ],
   "components.qualifications": [
    {
     "text": "Commercial apprenticeship or comparable office experience"
    }
   ],
   "capabilities": [
    {
     "id": "Accuracy",
     "name": "Accuracy",
     "text": "Checks entries before saving and finds most errors before a colleague does."
    },
    {
     "id": "Service attitude",
     "name": "Service attitude",
     "text": "Replies to impatient partners politely and tells them when to expect an answer."
    }
   ]
  },
  {
   "code": "P2",
   "summary": "Decides routine claims and registrations and runs the monthly rebate calculation for a group of partners.",
   "jfm.responsibilities": [
    {
     "id": "channel-partner-sales.channel-operations-specialist.deal-registration",
     "text": "Approve or decline standard deal registrations within two working days and give the partner a reason for each refusal"
    },
    {
     "id": "channel-partner-sales.channel-operations-specialist.claims",
     "text": "Calculate monthly rebates for assigned partners, clear differences with them and release the file to finance on time"
    },
    {
     "id": "channel-partner-sales.channel-operations-specialist.partner-data",
     "text": "Run a quarterly clean-up of duplicate and inactive partner records and agree deletions with the partner managers"
    },
    {
     "id": "channel-partner-sales.channel-operations-specialist.partner-queries",
     "text": "Solve portal, registration and claim problems by phone or screen share, and add new solutions to the answer list"
    },
    {
     "text": "Set up new partners in all systems within five working days, from the credit check to portal access"
    }
   ],
   "jfm.complexity": "Tells an honest mistake in a claim from a pattern worth reporting, and chooses the check that settles the question.",
   "jfm.knowledge": "Understands programme terms, price conditions and tax basics well enough to explain a rebate statement to a partner's bookkeeper.",
   "capabilities": [
    {
     "id": "Accuracy",
     "name": "Accuracy",
     "text": "Reconciles partner, CRM and ledger figures and documents the remaining difference so that an auditor can follow."
    },
    {
     "id": "Service attitude",
     "name": "Service attitude",
     "text": "Calls a partner before a refusal goes out and offers a permitted alternative."
    },
    {
     "id": "Process sense",
     "name": "Process sense",
     "text": "Notices repeated questions and suggests a form, template or rule that would avoid them."
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Owns one programme process, such as rebates or deal registration, for all partners of the region.",
   "jfm.responsibilities": [
    {
     "id": "channel-partner-sales.channel-operations-specialist.deal-registration",
     "text": "Decide disputed registrations on the evidence from both partners, and publish anonymised cases as guidance for the team"
    },
    {
     "id": "channel-partner-sales.channel-operations-specialist.claims",
     "text": "Own the rebate calendar from accrual to payment, and explain deviations from the accrued amount to finance each quarter"
    },
    {
     "id": "channel-partner-sales.channel-operations-specialist.partner-data",
     "text": "Define required fields and quality checks for partner data, and report error rates by country every month"
    },
    {
     "text": "Introduce changes of the partner programme in portal and CRM, with tests, training and a way back"
    },
    {
     "text": "Provide partner managers with a monthly analysis of unused funds, falling orders and expiring contracts, with suggested actions"
    },
    {
     "text": "Prepare the yearly audit of partner payments, answer the auditors' questions and carry out the measures agreed with finance"
    },
    {
     "text": "Train new team members on real cases and release them for independent approvals when their error rate is low enough"
    }
   ],
   "jfm.complexity": "Traces a wrong payment through contract, portal and ledger, and judges whether the case, the rule or the system needs correcting.",
   "jfm.knowledge": "Masters the rebate and registration rules of every programme tier, including the accounting and audit evidence they require.",
   "components.skills": [
    {
     "text": "Queries and pivot tables in the CRM"
    },
    {
     "text": "Process mapping"
    },
    {
     "text": "Training small groups"
    }
   ],
   "components.knowledge": [
    {
     "text": "Accruals and revenue deductions in the group's accounting manual"
    },
    {
     "text": "Data protection rules for contact data of business partners"
    }
   ],
   "capabilities": [
    {
     "id": "Process sense",
     "name": "Process sense",
     "text": "Measures how long each step of a process takes and removes the one that delays partners most."
    },
    {
     "id": "Fair judgement",
     "name": "Fair judgement",
     "text": "Decides between two partners by the rules and withstands pressure from either side."
    }
   ]
  }
 ]
});
