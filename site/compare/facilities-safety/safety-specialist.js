jobframeCompare.add("facilities-safety/safety-specialist", {
 "role.summary": "Advises managers and employees on occupational health, safety and the environment, investigates what went wrong and checks that measures work. Managers stay responsible for safety in their teams, and the functional safety of products belongs to R&D.",
 "levels": [
  {
   "code": "P1",
   "summary": "Learns the field by keeping its records complete and looking for hazards with a checklist.",
   "jfm.responsibilities": [
    {
     "id": "facilities-safety.safety-specialist.inspections",
     "text": "Tour one hall a week with the checklist, photograph hazards and give the list to the supervisor the same day"
    },
    {
     "id": "facilities-safety.safety-specialist.incidents",
     "text": "Record first-aid cases and near misses within one working day, and ask for missing facts while memories are fresh"
    },
    {
     "id": "facilities-safety.safety-specialist.substances",
     "text": "Match the substance register with purchasing lists each month, and request absent safety data sheets from suppliers"
    },
    {
     "id": "facilities-safety.safety-specialist.instruction",
     "text": "Invite employees to safety courses that fall due, keep the proofs and send supervisors their gaps every second week"
    },
    {
     "id": "facilities-safety.safety-specialist.environment",
     "text": "Read solvent, waste and water quantities at month end and file them with the transport documents"
    }
   ],
   "jfm.complexity": "Recognises hazards that the checklist describes, and asks a colleague about those it does not.",
   "jfm.knowledge": "Understands the order of protective measures, the site rules and the reporting forms, and applies them under a specialist's eye.",
   "components.qualifications": [
    {
     "text": "Degree or technical apprenticeship, with willingness to train as a safety professional"
    }
   ],
   "capabilities": [
    {
     "id": "Seeing hazards",
     "name": "Seeing hazards",
     "text": "Notices blocked exits, missing guards and damaged racking on every walk, also outside inspections."
    },
    {
     "id": "Earning trust",
     "name": "Earning trust",
     "text": "Talks to people at the machine with respect and explains what the notes are for."
    }
   ]
  },
  {
   "code": "P2",
   "summary": "Assesses ordinary workplaces, looks into minor accidents and teaches newcomers.",
   "jfm.responsibilities": [
    {
     "id": "facilities-safety.safety-specialist.risk-assessment",
     "text": "Draft risk assessments of workshops, offices and simple machines with the people who work there, for a specialist's check and the manager's signature"
    },
    {
     "id": "facilities-safety.safety-specialist.inspections",
     "text": "Inspect machine guards, chemical stores and eyewash stations of an assigned area monthly, and pursue each defect with its owner until it is closed"
    },
    {
     "id": "facilities-safety.safety-specialist.incidents",
     "text": "Examine minor accidents on the spot within two working days, and propose a change to workplace or procedure before any reminder to people"
    },
    {
     "id": "facilities-safety.safety-specialist.substances",
     "text": "Write workplace instructions for hazardous substances in the languages of the shift, and check the choice of gloves against breakthrough times"
    },
    {
     "id": "facilities-safety.safety-specialist.instruction",
     "text": "Give the weekly safety induction to new colleagues and contractors, and repeat it for anyone who fails the test"
    }
   ],
   "jfm.complexity": "Selects the fitting method of assessment for familiar workplaces and notices when a measurement or a doctor is needed.",
   "jfm.knowledge": "Knows the main rules on machinery, chemicals, noise and lifting, and can say where in the law or manual they stand.",
   "components.qualifications": [
    {
     "text": "Training as a safety professional begun, first stage passed"
    }
   ],
   "capabilities": [
    {
     "id": "Seeing hazards",
     "name": "Seeing hazards",
     "text": "Imagines cleaning, jam clearing and night shift as well as normal operation when judging a machine."
    },
    {
     "id": "Earning trust",
     "name": "Earning trust",
     "text": "Gets witnesses to describe an accident by looking for conditions and not for someone to blame."
    },
    {
     "id": "Clear instruction",
     "name": "Clear instruction",
     "text": "Explains a rule by the injury it prevents and checks that everyone has understood."
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Advises a whole site and is its contact for authorities, company doctor and works council.",
   "jfm.responsibilities": [
    {
     "id": "facilities-safety.safety-specialist.risk-assessment",
     "text": "Keep the site's risk assessments current, from new robots to pregnant workers, and reopen them after each change or accident"
    },
    {
     "id": "facilities-safety.safety-specialist.incidents",
     "text": "Investigate lost-time accidents down to organisational causes, notify authorities on time and verify the measures three months later"
    },
    {
     "id": "facilities-safety.safety-specialist.substances",
     "text": "Replace carcinogenic and sensitising substances with process engineers, and measure exposure where no substitute exists"
    },
    {
     "id": "facilities-safety.safety-specialist.environment",
     "text": "Keep permits for emissions, waste water and dangerous goods storage valid, and meet inspectors with complete evidence"
    },
    {
     "text": "Examine guards, noise, lighting and ergonomics of each new line with production, and withhold approval until defects are gone"
    },
    {
     "text": "Prepare the quarterly safety committee with works council and company doctor, and call owners of overdue measures to it"
    }
   ],
   "jfm.complexity": "Judges unfamiliar risks, such as new solvents or lone work, from measurements and literature, and compares technical with organisational remedies.",
   "jfm.knowledge": "Masters safety and environmental law for the site, and understands its processes well enough to discuss alternatives with engineers.",
   "components.qualifications": [
    {
     "text": "Recognised qualification as a safety professional under national law"
    },
    {
     "text": "Auditor training in management systems"
    }
   ],
   "capabilities": [
    {
     "id": "Cause finding",
     "name": "Cause finding",
     "text": "Asks behind the error until a decision, a design or a target appears that made it likely."
    },
    {
     "id": "Earning trust",
     "name": "Earning trust",
     "text": "Tells a plant manager plainly that a line must stop, and stays to get it running safely."
    },
    {
     "id": "Practical solutions",
     "name": "Practical solutions",
     "text": "Finds measures that people keep using because they make the work easier as well as safer."
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Solves risks that several sites share and brings plants, engineers and suppliers together over them.",
   "jfm.responsibilities": [
    {
     "id": "facilities-safety.safety-specialist.risk-assessment",
     "text": "Plan safety in plant moves and conversions from the outset, so that hazards are settled before machines are ordered"
    },
    {
     "id": "facilities-safety.safety-specialist.inspections",
     "text": "Audit three sites a year against ISO 45001 and ISO 14001, and revisit findings until their effect is proven"
    },
    {
     "id": "facilities-safety.safety-specialist.incidents",
     "text": "Compare severe events and near misses of several sites, lay open their common pattern and agree remedies with plant managers"
    },
    {
     "id": "facilities-safety.safety-specialist.environment",
     "text": "Cut solvent, waste or energy per unit at two sites within an agreed budget, with savings confirmed by finance"
    },
    {
     "text": "Rehearse a major fire or chemical spill with fire brigade and neighbours at one site a year, and repair what failed within the quarter"
    },
    {
     "text": "Exchange site specialists for audits and accident reviews, and give each a written observation on their work"
    }
   ],
   "jfm.complexity": "Resolves risks whose causes are spread over design, purchasing, shift patterns and contractors, with incomplete data and differing national law.",
   "jfm.knowledge": "Combines process safety, environmental technology and auditing with a firm grasp of how plants plan, spend and decide.",
   "capabilities": [
    {
     "id": "Cause finding",
     "name": "Cause finding",
     "text": "Recognises in separate small events of several sites the outline of a possible disaster."
    },
    {
     "id": "Practical solutions",
     "name": "Practical solutions",
     "text": "Designs a measure with operators, engineers and purchasing that pays back beyond the avoided injury."
    },
    {
     "id": "Steering projects",
     "name": "Steering projects",
     "text": "Leads a safety project through several plants without authority over any of them."
    }
   ]
  },
  {
   "code": "P5",
   "summary": "Sets how all of Northwind's sites practise health, safety and environmental protection, and what they measure.",
   "jfm.responsibilities": [
    {
     "id": "facilities-safety.safety-specialist.risk-assessment",
     "text": "Issue binding standards on subjects such as energy isolation or forklift traffic, after two plants have proven them workable"
    },
    {
     "id": "facilities-safety.safety-specialist.incidents",
     "text": "Replace accident counts by potential severity and closed measures as the leading figures, and teach managers to read them"
    },
    {
     "id": "facilities-safety.safety-specialist.substances",
     "text": "Bar hazardous substances from new production processes together with R&D and process engineering, and give each exception an owner and an end date"
    },
    {
     "id": "facilities-safety.safety-specialist.instruction",
     "text": "Map the qualifications of all safety staff every two years, and close gaps where a site lacks a legally required expert"
    },
    {
     "id": "facilities-safety.safety-specialist.environment",
     "text": "Lay out the path of site emissions to the climate target, with investments ranked by cost per tonne avoided"
    }
   ],
   "jfm.complexity": "Invents ways of working where accident figures no longer fall, rules differ by country and production targets reward short cuts.",
   "jfm.knowledge": "Follows safety research and coming law as the company's recognised specialist, and judges which findings plants should act on and when.",
   "capabilities": [
    {
     "id": "Setting the bar",
     "name": "Setting the bar",
     "text": "Writes standards short enough to be read on the shop floor and strict enough for the worst day."
    },
    {
     "id": "Practical solutions",
     "name": "Practical solutions",
     "text": "Replaces a rule that nobody follows by a change of design that makes it unnecessary."
    },
    {
     "id": "Influencing leaders",
     "name": "Influencing leaders",
     "text": "Shows managers how their own targets, bonuses and silence create risk, and what to do differently."
    }
   ]
  },
  {
   "code": "P6",
   "summary": "Gives direction on health, safety and environmental questions that reach across functions and may threaten a business unit.",
   "jfm.responsibilities": [
    {
     "id": "facilities-safety.safety-specialist.risk-assessment",
     "text": "Frame rules for work beside autonomous vehicles and robots with operations, IT and works councils before plants order them"
    },
    {
     "id": "facilities-safety.safety-specialist.incidents",
     "text": "State independently to the executive team after each life-threatening event which management decisions made it possible"
    },
    {
     "id": "facilities-safety.safety-specialist.environment",
     "text": "Prepare the business unit's plants for limits on emissions, waste water and process chemicals such as PFAS several years ahead, with R&D and procurement bound in"
    },
    {
     "text": "Suspend work that exceeds the risk limits of the mandate, whoever ordered it, and set the terms of its restart"
    },
    {
     "text": "Value soil contamination, asbestos and process hazards of sites before purchase or closure, and put the liabilities into figures"
    },
    {
     "text": "Open line positions to safety experts and safety posts to line managers, with two exchanges or more a year"
    }
   ],
   "jfm.complexity": "Names dangers that no department owns, such as fatigue in global projects or ageing buildings, and makes them decidable.",
   "jfm.knowledge": "Links safety science, environmental law and the economics of plants to foresee which risks a business unit will face years from now."
  }
 ]
});
