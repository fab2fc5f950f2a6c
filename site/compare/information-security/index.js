jobframeCompare.add({
 "kind": "family",
 "id": "information-security",
 "roles": [
  {
   "id": "security-analyst",
   "name": "Security Analyst",
   "aliases": [
    "SOC Analyst",
    "Cyber Security Analyst",
    "Cybersecurity Analyst",
    "Information Security Analyst",
    "Incident Responder",
    "Threat Hunter",
    "Vulnerability Analyst",
    "IT Security Specialist"
   ],
   "levels": [
    {
     "code": "P1",
     "title": "Trainee Security Analyst"
    },
    {
     "code": "P2",
     "title": "Junior Security Analyst"
    },
    {
     "code": "P3",
     "title": "Security Analyst"
    },
    {
     "code": "P4",
     "title": "Senior Security Analyst"
    },
    {
     "code": "P5",
     "title": "Lead Security Analyst"
    }
   ]
  },
  {
   "id": "security-architect",
   "name": "Security Architect",
   "aliases": [
    "Cyber Security Architect",
    "Security Engineer",
    "OT Security Architect",
    "Product Security Architect",
    "Cloud Security Architect",
    "ICS Security",
    "Enterprise Security Architect",
    "IEC 62443 Specialist"
   ],
   "levels": [
    {
     "code": "P3",
     "title": "Security Architect"
    },
    {
     "code": "P4",
     "title": "Senior Security Architect"
    },
    {
     "code": "P5",
     "title": "Lead Security Architect"
    },
    {
     "code": "P6",
     "title": "Principal Security Architect"
    },
    {
     "code": "P7",
     "title": "Distinguished Security Architect"
    }
   ]
  },
  {
   "id": "security-manager",
   "name": "Security Manager",
   "aliases": [
    "CISO",
    "Head of Information Security",
    "IT Security Manager",
    "Cyber Security Manager",
    "SOC Manager",
    "ISMS Manager",
    "Information Security Officer",
    "Director of Cyber Security"
   ],
   "levels": [
    {
     "code": "M1",
     "title": "Information Security Manager"
    },
    {
     "code": "M2",
     "title": "Senior Information Security Manager"
    },
    {
     "code": "M3",
     "title": "Director of Information Security"
    },
    {
     "code": "M4",
     "title": "Senior Director of Security and Resilience"
    },
    {
     "code": "E1",
     "title": "Vice President and Chief Information Security Officer"
    }
   ]
  }
 ]
});
