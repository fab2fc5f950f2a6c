jobframeCompare.add("software-engineering/index", {
 "family": "Software Engineering",
 "roles": [
  {
   "path": "software-engineering/embedded-software-engineer",
   "role": "Embedded Software Engineer",
   "status": "draft",
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
     "key": "software-engineering.embedded-software-engineer.P3",
     "code": "P3",
     "title": "Embedded Software Engineer",
     "level": "P3 — Professional"
    },
    {
     "key": "software-engineering.embedded-software-engineer.P4",
     "code": "P4",
     "title": "Senior Embedded Software Engineer",
     "level": "P4 — Senior Professional"
    },
    {
     "key": "software-engineering.embedded-software-engineer.P5",
     "code": "P5",
     "title": "Lead Embedded Software Engineer",
     "level": "P5 — Lead Professional"
    }
   ]
  },
  {
   "path": "software-engineering/engineering-manager",
   "role": "Engineering Manager",
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
     "key": "software-engineering.engineering-manager.M1",
     "code": "M1",
     "title": "Engineering Manager",
     "level": "M1 — Manager"
    },
    {
     "key": "software-engineering.engineering-manager.M2",
     "code": "M2",
     "title": "Senior Engineering Manager",
     "level": "M2 — Senior Manager"
    },
    {
     "key": "software-engineering.engineering-manager.M3",
     "code": "M3",
     "title": "Director of Engineering",
     "level": "M3 — Director"
    }
   ]
  },
  {
   "path": "software-engineering/software-engineer",
   "role": "Software Engineer",
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
     "key": "software-engineering.software-engineer.P1",
     "code": "P1",
     "title": "Graduate Software Engineer",
     "level": "P1 — Entry Professional"
    },
    {
     "key": "software-engineering.software-engineer.P2",
     "code": "P2",
     "title": "Junior Software Engineer",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "software-engineering.software-engineer.P3",
     "code": "P3",
     "title": "Software Engineer",
     "level": "P3 — Professional"
    },
    {
     "key": "software-engineering.software-engineer.P4",
     "code": "P4",
     "title": "Senior Software Engineer",
     "level": "P4 — Senior Professional"
    },
    {
     "key": "software-engineering.software-engineer.P5",
     "code": "P5",
     "title": "Staff Software Engineer",
     "level": "P5 — Lead Professional"
    },
    {
     "key": "software-engineering.software-engineer.P6",
     "code": "P6",
     "title": "Principal Software Engineer",
     "level": "P6 — Principal Professional"
    },
    {
     "key": "software-engineering.software-engineer.P7",
     "code": "P7",
     "title": "Distinguished Engineer",
     "level": "P7 — Distinguished Professional"
    }
   ]
  },
  {
   "path": "software-engineering/test-automation-engineer",
   "role": "Test Automation Engineer",
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
     "key": "software-engineering.test-automation-engineer.P1",
     "code": "P1",
     "title": "Graduate Test Engineer",
     "level": "P1 — Entry Professional"
    },
    {
     "key": "software-engineering.test-automation-engineer.P2",
     "code": "P2",
     "title": "Junior Test Automation Engineer",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "software-engineering.test-automation-engineer.P3",
     "code": "P3",
     "title": "Test Automation Engineer",
     "level": "P3 — Professional"
    },
    {
     "key": "software-engineering.test-automation-engineer.P4",
     "code": "P4",
     "title": "Senior Test Automation Engineer",
     "level": "P4 — Senior Professional"
    },
    {
     "key": "software-engineering.test-automation-engineer.P5",
     "code": "P5",
     "title": "Lead Test Automation Engineer",
     "level": "P5 — Lead Professional"
    }
   ]
  }
 ]
});
