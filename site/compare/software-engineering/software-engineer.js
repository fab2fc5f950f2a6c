jobframeCompare.add("software-engineering/software-engineer", {
 "role.summary": "Designs, builds and runs the software that customers, partners and plants use every day, from the order portal to the warehouse system. Software engineers stay responsible for what they release. The role does not cover software inside Northwind's products (see Embedded Software Engineer), nor networks and office IT.",
 "levels": [
  {
   "code": "P1",
   "summary": "Learns to deliver software with the team, one well-described task at a time.",
   "core_outputs": [
    {
     "id": "software-engineering.software-engineer.features",
     "text": "Small changes to one application, finished within the sprint, with tests and a description that a reviewer can follow"
    },
    {
     "id": "software-engineering.software-engineer.reliability",
     "text": "Corrected defects, each with a test that failed before the correction and a note on the cause"
    },
    {
     "text": "Code on which reviewers need to make the same remark only once, and whose open comments are answered within a day"
    },
    {
     "text": "A set of notes on building, testing and releasing the application that the next newcomer can work from"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "software-engineering.software-engineer.planning",
     "text": "Pick described tasks from the team board and ask about unclear points before starting to write code"
    },
    {
     "id": "software-engineering.software-engineer.support",
     "text": "Watch the logs of one application together with a colleague and report whatever looks unusual"
    },
    {
     "text": "Learn the team's main language, such as C# or TypeScript, by pairing with a different colleague every week"
    },
    {
     "text": "Keep branches short-lived and up to date, and pass all automated checks before asking for a review"
    }
   ],
   "jfm.complexity": "Breaks a described task into steps and solves each with the help of examples from the code or its documentation.",
   "jfm.knowledge": "Understands the basics of one programming language, version control and automated tests, and applies them under review.",
   "components.skills": [
    {
     "text": "Basic programming in one language"
    },
    {
     "text": "Reading other people's code"
    },
    {
     "text": "Asking precise questions"
    }
   ],
   "components.qualifications": [
    {
     "text": "Degree or vocational training in computing, or equivalent practical experience"
    }
   ],
   "capabilities": [
    {
     "id": "Writing code",
     "name": "Writing code",
     "text": "Writes readable code for a single function or screen and can explain each line."
    },
    {
     "id": "Collaboration",
     "name": "Collaboration",
     "text": "Says early when a task takes longer than expected and accepts help with it."
    }
   ]
  },
  {
   "code": "P2",
   "summary": "Delivers complete features in one application and shares in its support.",
   "core_outputs": [
    {
     "id": "software-engineering.software-engineer.features",
     "text": "Complete features of one application, released behind a switch and shown to the people who asked for them"
    },
    {
     "id": "software-engineering.software-engineer.reliability",
     "text": "Features that go into use without severe defects, because tests cover their main paths and likely errors"
    },
    {
     "text": "Reviews of colleagues' smaller changes within one working day that cover behaviour, naming and missing tests"
    },
    {
     "text": "Up-to-date user notes and interface descriptions for each released feature, checked by somebody from support"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "software-engineering.software-engineer.planning",
     "text": "Estimate tasks, compare the estimate with the time taken and use the difference in the next sprint planning"
    },
    {
     "id": "software-engineering.software-engineer.support",
     "text": "Take a share of user support in office hours and hand over unsolved cases with the evidence collected"
    },
    {
     "text": "Update outdated libraries in one application each month and test the places that depend on them"
    },
    {
     "text": "Replace repeated manual steps in building or testing with short scripts that the whole team can run"
    }
   ],
   "jfm.complexity": "Chooses between known ways of building a feature and finds the fault when it works in test but not in use.",
   "jfm.knowledge": "Uses the team's frameworks, database and delivery pipeline without help and knows which changes to them need advice.",
   "capabilities": [
    {
     "id": "Writing code",
     "name": "Writing code",
     "text": "Divides a feature into small tested units and leaves the code around it cleaner than before."
    },
    {
     "id": "Collaboration",
     "name": "Collaboration",
     "text": "Gives review comments that teach something and separates matters of taste from faults."
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Owns an application or service, from the conversation about what it should do to its behaviour in use.",
   "core_outputs": [
    {
     "id": "software-engineering.software-engineer.features",
     "text": "Releases of one application at least every two weeks, each with an agreed purpose and its use measured afterwards"
    },
    {
     "id": "software-engineering.software-engineer.reliability",
     "text": "A service that meets its agreed availability and response time, with alarms that reach the team before customers call"
    },
    {
     "id": "software-engineering.software-engineer.design",
     "text": "Short design notes for larger changes that compare two or more options, including what each costs to run"
    },
    {
     "text": "Interfaces to ERP and partner systems that keep working when the other side introduces an announced change"
    },
    {
     "text": "An application whose libraries and runtime are renewed before support for them ends, according to a yearly plan"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "software-engineering.software-engineer.planning",
     "text": "Split requirements into deliverable parts with the product owner, and renegotiate their scope when new facts appear"
    },
    {
     "id": "software-engineering.software-engineer.support",
     "text": "Take turns in on-call duty, restore service first and lead the review of the incident afterwards"
    },
    {
     "id": "software-engineering.software-engineer.mentoring",
     "text": "Pair with junior engineers on their first design and leave part of it for them to finish"
    },
    {
     "text": "Measure slow queries and heavy screens, and remove the worst of them before users complain"
    }
   ],
   "jfm.complexity": "Investigates faults that cross application, database and network, and weighs a quick repair against a lasting one.",
   "jfm.knowledge": "Knows one business area, such as order handling or warehousing, almost as well as its key users and designs software accordingly.",
   "capabilities": [
    {
     "id": "Writing code",
     "name": "Writing code",
     "text": "Structures a service so that others can change one part without understanding all of it."
    },
    {
     "id": "Technical design",
     "name": "Technical design",
     "text": "Draws up a design whose risks are named and whose first step can be delivered within weeks."
    },
    {
     "id": "Collaboration",
     "name": "Collaboration",
     "text": "Explains technical limits to non-technical colleagues in terms of time, money and risk."
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Solves problems that span several applications and raises the quality of engineering around them.",
   "core_outputs": [
    {
     "id": "software-engineering.software-engineer.features",
     "text": "One result each quarter, such as faster order entry, that users notice and an agreed measure confirms"
    },
    {
     "id": "software-engineering.software-engineer.reliability",
     "text": "Service levels for a chain of applications, such as order to shipment, that their users have agreed to and that hold through peak weeks"
    },
    {
     "id": "software-engineering.software-engineer.design",
     "text": "Designs for changes to several applications, reviewed by the affected teams beforehand and recorded for later readers"
    },
    {
     "text": "A migration in stages, such as the replacement of an old ERP interface, that never stops orders or shipments"
    },
    {
     "text": "A tested answer to the main security threats against the team's applications, renewed with every major change"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "software-engineering.software-engineer.planning",
     "text": "Uncover dependencies on other teams when planning starts, and agree dates and fallback options with them"
    },
    {
     "id": "software-engineering.software-engineer.support",
     "text": "Coordinate several teams during a major outage, keep the business informed and see corrective measures finished in every team within the quarter"
    },
    {
     "id": "software-engineering.software-engineer.mentoring",
     "text": "Mentor two engineers on the way to their next level, with written feedback on observed work each quarter"
    },
    {
     "text": "Conduct technical interviews for the team, using the same questions and the same scale for all candidates"
    }
   ],
   "jfm.complexity": "Finds the cause of failures that nobody can reproduce at will and redesigns the parts that made them possible.",
   "jfm.knowledge": "Masters the team's technology in depth and understands the connected systems well enough to predict side effects.",
   "components.tasks": [
    {
     "text": "Facilitate design reviews"
    },
    {
     "text": "Model threats for new interfaces"
    }
   ],
   "components.skills": [
    {
     "text": "Performance analysis"
    },
    {
     "text": "Database migration"
    },
    {
     "text": "Technical writing"
    }
   ],
   "capabilities": [
    {
     "id": "Technical design",
     "name": "Technical design",
     "text": "Keeps options open where the future is uncertain and commits firmly where it is not."
    },
    {
     "id": "Incident leadership",
     "name": "Incident leadership",
     "text": "Stays calm under pressure, hands out tasks clearly and looks for causes instead of culprits."
    },
    {
     "id": "Developing others",
     "name": "Developing others",
     "text": "Chooses work for colleagues that stretches them and stands by to help without taking over."
    }
   ]
  },
  {
   "code": "P5",
   "summary": "Sets the technical course for an area of several teams, such as commerce or logistics systems.",
   "core_outputs": [
    {
     "id": "software-engineering.software-engineer.design",
     "text": "A target architecture for the area that shows the steps, costs and order in which teams can reach it"
    },
    {
     "id": "software-engineering.software-engineer.reliability",
     "text": "A yearly fall in severe incidents across the area, achieved by removing causes that several teams share"
    },
    {
     "id": "software-engineering.software-engineer.standards",
     "text": "Engineering standards for interfaces, testing or data that two teams have proven before the whole function adopts them"
    },
    {
     "id": "software-engineering.software-engineer.platform-choice",
     "text": "Build-or-buy recommendations with prototypes, running costs and exit routes on which engineering management can decide"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "software-engineering.software-engineer.mentoring",
     "text": "Lead a circle of senior engineers that reviews designs openly and spreads good solutions between teams"
    },
    {
     "text": "Show management what technical debt costs in time and risk, and agree each quarter how much to repay"
    },
    {
     "text": "Build the first version of the technically riskiest part of a programme and hand it over to the owning team"
    },
    {
     "text": "Assess suppliers' technology together with procurement and information security before Northwind commits to a contract"
    }
   ],
   "jfm.complexity": "Develops new technical approaches where proven ones break under growth, regulation or a merger of systems.",
   "jfm.knowledge": "Applies expert knowledge of distributed systems and data design to decisions that several teams depend on.",
   "capabilities": [
    {
     "id": "Technical design",
     "name": "Technical design",
     "text": "Describes a target that teams find worth aiming for and a path on which every step is useful in itself."
    },
    {
     "id": "Developing others",
     "name": "Developing others",
     "text": "Turns senior engineers' disagreements into experiments whose results all of them accept."
    },
    {
     "id": "Business judgement",
     "name": "Business judgement",
     "text": "Stops technically attractive work when its benefit to customers or plants does not justify the cost."
    }
   ]
  },
  {
   "code": "P6",
   "summary": "Directs the technology of Northwind's business systems across functions and over several years.",
   "core_outputs": [
    {
     "id": "software-engineering.software-engineer.design",
     "text": "A three-year technology direction for the business systems that the heads of sales, operations and finance support"
    },
    {
     "id": "software-engineering.software-engineer.standards",
     "text": "Interface and event standards between ERP, portals, plants and partners that every new or purchased system meets before it goes live"
    },
    {
     "id": "software-engineering.software-engineer.platform-choice",
     "text": "A recommendation to the executive team on every platform investment above the approval limit, including the case against it"
    },
    {
     "text": "Proof, from two or more trials a year, of whether a new digital service deserves funding, with a clear yes or no"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "software-engineering.software-engineer.mentoring",
     "text": "Sponsor two staff engineers a year with assignments that make their work visible beyond their own area"
    },
    {
     "text": "Examine programmes that are in trouble, tell their sponsors the truth and propose how to rescue or end them"
    },
    {
     "text": "Agree with R&D how devices, cloud services and business systems exchange data, and take ownership disputes to the data council with a proposal"
    },
    {
     "text": "Speak at two professional events a year and maintain one open source contribution, so that experienced engineers apply to Northwind"
    }
   ],
   "jfm.complexity": "Turns vague ambitions, such as selling services along with machines, into technical questions that teams can answer.",
   "jfm.knowledge": "Connects knowledge of technology markets, Northwind's processes and its customers' plans to foresee which systems will be needed.",
   "capabilities": [
    {
     "id": "Business judgement",
     "name": "Business judgement",
     "text": "Discusses returns, risks and timing with executives and changes the recommendation when the facts do."
    },
    {
     "id": "Strategic persuasion",
     "name": "Strategic persuasion",
     "text": "Gains support for long-term technical work from people who are measured by the quarter."
    }
   ]
  },
  {
   "code": "P7",
   "summary": "Northwind introduces this level in 2027 for engineers whose inventions shape the whole company's products and services. Engineering and R&D are still agreeing on what it expects, nobody holds it so far, and goals cannot yet be derived from it."
  }
 ]
});
