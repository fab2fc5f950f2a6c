jobframeCompare.add({
 "kind": "family",
 "id": "human-resources",
 "roles": [
  {
   "id": "compensation-analyst",
   "name": "Compensation & Benefits Analyst",
   "aliases": [
    "C&B Analyst",
    "C&B Specialist",
    "Rewards Analyst",
    "Total Rewards Specialist",
    "Compensation Analyst",
    "Benefits Specialist",
    "Pay Analyst",
    "Remuneration Specialist"
   ],
   "levels": [
    {
     "code": "P1",
     "title": "Compensation & Benefits Assistant"
    },
    {
     "code": "P2",
     "title": "Junior Compensation & Benefits Analyst"
    },
    {
     "code": "P3",
     "title": "Compensation & Benefits Analyst"
    },
    {
     "code": "P4",
     "title": "Senior Compensation & Benefits Analyst"
    },
    {
     "code": "P5",
     "title": "Total Rewards Lead"
    }
   ]
  },
  {
   "id": "hr-administrator",
   "name": "HR Administrator",
   "aliases": [
    "HR Assistant",
    "HR Clerk",
    "Personnel Administrator",
    "Personnel Clerk",
    "HR Services Specialist",
    "HR Operations",
    "People Operations Assistant",
    "HR Coordinator"
   ],
   "levels": [
    {
     "code": "S1",
     "title": "HR Administration Trainee"
    },
    {
     "code": "S2",
     "title": "HR Administrator"
    },
    {
     "code": "S3",
     "title": "Senior HR Administrator"
    },
    {
     "code": "S4",
     "title": "HR Administration Coordinator"
    }
   ]
  },
  {
   "id": "hr-business-partner",
   "name": "HR Business Partner",
   "aliases": [
    "HRBP",
    "HR Generalist",
    "HR Advisor",
    "HR Consultant",
    "HR Officer",
    "Personnel Officer",
    "People Partner",
    "Employee Relations Specialist"
   ],
   "levels": [
    {
     "code": "P2",
     "title": "Junior HR Business Partner"
    },
    {
     "code": "P3",
     "title": "HR Business Partner"
    },
    {
     "code": "P4",
     "title": "Senior HR Business Partner"
    },
    {
     "code": "P5",
     "title": "Lead HR Business Partner"
    },
    {
     "code": "P6",
     "title": "Principal HR Business Partner"
    }
   ]
  },
  {
   "id": "hr-manager",
   "name": "HR Manager",
   "aliases": [
    "Personnel Manager",
    "Head of HR",
    "Head of People",
    "HR Director",
    "People Director",
    "Chief Human Resources Officer",
    "CHRO",
    "CPO"
   ],
   "levels": [
    {
     "code": "M1",
     "title": "HR Manager"
    },
    {
     "code": "M2",
     "title": "Senior HR Manager"
    },
    {
     "code": "M3",
     "title": "HR Director"
    },
    {
     "code": "M4",
     "title": "Senior HR Director"
    },
    {
     "code": "M5",
     "title": "Head of Human Resources"
    },
    {
     "code": "E1",
     "title": "Vice President and Chief People Officer"
    }
   ]
  },
  {
   "id": "recruiter",
   "name": "Recruiter",
   "aliases": [
    "Talent Acquisition Specialist",
    "Talent Acquisition Partner",
    "TA Partner",
    "Sourcer",
    "Headhunter",
    "Hiring Specialist",
    "Recruiting Coordinator",
    "Recruitment Consultant"
   ],
   "levels": [
    {
     "code": "P1",
     "title": "Recruitment Coordinator"
    },
    {
     "code": "P2",
     "title": "Junior Recruiter"
    },
    {
     "code": "P3",
     "title": "Recruiter"
    },
    {
     "code": "P4",
     "title": "Senior Recruiter"
    },
    {
     "code": "P5",
     "title": "Talent Acquisition Lead"
    }
   ]
  }
 ]
});
