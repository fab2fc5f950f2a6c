jobframeCompare.add("customer-support/index", {
 "family": "Customer Support",
 "roles": [
  {
   "path": "customer-support/customer-service-agent",
   "role": "Customer Service Agent",
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
     "key": "customer-support.customer-service-agent.S1",
     "code": "S1",
     "title": "Customer Service Trainee",
     "level": "S1 — Trainee"
    },
    {
     "key": "customer-support.customer-service-agent.S2",
     "code": "S2",
     "title": "Customer Service Agent",
     "level": "S2 — Skilled Employee"
    },
    {
     "key": "customer-support.customer-service-agent.S3",
     "code": "S3",
     "title": "Senior Customer Service Agent",
     "level": "S3 — Senior Skilled Employee"
    },
    {
     "key": "customer-support.customer-service-agent.S4",
     "code": "S4",
     "title": "Customer Service Coordinator",
     "level": "S4 — Coordinator"
    }
   ]
  },
  {
   "path": "customer-support/support-manager",
   "role": "Support Manager",
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
     "key": "customer-support.support-manager.M1",
     "code": "M1",
     "title": "Support Team Manager",
     "level": "M1 — Manager"
    },
    {
     "key": "customer-support.support-manager.M2",
     "code": "M2",
     "title": "Senior Support Manager",
     "level": "M2 — Senior Manager"
    },
    {
     "key": "customer-support.support-manager.M3",
     "code": "M3",
     "title": "Director of Customer Support",
     "level": "M3 — Director"
    },
    {
     "key": "customer-support.support-manager.M4",
     "code": "M4",
     "title": "Senior Director of Customer Support and Service",
     "level": "M4 — Senior Director"
    }
   ]
  },
  {
   "path": "customer-support/technical-support-engineer",
   "role": "Technical Support Engineer",
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
     "key": "customer-support.technical-support-engineer.P1",
     "code": "P1",
     "title": "Graduate Technical Support Engineer",
     "level": "P1 — Entry Professional"
    },
    {
     "key": "customer-support.technical-support-engineer.P2",
     "code": "P2",
     "title": "Junior Technical Support Engineer",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "customer-support.technical-support-engineer.P3",
     "code": "P3",
     "title": "Technical Support Engineer",
     "level": "P3 — Professional"
    },
    {
     "key": "customer-support.technical-support-engineer.P4",
     "code": "P4",
     "title": "Senior Technical Support Engineer",
     "level": "P4 — Senior Professional"
    },
    {
     "key": "customer-support.technical-support-engineer.P5",
     "code": "P5",
     "title": "Lead Technical Support Engineer",
     "level": "P5 — Lead Professional"
    },
    {
     "key": "customer-support.technical-support-engineer.P6",
     "code": "P6",
     "title": "Principal Technical Support Engineer",
     "level": "P6 — Principal Professional"
    }
   ]
  }
 ]
});
