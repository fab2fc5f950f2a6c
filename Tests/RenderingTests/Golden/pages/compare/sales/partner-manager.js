jobframeCompare.add({
 "kind": "role",
 "key": "sales.partner-manager",
 "name": "Partner Manager",
 "status": "draft",
 "summary": "Looks after partners.",
 "aliases": [
  "Channel Manager",
  "Alliance Manager"
 ],
 "levels": [
  {
   "code": "P3",
   "title": "Partner Manager — P3",
   "summary": "Learns the trade."
  },
  {
   "code": "P4",
   "title": "Senior Partner Manager",
   "summary": "First paragraph,\ntwo lines.\n\nSecond paragraph.",
   "jfm.responsibilities": [
    {
     "text": "Meet every partner each quarter"
    },
    {
     "text": "Settle conflicts within a week"
    }
   ],
   "jfm.complexity": "Weighs margin against growth.",
   "components.responsibilities": [
    {
     "text": "Partner reviews"
    }
   ]
  },
  {
   "code": "P5",
   "title": "Partner Manager — P5",
   "components.responsibilities": [
    {
     "text": "Partner strategy"
    }
   ]
  },
  {
   "code": "M1",
   "title": "Partner Manager — M1",
   "core_outputs": [
    {
     "id": "plan",
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
     "name": "Negotiation",
     "text": "Finds terms that last:\n- for partners\n- for us\n\nAlso under pressure."
    }
   ]
  }
 ]
});
