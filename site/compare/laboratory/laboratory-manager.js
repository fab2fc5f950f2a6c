jobframeCompare.add({
 "kind": "role",
 "key": "laboratory.laboratory-manager",
 "name": "Laboratory Manager",
 "summary": "Leads the people, equipment and management system of Northwind's accredited laboratories and answers for the validity of what they report. Laboratory managers say what a test has shown; the damage is explained by the Materials Scientist, and whether a product is launched or redesigned is decided in R&D and product management.",
 "aliases": [
  "Lab Manager",
  "Head of Laboratory",
  "Test Laboratory Manager",
  "Test Manager Hardware",
  "EMC Lab Manager",
  "Head of Testing",
  "Technical Manager Laboratory"
 ],
 "levels": [
  {
   "code": "M1",
   "title": "Laboratory Manager",
   "summary": "Leads one laboratory, such as EMC testing or the endurance and climate laboratory.",
   "jfm.responsibilities": [
    {
     "id": "orders",
     "text": "Accept or decline each test order within three working days, once method, sample number and decision rule are agreed"
    },
    {
     "id": "competence",
     "text": "Authorise people for each method on evidence, watch every one of them at a test yearly and suspend lapsed authorisations"
    },
    {
     "id": "validity",
     "text": "Have reports issued within five working days of the test, and recall one immediately when its basis proves wrong"
    },
    {
     "id": "equipment-use",
     "text": "Follow chamber hours booked, run and lost every month and remove the largest loss by the next quarter"
    },
    {
     "id": "accreditation",
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
     "name": "Impartiality",
     "text": "Reports a failed test to an impatient project in the same words as a passed one."
    },
    {
     "name": "Leading technicians",
     "text": "Spends part of every day at the benches and knows what each person could do next."
    }
   ]
  },
  {
   "code": "M2",
   "title": "Senior Laboratory Manager",
   "summary": "Leads several laboratories, at one site or more, through their managers.",
   "jfm.responsibilities": [
    {
     "id": "orders",
     "text": "Distribute orders among the laboratories every quarter, and place the overflow with outside laboratories accredited for the method"
    },
    {
     "id": "competence",
     "text": "Plan with the managers which methods need a third authorised person, and finance exchanges between sites to train one"
    },
    {
     "id": "validity",
     "text": "Order unannounced repeat tests at a second site and settle openly which of two differing results stands"
    },
    {
     "id": "equipment-use",
     "text": "Compile a five-year equipment plan for the laboratories that sets replacement, overhaul and outside testing side by side"
    },
    {
     "id": "accreditation",
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
     "name": "Impartiality",
     "text": "Arranges reporting lines, targets and rewards so that nobody gains by a favourable result."
    },
    {
     "name": "Uniting sites",
     "text": "Lets the laboratory with the best evidence set the common practice, not the largest one."
    }
   ]
  },
  {
   "code": "M3",
   "title": "Director of Laboratories and Testing",
   "summary": "Leads the laboratory department with its materials, endurance, climate, EMC and safety laboratories and their specialists.",
   "jfm.responsibilities": [
    {
     "text": "Decide every three years which accredited fields to hold, extend or return, by product plans, law and outside supply"
    },
    {
     "text": "Negotiate with certification bodies and major customers the recognition of Northwind's reports, so that no test is paid twice"
    },
    {
     "id": "equipment-use",
     "text": "Obtain the executive team's approval for large facilities with a business case that counts launch delays avoided"
    },
    {
     "id": "competence",
     "text": "Open a specialist path and a management path for laboratory staff, and keep a trained deputy for every report signatory"
    },
    {
     "id": "validity",
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
     "name": "Guarding independence",
     "text": "Defends a result before the executive team at personal cost and explains what it protects the company from."
    },
    {
     "name": "Investing with foresight",
     "text": "Builds up test capacity for technologies before projects ask for it and closes it without regret afterwards."
    },
    {
     "name": "Leading mixed professions",
     "text": "Gives scientists, technicians and quality staff one aim without making them alike."
    }
   ]
  }
 ]
});
