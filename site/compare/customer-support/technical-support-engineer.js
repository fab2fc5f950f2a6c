jobframeCompare.add("customer-support/technical-support-engineer", {
 "role.summary": "Finds and removes faults in drives, sensors and controllers at industrial customers, by remote diagnosis, on the test bench and at the machine, and starts up drive systems there. Orders, deliveries and commercial complaints belong to the Customer Service Agent; changes to the product itself to R&D.",
 "levels": [
  {
   "code": "P1",
   "summary": "Learns the products and the craft of diagnosis on standard cases that a colleague reviews.",
   "core_outputs": [
    {
     "id": "customer-support.technical-support-engineer.cases",
     "text": "Standard cases on one product line, recorded with fault code, firmware version, cause and remedy so that a colleague can retrace them"
    },
    {
     "id": "customer-support.technical-support-engineer.reproduction",
     "text": "Test bench set-ups that reproduce a reported fault or show that it does not occur, with wiring, parameters and traces saved"
    },
    {
     "id": "customer-support.technical-support-engineer.knowledge-base",
     "text": "Two articles a month on reproduced faults for the knowledge base, published once a senior engineer has reviewed them"
    },
    {
     "text": "Case openings that need no second enquiry, with nameplate data, parameter file, fault history and last change to the machine"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "customer-support.technical-support-engineer.safe-work",
     "text": "Establish by the safety script that the caller is electrically skilled, then have supply isolated, DC link discharged and zero voltage proved before wiring checks"
    },
    {
     "id": "customer-support.technical-support-engineer.remote-access",
     "text": "Join remote sessions in view mode only, with the customer's written permission and an experienced engineer on the line"
    },
    {
     "id": "customer-support.technical-support-engineer.site-work",
     "text": "Accompany senior engineers on four visits to customers' machines in the first year and draft the visit reports"
    },
    {
     "text": "Present one solved case a month to the team, including the wrong turn taken on the way to the cause"
    }
   ],
   "jfm.complexity": "Works through the fault tree of a standard product and hands the case on when two branches fit.",
   "jfm.knowledge": "Understands motor control, sensor signals and fieldbus basics from study and applies them with the manual open.",
   "components.skills": [
    {
     "text": "Reading circuit diagrams"
    },
    {
     "text": "Multimeter and oscilloscope"
    },
    {
     "text": "Asking technicians precise questions"
    }
   ],
   "components.qualifications": [
    {
     "text": "Degree or advanced technical diploma in electrical engineering, mechatronics or automation"
    },
    {
     "text": "Appointment as an electrically instructed person before the first bench test"
    }
   ],
   "capabilities": [
    {
     "id": "Systematic diagnosis",
     "name": "Systematic diagnosis",
     "text": "Separates what was observed from what was assumed, and resets a failed attempt before making another."
    },
    {
     "id": "Customer communication",
     "name": "Customer communication",
     "text": "Explains to a maintenance electrician what to measure, where and what value to expect."
    }
   ]
  },
  {
   "code": "P2",
   "summary": "Solves everyday faults for machine builders and plant maintenance staff without supervision.",
   "core_outputs": [
    {
     "id": "customer-support.technical-support-engineer.cases",
     "text": "Cases on drives and sensors answered within the agreed response time, three out of four solved without second-level help"
    },
    {
     "id": "customer-support.technical-support-engineer.reproduction",
     "text": "Findings on returned units within ten working days that distinguish product fault, wiring error, overload and contamination"
    },
    {
     "id": "customer-support.technical-support-engineer.knowledge-base",
     "text": "Existing articles corrected within a week of a case that contradicted them, with product versions and limits stated"
    },
    {
     "text": "Customers' parameter files checked against motor and load data, with proposed changes and the reason for each"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "customer-support.technical-support-engineer.safe-work",
     "text": "Refuse every request to bridge a safety function, document it and offer a safe way of finding the fault"
    },
    {
     "id": "customer-support.technical-support-engineer.remote-access",
     "text": "Back up the customer's parameters before each remote change and restore them together when the change did not help"
    },
    {
     "id": "customer-support.technical-support-engineer.site-work",
     "text": "Replace and restart failed standard units at the customer's site under a work permit, and have the run signed off"
    },
    {
     "text": "Take part in the weekend hotline rota after passing a fault simulation on every current product line"
    }
   ],
   "jfm.complexity": "Picks the quickest of several diagnostic routes while a machine stands still, and recognises a fault that is new.",
   "jfm.knowledge": "Knows parameters, fault codes, typical installation errors and firmware differences of the current drives and sensors.",
   "capabilities": [
    {
     "id": "Systematic diagnosis",
     "name": "Systematic diagnosis",
     "text": "Forms two rival explanations and chooses the measurement that rules one of them out."
    },
    {
     "id": "Composure under pressure",
     "name": "Composure under pressure",
     "text": "Keeps to the order of checks while a shift supervisor counts the minutes aloud."
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Owns second-level support for a product family and the link to those who develop it.",
   "core_outputs": [
    {
     "id": "customer-support.technical-support-engineer.cases",
     "text": "Second-level cases on the product family closed with a proven cause, and a workaround at the customer within two working days"
    },
    {
     "id": "customer-support.technical-support-engineer.knowledge-base",
     "text": "A fault guide for the product family, extended monthly from escalated cases, that brings first-level solutions up to the agreed yearly share"
    },
    {
     "id": "customer-support.technical-support-engineer.defect-reports",
     "text": "Defect reports that R&D accepts without enquiry, with traces, operating conditions, frequency and units affected in the field"
    },
    {
     "id": "customer-support.technical-support-engineer.commissioning",
     "text": "Start-ups of drive systems at customers' machines, handed over with parameter backup, load measurement and test record of the drive-based safety functions"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "customer-support.technical-support-engineer.remote-access",
     "text": "Agree remote access routes with customers' IT and production in writing before commissioning, including who may switch them off"
    },
    {
     "id": "customer-support.technical-support-engineer.site-work",
     "text": "Decide whether a case needs a visit, plan tools, spare parts and machine time, and leave with the cause named"
    },
    {
     "id": "customer-support.technical-support-engineer.training",
     "text": "Hold four two-day courses a year for customers' and partners' maintenance staff, with a fault exercise that each participant solves alone"
    },
    {
     "text": "Go through a graduate engineer's open cases twice a week and ask for the measurement behind each stated cause"
    },
    {
     "text": "Watch for clusters by serial number, firmware and application in each month's cases and report them to quality assurance"
    }
   ],
   "jfm.complexity": "Isolates faults that arise between drive, motor, mechanics and network, and justifies the chosen remedy by measurement.",
   "jfm.knowledge": "Knows control loops, feedback systems and electromagnetic compatibility of the product family, and the machines it runs in.",
   "components.tasks": [
    {
     "text": "Record and read drive traces"
    },
    {
     "text": "Maintain the product family's test bench"
    }
   ],
   "components.skills": [
    {
     "text": "Tuning speed and position controllers"
    },
    {
     "text": "Training adults"
    }
   ],
   "components.knowledge": [
    {
     "text": "Functional safety of drive systems"
    },
    {
     "text": "Industrial network diagnosis"
    }
   ],
   "capabilities": [
    {
     "id": "Systematic diagnosis",
     "name": "Systematic diagnosis",
     "text": "Designs a measurement that catches an intermittent fault unattended at the moment it happens."
    },
    {
     "id": "Customer communication",
     "name": "Customer communication",
     "text": "Tells a customer's engineer tactfully that the cause lies in their own cabinet, and proves it."
    },
    {
     "id": "Voice to development",
     "name": "Voice to development",
     "text": "Argues for a correction with field numbers and customer cost and leaves annoyance aside."
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Takes on faults in complete systems at important customers and leads the people needed to remove them.",
   "core_outputs": [
    {
     "id": "customer-support.technical-support-engineer.cases",
     "text": "Intermittent faults at key customers explained by planned measurement on site and removed on a date agreed with production"
    },
    {
     "id": "customer-support.technical-support-engineer.defect-reports",
     "text": "Eight-discipline (8D) reports on field failures whose containment holds and whose root cause can be switched on and off"
    },
    {
     "id": "customer-support.technical-support-engineer.commissioning",
     "text": "First installations of new products at pilot customers, with a list of findings that development resolves before series release"
    },
    {
     "text": "Retrofit packages for discontinued drives, with conversion table, adapter, parameter transfer and tested downtime"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "customer-support.technical-support-engineer.escalation",
     "text": "Lead a task force of R&D, quality and sales at a stopped plant, with a daily written status for both managements"
    },
    {
     "id": "customer-support.technical-support-engineer.site-work",
     "text": "Measure harmonics, shaft currents, vibration or network load in extended plants and settle with other suppliers whose part must change"
    },
    {
     "id": "customer-support.technical-support-engineer.training",
     "text": "Take two engineers a year from routine to second-level cases by shared visits and by their own test bench projects"
    },
    {
     "text": "Recommend to quality and legal how a suspected safety fault in the field is to be contained, within one working day"
    }
   ],
   "jfm.complexity": "Clarifies failures in which several makers' equipment, mains quality and mechanics interact and each supplier blames another.",
   "jfm.knowledge": "Predicts from power electronics, machine dynamics and safety standards how a complete plant will react to a changed part or setting.",
   "capabilities": [
    {
     "id": "Escalation leadership",
     "name": "Escalation leadership",
     "text": "Gives a customer's board and an electrician the same facts in words that each can act on."
    },
    {
     "id": "Voice to development",
     "name": "Voice to development",
     "text": "Shows in the laboratory what happens in the field, and stays until the correction is verified."
    },
    {
     "id": "Composure under pressure",
     "name": "Composure under pressure",
     "text": "Admits a wrong diagnosis on the same day and names the next step."
    }
   ]
  },
  {
   "code": "P5",
   "summary": "Sets how Northwind diagnoses, documents and prevents field faults in all support centres.",
   "core_outputs": [
    {
     "id": "customer-support.technical-support-engineer.knowledge-base",
     "text": "A diagnostic method and case classification used by all support centres, so that failure rates are comparable across products and countries"
    },
    {
     "id": "customer-support.technical-support-engineer.defect-reports",
     "text": "A ranked list of the ten costliest field problems each quarter, with cost, owner and date agreed with R&D and quality"
    },
    {
     "id": "customer-support.technical-support-engineer.serviceability",
     "text": "Serviceability requirements for new products, from fault memory to exchange time, verified on prototypes before the design is frozen"
    },
    {
     "text": "A qualification ladder for support engineers with practical tests on faulty equipment, recognised in each support centre"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "customer-support.technical-support-engineer.escalation",
     "text": "Define when a case rises to the next level, who is called and what evidence travels with it, and audit this yearly"
    },
    {
     "id": "customer-support.technical-support-engineer.training",
     "text": "Hold a diagnosis workshop with the senior engineers of all centres every half-year and release their best methods as standard"
    },
    {
     "id": "customer-support.technical-support-engineer.remote-access",
     "text": "Approve the remote service platform with information security, and decide which accesses, logs and time limits apply at all centres"
    },
    {
     "text": "Judge which recurring question deserves a better product, a better manual or an automatic answer, and follow it until it fades"
    }
   ],
   "jfm.complexity": "Devises diagnostic methods for networked and software-defined products whose faults leave no trace in the hardware.",
   "jfm.knowledge": "Sets the measure in support for drive diagnosis, failure statistics and the safe use of remote access at industrial sites.",
   "capabilities": [
    {
     "id": "Method building",
     "name": "Method building",
     "text": "Condenses the instinct of experienced engineers into a procedure that a second-year colleague can follow."
    },
    {
     "id": "Voice to development",
     "name": "Voice to development",
     "text": "Gets a serviceability requirement accepted against cost pressure by proving what its absence cost last time."
    }
   ]
  },
  {
   "code": "P6",
   "summary": "Directs, on an executive's mandate, how products, services and quality work together over a product's life at the customer.",
   "core_outputs": [
    {
     "id": "customer-support.technical-support-engineer.serviceability",
     "text": "A life-cycle policy that commits R&D, product management and supply chain to spare parts, firmware updates and service end dates for each platform"
    },
    {
     "id": "customer-support.technical-support-engineer.defect-reports",
     "text": "A yearly statement to the executive team on reliability in the field, with warranty cost by cause and three decisions asked for"
    },
    {
     "text": "A condition-monitoring service developed with two pilot customers, with evidence of avoided stoppages and a price that they accept"
    },
    {
     "text": "A rehearsed process across functions for safety notices and exploited vulnerabilities that meets the reporting hours set by law"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "customer-support.technical-support-engineer.escalation",
     "text": "Present Northwind's technical position, agreed with legal, when experts, insurers or authorities examine damage claims and serious failures"
    },
    {
     "id": "customer-support.technical-support-engineer.training",
     "text": "Open careers between support, R&D and quality by exchanging two experienced engineers a year for at least six months"
    },
    {
     "id": "customer-support.technical-support-engineer.site-work",
     "text": "Visit five strategic customers a year to study how they maintain their plants, and bring findings into the product roadmap"
    },
    {
     "text": "Suspend the delivery of a product series when field evidence points to danger, until R&D and quality have answered it"
    }
   ],
   "jfm.complexity": "Recognises in scattered field data a weakness of whole product generations and frames it so that three functions act.",
   "jfm.knowledge": "Links reliability engineering, product liability, machine safety and cyber-security law with decades of products still in operation.",
   "capabilities": [
    {
     "id": "Field foresight",
     "name": "Field foresight",
     "text": "Foresees from early failures and customers' new uses which product generation will cause trouble, and when."
    },
    {
     "id": "Method building",
     "name": "Method building",
     "text": "Makes service knowledge part of development and quality routines, so that it outlasts the people who gathered it."
    },
    {
     "id": "Escalation leadership",
     "name": "Escalation leadership",
     "text": "Holds functions together in a safety crisis when each has reasons to wait for another."
    }
   ]
  }
 ]
});
