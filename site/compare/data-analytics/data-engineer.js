jobframeCompare.add("data-analytics/data-engineer", {
 "role.summary": "Builds and runs the pipelines, models and platform that carry data from business systems, plants and connected devices to those who use it. The role stops where interpretation begins (see Data Analyst and Data Scientist), and the applications in which data originates belong to the Software Engineer.",
 "levels": [
  {
   "code": "P1",
   "summary": "Builds simple loads from the team's templates and learns why data goes wrong on its way.",
   "core_outputs": [
    {
     "id": "data-analytics.data-engineer.pipelines",
     "text": "Simple loads from files or tables of one source, made from the team's template and safe to run twice"
    },
    {
     "id": "data-analytics.data-engineer.quality-tests",
     "text": "Tests for missing, duplicate and late rows in each assigned load, every one demonstrated with a prepared faulty file"
    },
    {
     "id": "data-analytics.data-engineer.lineage",
     "text": "Catalogue entries for the assigned tables with source, owner, refresh time and the meaning of each column"
    },
    {
     "text": "Repeated loads of past periods after a correction, done from a written plan and compared before and after"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "data-analytics.data-engineer.load-watch",
     "text": "Inspect the overnight loads before eight each morning and tell users which figures will be late and until when"
    },
    {
     "id": "data-analytics.data-engineer.data-contracts",
     "text": "Ask the owner of a source what a field means instead of guessing from its name, and record the answer"
    },
    {
     "id": "data-analytics.data-engineer.access",
     "text": "Keep passwords out of code and work with masked personal data in every development run"
    }
   ],
   "jfm.complexity": "Follows a wrong number back through a few transformation steps to the one in which it arose.",
   "jfm.knowledge": "Knows relational tables, a query language and one scripting language, and why loads must be ordered and repeatable.",
   "components.skills": [
    {
     "text": "Query writing"
    },
    {
     "text": "Scripting"
    },
    {
     "text": "Command line basics"
    }
   ],
   "components.qualifications": [
    {
     "text": "Computing or engineering degree, or vocational training in application development"
    }
   ],
   "capabilities": [
    {
     "id": "Tidiness",
     "name": "Tidiness",
     "text": "Leaves names, folders and notes in a state that a colleague can take over without asking."
    },
    {
     "id": "Fault finding",
     "name": "Fault finding",
     "text": "Narrows down a fault by halving the path between source and result."
    }
   ]
  },
  {
   "code": "P2",
   "summary": "Delivers the data of one business application, complete and on time every day.",
   "core_outputs": [
    {
     "id": "data-analytics.data-engineer.pipelines",
     "text": "Daily loads from one application that also carry changed and deleted records and finish before the agreed hour"
    },
    {
     "id": "data-analytics.data-engineer.quality-tests",
     "text": "Checks that hold faulty records back from reports and send the source's owner a list that can be worked through"
    },
    {
     "id": "data-analytics.data-engineer.data-models",
     "text": "Fact and dimension tables for one subject, such as deliveries, that keep history when a customer changes region"
    },
    {
     "id": "data-analytics.data-engineer.lineage",
     "text": "A lineage view of the assigned tables, derived from code, that shows which reports a changed column would affect"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "data-analytics.data-engineer.load-watch",
     "text": "Repair broken loads in office hours, fill the gap they left and add the missing check within the week"
    },
    {
     "id": "data-analytics.data-engineer.data-contracts",
     "text": "Compare the release notes of connected systems with the fields in use, and adapt loads before the change arrives"
    },
    {
     "id": "data-analytics.data-engineer.access",
     "text": "Set up approved row and column permissions within two working days and withdraw expired ones monthly"
    },
    {
     "text": "Rewrite the three slowest queries of the assigned area each quarter and show run time before and after"
    }
   ],
   "jfm.complexity": "Selects between full, incremental and change-based loading, and recognises a source whose timestamps cannot be trusted.",
   "jfm.knowledge": "Uses the warehouse, the scheduler and version control with assurance and understands dimensional modelling in practice.",
   "capabilities": [
    {
     "id": "Fault finding",
     "name": "Fault finding",
     "text": "Separates a fault in the source from one in the load and can prove which it is."
    },
    {
     "id": "Service to users",
     "name": "Service to users",
     "text": "Announces interruptions in users' words and confirms personally when the figures are right again."
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Owns the data of a domain, such as orders or service, as a product that others build on.",
   "core_outputs": [
    {
     "id": "data-analytics.data-engineer.pipelines",
     "text": "All flows of one data domain, delivered as fresh as its users have agreed in writing"
    },
    {
     "id": "data-analytics.data-engineer.quality-tests",
     "text": "A monthly quality score for the domain's key tables, with the commonest fault removed at its origin each quarter"
    },
    {
     "id": "data-analytics.data-engineer.data-models",
     "text": "A domain model that analysts query without explanation, with keys, units and history defined in one place"
    },
    {
     "id": "data-analytics.data-engineer.recovery",
     "text": "A domain that can be rebuilt from raw data within a day, shown in a rehearsal every six months"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "data-analytics.data-engineer.data-contracts",
     "text": "Conclude data contracts with source teams that fix structure, meaning, notice period and a contact for each interface"
    },
    {
     "id": "data-analytics.data-engineer.load-watch",
     "text": "Share on-call weeks for nightly processing and write the review whenever a management report was late or wrong"
    },
    {
     "id": "data-analytics.data-engineer.access",
     "text": "Carry deletion requests for personal data through every copy of the domain, and prove it yearly with a traced case"
    },
    {
     "id": "data-analytics.data-engineer.reviewing",
     "text": "Review colleagues' transformations for grain, late arrivals and time zones, and have them explain the corrected version"
    }
   ],
   "jfm.complexity": "Designs for sources that overlap, contradict each other or arrive out of order, and explains which one is believed.",
   "jfm.knowledge": "Masters batch and streaming techniques, and can tell from the domain's business events which data must exist and when.",
   "components.skills": [
    {
     "text": "Dimensional and event modelling"
    },
    {
     "text": "Pipeline testing"
    },
    {
     "text": "Query tuning"
    }
   ],
   "components.knowledge": [
    {
     "text": "Retention periods for business records"
    },
    {
     "text": "Columnar and row storage"
    }
   ],
   "capabilities": [
    {
     "id": "Data modelling",
     "name": "Data modelling",
     "text": "Finds the few business concepts behind hundreds of fields and names them as users do."
    },
    {
     "id": "Service to users",
     "name": "Service to users",
     "text": "Talks to users regularly and stops maintaining what no longer helps them."
    },
    {
     "id": "Defensive engineering",
     "name": "Defensive engineering",
     "text": "Expects every source to break one day and builds loads that fail visibly and recover cheaply."
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Connects domains, plants and devices and solves data problems that no single domain can.",
   "core_outputs": [
    {
     "id": "data-analytics.data-engineer.pipelines",
     "text": "Event streams from plants, portal and warehouses that serve several teams within minutes and can be replayed after a fault"
    },
    {
     "id": "data-analytics.data-engineer.data-models",
     "text": "Customers, articles and sites matched across ERP, CRM and partner files, with a published rate of false matches"
    },
    {
     "id": "data-analytics.data-engineer.device-data",
     "text": "Readings from connected drives and sensors in a time series store, with gaps, clock errors and firmware versions marked"
    },
    {
     "id": "data-analytics.data-engineer.platform-cost",
     "text": "A monthly bill for storage and computing by workload, with redesigns that pay back within a year"
    },
    {
     "text": "Moves of warehouse areas to new technology in which both versions run in parallel until every difference is explained"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "data-analytics.data-engineer.data-contracts",
     "text": "Win source teams for publishing business events in place of raw tables, and build the first one with them"
    },
    {
     "id": "data-analytics.data-engineer.load-watch",
     "text": "Direct the response when wrong data has reached customers or authorities, from stopping distribution to confirmed correction"
    },
    {
     "id": "data-analytics.data-engineer.reviewing",
     "text": "Advise data engineers in several teams at the design stage, with written comments within three working days"
    }
   ],
   "jfm.complexity": "Untangles identity, timing and ownership where records of one thing are created in many systems and none is complete.",
   "jfm.knowledge": "Handles distributed processing, streaming and record matching with ease, and can connect plant networks and devices through their own protocols.",
   "components.tasks": [
    {
     "text": "Profile new sources before a project commits to dates"
    },
    {
     "text": "Rehearse cutovers with users"
    }
   ],
   "components.skills": [
    {
     "text": "Record linkage"
    },
    {
     "text": "Stream processing"
    },
    {
     "text": "Capacity calculation"
    }
   ],
   "capabilities": [
    {
     "id": "Data modelling",
     "name": "Data modelling",
     "text": "Unites several departments' views of a customer in one model without erasing what makes them different."
    },
    {
     "id": "Defensive engineering",
     "name": "Defensive engineering",
     "text": "Plans migrations in steps of which each can be undone before the next begins."
    }
   ]
  },
  {
   "code": "P5",
   "summary": "Sets the architecture and the engineering standards of Northwind's data platform.",
   "core_outputs": [
    {
     "id": "data-analytics.data-engineer.platform",
     "text": "A reference architecture from ingestion to access that states what teams must share and what they choose freely"
    },
    {
     "id": "data-analytics.data-engineer.quality-tests",
     "text": "Entry conditions on tests, freshness and lineage that every data set meets before the catalogue lists it"
    },
    {
     "id": "data-analytics.data-engineer.platform-cost",
     "text": "A platform budget over two years with capacity forecast, alternatives to present suppliers and the cost of leaving them"
    },
    {
     "id": "data-analytics.data-engineer.recovery",
     "text": "Restoration times for data products by business importance, met in a yearly exercise without prior notice"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "data-analytics.data-engineer.access",
     "text": "Define with information security an access model by role and purpose that replaces permissions granted person by person"
    },
    {
     "id": "data-analytics.data-engineer.reviewing",
     "text": "Chair the design forum of data engineers, publish its decisions within a week and revisit them after a year"
    },
    {
     "text": "Set the metadata that every pipeline must emit, so that auditors can follow a reported figure to its entry"
    },
    {
     "text": "Retire legacy loads by a public schedule, and agree with each remaining user on the replacement and its date"
    }
   ],
   "jfm.complexity": "Chooses an architecture under uncertain growth, changing prices and skills that the teams do not have yet.",
   "jfm.knowledge": "Holds authoritative knowledge of storage and processing architectures, data governance and platform economics, and tests it in prototypes.",
   "capabilities": [
    {
     "id": "Architectural judgement",
     "name": "Architectural judgement",
     "text": "Prefers reversible decisions and spends most time on the few that are not."
    },
    {
     "id": "Convincing engineers",
     "name": "Convincing engineers",
     "text": "Gains acceptance for a standard by showing a working example and removing the work of adopting it."
    },
    {
     "id": "Cost awareness",
     "name": "Cost awareness",
     "text": "Connects each design to the monthly bill it will produce at ten times the volume."
    }
   ]
  },
  {
   "code": "P6",
   "summary": "Directs how data from products, plants and business is joined across functions and over years.",
   "core_outputs": [
    {
     "id": "data-analytics.data-engineer.platform",
     "text": "A five-year data architecture, supported by the heads of R&D, operations and IT, that joins product, plant and business data"
    },
    {
     "id": "data-analytics.data-engineer.device-data",
     "text": "A company position on connected-product data: what is recorded, who may use it and how customers obtain theirs"
    },
    {
     "id": "data-analytics.data-engineer.data-models",
     "text": "One identity for each device from production test to service case, adopted by R&D, plants and after-sales"
    },
    {
     "text": "Verdicts on planned acquisitions within six weeks that show whether, in what order and at what cost their data can be joined"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "data-analytics.data-engineer.data-contracts",
     "text": "Negotiate exchange formats with major customers and industry bodies, so that Northwind's devices fit into their data spaces"
    },
    {
     "id": "data-analytics.data-engineer.reviewing",
     "text": "Halt programmes whose data design breaks the architecture, and offer their sponsors a workable alternative within two weeks"
    },
    {
     "text": "Guide lead engineers of data, software and R&D through one joint design a year that none of them could complete alone"
    },
    {
     "text": "Brief the executive team yearly on dependence on platform suppliers, data location and the time an exit would take"
    }
   ],
   "jfm.complexity": "Defines who owns and pays for shared data where law, customers and functions give different answers.",
   "jfm.knowledge": "Relates data-sharing law, industrial standards and platform markets to the business models that Northwind wants to keep open.",
   "capabilities": [
    {
     "id": "Architectural judgement",
     "name": "Architectural judgement",
     "text": "Keeps options alive for business models that executives have only begun to discuss."
    },
    {
     "id": "Diplomacy",
     "name": "Diplomacy",
     "text": "Finds terms for sharing data that functions and customers with opposed interests can all defend."
    }
   ]
  }
 ]
});
