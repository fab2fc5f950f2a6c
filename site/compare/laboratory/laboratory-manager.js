jobframeCompare.add("laboratory/laboratory-manager", {
 "role.summary": "Leads the people, equipment and management system of Northwind's accredited laboratories and answers for the validity of what they report. Laboratory managers say what a test has shown; the damage is explained by the Materials Scientist, and whether a product is launched or redesigned is decided in R&D and product management.",
 "levels": [
  {
   "code": "M1",
   "summary": "Leads one laboratory, such as EMC testing or the endurance and climate laboratory.",
   "jfm.responsibilities": [
    {
     "id": "laboratory.laboratory-manager.orders",
     "text": "Accept or decline each test order within three working days, once method, sample number and decision rule are agreed"
    },
    {
     "id": "laboratory.laboratory-manager.competence",
     "text": "Authorise people for each method on evidence, watch every one of them at a test yearly and suspend lapsed authorisations"
    },
    {
     "id": "laboratory.laboratory-manager.validity",
     "text": "Have reports issued within five working days of the test, and recall one immediately when its basis proves wrong"
    },
    {
     "id": "laboratory.laboratory-manager.equipment-use",
     "text": "Follow chamber hours booked, run and lost every month and remove the largest loss by the next quarter"
    },
    {
     "id": "laboratory.laboratory-manager.accreditation",
     "text": "Close audit findings by their due date, after checking whether results already reported are touched by the same weakness"
    },
    {
     "text": "Arrange standby for endurance runs with the team so that nobody is on call more than one weekend in four"
    }
   ],
   "jfm.complexity": "Balances urgent project tests, long endurance runs and calibration when chambers and authorised people are short.",
   "jfm.knowledge": "Knows the laboratory's methods, their uncertainty and the accreditation standard, along with labour and electrical safety law.",
   "components.tasks": [
    {
     "text": "Prepare the laboratory's part of the management review"
    },
    {
     "text": "Approve purchases of instruments and calibration services"
    }
   ],
   "components.skills": [
    {
     "text": "Staff scheduling"
    },
    {
     "text": "Investigating non-conforming work"
    },
    {
     "text": "Customer conversations about failed tests"
    }
   ],
   "components.qualifications": [
    {
     "text": "Degree in engineering or natural science, with several years in a test laboratory"
    }
   ],
   "capabilities": [
    {
     "id": "Impartiality",
     "name": "Impartiality",
     "text": "Reports a failed test to an impatient project in the same words as a passed one."
    },
    {
     "id": "Leading technicians",
     "name": "Leading technicians",
     "text": "Spends part of every day at the benches and knows what each person could do next."
    }
   ]
  },
  {
   "code": "M2",
   "summary": "Leads several laboratories, at one site or more, through their managers.",
   "jfm.responsibilities": [
    {
     "id": "laboratory.laboratory-manager.orders",
     "text": "Distribute orders among the laboratories every quarter, and place the overflow with outside laboratories accredited for the method"
    },
    {
     "id": "laboratory.laboratory-manager.competence",
     "text": "Plan with the managers which methods need a third authorised person, and finance exchanges between sites to train one"
    },
    {
     "id": "laboratory.laboratory-manager.validity",
     "text": "Order unannounced repeat tests at a second site and settle openly which of two differing results stands"
    },
    {
     "id": "laboratory.laboratory-manager.equipment-use",
     "text": "Compile a five-year equipment plan for the laboratories that sets replacement, overhaul and outside testing side by side"
    },
    {
     "id": "laboratory.laboratory-manager.accreditation",
     "text": "Lead the laboratories through the accreditation body's surveillance, and chair the yearly review of complaints, comparisons and risks"
    },
    {
     "text": "Coach laboratory managers in withstanding project pressure, and take over the conversation when it comes from executives"
    }
   ],
   "jfm.complexity": "Brings laboratories with separate histories to comparable results and shared resources although each regards its own way as proven.",
   "jfm.knowledge": "Understands several test disciplines, investment planning and accreditation across sites, and questions each laboratory's habits on that basis.",
   "capabilities": [
    {
     "id": "Impartiality",
     "name": "Impartiality",
     "text": "Arranges reporting lines, targets and rewards so that nobody gains by a favourable result."
    },
    {
     "id": "Uniting sites",
     "name": "Uniting sites",
     "text": "Lets the laboratory with the best evidence set the common practice, not the largest one."
    }
   ]
  },
  {
   "code": "M3",
   "summary": "Leads the laboratory department with its materials, endurance, climate, EMC and safety laboratories and their specialists.",
   "jfm.responsibilities": [
    {
     "text": "Decide every three years which accredited fields to hold, extend or return, by product plans, law and outside supply"
    },
    {
     "text": "Negotiate with certification bodies and major customers the recognition of Northwind's reports, so that no test is paid twice"
    },
    {
     "id": "laboratory.laboratory-manager.equipment-use",
     "text": "Obtain the executive team's approval for large facilities with a business case that counts launch delays avoided"
    },
    {
     "id": "laboratory.laboratory-manager.competence",
     "text": "Open a specialist path and a management path for laboratory staff, and keep a trained deputy for every report signatory"
    },
    {
     "id": "laboratory.laboratory-manager.validity",
     "text": "Report every withdrawn result and every attempt to influence one to the executive team, with measures taken"
    },
    {
     "text": "Cut the energy used per chamber hour by a published amount each year through shared runs, heat recovery and shorter profiles"
    }
   ],
   "jfm.complexity": "Keeps testing fast, independent and affordable while regulators demand more tests of more variants and energy grows dearer.",
   "jfm.knowledge": "Has a sense, grounded in product safety law, test economics and accreditation policy, of where simulation can replace testing.",
   "components.knowledge": [
    {
     "text": "Market access rules in the main sales regions"
    },
    {
     "text": "Liability for test reports"
    }
   ],
   "components.qualifications": [
    {
     "text": "Long experience of leading managers in testing, certification or product development"
    }
   ],
   "capabilities": [
    {
     "id": "Guarding independence",
     "name": "Guarding independence",
     "text": "Defends a result before the executive team at personal cost and explains what it protects the company from."
    },
    {
     "id": "Investing with foresight",
     "name": "Investing with foresight",
     "text": "Builds up test capacity for technologies before projects ask for it and closes it without regret afterwards."
    },
    {
     "id": "Leading mixed professions",
     "name": "Leading mixed professions",
     "text": "Gives scientists, technicians and quality staff one aim without making them alike."
    }
   ]
  }
 ]
});
