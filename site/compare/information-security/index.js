jobframeCompare.add("information-security/index", {
 "family": "Information Security",
 "roles": [
  {
   "path": "information-security/security-analyst",
   "role": "Security Analyst",
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
     "key": "information-security.security-analyst.P1",
     "code": "P1",
     "title": "Trainee Security Analyst",
     "level": "P1 — Entry Professional"
    },
    {
     "key": "information-security.security-analyst.P2",
     "code": "P2",
     "title": "Junior Security Analyst",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "information-security.security-analyst.P3",
     "code": "P3",
     "title": "Security Analyst",
     "level": "P3 — Professional"
    },
    {
     "key": "information-security.security-analyst.P4",
     "code": "P4",
     "title": "Senior Security Analyst",
     "level": "P4 — Senior Professional"
    },
    {
     "key": "information-security.security-analyst.P5",
     "code": "P5",
     "title": "Lead Security Analyst",
     "level": "P5 — Lead Professional"
    }
   ]
  },
  {
   "path": "information-security/security-architect",
   "role": "Security Architect",
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
     "key": "information-security.security-architect.P3",
     "code": "P3",
     "title": "Security Architect",
     "level": "P3 — Professional"
    },
    {
     "key": "information-security.security-architect.P4",
     "code": "P4",
     "title": "Senior Security Architect",
     "level": "P4 — Senior Professional"
    },
    {
     "key": "information-security.security-architect.P5",
     "code": "P5",
     "title": "Lead Security Architect",
     "level": "P5 — Lead Professional"
    },
    {
     "key": "information-security.security-architect.P6",
     "code": "P6",
     "title": "Principal Security Architect",
     "level": "P6 — Principal Professional"
    },
    {
     "key": "information-security.security-architect.P7",
     "code": "P7",
     "title": "Distinguished Security Architect",
     "level": "P7 — Distinguished Professional"
    }
   ]
  },
  {
   "path": "information-security/security-manager",
   "role": "Security Manager",
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
     "key": "information-security.security-manager.M1",
     "code": "M1",
     "title": "Information Security Manager",
     "level": "M1 — Manager"
    },
    {
     "key": "information-security.security-manager.M2",
     "code": "M2",
     "title": "Senior Information Security Manager",
     "level": "M2 — Senior Manager"
    },
    {
     "key": "information-security.security-manager.M3",
     "code": "M3",
     "title": "Director of Information Security",
     "level": "M3 — Director"
    },
    {
     "key": "information-security.security-manager.M4",
     "code": "M4",
     "title": "Senior Director of Security and Resilience",
     "level": "M4 — Senior Director"
    },
    {
     "key": "information-security.security-manager.E1",
     "code": "E1",
     "title": "Vice President and Chief Information Security Officer",
     "level": "E1 — Vice President"
    }
   ]
  }
 ]
});
