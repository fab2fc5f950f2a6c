jobframeCompare.add("software-engineering/embedded-software-engineer", {
 "role.summary": "Develops the software inside Northwind's drives, sensors and controllers together with R&D (electronics, mechanics and product safety). The role is separate from Software Engineer because its work ships with hardware, is certified and cannot be corrected overnight.",
 "levels": [
  {
   "code": "P3",
   "summary": "Owns the software of one device module, such as a motor drive or a sensor interface.",
   "core_outputs": [
    {
     "id": "software-engineering.embedded-software-engineer.device-software",
     "text": "Module software that meets its timing and memory limits on the target hardware, with measurements to prove it"
    },
    {
     "id": "software-engineering.embedded-software-engineer.test-benches",
     "text": "Automated tests on real or simulated hardware that run every night and cover all safety functions of the module"
    },
    {
     "id": "software-engineering.embedded-software-engineer.certification",
     "text": "Requirements, design and test records for the module, traceable in both directions, that the functional safety assessor accepts without a second round"
    },
    {
     "text": "Software findings on returned devices within ten working days of quality's request, each with a proven cause or the next test that would decide"
    }
   ],
   "jfm.complexity": "Isolates faults that appear only on certain boards, temperatures or loads and separates software from hardware causes.",
   "jfm.knowledge": "Knows C, one controller family and the common field buses thoroughly, and reads circuit diagrams without help.",
   "components.tasks": [
    {
     "text": "Bring up new boards together with electronics engineers"
    },
    {
     "text": "Maintain the module's driver library"
    }
   ],
   "components.skills": [
    {
     "text": "Embedded C and C++"
    },
    {
     "text": "Oscilloscope and logic analyser"
    },
    {
     "text": "Hardware-in-the-loop testing"
    },
    {
     "text": "Static analysis against coding rules for safe C"
    }
   ],
   "components.knowledge": [
    {
     "text": "Functional safety standards for drives and their required evidence"
    },
    {
     "text": "Real-time operating systems"
    },
    {
     "text": "Secure start-up and protected debug access"
    }
   ],
   "capabilities": [
    {
     "id": "Hardware sense",
     "name": "Hardware sense",
     "text": "Reproduces a field fault on the bench and narrows it down with measurements rather than guesses."
    },
    {
     "id": "Traceable work",
     "name": "Traceable work",
     "text": "Keeps requirements, code and tests linked so that each can be traced to the others."
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Leads the software of a complete device, from the first concept with R&D to the start of production.",
   "core_outputs": [
    {
     "id": "software-engineering.embedded-software-engineer.device-software",
     "text": "Device software whose modules from several engineers work together at the first joint trial of each development stage"
    },
    {
     "id": "software-engineering.embedded-software-engineer.test-benches",
     "text": "A test strategy for the device that assigns every risk to a bench, a field trial or a calculation"
    },
    {
     "id": "software-engineering.embedded-software-engineer.certification",
     "text": "A safety concept for the device software, agreed with the assessor before coding begins and kept current until approval"
    },
    {
     "text": "A secure update path for devices in the field that survives power loss and refuses software from unknown sources"
    },
    {
     "text": "A bill of third-party software for each device, with licences and support periods checked for its whole service life"
    }
   ],
   "jfm.complexity": "Trades off unit cost, response time, safety and service life where a late correction means recalling devices.",
   "jfm.knowledge": "Commands embedded architecture and knows enough of electronics, safety standards and series production to decide with their experts.",
   "capabilities": [
    {
     "id": "Hardware sense",
     "name": "Hardware sense",
     "text": "Argues with electronics and mechanics engineers on their own ground and finds the cheaper place for a function."
    },
    {
     "id": "Traceable work",
     "name": "Traceable work",
     "text": "Plans evidence for certification from the first day so that none has to be reconstructed."
    },
    {
     "id": "Project steering",
     "name": "Project steering",
     "text": "Notices slipping milestones in hardware early and rearranges software work around them."
    }
   ]
  },
  {
   "code": "P5",
   "summary": "Guides embedded software across all device families. Engineering and R&D describe this level by its capabilities first; its outputs follow after the first shared controller platform has gone into production.",
   "capabilities": [
    {
     "id": "Platform thinking",
     "name": "Platform thinking",
     "text": "Recognises what device families have in common and designs a software platform that each of them gains from."
    },
    {
     "id": "Safety and security leadership",
     "name": "Safety and security leadership",
     "text": "Translates new standards into design rules that engineers can follow in their daily work."
    },
    {
     "id": "Supplier judgement",
     "name": "Supplier judgement",
     "text": "Assesses chip and tool makers for the next ten years and not only for the next product."
    },
    {
     "id": "Bridging disciplines",
     "name": "Bridging disciplines",
     "text": "Unites software, electronics and production engineers behind one development calendar."
    }
   ]
  }
 ]
});
