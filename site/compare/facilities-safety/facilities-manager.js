jobframeCompare.add("facilities-safety/facilities-manager", {
 "role.summary": "Leads the people and contractors who keep Northwind's sites usable, lawful and affordable. Facilities managers answer for buildings and their services; production equipment belongs to plant maintenance, and advice on health and safety comes from the Safety Specialist. From director level upwards the role leads both departments.",
 "levels": [
  {
   "code": "M1",
   "summary": "Leads the facilities team of one site.",
   "core_outputs": [
    {
     "id": "facilities-safety.facilities-manager.availability",
     "text": "Heating, power, water and lifts of the site available as agreed, every outage above two hours explained in the monthly report"
    },
    {
     "id": "facilities-safety.facilities-manager.legal-duties",
     "text": "A test calendar without an overdue statutory inspection, and inspectors' findings cleared before their deadline"
    },
    {
     "id": "facilities-safety.facilities-manager.cost",
     "text": "Cleaning, upkeep and utilities paid for within the site budget, each expected overrun announced by the tenth of the month"
    },
    {
     "id": "facilities-safety.facilities-manager.energy",
     "text": "Weather-adjusted energy use of the buildings per square metre that falls every year through settings, repairs and small investments"
    },
    {
     "text": "Repair requests dealt with inside the promised time in nine of ten cases, as the ticket system measures it"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "facilities-safety.facilities-manager.contractors",
     "text": "Walk the site with cleaning, guarding and maintenance firms each month, and withhold payment for services not rendered"
    },
    {
     "id": "facilities-safety.facilities-manager.people",
     "text": "Match technicians to jobs by authorisation and interest, and plan one new qualification a year with each of them"
    },
    {
     "id": "facilities-safety.facilities-manager.users",
     "text": "Hold an open hour for users every month, and post what will be done, done later or declined"
    },
    {
     "id": "facilities-safety.facilities-manager.emergencies",
     "text": "Keep alarm plans, shut-off plans and the list of trained fire wardens current, and clear each building in a drill once a year"
    }
   ],
   "jfm.complexity": "Sets the order of leaks, complaints, inspections and building work when technicians are few and production cannot be interrupted.",
   "jfm.knowledge": "Understands building services, operator duties and service contracts, and knows how to lead a small team of skilled workers.",
   "capabilities": [
    {
     "id": "Dependable service",
     "name": "Dependable service",
     "text": "Gives users a date, keeps it, and calls them before the date is missed."
    },
    {
     "id": "Hands-on leadership",
     "name": "Hands-on leadership",
     "text": "Knows every technician's work from the plant room and praises or corrects it there."
    },
    {
     "id": "Contract firmness",
     "name": "Contract firmness",
     "text": "Reads what the contract promises, compares it with what was cleaned or repaired, and asks for the difference."
    }
   ]
  },
  {
   "code": "M2",
   "summary": "Leads the facilities teams of a country's sites through their managers.",
   "core_outputs": [
    {
     "id": "facilities-safety.facilities-manager.availability",
     "text": "Service levels for all sites of the country, graded by importance to production and reported on one common page"
    },
    {
     "id": "facilities-safety.facilities-manager.legal-duties",
     "text": "A legal register of the country's buildings in which every duty is delegated in writing to a named, trained person"
    },
    {
     "id": "facilities-safety.facilities-manager.cost",
     "text": "A five-year maintenance plan that separates safety, preservation and wishes, and is funded in that order"
    },
    {
     "id": "facilities-safety.facilities-manager.energy",
     "text": "Meters on all large consumers, and two retrofits a year that earn back their cost in the approved time"
    },
    {
     "id": "facilities-safety.facilities-manager.space",
     "text": "Occupancy figures for offices and halls from which moves, sublets and shared desks are decided every half-year"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "facilities-safety.facilities-manager.contractors",
     "text": "Bundle cleaning, guarding and lift contracts where local quality survives it, and tender them with minimum wage conditions"
    },
    {
     "id": "facilities-safety.facilities-manager.people",
     "text": "Have site managers audit one another's sites twice a year, and talk through what each copied from the other"
    },
    {
     "id": "facilities-safety.facilities-manager.users",
     "text": "Negotiate response times, shutdown windows and charges with plant managers, and adjust the agreement every quarter"
    },
    {
     "id": "facilities-safety.facilities-manager.emergencies",
     "text": "Shift technicians and mobile generators between sites during a failure, by a plan that all site managers have accepted"
    }
   ],
   "jfm.complexity": "Finds out why similar sites differ in cost and failures, and settles their contest for money by condition and risk.",
   "jfm.knowledge": "Draws on multi-site operation, national building and labour law, and tendering to compare sites fairly and develop their managers.",
   "capabilities": [
    {
     "id": "Dependable service",
     "name": "Dependable service",
     "text": "Builds routines by which a site works just as well on its manager's holiday."
    },
    {
     "id": "Contract firmness",
     "name": "Contract firmness",
     "text": "Changes a failing contractor in the middle of a term without a day of unlocked doors or cold halls."
    }
   ]
  },
  {
   "code": "M3",
   "summary": "Leads the department of facilities, security, space planning and safety and sets its course for the coming years.",
   "core_outputs": [
    {
     "id": "facilities-safety.facilities-manager.availability",
     "text": "A condition grade for every building and installation, from which the executive team sees where failure threatens and renewal is due"
    },
    {
     "id": "facilities-safety.facilities-manager.legal-duties",
     "text": "A chain of operator duties from board to plant room that outside lawyers have tested and the holders can explain"
    },
    {
     "id": "facilities-safety.facilities-manager.cost",
     "text": "A two-year programme of repairs, projects and services kept within budget, with reserves released for defined events only"
    },
    {
     "id": "facilities-safety.facilities-manager.energy",
     "text": "Supply contracts, solar generation and storage combined in such a way that price peaks stay under the agreed ceiling"
    },
    {
     "id": "facilities-safety.facilities-manager.space",
     "text": "A site plan for growth, test labs and storage, settled with operations, R&D and HR before leases run out"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "facilities-safety.facilities-manager.contractors",
     "text": "Choose between own staff, single firms and an integrated provider for each service, keeping knowledge of critical installations in-house"
    },
    {
     "id": "facilities-safety.facilities-manager.people",
     "text": "Gather technicians, safety specialists and guards after each serious event, and thank in public those who warned early"
    },
    {
     "id": "facilities-safety.facilities-manager.emergencies",
     "text": "Rehearse the loss of an entire building with operations and IT every year, and fund the weakest point found"
    },
    {
     "text": "Give the lead safety specialist direct access to the executive team, also where safety findings concern the director's own budget"
    }
   ],
   "jfm.complexity": "Weighs ageing buildings, rising energy cost, legal liability and comfort against each other when money suffices for two of four.",
   "jfm.knowledge": "Knows property economics, operator liability and building technology well enough to lead engineers, guards, planners and safety specialists.",
   "capabilities": [
    {
     "id": "Risk judgement",
     "name": "Risk judgement",
     "text": "Decides which defect may wait a year and puts name and reasons under the decision."
    },
    {
     "id": "Hands-on leadership",
     "name": "Hands-on leadership",
     "text": "Visits night shift, guardhouse and roof regularly and changes plans because of what was seen there."
    },
    {
     "id": "Executive persuasion",
     "name": "Executive persuasion",
     "text": "Makes invisible risks such as old switchgear tangible enough for executives to fund their removal."
    }
   ]
  },
  {
   "code": "M4",
   "summary": "Leads property, construction, facilities and safety departments of a region and renews its sites.",
   "core_outputs": [
    {
     "id": "facilities-safety.facilities-manager.space",
     "text": "A rolling three-year proposal, built on the plants' footprint strategy, on which sites to enlarge, lease, sell or close, each with exit cost and alternatives"
    },
    {
     "id": "facilities-safety.facilities-manager.legal-duties",
     "text": "One assurance system for operator duties, safety and environment in the region that withstands insurers' surveys and authorities' inspections"
    },
    {
     "id": "facilities-safety.facilities-manager.cost",
     "text": "Property cost per workplace and per square metre of production space that falls across the region each year while condition grades hold"
    },
    {
     "id": "facilities-safety.facilities-manager.energy",
     "text": "A dated route to fossil-free heating and cooling for each site, with approved investment, grid connection and, where leased, the landlord's consent"
    },
    {
     "text": "New plants and extensions handed over on date and budget, with operations, IT and safety staff already trained in them"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "facilities-safety.facilities-manager.contractors",
     "text": "Conclude leases and construction contracts up to the delegated limit, and renegotiate, sublet or surrender space that no longer serves the plan"
    },
    {
     "id": "facilities-safety.facilities-manager.people",
     "text": "Move managers between construction, building operation and safety, so that within three years two of them could run any of the three"
    },
    {
     "text": "Tell facilities staff at closing sites in person, as soon as consultation permits, which posts, retraining or terms they can choose from"
    },
    {
     "id": "facilities-safety.facilities-manager.emergencies",
     "text": "Lay flood, heat and grid risks of all sites before the executives each year with insurers' findings, and redirect investment accordingly"
    },
    {
     "text": "Join construction and building operation under rules by which a project team answers for a building's running costs in its first two years"
    }
   ],
   "jfm.complexity": "Rearranges sites and departments for years ahead although demand, energy supply, climate risk and working habits cannot be forecast together.",
   "jfm.knowledge": "Commands property finance, construction contracting and regional planning, and foresees how siting decisions shape production cost and recruitment."
  }
 ]
});
