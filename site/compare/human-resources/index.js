jobframeCompare.add("human-resources/index", {
 "family": "Human Resources",
 "roles": [
  {
   "path": "human-resources/compensation-analyst",
   "role": "Compensation & Benefits Analyst",
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
     "key": "human-resources.compensation-analyst.P1",
     "code": "P1",
     "title": "Compensation & Benefits Assistant",
     "level": "P1 — Entry Professional"
    },
    {
     "key": "human-resources.compensation-analyst.P2",
     "code": "P2",
     "title": "Junior Compensation & Benefits Analyst",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "human-resources.compensation-analyst.P3",
     "code": "P3",
     "title": "Compensation & Benefits Analyst",
     "level": "P3 — Professional"
    },
    {
     "key": "human-resources.compensation-analyst.P4",
     "code": "P4",
     "title": "Senior Compensation & Benefits Analyst",
     "level": "P4 — Senior Professional"
    },
    {
     "key": "human-resources.compensation-analyst.P5",
     "code": "P5",
     "title": "Total Rewards Lead",
     "level": "P5 — Lead Professional"
    }
   ]
  },
  {
   "path": "human-resources/hr-administrator",
   "role": "HR Administrator",
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
     "key": "human-resources.hr-administrator.S1",
     "code": "S1",
     "title": "HR Administration Trainee",
     "level": "S1 — Trainee"
    },
    {
     "key": "human-resources.hr-administrator.S2",
     "code": "S2",
     "title": "HR Administrator",
     "level": "S2 — Skilled Employee"
    },
    {
     "key": "human-resources.hr-administrator.S3",
     "code": "S3",
     "title": "Senior HR Administrator",
     "level": "S3 — Senior Skilled Employee"
    },
    {
     "key": "human-resources.hr-administrator.S4",
     "code": "S4",
     "title": "HR Administration Coordinator",
     "level": "S4 — Coordinator"
    }
   ]
  },
  {
   "path": "human-resources/hr-business-partner",
   "role": "HR Business Partner",
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
     "key": "human-resources.hr-business-partner.P2",
     "code": "P2",
     "title": "Junior HR Business Partner",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "human-resources.hr-business-partner.P3",
     "code": "P3",
     "title": "HR Business Partner",
     "level": "P3 — Professional"
    },
    {
     "key": "human-resources.hr-business-partner.P4",
     "code": "P4",
     "title": "Senior HR Business Partner",
     "level": "P4 — Senior Professional"
    },
    {
     "key": "human-resources.hr-business-partner.P5",
     "code": "P5",
     "title": "Lead HR Business Partner",
     "level": "P5 — Lead Professional"
    },
    {
     "key": "human-resources.hr-business-partner.P6",
     "code": "P6",
     "title": "Principal HR Business Partner",
     "level": "P6 — Principal Professional"
    }
   ]
  },
  {
   "path": "human-resources/hr-manager",
   "role": "HR Manager",
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
     "key": "human-resources.hr-manager.M1",
     "code": "M1",
     "title": "HR Manager",
     "level": "M1 — Manager"
    },
    {
     "key": "human-resources.hr-manager.M2",
     "code": "M2",
     "title": "Senior HR Manager",
     "level": "M2 — Senior Manager"
    },
    {
     "key": "human-resources.hr-manager.M3",
     "code": "M3",
     "title": "HR Director",
     "level": "M3 — Director"
    },
    {
     "key": "human-resources.hr-manager.M4",
     "code": "M4",
     "title": "Senior HR Director",
     "level": "M4 — Senior Director"
    },
    {
     "key": "human-resources.hr-manager.M5",
     "code": "M5",
     "title": "Head of Human Resources",
     "level": "M5 — Head of Function"
    },
    {
     "key": "human-resources.hr-manager.E1",
     "code": "E1",
     "title": "Vice President and Chief People Officer",
     "level": "E1 — Vice President"
    }
   ]
  },
  {
   "path": "human-resources/recruiter",
   "role": "Recruiter",
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
     "key": "human-resources.recruiter.P1",
     "code": "P1",
     "title": "Recruitment Coordinator",
     "level": "P1 — Entry Professional"
    },
    {
     "key": "human-resources.recruiter.P2",
     "code": "P2",
     "title": "Junior Recruiter",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "human-resources.recruiter.P3",
     "code": "P3",
     "title": "Recruiter",
     "level": "P3 — Professional"
    },
    {
     "key": "human-resources.recruiter.P4",
     "code": "P4",
     "title": "Senior Recruiter",
     "level": "P4 — Senior Professional"
    },
    {
     "key": "human-resources.recruiter.P5",
     "code": "P5",
     "title": "Talent Acquisition Lead",
     "level": "P5 — Lead Professional"
    }
   ]
  }
 ]
});
