jobframeCompare.add("sales/partner-manager", {
 "role.summary": "Looks after partners.",
 "levels": [
  {
   "code": "P3",
   "summary": "Learns the trade."
  },
  {
   "code": "P4",
   "summary": "First paragraph,\ntwo lines.\n\nSecond paragraph.",
   "jfm.responsibilities": [
    {
     "text": "Meet every partner each quarter"
    },
    {
     "text": "Settle conflicts within a week"
    },
    {
     "text": "Report to the *region*"
    },
    {
     "id": "sales.partner-manager.terms",
     "text": "Keep the terms"
    },
    {
     "text": "Answer within a day"
    }
   ],
   "jfm.complexity": "Weighs margin against growth.",
   "components.responsibilities": [
    {
     "text": "Partner reviews"
    }
   ],
   "components.tasks": [
    {
     "text": "Calls"
    }
   ],
   "components.skills": [
    {
     "text": "Negotiation"
    },
    {
     "text": "Contracts"
    }
   ],
   "capabilities": [
    {
     "id": "Negotiation",
     "name": "Negotiation",
     "text": "Finds terms that last."
    },
    {
     "id": "Selling",
     "name": "Selling",
     "text": "Opens doors for a partner."
    }
   ]
  },
  {
   "code": "P5",
   "jfm.responsibilities": [
    {
     "text": "Meet every partner of \u003cb>R&D\u003c/b> each quarter"
    },
    {
     "text": "# Write the rules"
    },
    {
     "text": "Report to the *region*"
    },
    {
     "id": "sales.partner-manager.terms",
     "text": "- Set new terms\n  for all partners\n\n* and keep them"
    },
    {
     "text": "Settle conflicts within a week"
    }
   ],
   "jfm.complexity": "Weighs margin against growth in several regions.",
   "jfm.knowledge": "Knows every market.",
   "components.responsibilities": [
    {
     "text": "Partner strategy"
    }
   ],
   "components.tasks": [
    {
     "text": "Calls"
    }
   ],
   "capabilities": [
    {
     "id": "Negotiation",
     "name": "Negotiation",
     "text": "Finds terms that last:\nfor all."
    },
    {
     "id": "Opening doors",
     "name": "Opening doors",
     "text": "Opens doors for a partner."
    }
   ]
  },
  {
   "code": "M1",
   "core_outputs": [
    {
     "id": "sales.partner-manager.plan",
     "text": "A joint plan that each partner signs"
    },
    {
     "text": "Rules for R&D discounts \u003c20 % | C# & `code`"
    },
    {
     "text": "A line"
    },
    {
     "text": "A line"
    }
   ],
   "jfm.knowledge": "Knows [all](partners) of the region.",
   "components.tasks": [
    {
     "text": "1. Plan"
    },
    {
     "text": "# Review"
    }
   ],
   "components.skills": [
    {
     "text": "Negotiation"
    }
   ],
   "components.knowledge": [
    {
     "text": "Contracts"
    }
   ],
   "components.qualifications": [
    {
     "text": "A driving licence"
    }
   ],
   "capabilities": [
    {
     "id": "Negotiation",
     "name": "Negotiation",
     "text": "Finds terms that last:\n- for partners\n- for us\n\nAlso under pressure."
    }
   ]
  }
 ]
});
