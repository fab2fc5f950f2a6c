jobframeCompare.add("design-research/industrial-designer", {
 "role.summary": "Gives drives, sensors and controllers their physical form, from housing and connectors to colour, marking and packaging. Industrial designers do not calculate strength or heat (that is the mechanical engineers' task) and do not design what displays show (see Product Designer).",
 "levels": [
  {
   "code": "P2",
   "summary": "Works out parts and variants of housings whose concept is settled.",
   "jfm.responsibilities": [
    {
     "id": "design-research.industrial-designer.housings",
     "text": "Model variants of a given housing in CAD without touching the seals, bosses and datum planes fixed by mechanics"
    },
    {
     "id": "design-research.industrial-designer.handling",
     "text": "Measure grip, reach and tool clearance of connectors and latches with hands of different sizes, gloved and bare"
    },
    {
     "id": "design-research.industrial-designer.finishes",
     "text": "Keep boundary samples of colours, textures and labels with supplier, batch and date of approval"
    },
    {
     "text": "Build foam, card and printed mock-ups within the week so that fitters can hold them and object"
    },
    {
     "text": "Take rival devices apart and record fasteners, joints and assembly steps in a comparison for the team"
    }
   ],
   "jfm.complexity": "Solves a form problem within fixed dimensions and processes, and discards beautiful variants that could never leave the mould.",
   "jfm.knowledge": "Knows basic moulding, casting and sheet metal rules and represents a form in freehand drawing, surface model and mock-up.",
   "components.skills": [
    {
     "text": "Sketching and surface modelling"
    },
    {
     "text": "Model making and 3D printing"
    },
    {
     "text": "Photography of samples"
    }
   ],
   "components.qualifications": [
    {
     "text": "Degree in industrial or product design with a portfolio of physical work"
    }
   ],
   "capabilities": [
    {
     "id": "Form and proportion",
     "name": "Form and proportion",
     "text": "Places joints, fins and labels so that a plain housing looks orderly."
    },
    {
     "id": "Hands-on curiosity",
     "name": "Hands-on curiosity",
     "text": "Mounts and wires a device personally before proposing to change it."
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Owns the physical form of one device until approved parts come off the tool.",
   "jfm.responsibilities": [
    {
     "id": "design-research.industrial-designer.housings",
     "text": "Design a device housing from concept to surface data and agree sealing, cooling and mounting with mechanics at each gate"
    },
    {
     "id": "design-research.industrial-designer.handling",
     "text": "Time fitters who mount, wire and replace a mock-up in a real control cabinet, and remove the commonest error"
    },
    {
     "id": "design-research.industrial-designer.finishes",
     "text": "Approve first parts from the tool for colour, gloss, gaps and fit, or return them with marked samples"
    },
    {
     "id": "design-research.industrial-designer.tooling",
     "text": "Agree parting lines, draft angles and visible surfaces with the toolmaker while the tool order is still open"
    },
    {
     "id": "design-research.industrial-designer.circularity",
     "text": "Lower the number of materials per device and replace glued joints with ones that common tools can open"
    },
    {
     "id": "design-research.industrial-designer.rights",
     "text": "Prepare drawings for design registration so that legal can file them before the first public showing"
    }
   ],
   "jfm.complexity": "Reconciles ingress protection, heat, shielding, cable access and unit cost when each of them asks for a different shape.",
   "jfm.knowledge": "Understands manufacturing processes, tolerances and installers' working conditions well enough to defend a form with reasons.",
   "components.skills": [
    {
     "text": "Surface modelling for tooling"
    },
    {
     "text": "Ergonomic trials"
    },
    {
     "text": "Specification of colour and texture"
    }
   ],
   "components.knowledge": [
    {
     "text": "Ingress protection, clearance and creepage basics"
    },
    {
     "text": "Marking rules for nameplates and indicator lights"
    },
    {
     "text": "Design registration"
    }
   ],
   "capabilities": [
    {
     "id": "Form and proportion",
     "name": "Form and proportion",
     "text": "Finds the form in which cooling, cable entry and brand features need each other."
    },
    {
     "id": "Working with mechanics",
     "name": "Working with mechanics",
     "text": "Reads tolerance chains and mould flow results and offers a changed form in place of an objection."
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Leads the design of device families made from different tools, materials and sites.",
   "jfm.responsibilities": [
    {
     "id": "design-research.industrial-designer.housings",
     "text": "Design device families in which sizes share parts, proportions and mounting points, and carry them through cost reviews intact"
    },
    {
     "id": "design-research.industrial-designer.handling",
     "text": "Compare installation faults at customers' sites in two regions and remove the main causes by geometry, keying or marking"
    },
    {
     "id": "design-research.industrial-designer.tooling",
     "text": "Align moulders, foundries and plants on two continents until parts from all of them match when mounted side by side"
    },
    {
     "id": "design-research.industrial-designer.circularity",
     "text": "Plan with service and purchasing which housing parts can be exchanged, refurbished or recycled after their first use"
    },
    {
     "id": "design-research.industrial-designer.rights",
     "text": "Search earlier design rights with legal at concept stage and document imitations found at trade fairs"
    },
    {
     "text": "Let a junior designer carry one size of the family and review sketches together each week"
    }
   ],
   "jfm.complexity": "Resolves conflicts between plants, cost targets and installers that would each damage the family's common form.",
   "jfm.knowledge": "Masters materials, processes and their variation in series production, with sound knowledge of design rights and repair duties.",
   "capabilities": [
    {
     "id": "Form and proportion",
     "name": "Form and proportion",
     "text": "Develops a family likeness that survives new sizes, terminals and colleagues."
    },
    {
     "id": "Working with mechanics",
     "name": "Working with mechanics",
     "text": "Solves heat, sealing and cost questions at one table with engineers and leaves with a shared sketch."
    },
    {
     "id": "Arguing value",
     "name": "Arguing value",
     "text": "Shows by installation time and error rate what a more expensive cover earns."
    }
   ]
  },
  {
   "code": "P5",
   "summary": "Sets the design language of all devices. R&D, plants and Design are still agreeing the text of this level; complexity and knowledge are therefore not yet described, and its lines may change.",
   "jfm.responsibilities": [
    {
     "id": "design-research.industrial-designer.housings",
     "text": "Define one design language for all device families, from corner radius to indicator light, that R&D project leaders accept as binding"
    },
    {
     "id": "design-research.industrial-designer.finishes",
     "text": "Reduce released colours, textures and label materials to a list that each plant can obtain from two sources"
    },
    {
     "id": "design-research.industrial-designer.rights",
     "text": "Propose every year which features to register, defend or give up, together with legal and product management"
    },
    {
     "text": "Judge each new housing at the concept gate jointly with mechanics and manufacturing, and give the project a written verdict"
    }
   ],
   "capabilities": [
    {
     "id": "Design direction",
     "name": "Design direction",
     "text": "Describes in few rules what makes a device recognisable and leaves designers room within them."
    },
    {
     "id": "Arguing value",
     "name": "Arguing value",
     "text": "Convinces R&D management to fund tools and materials by their effect over a family's whole life."
    }
   ]
  }
 ]
});
