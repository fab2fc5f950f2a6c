jobframeCompare.add("manufacturing-quality/quality-engineer", {
 "role.summary": "Plans how quality is designed in, proves that products conform and finds out why some do not, from the supplier's part to the unit in the field. Quality engineers judge and prevent; they do not inspect every unit (operators do) and do not set machine parameters (see Process Engineer).",
 "levels": [
  {
   "code": "P1",
   "summary": "Learns to measure, record and describe nonconformities so that others can rely on the facts.",
   "core_outputs": [
    {
     "id": "manufacturing-quality.quality-engineer.complaints",
     "text": "Findings on returned units, with photographs, serial history and test values, in the complaint file within five working days of arrival"
    },
    {
     "id": "manufacturing-quality.quality-engineer.inspection",
     "text": "First-article reports for simple parts, with number, measured value and gauge for every drawing characteristic, countersigned by the engineer in charge"
    },
    {
     "id": "manufacturing-quality.quality-engineer.quality-data",
     "text": "A weekly Pareto chart of rejects by part and cause whose totals agree with scrap bookings and quarantine stock"
    },
    {
     "text": "A gauge register for the assigned line without overdue calibrations, and proof that expired gauges were withdrawn"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "manufacturing-quality.quality-engineer.containment",
     "text": "Separate and label suspect material together with the shift and recount it until system and quarantine shelf match"
    },
    {
     "id": "manufacturing-quality.quality-engineer.audits",
     "text": "Take notes at product and process audits, and file the evidence where a stranger would find it next year"
    },
    {
     "text": "Read the standard behind each assigned test, such as insulation or vibration, and explain to a colleague what it demands"
    }
   ],
   "jfm.complexity": "Checks clear characteristics against drawing and standard, and asks when a value lies closer to its limit than the gauge's uncertainty.",
   "jfm.knowledge": "Reads drawings, tolerances and inspection plans and uses common gauges and the complaint system under guidance.",
   "components.skills": [
    {
     "text": "Dimensional and electrical measurement"
    },
    {
     "text": "Precise fault description"
    },
    {
     "text": "Spreadsheet charts"
    }
   ],
   "components.qualifications": [
    {
     "text": "Degree or technician training in an engineering subject"
    }
   ],
   "capabilities": [
    {
     "id": "Factual precision",
     "name": "Factual precision",
     "text": "Writes down what was seen and measured and keeps assumptions in a separate sentence."
    },
    {
     "id": "Root-cause analysis",
     "name": "Root-cause analysis",
     "text": "Asks for part, place and time of a fault before discussing causes."
    }
   ]
  },
  {
   "code": "P2",
   "summary": "Handles standard complaints, inspection plans and supplier defects of one line from beginning to end.",
   "core_outputs": [
    {
     "id": "manufacturing-quality.quality-engineer.complaints",
     "text": "8D reports on simple complaints that meet the customer's deadline and explain both why the fault arose and why it escaped"
    },
    {
     "id": "manufacturing-quality.quality-engineer.inspection",
     "text": "Inspection plans that state characteristic, gauge, sample and reaction, and drop checks without findings for a year unless safety or a standard requires them"
    },
    {
     "id": "manufacturing-quality.quality-engineer.quality-data",
     "text": "A monthly overview of scrap, rework and sorting costs for the line that production accepts as its own figures"
    },
    {
     "text": "Measurement system studies for the gauges of special characteristics, with a repair or replacement request for each one that fails"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "manufacturing-quality.quality-engineer.containment",
     "text": "Decide on use, rework or scrap of clear nonconformities by written criteria and send requests for concession to the engineer in charge"
    },
    {
     "id": "manufacturing-quality.quality-engineer.audits",
     "text": "Open packed units once a month and audit them as a distributor's customer would, down to label and leaflet"
    },
    {
     "id": "manufacturing-quality.quality-engineer.supplier-quality",
     "text": "Send suppliers a defect report with measurements within two working days and have goods in transit checked as well"
    },
    {
     "text": "Show each shift at the station which of last week's defects can be seen, felt or measured there"
    }
   ],
   "jfm.complexity": "Decides between sorting, rework and return for known defects and detects when a familiar symptom hides a new cause.",
   "jfm.knowledge": "Handles sampling plans, gauge studies and problem-solving steps alone and can name the product features that concern safety.",
   "capabilities": [
    {
     "id": "Factual precision",
     "name": "Factual precision",
     "text": "Keeps data, picture and part together so that a finding withstands a supplier's doubt."
    },
    {
     "id": "Root-cause analysis",
     "name": "Root-cause analysis",
     "text": "Follows a fault back to the step where it could first have been seen and proves it with parts."
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Owns the quality of a product line, in the plant, at its suppliers and in the hands of customers.",
   "core_outputs": [
    {
     "id": "manufacturing-quality.quality-engineer.complaints",
     "text": "Complaints on the product line closed only after the corrective action has held on three later lots"
    },
    {
     "id": "manufacturing-quality.quality-engineer.quality-plan",
     "text": "A quality plan for each new variant that settles special characteristics, tests and release criteria before tooling is ordered"
    },
    {
     "id": "manufacturing-quality.quality-engineer.quality-data",
     "text": "Internal reject and customer return rates of the line within the yearly targets, and a funded measure for each one missed"
    },
    {
     "id": "manufacturing-quality.quality-engineer.field-returns",
     "text": "Warranty returns broken down each quarter by age, use and failure mode, units without a detectable fault included and explained"
    },
    {
     "text": "Part approvals finished before the first series delivery, with any temporary release limited by quantity and date"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "manufacturing-quality.quality-engineer.containment",
     "text": "Block shipment within the hour when safety or conformity is in doubt, inform logistics and sales, and define what lifts the block"
    },
    {
     "id": "manufacturing-quality.quality-engineer.audits",
     "text": "Audit every process of the product line once a year, night shift included, and test whether earlier findings stayed closed"
    },
    {
     "id": "manufacturing-quality.quality-engineer.supplier-quality",
     "text": "Visit the makers of critical parts with the buyer after a repeated defect, and agree a process change instead of added inspection"
    },
    {
     "text": "Rule on engineering changes to the line by checking which tests, certificates and customer approvals have to be repeated"
    }
   ],
   "jfm.complexity": "Reconstructs how a fault arose and passed the checks from incomplete returns, test logs and the memory of shifts.",
   "jfm.knowledge": "Knows a product line's function, failure modes and standards well enough to define what is acceptable and defend it.",
   "components.skills": [
    {
     "text": "Leading an 8D team"
    },
    {
     "text": "Process and product auditing"
    },
    {
     "text": "Weibull and trend analysis"
    }
   ],
   "components.knowledge": [
    {
     "text": "Safety and electromagnetic compatibility standards for drives"
    },
    {
     "text": "Acceptance criteria for electronic assemblies"
    },
    {
     "text": "Change notification duties towards customers"
    }
   ],
   "components.qualifications": [
    {
     "text": "Engineering degree"
    },
    {
     "text": "Internal auditor certificate"
    }
   ],
   "capabilities": [
    {
     "id": "Root-cause analysis",
     "name": "Root-cause analysis",
     "text": "Switches a fault on and off before calling its cause proven."
    },
    {
     "id": "Independence of judgement",
     "name": "Independence of judgement",
     "text": "Keeps a block in place under delivery pressure and names the evidence that would release it."
    },
    {
     "id": "Customer communication",
     "name": "Customer communication",
     "text": "Tells a customer what is known, what is not and when the next news will come."
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Answers for quality and reliability of a device family across plants, suppliers and field.",
   "core_outputs": [
    {
     "id": "manufacturing-quality.quality-engineer.complaints",
     "text": "Lasting solutions to faults that cross design, supply and assembly, carried over to every sister product that shares the part"
    },
    {
     "id": "manufacturing-quality.quality-engineer.quality-plan",
     "text": "A reliability plan for the family whose endurance tests follow measured load profiles and are agreed with R&D at concept stage"
    },
    {
     "id": "manufacturing-quality.quality-engineer.field-returns",
     "text": "A monthly field risk review that finds failure trends in service calls, returns and distributor stock while lots are still small"
    },
    {
     "id": "manufacturing-quality.quality-engineer.conformity",
     "text": "Technical files for all devices of the family, complete enough to hand to a market surveillance authority within ten days"
    },
    {
     "text": "A yearly reduction of failure costs in the family that comes from removed causes and not from shifted inspection"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "manufacturing-quality.quality-engineer.containment",
     "text": "Lead the task force on a serious incident, from traced serial numbers to replacement stock and a customer letter cleared by Legal"
    },
    {
     "id": "manufacturing-quality.quality-engineer.audits",
     "text": "Guide customers' and certifiers' auditors through plants, answer findings on time and contest those the standard does not support"
    },
    {
     "id": "manufacturing-quality.quality-engineer.supplier-quality",
     "text": "Develop two or three critical suppliers a year until their capability data makes inspection on arrival unnecessary"
    },
    {
     "id": "manufacturing-quality.quality-engineer.mentoring",
     "text": "Rehearse junior engineers' first customer report and supplier audit with them, and review both once they are done"
    }
   ],
   "jfm.complexity": "Weighs safety, delivery and cost in incidents where cause, affected quantity and legal duty emerge only step by step.",
   "jfm.knowledge": "Joins reliability statistics, product liability and production experience to judge risks that no single plant can see.",
   "capabilities": [
    {
     "id": "Independence of judgement",
     "name": "Independence of judgement",
     "text": "Recommends a costly recall or an unpopular release on the same standard of evidence."
    },
    {
     "id": "Customer communication",
     "name": "Customer communication",
     "text": "Restores a key customer's confidence with verified facts and commitments that were kept."
    },
    {
     "id": "Task force leadership",
     "name": "Task force leadership",
     "text": "Keeps engineers from several sites on one fault tree and ends side theories with a test."
    }
   ]
  },
  {
   "code": "P5",
   "summary": "Defines how the whole function works on reliability, supplier quality or the management system, whichever is the assigned subject.",
   "core_outputs": [
    {
     "text": "Methods for FMEA, problem solving and gauge studies that fit on few pages and replace each plant's own version"
    },
    {
     "id": "manufacturing-quality.quality-engineer.quality-plan",
     "text": "Release gates for new products with measurable criteria, and an open record of each exception, its owner and its consequence"
    },
    {
     "id": "manufacturing-quality.quality-engineer.quality-data",
     "text": "One definition of defect, return and failure cost for all plants, so that comparisons lead to action and not to debate"
    },
    {
     "id": "manufacturing-quality.quality-engineer.field-returns",
     "text": "A reliability model for one technology that predicts warranty cost from test and field data and is recalibrated every year"
    },
    {
     "text": "A certified management system in which procedures are merged or deleted yearly and audits end without a major nonconformity"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "manufacturing-quality.quality-engineer.supplier-quality",
     "text": "Settle with procurement and Legal the quality terms that every supply contract contains, above all change notice, access, traceability and recourse"
    },
    {
     "id": "manufacturing-quality.quality-engineer.audits",
     "text": "Choose the year's audit subjects by risk instead of rotation, and lay the pattern behind single findings before department heads"
    },
    {
     "id": "manufacturing-quality.quality-engineer.mentoring",
     "text": "Certify auditors and problem solvers by observed cases and withdraw the certificate after two years without practice"
    },
    {
     "text": "Rule on disputed concessions and safety classifications from all plants within one working day, with written grounds"
    }
   ],
   "jfm.complexity": "Builds methods for risks that inspection and certificates do not reach, such as updatable firmware or unannounced changes of chips.",
   "jfm.knowledge": "Masters the subject beyond the text of its standards and knows from evidence which controls prevent defects and which only document them.",
   "capabilities": [
    {
     "id": "Independence of judgement",
     "name": "Independence of judgement",
     "text": "Decides like cases alike at every site and publishes the reasoning for all to test."
    },
    {
     "id": "Method design",
     "name": "Method design",
     "text": "Strips a method down to the steps that change decisions and tries it on a sceptical user."
    },
    {
     "id": "Building expertise",
     "name": "Building expertise",
     "text": "Forms a circle of specialists who call each other before they call for help outside."
    }
   ]
  },
  {
   "code": "P6",
   "summary": "Gives direction on product safety, conformity and reliability where R&D, operations and sales have to act together.",
   "core_outputs": [
    {
     "id": "manufacturing-quality.quality-engineer.conformity",
     "text": "A conformity direction for all markets that prepares products for coming cyber, substance and repair rules two years ahead"
    },
    {
     "id": "manufacturing-quality.quality-engineer.quality-plan",
     "text": "Lifetime and failure targets in product strategies, stated in terms customers pay for and agreed three years before launch"
    },
    {
     "id": "manufacturing-quality.quality-engineer.field-returns",
     "text": "Decision papers on field actions that set out risk, duty, cost and options within two days of the first alarm"
    },
    {
     "text": "A company-wide rule for releasing software updates, refurbished units and replacement components over the whole life of a product"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "manufacturing-quality.quality-engineer.supplier-quality",
     "text": "Identify with procurement and R&D where a single chip or magnet source endangers conformity, and have the alternative qualified in time"
    },
    {
     "id": "manufacturing-quality.quality-engineer.mentoring",
     "text": "Prepare one successor for each safety-critical subject through shared cases with authorities, customers and the executive team"
    },
    {
     "text": "Halt a launch on the executive team's mandate where proof of safety is missing, and name the steps to lift the halt"
    },
    {
     "text": "Work on a standards committee for electric drives, and brief R&D on each draft's consequences before the vote"
    }
   ],
   "jfm.complexity": "Turns conflicts between safety, market entry and cost into explicit choices before an accident or an authority forces them.",
   "jfm.knowledge": "Integrates product law, technology and customers' industries to foresee which failures would endanger a business unit.",
   "capabilities": [
    {
     "id": "Building expertise",
     "name": "Building expertise",
     "text": "Draws engineers from R&D and service into quality subjects and shares the credit with their managers."
    },
    {
     "id": "Regulatory foresight",
     "name": "Regulatory foresight",
     "text": "Reads a draft rule for what it will cost in design, test and paperwork, and times the response."
    },
    {
     "id": "Plain speaking at the top",
     "name": "Plain speaking at the top",
     "text": "States a safety risk to executives without softening it and brings a way to act."
    }
   ]
  }
 ]
});
