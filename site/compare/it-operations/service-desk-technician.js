jobframeCompare.add("it-operations/service-desk-technician", {
 "role.summary": "Receives, solves and follows up the IT faults and requests of employees in offices, plants and the field. Technicians repair what the user sees; the servers and networks behind it belong to the Systems Engineer.",
 "levels": [
  {
   "code": "S1",
   "summary": "Learns desk work at a colleague's side and prepares equipment from checklists.",
   "jfm.responsibilities": [
    {
     "id": "it-operations.service-desk-technician.tickets",
     "text": "Log calls and walk-ins with name, device and fault in the ticket system while the caller is still there"
    },
    {
     "id": "it-operations.service-desk-technician.devices",
     "text": "Unpack, label and install laptops and telephones by checklist, and have each one inspected before it leaves the workshop"
    },
    {
     "id": "it-operations.service-desk-technician.access",
     "text": "Reset passwords of standard accounts after the identity check, while a colleague listens in, and hand over failed checks and lost second factors"
    },
    {
     "id": "it-operations.service-desk-technician.stock",
     "text": "Count cables, docking stations and headsets every Friday and mark on the shelf card what runs short"
    },
    {
     "text": "Hand out guest network vouchers and loan devices at the counter against signature, and ask after those not returned"
    },
    {
     "text": "Swap printers and move desk equipment step by step while an experienced technician stays within call"
    }
   ],
   "jfm.complexity": "Checks a screen or device against the picture in the guide and calls for help when something looks different.",
   "jfm.knowledge": "Learns the standard workplace, the ticket form and the identity check, and uses them with the guide open.",
   "components.skills": [
    {
     "text": "Friendly telephone manner"
    },
    {
     "text": "Careful handling of hardware and cables"
    },
    {
     "text": "Readable ticket notes"
    }
   ],
   "components.qualifications": [
    {
     "text": "School-leaving certificate, ideally with an IT apprenticeship begun"
    }
   ]
  },
  {
   "code": "S2",
   "summary": "Solves everyday faults and requests from first call to confirmed repair.",
   "jfm.responsibilities": [
    {
     "id": "it-operations.service-desk-technician.tickets",
     "text": "Answer calls and chats in the assigned shift, solve about seven in ten at first contact and route the others with complete facts"
    },
    {
     "id": "it-operations.service-desk-technician.devices",
     "text": "Prepare laptop, telephone and accounts before a newcomer's first working day, and go through the first sign-in together"
    },
    {
     "id": "it-operations.service-desk-technician.access",
     "text": "Grant standard rights once the approval is on the ticket, replace lost second factors by call-back, and close leavers' accounts on their last day"
    },
    {
     "id": "it-operations.service-desk-technician.stock",
     "text": "Book every issued, returned or scrapped device the same day, and erase its storage with a recorded proof of deletion"
    },
    {
     "id": "it-operations.service-desk-technician.shop-floor",
     "text": "Replace scanners, terminals and label printers in production within the shift, wearing the protection the area requires"
    },
    {
     "text": "Lock a lost or stolen device during the call that reports it, and alert information security at once"
    }
   ],
   "jfm.complexity": "Narrows down faults of hardware, sign-in and software by elimination, and notices when many callers describe the same one.",
   "jfm.knowledge": "Handles standard workplaces, mobile devices, accounts and remote support with confidence, and knows which requests need an approval.",
   "components.skills": [
    {
     "text": "Fault finding by elimination"
    },
    {
     "text": "Remote support by screen sharing"
    },
    {
     "text": "Patience with people under time pressure"
    },
    {
     "text": "A second site language at conversational level"
    }
   ],
   "components.qualifications": [
    {
     "text": "Completed IT apprenticeship or two years of hands-on support"
    }
   ],
   "capabilities": [
    {
     "id": "Helpfulness",
     "name": "Helpfulness",
     "text": "Explains a repair in the user's own words and asks whether everything works before closing the ticket."
    },
    {
     "id": "Security habits",
     "name": "Security habits",
     "text": "Refuses a friendly or angry caller who cannot prove their identity, and offers the proper route."
    }
   ]
  },
  {
   "code": "S3",
   "summary": "Cracks the stubborn cases, tests new equipment and brings newcomers up to independent work.",
   "jfm.responsibilities": [
    {
     "id": "it-operations.service-desk-technician.tickets",
     "text": "Take over tickets that came back twice or stayed open for ten days, and confirm the cure with the user a week later"
    },
    {
     "id": "it-operations.service-desk-technician.devices",
     "text": "Try a new laptop model or software release with ten pilot users, and list what must change before it is rolled out"
    },
    {
     "id": "it-operations.service-desk-technician.access",
     "text": "Go through accounts whose rights do not match the job with manager and application owner, and record an end date for each exception"
    },
    {
     "id": "it-operations.service-desk-technician.shop-floor",
     "text": "Hold spare terminals for one plant ready to plug in, and arrange replacements with its shift leaders around changeovers"
    },
    {
     "id": "it-operations.service-desk-technician.guides",
     "text": "Write or correct two desk guides a week from solved cases, and let a newer colleague try each one out"
    },
    {
     "id": "it-operations.service-desk-technician.training",
     "text": "Introduce trainees to calls, identity checks and workshop jobs one by one, and confirm which they may do alone"
    },
    {
     "text": "Pass recurring faults to the systems engineers with number, pattern and interim remedy, and tell callers what happens next"
    }
   ],
   "jfm.complexity": "Isolates faults that come and go between docking station, wireless network and application, and turns the finding into a guide.",
   "jfm.knowledge": "Knows every device class in use, typical application errors and one plant's terminals, and judges which fault needs an engineer.",
   "components.skills": [
    {
     "text": "Software packaging and pilot testing"
    },
    {
     "text": "Reading system and sign-in logs"
    },
    {
     "text": "Showing work step by step"
    }
   ],
   "components.qualifications": [
    {
     "text": "Foundation certificate in IT service management"
    },
    {
     "text": "Safety instruction for electrical and production areas"
    }
   ],
   "capabilities": [
    {
     "id": "Helpfulness",
     "name": "Helpfulness",
     "text": "Wins back users who have given up on the desk, through honest dates and a single point of contact."
    },
    {
     "id": "Tenacity",
     "name": "Tenacity",
     "text": "Stays with an odd fault until it can be produced at will, and writes down the dead ends too."
    }
   ]
  },
  {
   "code": "S4",
   "summary": "Runs the desk's day across sites and is the authority on how support is given.",
   "jfm.responsibilities": [
    {
     "id": "it-operations.service-desk-technician.tickets",
     "text": "Check the queue three times a day, reassign ageing tickets and call users whose promised time cannot be met"
    },
    {
     "id": "it-operations.service-desk-technician.stock",
     "text": "Order devices for the joiners, replacements and repairs of the coming eight weeks within the approved monthly amount"
    },
    {
     "id": "it-operations.service-desk-technician.guides",
     "text": "Withdraw outdated guides each quarter, and assign an author wherever callers' questions reveal a missing one"
    },
    {
     "id": "it-operations.service-desk-technician.training",
     "text": "Listen in on two announced calls per technician each month, settle one improvement and tell the manager who can take harder work"
    },
    {
     "text": "Recognise a major fault by the third matching call, alert the engineer on duty and update users every thirty minutes"
    },
    {
     "text": "Draw up the weekly roster across sites and languages, fill gaps the same morning and approve overtime within set hours"
    },
    {
     "text": "Open each day with a ten-minute round on yesterday's faults, today's changes and who covers which plant"
    }
   ],
   "jfm.complexity": "Keeps the desk answering when half a shift is ill, a rollout peaks and a packing line's terminals fail.",
   "jfm.knowledge": "Knows the service levels, all sites' working hours and each technician's strengths, and places work accordingly by the hour.",
   "components.skills": [
    {
     "text": "Shift planning"
    },
    {
     "text": "Calming complaints"
    },
    {
     "text": "Reading queue statistics"
    },
    {
     "text": "Short written updates for all users"
    }
   ],
   "components.qualifications": [
    {
     "text": "Five or more years in user support"
    },
    {
     "text": "Northwind's course for shift and desk coordinators"
    }
   ],
   "capabilities": [
    {
     "id": "Overview",
     "name": "Overview",
     "text": "Sees from a glance at queue and calendar where the day will fail, and moves people beforehand."
    },
    {
     "id": "Even-handedness",
     "name": "Even-handedness",
     "text": "Spreads late shifts and tedious work fairly and clears up friction before the shift ends."
    }
   ]
  }
 ]
});
