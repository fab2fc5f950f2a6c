jobframeCompare.add("manufacturing-quality/process-engineer", {
 "role.summary": "Develops, proves and improves the ways in which drives, sensors and controllers are wound, joined, potted, soldered and tested, and brings new products into series.\n\nProcess engineers answer for how a product is made. They do not design it (R&D does), do not release it to customers (see Quality Engineer) and do not lead shifts (see Production Manager).",
 "levels": [
  {
   "code": "P1",
   "summary": "Learns one line at close quarters through instructions, measurements and small trials that others check.",
   "core_outputs": [
    {
     "id": "manufacturing-quality.process-engineer.instructions",
     "text": "Picture instructions for single stations, tried out by an operator who had not seen them before and released by the engineer in charge"
    },
    {
     "id": "manufacturing-quality.process-engineer.yield",
     "text": "A weekly count of the line's three most frequent test failures, confirmed on the parts and not only in the data"
    },
    {
     "id": "manufacturing-quality.process-engineer.trials",
     "text": "Records of single-parameter trials, such as curing time or crimp height, from which a colleague can repeat the result"
    },
    {
     "text": "Time studies over at least ten cycles per station that separate work from waiting and were announced to the shift beforehand"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "manufacturing-quality.process-engineer.equipment",
     "text": "Measure delivered tools and fixtures against the drawing, and list deviations for the toolmaker within two working days"
    },
    {
     "id": "manufacturing-quality.process-engineer.shop-floor",
     "text": "Work two full shifts at each station of the assigned line in the first half-year and note every difficulty"
    },
    {
     "text": "Update parameter sheets after an approved change and collect the superseded printouts from the line the same day"
    },
    {
     "text": "Have each change of torque, temperature or programme signed by the engineer in charge before it reaches a running machine"
    }
   ],
   "jfm.complexity": "Works out by a known procedure why a single station misses time or tolerance and presents the finding for review.",
   "jfm.knowledge": "Has studied joining, winding, soldering and statistics and learns how they behave on a real line, process sheet in hand.",
   "components.skills": [
    {
     "text": "Drawing and tolerance reading"
    },
    {
     "text": "Basic statistics"
    },
    {
     "text": "Time and motion recording"
    }
   ],
   "components.qualifications": [
    {
     "text": "Degree in mechanical, electrical or production engineering, or technician training"
    }
   ],
   "capabilities": [
    {
     "id": "Process understanding",
     "name": "Process understanding",
     "text": "Describes in own words what happens to the material at a station and which setting matters most."
    },
    {
     "id": "Shop-floor credibility",
     "name": "Shop-floor credibility",
     "text": "Asks operators first, credits their ideas by name and returns with an answer."
    }
   ]
  },
  {
   "code": "P2",
   "summary": "Looks after a section of a line and removes its recurring faults with proven methods.",
   "core_outputs": [
    {
     "id": "manufacturing-quality.process-engineer.instructions",
     "text": "A complete instruction set for the section, covering setup, rework and reaction to faults, at the current drawing revision"
    },
    {
     "id": "manufacturing-quality.process-engineer.yield",
     "text": "One recurring fault a month eliminated at the assigned stations, as four weeks of later test data show"
    },
    {
     "id": "manufacturing-quality.process-engineer.trials",
     "text": "Small designed experiments on a soldering, potting or press-fit step that end in a recommended window with upper and lower limit"
    },
    {
     "id": "manufacturing-quality.process-engineer.process-risk",
     "text": "The section's part of the process FMEA, revised after each complaint and each change of method or tool"
    },
    {
     "text": "Fixtures for additional variants, specified with the toolmaker and tried out a week before the first order needs them"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "manufacturing-quality.process-engineer.equipment",
     "text": "Attend acceptance of single machines at the supplier's works and repeat the agreed run on Northwind's own floor"
    },
    {
     "id": "manufacturing-quality.process-engineer.shop-floor",
     "text": "Answer line calls within fifteen minutes on the assigned shift, and log symptom, cause and remedy for the next caller"
    },
    {
     "text": "Watch control charts for critical characteristics daily and react to trends before a part falls outside tolerance"
    }
   ],
   "jfm.complexity": "Distinguishes scatter of material, machine, method and measurement, and picks the trial that tells them apart.",
   "jfm.knowledge": "Knows the machines, tools and testers of the section well enough to adjust them inside the validated window.",
   "capabilities": [
    {
     "id": "Process understanding",
     "name": "Process understanding",
     "text": "Predicts which way a characteristic will move when a setting changes, and tests the prediction."
    },
    {
     "id": "Experimental rigour",
     "name": "Experimental rigour",
     "text": "Changes one thing on purpose, randomises the rest and reports trials that failed as well."
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Owns a complete process, such as winding and impregnation, from its settings to its cost and yield.",
   "core_outputs": [
    {
     "id": "manufacturing-quality.process-engineer.yield",
     "text": "First-pass yield and conversion cost of the owned process at their yearly targets, with the remaining loss broken down by proven cause"
    },
    {
     "id": "manufacturing-quality.process-engineer.trials",
     "text": "Validated windows before series production, with a capability index of at least 1.33 for special characteristics or full inspection until then"
    },
    {
     "id": "manufacturing-quality.process-engineer.process-risk",
     "text": "A process FMEA and control plan that operators, maintenance and quality have walked through together at the line"
    },
    {
     "id": "manufacturing-quality.process-engineer.industrialisation",
     "text": "New variants in series on the promised date that reach planned cycle time and scrap rate by their third month"
    },
    {
     "text": "A spare tool or proven alternative route for each step of the process whose breakdown would stop deliveries within a week"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "manufacturing-quality.process-engineer.equipment",
     "text": "Specify replacement machines, compare offers with procurement by life-cycle cost and fix acceptance criteria before the order is signed"
    },
    {
     "id": "manufacturing-quality.process-engineer.design-review",
     "text": "Examine drawings with R&D ahead of design freeze, and return features that the process cannot hold or inspect"
    },
    {
     "id": "manufacturing-quality.process-engineer.shop-floor",
     "text": "Meet operators and technicians at the line each week about losses, and show what became of every suggestion"
    },
    {
     "text": "Requalify the process after a relocation, a major tool repair or a year's standstill, and give quality the evidence before parts are sold"
    }
   ],
   "jfm.complexity": "Explains unfamiliar faults by joining test data with the physics of the process, and weighs speed, scrap and tool wear.",
   "jfm.knowledge": "Commands one process in depth, from wire enamel or solder alloy to capability statistics, and derives limits from it.",
   "components.skills": [
    {
     "text": "Design of experiments"
    },
    {
     "text": "Line balancing"
    },
    {
     "text": "Cost calculation for operations"
    }
   ],
   "components.knowledge": [
    {
     "text": "Insulation systems and thermal classes"
    },
    {
     "text": "Electrostatic discharge control"
    },
    {
     "text": "Machinery safety requirements"
    }
   ],
   "capabilities": [
    {
     "id": "Process understanding",
     "name": "Process understanding",
     "text": "Builds a model of the process that explains both the good days and the bad ones."
    },
    {
     "id": "Experimental rigour",
     "name": "Experimental rigour",
     "text": "Plans the smallest experiment that can settle a disputed cause and has its result accepted."
    },
    {
     "id": "Shop-floor credibility",
     "name": "Shop-floor credibility",
     "text": "Convinces experienced operators of a new method by letting them try to break it."
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Plans whole lines and transfers, and reduces the cost of a value stream that crosses departments.",
   "core_outputs": [
    {
     "id": "manufacturing-quality.process-engineer.yield",
     "text": "Lower conversion cost in a value stream, from lamination stack to tested motor, that finance confirms over two quarters"
    },
    {
     "id": "manufacturing-quality.process-engineer.industrialisation",
     "text": "A new device family industrialised across plants and suppliers, from concept line to stable output at target unit cost"
    },
    {
     "id": "manufacturing-quality.process-engineer.line-concept",
     "text": "Line concepts with balance, staffing, material flow and automation that still pay at half and at double the planned volume"
    },
    {
     "text": "Processes transferred to another plant with bridging stock, parallel runs and customer approvals completed before the old line stops"
    },
    {
     "text": "An end-of-line test concept that catches each relevant fault once and drops the checks repeated at three stations"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "manufacturing-quality.process-engineer.equipment",
     "text": "Manage line investments from approval to final acceptance, with budget, ramp-up curve and machine safety assessment in one plan"
    },
    {
     "id": "manufacturing-quality.process-engineer.design-review",
     "text": "Speak for production in development projects, and state at each gate whether the design can be built and for how much"
    },
    {
     "id": "manufacturing-quality.process-engineer.coaching",
     "text": "Supervise the experiments of two or three engineers and let them present the conclusions to plant management themselves"
    },
    {
     "text": "Call design, supplier and quality together when yield collapses, and work from one set of parts until the cause is reproduced"
    }
   ],
   "jfm.complexity": "Solves losses whose causes interact across design, suppliers, machines and shifts while the line has to keep running.",
   "jfm.knowledge": "Combines several manufacturing processes with investment appraisal and machinery law to plan lines that earn back their cost.",
   "capabilities": [
    {
     "id": "Process understanding",
     "name": "Process understanding",
     "text": "Sees how a change upstream will surface at final test, before anybody has run it."
    },
    {
     "id": "Project steering",
     "name": "Project steering",
     "text": "Holds suppliers, maintenance and production to one ramp-up calendar and reports slippage in the week it occurs."
    },
    {
     "id": "Cost thinking",
     "name": "Cost thinking",
     "text": "Calculates what a second saved, a scrapped unit or an idle robot costs and spends effort accordingly."
    }
   ]
  },
  {
   "code": "P5",
   "summary": "Brings all plants to one way of running a process field, such as joining or electronics assembly.",
   "core_outputs": [
    {
     "text": "Process standards for the field that all plants apply, with mandatory controls and a short list of permitted local deviations"
    },
    {
     "id": "manufacturing-quality.process-engineer.line-concept",
     "text": "A library of proven line modules with known cost, footprint and cycle time, from which plants plan new capacity"
    },
    {
     "id": "manufacturing-quality.process-engineer.yield",
     "text": "A funded yearly programme against the largest losses of the field, with savings tracked for eighteen months after completion"
    },
    {
     "id": "manufacturing-quality.process-engineer.technology-plan",
     "text": "A five-year plan that names the processes to develop, automate, buy in or retire, and the trials still missing"
    },
    {
     "text": "One data model for settings and results, so that a serial number reveals its process history from any plant"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "manufacturing-quality.process-engineer.equipment",
     "text": "Select preferred machine builders for the field and fix common controls, interfaces and spare parts with maintenance and procurement"
    },
    {
     "id": "manufacturing-quality.process-engineer.design-review",
     "text": "Write rules for manufacturable design together with R&D, and decide on requested exceptions within ten working days"
    },
    {
     "id": "manufacturing-quality.process-engineer.coaching",
     "text": "Gather the field's engineers every quarter around two failed and two successful projects and turn the lessons into rules"
    },
    {
     "text": "Qualify the function's experimenters and validation leads by observing real studies rather than by course attendance"
    }
   ],
   "jfm.complexity": "Develops processes for materials or volumes beyond present experience, where cost, flexibility and robustness contradict each other.",
   "jfm.knowledge": "Represents the state of the art in a process field, checked against machine builders, research and Northwind's own failures.",
   "capabilities": [
    {
     "id": "Standard setting",
     "name": "Standard setting",
     "text": "Writes a standard that plants defend because it spares them trouble they remember."
    },
    {
     "id": "Cost thinking",
     "name": "Cost thinking",
     "text": "Shows when automation lowers cost and when a simpler product would lower it more."
    }
   ]
  },
  {
   "code": "P6",
   "summary": "Decides with R&D, supply chain and finance which manufacturing abilities Northwind builds for its next product generations.",
   "core_outputs": [
    {
     "id": "manufacturing-quality.process-engineer.technology-plan",
     "text": "A ten-year direction for manufacturing technology that product strategy and finance share, with entry and exit points for each process"
    },
    {
     "id": "manufacturing-quality.process-engineer.line-concept",
     "text": "A reference factory concept for the next platform that joins automation, energy, skills and footprint in one business case"
    },
    {
     "text": "Make, buy or partner recommendations on critical processes, such as hairpin winding or power module assembly, including the loss of know-how"
    },
    {
     "text": "Development gates, agreed with R&D and product management, at which no platform passes without its key process proven at pilot scale"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "manufacturing-quality.process-engineer.equipment",
     "text": "Found development partnerships with institutes and machine builders, and secure Northwind's rights to what is invented together"
    },
    {
     "id": "manufacturing-quality.process-engineer.coaching",
     "text": "Give two lead engineers a year a study that spans functions and have them defend it before the executive team"
    },
    {
     "text": "Redirect or end projects whose process remains unproven, and explain the decision to their sponsor in person"
    },
    {
     "text": "Inspect plants ahead of acquisitions and large transfers, and report which know-how exists only in people's heads"
    }
   ],
   "jfm.complexity": "Formulates which manufacturing abilities future products will need while product plans, technology and locations are still undecided.",
   "jfm.knowledge": "Relates production technology, product architecture and site economics so that a choice in one is tested in the others.",
   "capabilities": [
    {
     "id": "Technology foresight",
     "name": "Technology foresight",
     "text": "Separates a maturing process from a fashion and says after which trial the company should commit."
    },
    {
     "id": "Standard setting",
     "name": "Standard setting",
     "text": "Unites R&D, plants and suppliers behind common process rules although each would gain by an exception."
    },
    {
     "id": "Senior persuasion",
     "name": "Senior persuasion",
     "text": "Presents executives with a technical risk in terms of margin, date and dependence, and leaves out the rest."
    }
   ]
  }
 ]
});
