jobframeCompare.add("software-engineering/test-automation-engineer", {
 "role.summary": "Builds the automated checks, test data and test environments that tell teams within hours whether a change to Northwind's business software is safe to release. Component tests stay with the engineers who write the code, device benches belong to the Embedded Software Engineer, and acceptance of a feature remains with the product owner.",
 "levels": [
  {
   "code": "P1",
   "summary": "Automates described test cases for one application and learns to judge what a failed check really says.",
   "core_outputs": [
    {
     "id": "software-engineering.test-automation-engineer.suite",
     "text": "Automated checks for described user paths, independent of each other and merged after a colleague has seen each of them fail"
    },
    {
     "id": "software-engineering.test-automation-engineer.defects",
     "text": "Defect reports that a developer can reproduce at the first attempt, with version, steps, expected result and log extract"
    },
    {
     "id": "software-engineering.test-automation-engineer.test-data",
     "text": "Made-up customers, articles and orders for the assigned checks, created by script and removed after every run"
    },
    {
     "text": "A weekly tally of manual test cases that shows which are automated, which wait and which are not worth it"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "software-engineering.test-automation-engineer.story-review",
     "text": "Read each story before the sprint begins and write down the questions its acceptance criteria leave open"
    },
    {
     "id": "software-engineering.test-automation-engineer.flaky-tests",
     "text": "Sort the failures of the nightly run every morning into product fault, test fault and environment fault"
    },
    {
     "id": "software-engineering.test-automation-engineer.exploring",
     "text": "Explore one new screen a week beside an experienced tester, with a written charter and notes on every surprise"
    }
   ],
   "jfm.complexity": "Turns a written test case into a stable check and tells a genuine failure from a badly chosen waiting time.",
   "jfm.knowledge": "Applies boundary values, equivalence classes and one scripting language in such a way that the resulting checks survive a review.",
   "components.skills": [
    {
     "text": "Scripting in one language"
    },
    {
     "text": "Locating elements on a web page"
    },
    {
     "text": "Exact written description"
    }
   ],
   "components.qualifications": [
    {
     "text": "Studies or vocational training in computing, or a change of career with self-built tests to show"
    },
    {
     "text": "Foundation certificate in software testing, which may be earned in the first year"
    }
   ],
   "capabilities": [
    {
     "id": "Observation",
     "name": "Observation",
     "text": "Notices small deviations on a screen or in a log and records them before forming a theory."
    },
    {
     "id": "Test design",
     "name": "Test design",
     "text": "Chooses inputs at the edges of a rule as well as in its middle."
    }
   ]
  },
  {
   "code": "P2",
   "summary": "Keeps the regression suite of one application trustworthy while the application changes every sprint.",
   "core_outputs": [
    {
     "id": "software-engineering.test-automation-engineer.suite",
     "text": "A regression suite for one application that follows every change within the sprint and sheds checks that have lost their purpose"
    },
    {
     "id": "software-engineering.test-automation-engineer.fast-feedback",
     "text": "A shorter nightly run each quarter, because checks move from screens to the interfaces beneath them"
    },
    {
     "id": "software-engineering.test-automation-engineer.defects",
     "text": "Sprint findings ranked by harm to users, on which the product owner can decide the same day"
    },
    {
     "id": "software-engineering.test-automation-engineer.test-data",
     "text": "A library of business situations, such as partial delivery or credit block, that any tester restores in minutes"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "software-engineering.test-automation-engineer.story-review",
     "text": "Bring concrete examples to refinement for each story, at least one of which describes what happens when things go wrong"
    },
    {
     "id": "software-engineering.test-automation-engineer.flaky-tests",
     "text": "Isolate an unstable check on the day it shows itself, and repair or delete it within two weeks"
    },
    {
     "id": "software-engineering.test-automation-engineer.exploring",
     "text": "Run a ninety-minute test session with two key users before each larger release and turn confirmed findings into checks"
    },
    {
     "text": "Measure after each release which changed code no check touched, and close the riskiest of the gaps"
    }
   ],
   "jfm.complexity": "Picks from known techniques the one that would reveal a suspected fault soonest, and sees when a check proves nothing.",
   "jfm.knowledge": "Works unaided with the team's test framework, interface tools and pipeline, and reads the application's code and database.",
   "capabilities": [
    {
     "id": "Test design",
     "name": "Test design",
     "text": "Replaces ten similar checks with three that would catch the same faults."
    },
    {
     "id": "Straight reporting",
     "name": "Straight reporting",
     "text": "Describes a fault by its effect on users and leaves the guess about its author out."
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Owns testing for a product team, from the first talk about risk to the recommendation to release.",
   "core_outputs": [
    {
     "id": "software-engineering.test-automation-engineer.fast-feedback",
     "text": "A verdict on every merge request within fifteen minutes, and on the whole application before the team starts work"
    },
    {
     "id": "software-engineering.test-automation-engineer.defects",
     "text": "A quarterly analysis of faults found in use that shows where each could have been caught with least effort"
    },
    {
     "id": "software-engineering.test-automation-engineer.environments",
     "text": "A test environment built from code, equal to production in versions and settings, and ready again within an hour"
    },
    {
     "id": "software-engineering.test-automation-engineer.release-evidence",
     "text": "A one-page statement for each release on what was tested, what was left out and which risk remains"
    },
    {
     "id": "software-engineering.test-automation-engineer.test-data",
     "text": "Test data with invented identities that stays consistent between portal, ERP and warehouse through a complete order"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "software-engineering.test-automation-engineer.story-review",
     "text": "Agree with developers for each story at which level a risk is tested, who writes the check and when"
    },
    {
     "id": "software-engineering.test-automation-engineer.flaky-tests",
     "text": "Follow unreliable results to shared state, timing or clocks, and have untestable code changed together with its author"
    },
    {
     "id": "software-engineering.test-automation-engineer.test-coaching",
     "text": "Pair with developers on component tests until reviews find the important cases covered without a tester's hint"
    },
    {
     "text": "Test the customer portal with keyboard and screen reader before each release, and report barriers against the accessibility standard"
    }
   ],
   "jfm.complexity": "Weighs the likelihood and cost of failures against test effort where complete coverage is neither possible nor useful.",
   "jfm.knowledge": "Understands the application's architecture and its users' working day in enough detail to predict where changes will hurt.",
   "components.tasks": [
    {
     "text": "Maintain pipelines for test runs"
    },
    {
     "text": "Write charters for exploratory sessions"
    }
   ],
   "components.skills": [
    {
     "text": "Interface and contract testing"
    },
    {
     "text": "Containers and infrastructure as code"
    },
    {
     "text": "Reading database execution plans"
    }
   ],
   "capabilities": [
    {
     "id": "Risk thinking",
     "name": "Risk thinking",
     "text": "Explains in business terms why one path is tested ten times and another not at all."
    },
    {
     "id": "Test design",
     "name": "Test design",
     "text": "Builds suites in layers, so that a failure points to its cause instead of to the whole application."
    },
    {
     "id": "Straight reporting",
     "name": "Straight reporting",
     "text": "Advises against a release when the evidence demands it and says what would change the advice."
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Makes processes testable that run through several teams' systems, such as order to delivery.",
   "core_outputs": [
    {
     "id": "software-engineering.test-automation-engineer.suite",
     "text": "One set of end-to-end paths through portal, ERP and warehouse that runs within the hour and blocks unsafe releases"
    },
    {
     "id": "software-engineering.test-automation-engineer.environments",
     "text": "Simulated carriers, banks and partner systems with faults and delays on demand, used by all teams of the area"
    },
    {
     "id": "software-engineering.test-automation-engineer.release-evidence",
     "text": "Load and recovery tests before each seasonal peak that replay last year's busiest day with an agreed reserve"
    },
    {
     "text": "Contract tests between systems that show a provider before the merge which consumers a change would break"
    },
    {
     "text": "Test plans for large migrations that compare old and new results record by record until every difference is explained"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "software-engineering.test-automation-engineer.story-review",
     "text": "Map the risks of a programme with its business users at the start, and divide test effort by that map"
    },
    {
     "id": "software-engineering.test-automation-engineer.flaky-tests",
     "text": "Publish the reliability of all suites in the area monthly, and agree below which rate feature work pauses"
    },
    {
     "id": "software-engineering.test-automation-engineer.test-coaching",
     "text": "Take testers of two or more teams through a joint project each year and review their test designs in writing"
    }
   ],
   "jfm.complexity": "Finds out why changes that pass every team's own checks still fail together, and removes the blind spot between them.",
   "jfm.knowledge": "Understands asynchronous systems, load behaviour and the area's business calendar, and uses several test tools to their full depth.",
   "capabilities": [
    {
     "id": "Risk thinking",
     "name": "Risk thinking",
     "text": "Persuades several product owners to spend test effort where the whole process is weakest."
    },
    {
     "id": "Designing for testability",
     "name": "Designing for testability",
     "text": "Shows architects early which design choices would make a system impossible to check."
    },
    {
     "id": "Cross-team agreement",
     "name": "Cross-team agreement",
     "text": "Obtains from teams with different release rhythms one rule for shared environments and data."
    }
   ]
  },
  {
   "code": "P5",
   "summary": "Sets how Northwind tests its business software and what evidence a release requires.",
   "core_outputs": [
    {
     "text": "A test strategy for all business software that names who tests what, at which stage, and what is deliberately left untested"
    },
    {
     "id": "software-engineering.test-automation-engineer.fast-feedback",
     "text": "A falling median time, in every team, from a code change to a trustworthy answer on releasing it"
    },
    {
     "id": "software-engineering.test-automation-engineer.release-evidence",
     "text": "Release criteria that replace sign-off meetings with recorded evidence and that internal and external auditors accept"
    },
    {
     "id": "software-engineering.test-automation-engineer.environments",
     "text": "A shared platform from which teams order environments and data themselves, with its cost per team made public"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "software-engineering.test-automation-engineer.test-coaching",
     "text": "Gather the testers of all teams monthly around one real failure and record which practice has to change"
    },
    {
     "text": "Settle with R&D how apps, cloud services and device software are tested against each other before a product launch"
    },
    {
     "text": "Pilot new techniques, such as generated test cases, on one product and publish hits, false alarms and effort"
    },
    {
     "text": "Recommend each year which test tools to buy, build or retire, counting licences, upkeep and the rewriting of suites"
    },
    {
     "text": "Show engineering management each spring what escaped faults cost customers and plants, and ask for a decision on the remedies"
    }
   ],
   "jfm.complexity": "Devises ways of testing systems whose behaviour is learned, purchased or distributed and therefore cannot be fully specified.",
   "jfm.knowledge": "Knows what tests cost and prevent, which release methods are safe and what evidence audits accept, and lays it down for all teams.",
   "capabilities": [
    {
     "id": "Designing for testability",
     "name": "Designing for testability",
     "text": "Makes testability a criterion in architecture and purchasing decisions throughout the function."
    },
    {
     "id": "Raising the craft",
     "name": "Raising the craft",
     "text": "Turns scattered testers into a professional community that examines its own mistakes in public."
    },
    {
     "id": "Economic judgement",
     "name": "Economic judgement",
     "text": "Gives up tests whose upkeep exceeds the damage they prevent and can show the calculation."
    }
   ]
  }
 ]
});
