jobframeCompare.add({
 "kind": "families",
 "language": "en",
 "direction": "ltr",
 "families": [
  {
   "id": "channel-partner-sales",
   "name": "Channel & Partner Sales"
  },
  {
   "id": "customer-support",
   "name": "Customer Support"
  },
  {
   "id": "data-analytics",
   "name": "Data & Analytics"
  },
  {
   "id": "design-research",
   "name": "Design & Research"
  },
  {
   "id": "facilities-safety",
   "name": "Facilities & Safety"
  },
  {
   "id": "finance",
   "name": "Finance"
  },
  {
   "id": "human-resources",
   "name": "Human Resources"
  },
  {
   "id": "information-security",
   "name": "Information Security"
  },
  {
   "id": "it-operations",
   "name": "IT Operations"
  },
  {
   "id": "laboratory",
   "name": "Laboratory & Testing"
  },
  {
   "id": "legal-compliance",
   "name": "Legal & Compliance"
  },
  {
   "id": "manufacturing-quality",
   "name": "Manufacturing & Quality"
  },
  {
   "id": "marketing-communications",
   "name": "Marketing & Communications"
  },
  {
   "id": "product-management",
   "name": "Product Management"
  },
  {
   "id": "software-engineering",
   "name": "Software Engineering"
  },
  {
   "id": "supply-chain-procurement",
   "name": "Supply Chain & Procurement"
  }
 ],
 "moved": [
  {
   "from": "purchasing.buyer",
   "to": "supply-chain-procurement.buyer"
  }
 ]
});
