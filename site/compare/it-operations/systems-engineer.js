jobframeCompare.add("it-operations/systems-engineer", {
 "role.summary": "Builds and runs the servers, networks, cloud platforms and plant IT on which applications and machines depend. Systems engineers do not program applications (see Software Engineer), nor do they take users' calls (see Service Desk Technician).",
 "levels": [
  {
   "code": "P1",
   "summary": "Learns the infrastructure through checks, small changes and tidy records under an engineer's eye.",
   "core_outputs": [
    {
     "id": "it-operations.systems-engineer.patching",
     "text": "Servers of the test environment patched each month from the written procedure, inspected by a colleague before production follows"
    },
    {
     "id": "it-operations.systems-engineer.recovery",
     "text": "A daily list of failed backup jobs with the reason found, each one repeated or handed over before noon"
    },
    {
     "id": "it-operations.systems-engineer.changes",
     "text": "Standard changes, such as a switch port, file share or mailbox, completed by checklist within two working days"
    },
    {
     "text": "Complete register entries for new servers, switches and cables, with rack position, owner and end of warranty"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "it-operations.systems-engineer.monitoring",
     "text": "Carry out the morning check of storage, certificates and replication, and tell the engineer on duty what deviates"
    },
    {
     "id": "it-operations.systems-engineer.automation",
     "text": "Turn one manual checklist step a month into a script, and have it reviewed before it touches a live system"
    },
    {
     "text": "Accompany an engineer into server rooms and plant cabinets for each type of work before doing it without company"
    }
   ],
   "jfm.complexity": "Solves known faults with the runbook, checks the result twice and stops before a step that cannot be undone.",
   "jfm.knowledge": "Understands addressing, name resolution, file permissions and virtual machines in outline, and applies them to described tasks.",
   "components.skills": [
    {
     "text": "Command line and simple scripts"
    },
    {
     "text": "Cabling and rack work"
    },
    {
     "text": "Exact record keeping"
    }
   ],
   "components.qualifications": [
    {
     "text": "Apprenticeship or degree in IT or electrical engineering"
    }
   ],
   "capabilities": [
    {
     "id": "Technical care",
     "name": "Technical care",
     "text": "Reads a command twice, knows on which system it will run and notes the result."
    },
    {
     "id": "Fault analysis",
     "name": "Fault analysis",
     "text": "Describes a fault with time, system and last change instead of a guess at the cause."
    }
   ]
  },
  {
   "code": "P2",
   "summary": "Looks after the servers and network of one site within given standards and maintenance windows.",
   "core_outputs": [
    {
     "id": "it-operations.systems-engineer.patching",
     "text": "One site's servers and network devices patched in the agreed windows, with exceptions listed by owner and date"
    },
    {
     "id": "it-operations.systems-engineer.recovery",
     "text": "A monthly trial restore of a system drawn at random, timed and signed by the owner of its data"
    },
    {
     "id": "it-operations.systems-engineer.changes",
     "text": "Change requests whose steps, test, fallback and affected users are clear enough to be approved on first reading"
    },
    {
     "text": "One register of the site's certificates, licences and support contracts, each renewed two weeks before expiry, by automatic renewal where systems allow it"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "it-operations.systems-engineer.monitoring",
     "text": "Handle alarms in office hours, restore service by runbook and hand over unsolved causes with logs and timeline"
    },
    {
     "id": "it-operations.systems-engineer.automation",
     "text": "Move the site's hand-made settings into versioned configuration, and ask the platform's owner before removing a difference that nobody can explain"
    },
    {
     "text": "Update industrial PCs and line switches at planned standstills, after the machine builder's clearance, a fresh image and the production supervisor's consent"
    },
    {
     "text": "Brief the service desk two days before each maintenance window on what will change, which calls to expect and which remedy to offer"
    }
   ],
   "jfm.complexity": "Chooses among known repairs by looking at dependencies, and recognises an alarm that points to somebody else's system.",
   "jfm.knowledge": "Knows one site's servers, network and backup tools, and understands which of their settings affect production or sign-in.",
   "capabilities": [
    {
     "id": "Technical care",
     "name": "Technical care",
     "text": "Prepares the way back before the way forward, and uses it when the window runs short."
    },
    {
     "id": "Fault analysis",
     "name": "Fault analysis",
     "text": "Halves the possible causes with each test and records the readings on both sides of it."
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Owns a platform, such as virtual servers, the wireless network or the cloud environment, for all who depend on it.",
   "core_outputs": [
    {
     "id": "it-operations.systems-engineer.availability",
     "text": "A platform whose availability target is met where users and machines connect, not merely in the server room's statistics"
    },
    {
     "id": "it-operations.systems-engineer.patching",
     "text": "Critical vulnerabilities of the platform closed within the set deadline, and old versions replaced before their support ends"
    },
    {
     "id": "it-operations.systems-engineer.recovery",
     "text": "Backups with one offline or unalterable copy, and a full recovery of the platform within target time every half-year"
    },
    {
     "id": "it-operations.systems-engineer.changes",
     "text": "Changes built from reviewed code, of which no more than one in twenty has to be rolled back"
    },
    {
     "id": "it-operations.systems-engineer.capacity",
     "text": "A twelve-month forecast of the platform's capacity and cost, compared with actual use each quarter"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "it-operations.systems-engineer.monitoring",
     "text": "Serve on the on-call roster, and write up cause and corrective steps within five working days of each outage"
    },
    {
     "id": "it-operations.systems-engineer.automation",
     "text": "Offer frequent requests as self-service with built-in approval, and close the manual route once it works"
    },
    {
     "text": "Settle with plant engineers which lines use the platform, when it may be interrupted and how they run cut off from it"
    },
    {
     "id": "it-operations.systems-engineer.coaching",
     "text": "Let a junior engineer prepare each larger maintenance, challenge the plan together and stand by during the window"
    }
   ],
   "jfm.complexity": "Diagnoses unfamiliar failures between network, storage, identities and applications, and compares a workaround with a redesign.",
   "jfm.knowledge": "Commands one platform in detail and its neighbours in outline, and knows which business processes stop without it.",
   "capabilities": [
    {
     "id": "Technical care",
     "name": "Technical care",
     "text": "Knows the platform's weak spots by heart and tells others before they build upon them."
    },
    {
     "id": "Fault analysis",
     "name": "Fault analysis",
     "text": "Accounts for every symptom, including the odd one, before declaring the cause found."
    },
    {
     "id": "Service thinking",
     "name": "Service thinking",
     "text": "Plans maintenance around shifts, month-end and deliveries, and tells users in their terms what will be missing meanwhile."
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Makes linked platforms withstand failure and carries out the migrations that several sites depend on.",
   "core_outputs": [
    {
     "id": "it-operations.systems-engineer.availability",
     "text": "Single points of failure removed from linked platforms, confirmed by switching components off on purpose"
    },
    {
     "id": "it-operations.systems-engineer.recovery",
     "text": "A restart sequence for a whole site, from directory and network to the first production order, tested on isolated hardware"
    },
    {
     "id": "it-operations.systems-engineer.capacity",
     "text": "Lower yearly running costs in the area through right-sizing, decommissioning or new terms, at unchanged service levels"
    },
    {
     "id": "it-operations.systems-engineer.plant-design",
     "text": "A common design for plant networks and line servers that two plants use and information security has examined"
    },
    {
     "text": "A data centre, cloud or network migration delivered by milestone, with rehearsed cut-overs and no unplanned line stoppage"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "it-operations.systems-engineer.monitoring",
     "text": "Take technical command when several platforms fail at once, keep suppliers on the line and finish with a proven cause"
    },
    {
     "id": "it-operations.systems-engineer.automation",
     "text": "Convert the area's platforms so that any server can be rebuilt from code within hours, and demonstrate it quarterly"
    },
    {
     "id": "it-operations.systems-engineer.coaching",
     "text": "Give each engineer a part of the migration slightly beyond their experience, and walk through their cut-over plan with them"
    },
    {
     "text": "Draft tenders for network, cloud or data centre services with procurement, and try the favourite on site before the award"
    }
   ],
   "jfm.complexity": "Finds causes that hide between carrier, cloud, firewall and machine supplier when each proves its own part healthy.",
   "jfm.knowledge": "Masters several infrastructure fields, and judges from plant schedules, contracts and security rules what a change costs others.",
   "components.tasks": [
    {
     "text": "Review high-risk changes of other teams"
    },
    {
     "text": "Plan standstill work with plant maintenance"
    }
   ],
   "components.skills": [
    {
     "text": "Packet and performance analysis"
    },
    {
     "text": "Migration planning"
    },
    {
     "text": "Infrastructure as code"
    }
   ],
   "components.knowledge": [
    {
     "text": "Industrial Ethernet and field bus basics"
    },
    {
     "text": "Cloud pricing models"
    },
    {
     "text": "Telecoms and hosting contracts"
    }
   ],
   "components.qualifications": [
    {
     "text": "Advanced certificate in networks, cloud or virtualisation, or comparable experience"
    }
   ],
   "capabilities": [
    {
     "id": "Fault analysis",
     "name": "Fault analysis",
     "text": "Draws facts from suppliers who defend themselves, and joins them into one picture."
    },
    {
     "id": "Service thinking",
     "name": "Service thinking",
     "text": "Translates an outage into lost shifts, late orders and money, and plans repairs in that order."
    },
    {
     "id": "Growing engineers",
     "name": "Growing engineers",
     "text": "Hands over the interesting part of the work and stays responsible for the risk."
    }
   ]
  },
  {
   "code": "P5",
   "summary": "Sets the standard for infrastructure and its resilience in all of Northwind's IT.",
   "core_outputs": [
    {
     "text": "Standards for cloud, network and plant IT, each with a date after which older builds lose support"
    },
    {
     "id": "it-operations.systems-engineer.availability",
     "text": "Service targets derived from the loss per hour of each business process, and fewer outages caused by changes every year"
    },
    {
     "id": "it-operations.systems-engineer.recovery",
     "text": "A company-wide recovery method with priorities set by business owners, practised yearly against the loss of all directory services"
    },
    {
     "text": "A cost model that shows every department what its computing costs and emits, and that exposes idle capacity each quarter"
    },
    {
     "id": "it-operations.systems-engineer.placement",
     "text": "A yearly recommendation of which workloads stay on site, move to the cloud or return, including the price of leaving"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "it-operations.systems-engineer.monitoring",
     "text": "Decide what is measured, who is alarmed and when nobody should be, so that calls at night fall each year"
    },
    {
     "id": "it-operations.systems-engineer.automation",
     "text": "Set the rules for infrastructure as code, and allow manual changes in production only under a recorded emergency"
    },
    {
     "id": "it-operations.systems-engineer.coaching",
     "text": "Gather server, network and plant engineers in a monthly design session, and judge who may approve high-risk changes"
    },
    {
     "text": "Test the exit from each critical provider on paper once a year, and with a real workload where dependence is greatest"
    }
   ],
   "jfm.complexity": "Develops infrastructure models where plants need decades of stability, cloud services change monthly and skilled people are scarce.",
   "jfm.knowledge": "Contributes proven expertise in resilient infrastructure, its economics and its energy use to the choices of every IT team.",
   "capabilities": [
    {
     "id": "Resilience by design",
     "name": "Resilience by design",
     "text": "Assumes that every part will fail, and spends money where a failure would spread furthest."
    },
    {
     "id": "Growing engineers",
     "name": "Growing engineers",
     "text": "Makes specialists curious about each other's trade until server, network and plant people share one language."
    },
    {
     "id": "Economic sense",
     "name": "Economic sense",
     "text": "Calculates an infrastructure choice over its life, from purchase and power to people and exit."
    }
   ]
  },
  {
   "code": "P6",
   "summary": "Directs infrastructure questions that plants, R&D, service and IT can only answer jointly.",
   "core_outputs": [
    {
     "text": "A five-year infrastructure direction for plants, offices and digital services that Operations, R&D and Finance fund step by step"
    },
    {
     "id": "it-operations.systems-engineer.plant-design",
     "text": "An edge computing concept for the shop floor, owned jointly by Operations and IT, that lets new lines connect without special solutions"
    },
    {
     "id": "it-operations.systems-engineer.recovery",
     "text": "A plan by which a business unit ships and invoices for two weeks without central systems, proven in one plant"
    },
    {
     "id": "it-operations.systems-engineer.placement",
     "text": "A decision paper for executives on each commitment beyond five years, with energy, supplier and geopolitical risks priced in"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "it-operations.systems-engineer.coaching",
     "text": "Exchange engineers between IT and plants for six months, and prepare those who changed something for lead positions"
    },
    {
     "text": "Negotiate technical terms with carriers and cloud providers alongside procurement, and stop projects that create a dependence outside the mandate"
    },
    {
     "text": "Trace repeated disturbances to the way functions buy machines, plan shutdowns or close the year, and change the arrangement"
    },
    {
     "text": "Agree with R&D and service how customers' connected drives reach Northwind's cloud, who runs the path and during which hours"
    }
   ],
   "jfm.complexity": "Turns loose questions, such as how independent a plant should be of headquarters, into options that executives can weigh.",
   "jfm.knowledge": "Follows infrastructure markets, automation and regional law closely, and foresees where Northwind will need capacity or independence.",
   "capabilities": [
    {
     "id": "Resilience by design",
     "name": "Resilience by design",
     "text": "Asks what a region would do without its largest provider, and has an answer built before it is needed."
    },
    {
     "id": "Bridging plant and IT",
     "name": "Bridging plant and IT",
     "text": "Brings production managers and IT heads to a shared decision on who owns what lies between them."
    }
   ]
  }
 ]
});
