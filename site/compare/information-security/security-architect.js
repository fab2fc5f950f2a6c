jobframeCompare.add("information-security/security-architect", {
 "role.summary": "Designs how Northwind's systems, connected products and plants withstand attack, and shows their owners which risks remain. Architects do not watch for attacks (see Security Analyst), and they leave building and running the systems to engineers.",
 "levels": [
  {
   "code": "P3",
   "summary": "Owns the protective design of one area, such as identities, a plant or a line of connected sensors.",
   "core_outputs": [
    {
     "id": "information-security.security-architect.threat-models",
     "text": "A threat model for each new project in the area before its design review, with every threat answered, avoided or assigned"
    },
    {
     "id": "information-security.security-architect.segmentation",
     "text": "A zone and conduit plan of one plant in which each connection to machines, offices or suppliers has a stated purpose"
    },
    {
     "id": "information-security.security-architect.requirements",
     "text": "Security requirements for purchases and developments in the area that a tester can answer with yes or no"
    },
    {
     "text": "A register of approved exceptions with owner, substitute measure and expiry date, none of them older than twelve months"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "information-security.security-architect.design-reviews",
     "text": "Examine the area's designs within five working days of submission, and offer a workable alternative with each objection"
    },
    {
     "id": "information-security.security-architect.product-security",
     "text": "Help one product team to fit secure start-up, signed updates and key storage into the memory and cost of the device"
    },
    {
     "id": "information-security.security-architect.mentoring",
     "text": "Teach developers and plant engineers to run a threat-modelling session themselves, and sit in on their first one"
    },
    {
     "text": "Walk the plant with maintenance once a year to compare drawings with real connections, including forgotten modems and service laptops"
    }
   ],
   "jfm.complexity": "Weighs protective measures against cost, ease of use and production risk in unfamiliar designs, and explains which risk is left.",
   "jfm.knowledge": "Knows identity, network and encryption mechanisms in depth, and applies plant and product security standards to one area's designs.",
   "capabilities": [
    {
     "id": "Attacker's view",
     "name": "Attacker's view",
     "text": "Sketches the three easiest ways into a design and checks them with the people who built it."
    },
    {
     "id": "Constructive dissent",
     "name": "Constructive dissent",
     "text": "Objects to an unsafe design early and stays at the table until a better one is found."
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Designs the protection of whole plants and products, where IT, R&D and Operations must agree.",
   "core_outputs": [
    {
     "id": "information-security.security-architect.threat-models",
     "text": "A threat model of a complete product with its app, cloud and service access, from which test cases and costs are derived"
    },
    {
     "id": "information-security.security-architect.segmentation",
     "text": "A schedule that splits a running plant's network into zones during planned standstills, with a tested way back for each step"
    },
    {
     "id": "information-security.security-architect.requirements",
     "text": "A security specification for machines and control systems that procurement and two or more plants put into their tenders"
    },
    {
     "text": "One recorded and time-limited remote-access route for machine suppliers that replaces their modems and permanent tunnels"
    },
    {
     "text": "Retirement of shared and permanent administrator rights by milestone, with emergency accounts that are tested every quarter"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "information-security.security-architect.design-reviews",
     "text": "Chair reviews of projects that cross IT, plant and product teams, hear all three and decide within the agreed budget"
    },
    {
     "id": "information-security.security-architect.product-security",
     "text": "Accompany a connected product from concept to release, so that its risk assessment, component list and test evidence withstand a conformity check"
    },
    {
     "id": "information-security.security-architect.mentoring",
     "text": "Entrust a less experienced architect with one zone or interface per project, and question the decision record before it is presented"
    },
    {
     "text": "Commission penetration tests of the riskiest interfaces, and answer each serious finding with a changed design rather than a single repair"
    }
   ],
   "jfm.complexity": "Resolves designs in which safety, availability and security contradict each other and old controllers are hardly documented.",
   "jfm.knowledge": "Is at home in networks, embedded devices and cloud identities, and has seen how plants really run, stop and are serviced.",
   "components.skills": [
    {
     "text": "Industrial protocol analysis"
    },
    {
     "text": "Key and certificate design"
    },
    {
     "text": "Decision records"
    }
   ],
   "components.knowledge": [
    {
     "text": "Interplay of functional safety and security"
    },
    {
     "text": "Security duties for products with digital elements"
    },
    {
     "text": "Security levels and zones in industrial automation"
    }
   ],
   "components.qualifications": [
    {
     "text": "Degree in computing, electrical engineering or automation, or equivalent experience"
    },
    {
     "text": "Recognised certificate in security architecture or industrial security"
    }
   ],
   "capabilities": [
    {
     "id": "Attacker's view",
     "name": "Attacker's view",
     "text": "Follows an attack path across office, plant and product, and cuts it where that costs least."
    },
    {
     "id": "Constructive dissent",
     "name": "Constructive dissent",
     "text": "Tells a project with a fixed date what it cannot ship, together with the smallest change that would do."
    },
    {
     "id": "Plant sense",
     "name": "Plant sense",
     "text": "Knows what a restart, a password prompt or a firewall rule does to a line at three in the morning."
    }
   ]
  },
  {
   "code": "P5",
   "summary": "Sets the standard of secure design, from reference patterns to the development life cycle, to which all project teams work.",
   "core_outputs": [
    {
     "id": "information-security.security-architect.reference-designs",
     "text": "Reference designs for plants, cloud services and connected devices that four out of five new projects adopt with recorded departures only"
    },
    {
     "id": "information-security.security-architect.requirements",
     "text": "One catalogue of requirements, graded by security level and mapped to law and customers' standards, in place of each team's own list"
    },
    {
     "id": "information-security.security-architect.threat-models",
     "text": "A threat-modelling method that teams apply alone, proven by quarterly samples and by fewer late design changes"
    },
    {
     "id": "information-security.security-architect.product-lifecycle",
     "text": "A secure development life cycle for drives, sensors and controllers, from risk assessment to end of support, that R&D follows and an outside assessor has confirmed"
    },
    {
     "id": "information-security.security-architect.cryptography",
     "text": "A key and certificate scheme that gives each device its identity in production and covers renewal, emergency revocation and loss of the signing key"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "information-security.security-architect.design-reviews",
     "text": "Declare patterns mandatory, recommended or banned, and grant departures only with an end date and a named risk owner"
    },
    {
     "id": "information-security.security-architect.mentoring",
     "text": "Form a circle of security champions from IT, plants and R&D that dissects one real design every month"
    },
    {
     "text": "Show the head of security which attack paths each proposed investment closes, and which proposals to drop"
    },
    {
     "text": "Try out new technology, such as remote machine diagnostics or AI assistants, in a built example before setting terms for its use"
    }
   ],
   "jfm.complexity": "Creates protective designs for devices and plants that stay in service for twenty years while threats and cryptography change.",
   "jfm.knowledge": "Draws on industrial security, applied cryptography and product law, and knows where published standards fall short in practice.",
   "capabilities": [
    {
     "id": "Attacker's view",
     "name": "Attacker's view",
     "text": "Recognises what whole classes of designs have in common as weaknesses and removes the class, not the case."
    },
    {
     "id": "Standard setting",
     "name": "Standard setting",
     "text": "Keeps each rule to a page and repeals it when good teams find a better way round."
    },
    {
     "id": "Plant sense",
     "name": "Plant sense",
     "text": "Convinces experienced automation engineers on their own line, with a trial that they helped to set up."
    }
   ]
  },
  {
   "code": "P6",
   "summary": "Directs security questions that products, plants, partners and business systems can only settle together.",
   "core_outputs": [
    {
     "id": "information-security.security-architect.direction",
     "text": "A security direction over four years for products, plants and business systems whose steps R&D, Operations and IT have funded"
    },
    {
     "id": "information-security.security-architect.reference-designs",
     "text": "A trust model for data on its way from customers' machines through distributors to Northwind, accepted by product management and Legal"
    },
    {
     "id": "information-security.security-architect.product-lifecycle",
     "text": "Support and update periods for every product family, settled with product management, service and finance before each launch"
    },
    {
     "id": "information-security.security-architect.cryptography",
     "text": "A route to quantum-resistant cryptography for long-lived devices, ordered by exposure and revised as chips and standards mature"
    },
    {
     "text": "A grading of component and software makers that tells procurement whom to accept, audit or replace on security grounds"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "information-security.security-architect.design-reviews",
     "text": "Halt a product launch or plant start whose open risk exceeds the executive mandate, and negotiate the shortest safe way forward"
    },
    {
     "id": "information-security.security-architect.mentoring",
     "text": "Hand lead architects complete negotiations with R&D or Operations, and withdraw from the room when they are ready"
    },
    {
     "text": "Examine the products, plants and source code of companies to be acquired, and price the repair before the contract is signed"
    },
    {
     "text": "Trace serious incidents back to the design choices that let them spread, and settle a redesign with the functions concerned within three months"
    }
   ],
   "jfm.complexity": "Gives shape to problems without an owner, such as ageing devices in customers' networks, and brings several functions to one answer.",
   "jfm.knowledge": "Links the economics of attack, product regulation and industrial customers' operations to foresee which protection will be demanded.",
   "capabilities": [
    {
     "id": "Standard setting",
     "name": "Standard setting",
     "text": "Binds functions with opposing aims to one rule by letting each shape the part it must live with."
    },
    {
     "id": "Long-range judgement",
     "name": "Long-range judgement",
     "text": "Separates risks that will pass from those that are being built into products for decades."
    }
   ]
  },
  {
   "code": "P7",
   "summary": "Shapes how the industry protects drives and control systems, and secures Northwind a lead in it.",
   "core_outputs": [
    {
     "id": "information-security.security-architect.direction",
     "text": "A ten-year outlook on attacks against drives and control systems that the executive team consults when choosing markets and platforms"
    },
    {
     "text": "Accepted contributions to international industrial security standards that keep requirements attainable for mid-sized makers"
    },
    {
     "text": "Answers to open problems, such as proving the integrity of very small devices, published with universities and tried in Northwind products"
    },
    {
     "text": "An independent view for the board, ahead of each merger, platform or country commitment, of the security risk it would lock in"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "information-security.security-architect.design-reviews",
     "text": "Re-examine one foundation that everybody trusts each year, such as the signing chain, and demonstrate how it could fail"
    },
    {
     "id": "information-security.security-architect.mentoring",
     "text": "Introduce principal architects to the committees they will one day chair, and advise them on subjects worth a decade"
    },
    {
     "text": "Testify before lawmakers and national authorities as an expert, and bring Northwind early word of duties to come"
    },
    {
     "text": "Publish what Northwind learned from its own incidents, within limits agreed with Legal, so that customers and rivals can learn too"
    }
   ],
   "jfm.complexity": "Takes on questions the field has left open, such as how safety approvals and frequent security updates can coexist.",
   "jfm.knowledge": "Is cited worldwide on securing industrial devices, because other makers and standards bodies build upon the findings.",
   "capabilities": [
    {
     "id": "Long-range judgement",
     "name": "Long-range judgement",
     "text": "Stakes a reputation on where the field is heading, and revises the view in public when proved wrong."
    },
    {
     "id": "Standing in the field",
     "name": "Standing in the field",
     "text": "Gives advice that competitors, customers and authorities seek, and stays independent of all of them."
    }
   ]
  }
 ]
});
