jobframeCompare.add("facilities-safety/facilities-technician", {
 "role.summary": "Inspects, maintains and repairs buildings and their installations, from heating and lighting to lifts and fire doors. Production machines are the business of plant maintenance, and contracts that of the Facilities Manager.",
 "levels": [
  {
   "code": "S1",
   "summary": "Learns the site, the tools and the safety rules at a technician's side.",
   "jfm.responsibilities": [
    {
     "id": "facilities-safety.facilities-technician.rounds",
     "text": "Walk the morning round with a colleague, read the meters and tick each emergency light and escape route on the list"
    },
    {
     "id": "facilities-safety.facilities-technician.repairs",
     "text": "Change lamps, filters and door handles after a demonstration, and have each job looked at before leaving"
    },
    {
     "id": "facilities-safety.facilities-technician.isolation",
     "text": "Keep hands off circuits and valves until the technician has locked them, tested them and given the word"
    },
    {
     "id": "facilities-safety.facilities-technician.work-orders",
     "text": "Write time, place and material of each step into the work order before the shift ends"
    },
    {
     "text": "Return counted tools to the rack and hand in damaged ladders, plugs or cables on the same day"
    }
   ],
   "jfm.complexity": "Compares readings, noises and leaks with what was shown, and fetches a colleague as soon as something differs.",
   "jfm.knowledge": "Learns the names, places and dangers of the site's installations, and uses hand tools and protective equipment as instructed.",
   "components.skills": [
    {
     "text": "Using hand tools safely"
    },
    {
     "text": "Reading meters and simple plans"
    },
    {
     "text": "Asking before touching"
    }
   ],
   "components.qualifications": [
    {
     "text": "School leaving certificate and interest in a building or electrical trade"
    },
    {
     "text": "Induction in fire protection and first aid"
    }
   ]
  },
  {
   "code": "S2",
   "summary": "Maintains and repairs installations from the fault report to the closed work order.",
   "jfm.responsibilities": [
    {
     "id": "facilities-safety.facilities-technician.rounds",
     "text": "Inspect boilers, ventilation, lifts and fire doors by the weekly plan, and open a work order for every defect"
    },
    {
     "id": "facilities-safety.facilities-technician.repairs",
     "text": "Repair pumps, taps, gates and lighting including the final test, urgent cases within four hours of the report"
    },
    {
     "id": "facilities-safety.facilities-technician.isolation",
     "text": "Isolate, lock and tag the supply, prove it dead before opening, and clear the area before switching on again"
    },
    {
     "id": "facilities-safety.facilities-technician.work-orders",
     "text": "Close each work order on the day with cause, parts and a photograph, or note what is still missing"
    },
    {
     "id": "facilities-safety.facilities-technician.contractors",
     "text": "Meet maintenance firms at the gate, show them hazards and permits, and inspect the result before signing their sheet"
    },
    {
     "text": "Flush little-used taps and showers every week and enter the temperatures in the legionella record"
    }
   ],
   "jfm.complexity": "Clears everyday faults in water, heating and lighting with the parts at hand, and decides whether a makeshift repair is safe.",
   "jfm.knowledge": "Masters one building trade and the basics of the others, and reads wiring and pipe diagrams of the site with confidence.",
   "components.skills": [
    {
     "text": "Fault finding with multimeter and pressure gauge"
    },
    {
     "text": "Working at height and with lifting platforms"
    },
    {
     "text": "Operating the building control system"
    }
   ],
   "components.qualifications": [
    {
     "text": "Apprenticeship as electrician, plumber, heating engineer or in a similar trade"
    },
    {
     "text": "Licence for forklift and lifting platform"
    }
   ]
  },
  {
   "code": "S3",
   "summary": "Takes the faults that keep returning and shows others how to work safely on every installation.",
   "jfm.responsibilities": [
    {
     "id": "facilities-safety.facilities-technician.rounds",
     "text": "Turn findings that recur on the rounds into a better check or interval, and confirm after three months that they ceased"
    },
    {
     "id": "facilities-safety.facilities-technician.repairs",
     "text": "Track down intermittent faults in ventilation, control or power supply, and write the remedy into the site handbook"
    },
    {
     "id": "facilities-safety.facilities-technician.isolation",
     "text": "Prepare lock-off plans for jobs with several energy sources, and walk them with everyone who hangs a lock"
    },
    {
     "id": "facilities-safety.facilities-technician.contractors",
     "text": "Call in specialists below the spending limit, watch over roof and confined-space work, and reject poor results"
    },
    {
     "text": "Run the yearly mains-failure test with production, from generator to emergency lighting, and list whatever failed to start"
    },
    {
     "text": "Watch newcomers' first jobs in each plant room and confirm in writing which of them they may do alone"
    }
   ],
   "jfm.complexity": "Follows a fault through controls, hydraulics and weather to a cause that no alarm names, and makes the remedy repeatable.",
   "jfm.knowledge": "Knows every installation of the site with its history and weak points, and the test rules that apply to it.",
   "components.skills": [
    {
     "text": "Balancing and tuning heating and cooling circuits"
    },
    {
     "text": "Programming set points and schedules"
    },
    {
     "text": "Instructing at the workplace"
    }
   ],
   "components.qualifications": [
    {
     "text": "Certificate for switching operations in the site's high-voltage station"
    },
    {
     "text": "Competent person for inspecting ladders, racking and doors"
    }
   ]
  },
  {
   "code": "S4",
   "summary": "Directs the technicians and contractors of a site through the day and keeps its tests on date.",
   "jfm.responsibilities": [
    {
     "id": "facilities-safety.facilities-technician.rounds",
     "text": "Plan the month's statutory tests and maintenance, so that no lift, sprinkler or pressure vessel runs beyond its date"
    },
    {
     "id": "facilities-safety.facilities-technician.repairs",
     "text": "Direct the response to burst pipes, power cuts or storm damage until supply is safe, and inform the manager within an hour"
    },
    {
     "id": "facilities-safety.facilities-technician.isolation",
     "text": "Observe two lock-offs a month without notice, correct mistakes at once and retrain whoever repeats one"
    },
    {
     "id": "facilities-safety.facilities-technician.work-orders",
     "text": "Sort the ticket list each morning by danger, production and comfort, assign the jobs and tell requesters about longer waits"
    },
    {
     "id": "facilities-safety.facilities-technician.contractors",
     "text": "Fit contractors' work between production shifts, issue the day's permits and stop any job that departs from its permit"
    },
    {
     "text": "Publish the stand-by roster for nights and holidays four weeks ahead, with burdens shared equally and a deputy for each shift"
    }
   ],
   "jfm.complexity": "Rearranges people, permits and spare parts during the day when failures, absences and inspectors arrive in the same hour.",
   "jfm.knowledge": "Is the practical authority on the site's installations, permits and test duties, and knows what each technician can be trusted with.",
   "components.skills": [
    {
     "text": "Work planning and ticket systems"
    },
    {
     "text": "Coordinating several firms on one site"
    },
    {
     "text": "Calm instructions in an emergency"
    },
    {
     "text": "Settling disputes within a shift"
    }
   ],
   "components.qualifications": [
    {
     "text": "Master craftsperson's certificate or equivalent advanced training"
    },
    {
     "text": "Appointment as permit issuer and safety coordinator for contractors"
    }
   ]
  }
 ]
});
