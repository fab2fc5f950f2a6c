jobframeCompare.add("laboratory/materials-scientist", {
 "role.summary": "Finds out how materials in drives and sensors behave, age and fail, and says which may be used where. Materials scientists neither design the part nor choose its supplier (see Buyer), and routine measurements are made by the Laboratory Technician.",
 "levels": [
  {
   "code": "P1",
   "summary": "Examines materials by standard methods and learns to separate what is seen from what is supposed.",
   "core_outputs": [
    {
     "id": "laboratory.materials-scientist.examinations",
     "text": "Results of standard methods, such as hardness or thermal analysis, reported with uncertainty and a sound sample for comparison"
    },
    {
     "id": "laboratory.materials-scientist.failure-causes",
     "text": "Picture records of simple failures from overview to detail, completed before anything is cut and discussed with the supervisor"
    },
    {
     "id": "laboratory.materials-scientist.material-data",
     "text": "Database entries that state batch, condition and test direction with each value and have passed a second pair of eyes"
    },
    {
     "text": "A reference collection of micrographs and spectra for one product line's commonest materials, extended every quarter"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "laboratory.materials-scientist.design-advice",
     "text": "Ask every requester about load, temperature and history of the part before proposing a method"
    },
    {
     "id": "laboratory.materials-scientist.substances",
     "text": "Collect suppliers' material declarations for new parts and report contradictory ones within five working days"
    },
    {
     "id": "laboratory.materials-scientist.method-building",
     "text": "Practise each routine method beside the technicians until own repeat measurements scatter no more than theirs"
    }
   ],
   "jfm.complexity": "Relates a deviation in a measurement to composition or processing by means of textbook cases and reference samples.",
   "jfm.knowledge": "Knows the structure and properties of metals, polymers and ceramics from study and the usual methods by supervised practice.",
   "components.skills": [
    {
     "text": "Light and electron microscopy"
    },
    {
     "text": "Metallographic preparation"
    },
    {
     "text": "Infrared spectroscopy and thermal analysis"
    }
   ],
   "components.qualifications": [
    {
     "text": "Degree in materials science, chemistry, physics or a related engineering subject"
    }
   ],
   "capabilities": [
    {
     "id": "Careful observation",
     "name": "Careful observation",
     "text": "Describes a fracture surface in neutral terms before naming a mechanism."
    },
    {
     "id": "Clear reporting",
     "name": "Clear reporting",
     "text": "Puts the answer to the requester's question in the first sentence and the data behind it."
    }
   ]
  },
  {
   "code": "P2",
   "summary": "Handles routine material questions and recurring types of damage from the request to the report.",
   "core_outputs": [
    {
     "id": "laboratory.materials-scientist.examinations",
     "text": "Test plans for routine questions with sample number, conditions and pass limit, accepted by the requester before the first test"
    },
    {
     "id": "laboratory.materials-scientist.failure-causes",
     "text": "Reports on known types of damage, such as corroded contacts or stress-cracked housings, within ten working days of receipt"
    },
    {
     "id": "laboratory.materials-scientist.material-data",
     "text": "Stiffness, creep and expansion values over temperature and moisture for simulation engineers, with scatter instead of one mean"
    },
    {
     "id": "laboratory.materials-scientist.specifications",
     "text": "Incoming inspection instructions for one material group that say what to measure, how often and when to block a batch"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "laboratory.materials-scientist.design-advice",
     "text": "Show designers the damaged part under the microscope and agree with them which further test would decide the matter"
    },
    {
     "id": "laboratory.materials-scientist.substances",
     "text": "Screen parts with doubtful declarations by X-ray fluorescence, have positives confirmed by chemical analysis and affected stock blocked the same day"
    },
    {
     "id": "laboratory.materials-scientist.method-building",
     "text": "Compare results between two sites every half-year for each assigned method and trace a deviation to instrument, preparation or operator"
    }
   ],
   "jfm.complexity": "Chooses a sequence of tests that destroys the least evidence first and recognises damage that does not fit the known types.",
   "jfm.knowledge": "Applies the methods of one laboratory independently and knows how casting, moulding, soldering and coating leave their marks.",
   "capabilities": [
    {
     "id": "Careful observation",
     "name": "Careful observation",
     "text": "Tells the first crack from later damage and the cause from its consequences."
    },
    {
     "id": "Economy of testing",
     "name": "Economy of testing",
     "text": "Stops when the question is answered, although more methods are available."
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Owns a group of materials, such as magnets, insulation or engineering plastics, for all products that contain them.",
   "core_outputs": [
    {
     "id": "laboratory.materials-scientist.failure-causes",
     "text": "Causes of field and production failures that are proven by reproducing the same damage in the laboratory"
    },
    {
     "id": "laboratory.materials-scientist.lifetime",
     "text": "Lifetime estimates from accelerated tests, with evidence that the test causes the same mechanism as the field"
    },
    {
     "id": "laboratory.materials-scientist.specifications",
     "text": "Material specifications with composition, properties, test method and a duty to announce changes, signed by every supplier"
    },
    {
     "id": "laboratory.materials-scientist.qualification",
     "text": "Release or rejection of second-source materials on the evidence of three production batches, in time for purchasing's award"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "laboratory.materials-scientist.design-advice",
     "text": "State in design reviews, from the concept onwards, which damage mechanism will limit the life of each critical part"
    },
    {
     "id": "laboratory.materials-scientist.substances",
     "text": "Name the parts affected by an announced substance restriction within a month, and the exemption or alternative for each"
    },
    {
     "id": "laboratory.materials-scientist.method-building",
     "text": "Validate new methods for repeatability, robustness and detection limit before technicians receive them as work instructions"
    },
    {
     "id": "laboratory.materials-scientist.mentoring",
     "text": "Look at evidence together with younger colleagues before any of them hears the requester's theory"
    }
   ],
   "jfm.complexity": "Decides between competing mechanisms when load history is unknown, samples are few and the evidence is partly destroyed.",
   "jfm.knowledge": "Knows the material group from its chemistry to its processing windows, and the operating conditions of the products it serves.",
   "components.tasks": [
    {
     "text": "Chair failure review meetings for the material group"
    },
    {
     "text": "Audit processes of material suppliers with quality assurance"
    }
   ],
   "components.skills": [
    {
     "text": "Fractography"
    },
    {
     "text": "Lifetime statistics"
    },
    {
     "text": "Partial discharge or demagnetisation testing"
    }
   ],
   "components.knowledge": [
    {
     "text": "Thermal classes of insulation"
    },
    {
     "text": "Substance restrictions and their exemptions"
    }
   ],
   "capabilities": [
    {
     "id": "Causal proof",
     "name": "Causal proof",
     "text": "Accepts a cause only when it explains all findings and its removal makes the damage disappear."
    },
    {
     "id": "Economy of testing",
     "name": "Economy of testing",
     "text": "Plans test series by statistics so that few samples answer several questions."
    },
    {
     "id": "Advice under pressure",
     "name": "Advice under pressure",
     "text": "Tells a project what is known today and what will be known when, without bending either."
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Solves problems at the interfaces of materials, where design, process and use all have a share.",
   "core_outputs": [
    {
     "id": "laboratory.materials-scientist.failure-causes",
     "text": "Findings on failures in which insulation, lubricant, residues and load interact, accepted by plant, supplier and R&D alike"
    },
    {
     "id": "laboratory.materials-scientist.lifetime",
     "text": "Lifetime models of joints and subassemblies, checked against dismantled field returns after three and five years of use"
    },
    {
     "id": "laboratory.materials-scientist.substitution",
     "text": "Replacement of endangered materials, such as fluorinated polymers, from candidate list to qualified series part in several products"
    },
    {
     "id": "laboratory.materials-scientist.accredited-methods",
     "text": "New methods within the accredited scope, with uncertainty budget, validation file and a passed comparison between laboratories"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "laboratory.materials-scientist.design-advice",
     "text": "Coordinate designers, process engineers and suppliers in a damage investigation, with a written hypothesis list updated each week"
    },
    {
     "id": "laboratory.materials-scientist.mentoring",
     "text": "Give two colleagues a year a complete investigation of their own, and question their conclusions before the client does"
    },
    {
     "text": "Assess process changes at plants and suppliers, such as new fluxes or cleaning agents, before the first part is shipped"
    },
    {
     "text": "Select outside institutes for methods that Northwind lacks, and check their findings against samples of known composition"
    }
   ],
   "jfm.complexity": "Resolves damage that arises only from a combination of tolerable deviations, each within its own limit.",
   "jfm.knowledge": "Joins knowledge of several material classes with electrochemistry, mechanics and production practice to predict interactions.",
   "capabilities": [
    {
     "id": "Causal proof",
     "name": "Causal proof",
     "text": "Keeps rival hypotheses alive until an experiment separates them, whoever proposed them."
    },
    {
     "id": "Steering investigations",
     "name": "Steering investigations",
     "text": "Leads experts from plants, suppliers and R&D to one agreed finding in spite of liability questions."
    },
    {
     "id": "Materials foresight",
     "name": "Materials foresight",
     "text": "Reads early signs in law and raw material markets and begins tests before a material is lost."
    }
   ]
  },
  {
   "code": "P5",
   "summary": "Sets how material reliability is tested, judged and designed for in all of Northwind's laboratories.",
   "core_outputs": [
    {
     "id": "laboratory.materials-scientist.lifetime",
     "text": "A handbook of accelerated testing by which every laboratory chooses stress levels, sample sizes and confidence"
    },
    {
     "id": "laboratory.materials-scientist.specifications",
     "text": "A list of preferred materials with cost, carbon footprint, supply risk and release status that design and purchasing work from"
    },
    {
     "id": "laboratory.materials-scientist.failure-causes",
     "text": "A yearly account of damage mechanisms across all products, whose three costliest lead to changed design rules"
    },
    {
     "id": "laboratory.materials-scientist.accredited-methods",
     "text": "An investment case for each large instrument, within a three-year plan of the methods Northwind masters itself or buys in"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "laboratory.materials-scientist.mentoring",
     "text": "Certify who may sign failure reports, after each candidate has defended a case before three materials scientists from other sites"
    },
    {
     "id": "laboratory.materials-scientist.design-advice",
     "text": "Replace over-cautious limits in design rules where field data allows it, and take responsibility for the new limit"
    },
    {
     "id": "laboratory.materials-scientist.substances",
     "text": "Agree with product compliance how materials are declared, screened and documented from first sample to end of sale"
    },
    {
     "text": "Reopen closed investigations whose remedy failed, and publish in the function what the first analysis overlooked"
    }
   ],
   "jfm.complexity": "Creates test methods for loads and materials, such as fast-switching inverters on insulation, that standards do not yet cover.",
   "jfm.knowledge": "Reaches the limits of published ageing models in daily work, knows where they cease to hold and teaches others to see it.",
   "components.knowledge": [
    {
     "text": "Design of reliability programmes"
    },
    {
     "text": "Accreditation rules for flexible scopes"
    }
   ],
   "components.qualifications": [
    {
     "text": "Doctorate in a relevant subject, or a comparable record of solved cases and publications"
    }
   ],
   "capabilities": [
    {
     "id": "Materials foresight",
     "name": "Materials foresight",
     "text": "Sets research and test priorities by what products will be exposed to in ten years."
    },
    {
     "id": "Setting the bar",
     "name": "Setting the bar",
     "text": "Returns a convenient but unproven conclusion, whoever signed it, and shows what proof would look like."
    }
   ]
  },
  {
   "code": "P6",
   "summary": "Gives direction on materials questions that decide about products, supply and sustainability together.",
   "core_outputs": [
    {
     "id": "laboratory.materials-scientist.substitution",
     "text": "A ten-year strategy for critical raw materials, such as rare earths, agreed with R&D, purchasing and the sustainability officer"
    },
    {
     "id": "laboratory.materials-scientist.lifetime",
     "text": "The technical ground for warranty terms and service intervals in new markets, with the risk quantified for finance"
    },
    {
     "id": "laboratory.materials-scientist.qualification",
     "text": "Approval rules for recycled and low-carbon materials that business units, plants and key customers all recognise"
    },
    {
     "text": "A proven route, with partner and unit cost, by which magnets and copper from returned drives re-enter production"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "laboratory.materials-scientist.design-advice",
     "text": "Advise business units before a platform decision which materials will stay available, lawful and affordable throughout its life"
    },
    {
     "id": "laboratory.materials-scientist.mentoring",
     "text": "Sponsor lead scientists for seats on standards committees and prepare them for negotiation there"
    },
    {
     "id": "laboratory.materials-scientist.method-building",
     "text": "Direct joint research with universities on two or three unsolved ageing questions and end projects without prospects"
    },
    {
     "text": "Have quality block a launch or shipment the day a material risk to safety is established, and lead the search for a remedy"
    }
   ],
   "jfm.complexity": "Shapes questions in which physical limits, geopolitics, climate aims and customers' cost targets pull apart.",
   "jfm.knowledge": "Judges materials science, raw material markets, circular economy law and platform economics as one connected subject.",
   "capabilities": [
    {
     "id": "Strategic advice",
     "name": "Strategic advice",
     "text": "Translates a question of atoms and ageing into money, time and risk for an executive team."
    },
    {
     "id": "Scientific integrity",
     "name": "Scientific integrity",
     "text": "Holds to a finding against commercial pressure and withdraws it at once when new evidence demands."
    },
    {
     "id": "Alliance building",
     "name": "Alliance building",
     "text": "Makes competitors, institutes and suppliers share data on an ageing problem that none can solve alone."
    }
   ]
  },
  {
   "code": "P7",
   "summary": "Advances the science of materials for electric motion and gives Northwind a lasting place in it.",
   "core_outputs": [
    {
     "id": "laboratory.materials-scientist.substitution",
     "text": "A magnet, insulation or sensor material, invented or first mastered at Northwind, that sets its products apart for a generation"
    },
    {
     "id": "laboratory.materials-scientist.lifetime",
     "text": "Ageing models that international standards adopt and that other manufacturers have to measure their products by"
    },
    {
     "id": "laboratory.materials-scientist.qualification",
     "text": "A published opinion, sought by customers and authorities, on whether a new class of materials is safe to use"
    },
    {
     "text": "A list of five long-term research questions, renewed every other year, that the executive team funds beyond single projects"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "laboratory.materials-scientist.mentoring",
     "text": "Attract and guide outstanding scientists, inside the company and as doctoral supervisor at a partner university"
    },
    {
     "id": "laboratory.materials-scientist.design-advice",
     "text": "Test the material assumptions behind plant investments and twenty-year service contracts, and give the board a written judgement"
    },
    {
     "id": "laboratory.materials-scientist.substances",
     "text": "Advise lawmakers on substance restrictions with evidence that holds even where it disadvantages Northwind"
    }
   ],
   "jfm.complexity": "Works on open questions of degradation for which neither theory nor observation time is yet sufficient.",
   "jfm.knowledge": "Contributes discoveries that peers cite and build on, and senses which of others' discoveries will reach industry.",
   "capabilities": [
    {
     "id": "Scientific integrity",
     "name": "Scientific integrity",
     "text": "Enjoys the trust of competitors, authorities and academics as a source without hidden interest."
    },
    {
     "id": "Intellectual generosity",
     "name": "Intellectual generosity",
     "text": "Shares unfinished ideas so that others can complete them and be named first."
    }
   ]
  }
 ]
});
