jobframeCompare.add("channel-partner-sales/partner-solutions-engineer", {
 "role.summary": "Gives resellers and integrators the technical backing they need before the order: sizing drives, preparing demo kits and proving at the partner's customer that drives, sensors and controllers work together.\n\nPrices and contracts stay with the Partner Manager, and machines already sold are commissioned and kept running by the Technical Support Engineer.",
 "levels": [
  {
   "code": "P2",
   "summary": "Sizes drives for everyday loads and prepares the demo kits that partners and colleagues take to customers.",
   "core_outputs": [
    {
     "id": "channel-partner-sales.partner-solutions-engineer.sizing",
     "text": "Sizing sheets for pumps, fans and conveyors within three working days, with load data, duty cycle and reserve stated"
    },
    {
     "id": "channel-partner-sales.partner-solutions-engineer.demo-kits",
     "text": "Demo kits that leave the lab tested, labelled and with a one-page script, and are counted complete on return"
    },
    {
     "id": "channel-partner-sales.partner-solutions-engineer.technical-offer",
     "text": "Parts lists for partner quotations in which motor, drive, cable, filter and braking resistor match each other"
    },
    {
     "text": "A compatibility table of sensors and controllers by firmware version, corrected within a week of each release"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "channel-partner-sales.partner-solutions-engineer.integration",
     "text": "Accompany a colleague to the partner's customer, wire the test set-up and write down every parameter that was changed"
    },
    {
     "id": "channel-partner-sales.partner-solutions-engineer.partner-skills",
     "text": "Show reseller counter staff in ninety minutes how to collect the load data that a sizing request must contain"
    },
    {
     "id": "channel-partner-sales.partner-solutions-engineer.field-feedback",
     "text": "Log each technical enquiry with application, firmware and answer, so that the next partner finds it without calling"
    },
    {
     "text": "Ask the partner the same day when altitude, ambient temperature or cable length is missing from a request"
    }
   ],
   "jfm.complexity": "Applies sizing rules to common loads and recognises hoists, high inertia and explosive atmospheres as cases for a senior colleague.",
   "jfm.knowledge": "Knows motor basics, the drive catalogue and the sizing program, and checks what the program says with a hand calculation.",
   "components.skills": [
    {
     "text": "Wiring and parameterising low-voltage drives"
    },
    {
     "text": "Reading nameplates and torque curves"
    },
    {
     "text": "Explaining technology to salespeople"
    }
   ],
   "components.qualifications": [
    {
     "text": "Degree or technician's diploma in electrical engineering, mechatronics or automation"
    },
    {
     "text": "Authorisation to work as an electrically skilled person"
    }
   ],
   "capabilities": [
    {
     "id": "Application analysis",
     "name": "Application analysis",
     "text": "Asks for speed, torque and duty cycle in a fixed order and notices a value that cannot be right."
    },
    {
     "id": "Live demonstration",
     "name": "Live demonstration",
     "text": "Shows a kit by the script and says openly when a question goes beyond it."
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Answers for the technical side of pre-sales with the partners of a region.",
   "core_outputs": [
    {
     "id": "channel-partner-sales.partner-solutions-engineer.sizing",
     "text": "Drive packages for multi-axis machines within ten working days of complete data, derived from the motion profile, with braking energy, derating and harmonics verified"
    },
    {
     "id": "channel-partner-sales.partner-solutions-engineer.demo-kits",
     "text": "One demo kit for each target application of the region, with loans traced to the orders that followed them"
    },
    {
     "id": "channel-partner-sales.partner-solutions-engineer.technical-offer",
     "text": "Technical chapters of partner offers that fix performance, interfaces, exclusions, acceptance test and who validates machine safety before a price is named"
    },
    {
     "id": "channel-partner-sales.partner-solutions-engineer.trials",
     "text": "Trials at partners' customers that end on the agreed date with a signed test record and a plain pass or fail"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "channel-partner-sales.partner-solutions-engineer.integration",
     "text": "Connect drives to the machine controller during trials, clear bus, earthing and safety-stop wiring faults, and have the partner repeat the start-up alone"
    },
    {
     "id": "channel-partner-sales.partner-solutions-engineer.partner-skills",
     "text": "Certify one or more application engineers at each assigned integrator every year on a sized case and a live commissioning"
    },
    {
     "id": "channel-partner-sales.partner-solutions-engineer.field-feedback",
     "text": "Bring the five technical obstacles that cost the region most orders to product management each quarter, with order values"
    },
    {
     "text": "Hold back any sizing that rests on guessed load data, and offer the partner a measuring visit instead"
    }
   ],
   "jfm.complexity": "Works out why a machine trips, vibrates or overheats during a trial when mechanics, motor, bus and mains are all suspects.",
   "jfm.knowledge": "Commands motion profiles, electromagnetic compatibility and safe torque off, and turns them into choices a partner's engineer can defend.",
   "capabilities": [
    {
     "id": "Application analysis",
     "name": "Application analysis",
     "text": "Rebuilds the load cycle of an unfamiliar machine from measurements, drawings and a talk with its operator."
    },
    {
     "id": "Live demonstration",
     "name": "Live demonstration",
     "text": "Adapts a demonstration on the spot to the customer's own problem, failures included."
    },
    {
     "id": "Technical candour",
     "name": "Technical candour",
     "text": "Tells partner and colleague before the offer what the product cannot do, and what would be needed instead."
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Carries the technical lead in integrators' largest projects, where several firms must make one line run.",
   "core_outputs": [
    {
     "id": "channel-partner-sales.partner-solutions-engineer.sizing",
     "text": "Concepts for whole lines, such as a common DC bus or decentralised drives, compared by energy, cabinet space and life-cycle cost"
    },
    {
     "id": "channel-partner-sales.partner-solutions-engineer.demo-kits",
     "text": "A demonstration cell on an integrator's premises that its own staff operate and show to at least ten prospects a year"
    },
    {
     "id": "channel-partner-sales.partner-solutions-engineer.technical-offer",
     "text": "Joint proposals with integrators in which each firm's scope, interfaces and liability for performance are written down"
    },
    {
     "id": "channel-partner-sales.partner-solutions-engineer.trials",
     "text": "Pilot lines at end customers, released for series after several weeks' operation at the promised energy use and uptime"
    },
    {
     "text": "An application package of sizing template, function blocks and wiring plans for one machine type that three partners have adopted"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "channel-partner-sales.partner-solutions-engineer.integration",
     "text": "Take charge of a stalled integration with one fault list for partner, operator and R&D, and a decision every day"
    },
    {
     "id": "channel-partner-sales.partner-solutions-engineer.partner-skills",
     "text": "Hand real projects to a partner's application team in stages over a year, until it sizes and commissions unaided"
    },
    {
     "id": "channel-partner-sales.partner-solutions-engineer.field-feedback",
     "text": "Negotiate missing functions and certificates with product management, and give the partner a written date or a written no"
    },
    {
     "text": "Examine large partner offers for technical risk before submission and put a price on each deviation from the data sheet"
    }
   ],
   "jfm.complexity": "Resolves problems between several makers' products where every party's test was passed and the line still stands still.",
   "jfm.knowledge": "Joins deep drive knowledge with that of safety standards, networks and contracts for technical performance in partners' industries.",
   "components.skills": [
    {
     "text": "Simulation of drive trains"
    },
    {
     "text": "Leading technical talks with several firms"
    }
   ],
   "components.knowledge": [
    {
     "text": "Functional safety of machinery and drive-based safety functions"
    },
    {
     "text": "Harmonics and supply-network studies"
    },
    {
     "text": "Acceptance tests in plant contracts"
    }
   ],
   "capabilities": [
    {
     "id": "Application analysis",
     "name": "Application analysis",
     "text": "Finds the one requirement in a long specification that decides between two drive concepts."
    },
    {
     "id": "Technical candour",
     "name": "Technical candour",
     "text": "Advises against a project that the partner wants when its physics or its dates do not add up."
    },
    {
     "id": "Joint troubleshooting",
     "name": "Joint troubleshooting",
     "text": "Keeps engineers of competing firms at the same measurement until the cause is shown, and blames nobody."
    }
   ]
  },
  {
   "code": "P5",
   "summary": "Sets the standard of technical pre-sales with partners in every country of the sales function.",
   "core_outputs": [
    {
     "id": "channel-partner-sales.partner-solutions-engineer.sizing",
     "text": "A sizing standard with compulsory inputs, reserve factors and peer review above a set power, so that fewer undersized drives return under warranty"
    },
    {
     "id": "channel-partner-sales.partner-solutions-engineer.demo-kits",
     "text": "A fleet of demo kits built to one design, with a yearly decision on which to renew, relocate or scrap"
    },
    {
     "id": "channel-partner-sales.partner-solutions-engineer.technical-offer",
     "text": "A library of tested reference architectures from which partners assemble most offers without an engineer's help"
    },
    {
     "text": "A technical accreditation for integrators with practical examinations, renewed every two years and tied to programme discounts"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "channel-partner-sales.partner-solutions-engineer.integration",
     "text": "Rule on which third-party controllers and bus protocols Northwind supports, and publish tested combinations twice a year"
    },
    {
     "id": "channel-partner-sales.partner-solutions-engineer.partner-skills",
     "text": "Move basic product training to online courses and partners' own trainers, so that engineers teach only at the test bench"
    },
    {
     "id": "channel-partner-sales.partner-solutions-engineer.field-feedback",
     "text": "Present the year's technical wins and losses to the heads of sales and R&D, and agree which gaps to close"
    },
    {
     "text": "Give all pre-sales engineers the same hard sizing case once a year and build training on the spread of their answers"
    }
   ],
   "jfm.complexity": "Devises working methods for a scarce group of engineers when partners' requests grow faster than positions and countries disagree on priorities.",
   "jfm.knowledge": "Is the reference in the sales function for application engineering, its tools and the technical causes of lost orders.",
   "capabilities": [
    {
     "id": "Setting standards",
     "name": "Setting standards",
     "text": "Writes rules that experienced engineers accept because exceptions are possible, reasoned and counted."
    },
    {
     "id": "Technical candour",
     "name": "Technical candour",
     "text": "Shows sales heads with cases and costs where over-promising began, and changes the offer process accordingly."
    },
    {
     "id": "Scaling know-how",
     "name": "Scaling know-how",
     "text": "Turns what one expert can do into templates and courses that partners use without that expert."
    }
   ]
  },
  {
   "code": "P6",
   "summary": "Gives direction on the solutions that Northwind and its integrators create together, across sales, R&D and service.",
   "core_outputs": [
    {
     "id": "channel-partner-sales.partner-solutions-engineer.technical-offer",
     "text": "A three-year plan of joint solutions with integrators to which R&D, service and product management have committed people"
    },
    {
     "id": "channel-partner-sales.partner-solutions-engineer.sizing",
     "text": "One data model for selection, simulation and commissioning, with which a partner's digital twin becomes an order without retyping"
    },
    {
     "id": "channel-partner-sales.partner-solutions-engineer.trials",
     "text": "Two flagship projects in an industry new to Northwind, measured for a year and then scaled up or closed"
    },
    {
     "text": "Open interfaces for partners' software on Northwind controllers, with test suite, security duties and support rules in force"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "channel-partner-sales.partner-solutions-engineer.integration",
     "text": "Settle with legal, R&D and integrators who answers for safety and cyber security when several makers' products form one machine"
    },
    {
     "id": "channel-partner-sales.partner-solutions-engineer.field-feedback",
     "text": "Bring integrators' architecture plans into the roadmap two product generations ahead, and show what ignoring them would cost"
    },
    {
     "text": "Stop a launch through partners when integration evidence is missing, and name the tests that would lift the stop"
    },
    {
     "text": "Share the chair of alliance project boards with senior engineers from sales, service and R&D who are to succeed to it"
    }
   ],
   "jfm.complexity": "Clarifies which technical questions between Northwind and its ecosystem matter at all, years before contracts and standards have settled them.",
   "jfm.knowledge": "Overlooks automation architectures, machinery law and integrators' business models, and foresees how each will change the other two."
  }
 ]
});
