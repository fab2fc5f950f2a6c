jobframeCompare.add({
 "kind": "family",
 "id": "customer-support",
 "roles": [
  {
   "id": "customer-service-agent",
   "name": "Customer Service Agent",
   "aliases": [
    "Customer Service Representative",
    "CSR",
    "Customer Care Agent",
    "Call Centre Agent",
    "Inside Sales Support",
    "Order Desk",
    "Order Management Clerk",
    "Customer Advisor"
   ],
   "levels": [
    {
     "code": "S1",
     "title": "Customer Service Trainee"
    },
    {
     "code": "S2",
     "title": "Customer Service Agent"
    },
    {
     "code": "S3",
     "title": "Senior Customer Service Agent"
    },
    {
     "code": "S4",
     "title": "Customer Service Coordinator"
    }
   ]
  },
  {
   "id": "support-manager",
   "name": "Support Manager",
   "aliases": [
    "Customer Service Manager",
    "Customer Care Manager",
    "Technical Support Manager",
    "Helpdesk Manager",
    "Contact Centre Manager",
    "Head of Customer Service",
    "Head of Support",
    "Director of Customer Support"
   ],
   "levels": [
    {
     "code": "M1",
     "title": "Support Team Manager"
    },
    {
     "code": "M2",
     "title": "Senior Support Manager"
    },
    {
     "code": "M3",
     "title": "Director of Customer Support"
    },
    {
     "code": "M4",
     "title": "Senior Director of Customer Support and Service"
    }
   ]
  },
  {
   "id": "technical-support-engineer",
   "name": "Technical Support Engineer",
   "aliases": [
    "TSE",
    "Support Engineer",
    "Application Support Engineer",
    "Second Level Support",
    "Technical Hotline",
    "Product Support Engineer",
    "Drive Support Engineer",
    "Technical Customer Support"
   ],
   "levels": [
    {
     "code": "P1",
     "title": "Graduate Technical Support Engineer"
    },
    {
     "code": "P2",
     "title": "Junior Technical Support Engineer"
    },
    {
     "code": "P3",
     "title": "Technical Support Engineer"
    },
    {
     "code": "P4",
     "title": "Senior Technical Support Engineer"
    },
    {
     "code": "P5",
     "title": "Lead Technical Support Engineer"
    },
    {
     "code": "P6",
     "title": "Principal Technical Support Engineer"
    }
   ]
  }
 ]
});
