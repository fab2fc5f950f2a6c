jobframeCompare.add({
 "kind": "family",
 "id": "software-engineering",
 "roles": [
  {
   "id": "embedded-software-engineer",
   "name": "Embedded Software Engineer",
   "aliases": [
    "Firmware Engineer",
    "Firmware Developer",
    "Embedded Developer",
    "Embedded C Developer",
    "Control Software Engineer",
    "Real-Time Programmer"
   ],
   "levels": [
    {
     "code": "P3",
     "title": "Embedded Software Engineer"
    },
    {
     "code": "P4",
     "title": "Senior Embedded Software Engineer"
    },
    {
     "code": "P5",
     "title": "Lead Embedded Software Engineer"
    }
   ]
  },
  {
   "id": "engineering-manager",
   "name": "Engineering Manager",
   "aliases": [
    "Development Manager",
    "Software Development Manager",
    "Head of Engineering",
    "Head of Software",
    "Director of Engineering",
    "Engineering Team Lead",
    "EM"
   ],
   "levels": [
    {
     "code": "M1",
     "title": "Engineering Manager"
    },
    {
     "code": "M2",
     "title": "Senior Engineering Manager"
    },
    {
     "code": "M3",
     "title": "Director of Engineering"
    }
   ]
  },
  {
   "id": "software-engineer",
   "name": "Software Engineer",
   "aliases": [
    "Software Developer",
    "Developer",
    "Programmer",
    "Coder",
    "Backend Engineer",
    "Frontend Engineer",
    "Full-Stack Developer",
    "Web Developer",
    "C# Developer",
    "SWE"
   ],
   "levels": [
    {
     "code": "P1",
     "title": "Graduate Software Engineer"
    },
    {
     "code": "P2",
     "title": "Junior Software Engineer"
    },
    {
     "code": "P3",
     "title": "Software Engineer"
    },
    {
     "code": "P4",
     "title": "Senior Software Engineer"
    },
    {
     "code": "P5",
     "title": "Staff Software Engineer"
    },
    {
     "code": "P6",
     "title": "Principal Software Engineer"
    },
    {
     "code": "P7",
     "title": "Distinguished Engineer"
    }
   ]
  },
  {
   "id": "test-automation-engineer",
   "name": "Test Automation Engineer",
   "aliases": [
    "QA Engineer",
    "SDET",
    "Software Tester",
    "Test Engineer",
    "QA Automation",
    "Quality Assurance Engineer",
    "Software QA",
    "Test Analyst"
   ],
   "levels": [
    {
     "code": "P1",
     "title": "Graduate Test Engineer"
    },
    {
     "code": "P2",
     "title": "Junior Test Automation Engineer"
    },
    {
     "code": "P3",
     "title": "Test Automation Engineer"
    },
    {
     "code": "P4",
     "title": "Senior Test Automation Engineer"
    },
    {
     "code": "P5",
     "title": "Lead Test Automation Engineer"
    }
   ]
  }
 ]
});
