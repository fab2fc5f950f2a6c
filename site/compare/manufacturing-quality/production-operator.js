jobframeCompare.add("manufacturing-quality/production-operator", {
 "role.summary": "Winds, assembles and tests drives, sensors and controllers at the lines and test bays of Northwind's plants. Operators keep their own station clean and correctly set up; machines are repaired by maintenance, and the process itself is changed only by the Process Engineer.",
 "levels": [
  {
   "code": "S1",
   "summary": "Learns two or three stations next to a trained colleague and works alone only where the skills matrix says so.",
   "jfm.responsibilities": [
    {
     "id": "manufacturing-quality.production-operator.build",
     "text": "Carry out single steps such as inserting slot insulation or fitting covers, exactly as the picture instruction shows"
    },
    {
     "id": "manufacturing-quality.production-operator.checks",
     "text": "Hold each part against the boundary sample before it moves on, and lay doubtful ones in the red bin"
    },
    {
     "id": "manufacturing-quality.production-operator.records",
     "text": "Scan order, badge and serial label at every step so that the unit remains traceable"
    },
    {
     "id": "manufacturing-quality.production-operator.workplace",
     "text": "Return tools to their marked place and sweep wire ends and swarf off the bench before each break"
    },
    {
     "text": "Pass the wrist strap and footwear tester at the beginning of the shift before touching any circuit board"
    },
    {
     "text": "Press the call button when a screwdriver, press or tester shows a fault, and leave the unit in place until somebody comes"
    }
   ],
   "jfm.complexity": "Notices by eye, touch or signal lamp that a part is not like the sample, and stops instead of making it fit.",
   "jfm.knowledge": "Knows the safety rules, part names and picture instructions of the stations learnt so far and follows them step by step.",
   "components.skills": [
    {
     "text": "Manual dexterity"
    },
    {
     "text": "Reading picture instructions"
    },
    {
     "text": "Using a handheld scanner"
    }
   ],
   "components.qualifications": [
    {
     "text": "School-leaving certificate or first work experience"
    },
    {
     "text": "Site safety and electrostatic discharge induction"
    }
   ]
  },
  {
   "code": "S2",
   "summary": "Runs all stations of a line section or a test bay to standard, including changeovers and self-inspection.",
   "jfm.responsibilities": [
    {
     "id": "manufacturing-quality.production-operator.build",
     "text": "Complete stators, sensors or controllers of the assigned section from the kit to the finished unit within planned cycle time"
    },
    {
     "id": "manufacturing-quality.production-operator.checks",
     "text": "Measure winding resistance, torque or solder height of the first piece after a changeover, and start the run only within tolerance"
    },
    {
     "id": "manufacturing-quality.production-operator.records",
     "text": "Book scrap with its fault code and stops above five minutes with their reason before handing over to the next shift"
    },
    {
     "id": "manufacturing-quality.production-operator.workplace",
     "text": "Clean, lubricate and check the station from the weekly card, and hang a tag where maintenance has to act"
    },
    {
     "text": "Change wire, tooling and programme number to the next variant by the setup sheet, and have a second person confirm the programme"
    },
    {
     "text": "Prove the insulation and function tester each shift with one known good and one known bad unit before testing orders"
    }
   ],
   "jfm.complexity": "Clears jams, wire breaks and false test alarms with the listed remedies and calls help when the second attempt fails.",
   "jfm.knowledge": "Understands what each station does to the product and why a skipped check can injure a customer later.",
   "components.skills": [
    {
     "text": "Automatic and semi-automatic winding"
    },
    {
     "text": "Soldering and crimping by visual standard"
    },
    {
     "text": "Torque-controlled assembly"
    },
    {
     "text": "High-voltage test bay routine"
    }
   ],
   "components.qualifications": [
    {
     "text": "Vocational training in electrical or mechanical work, or two years on a line"
    },
    {
     "text": "Appointment as electrically instructed person for test bays"
    }
   ],
   "capabilities": [
    {
     "id": "Workmanship",
     "name": "Workmanship",
     "text": "Holds the same quality in the last hour of the shift as in the first."
    },
    {
     "id": "Care for safety",
     "name": "Care for safety",
     "text": "Uses guards and two-hand controls without shortcuts, also when the order is late."
    }
   ]
  },
  {
   "code": "S3",
   "summary": "Builds the rare and awkward variants, finds faults nobody has described and qualifies newcomers.",
   "jfm.responsibilities": [
    {
     "id": "manufacturing-quality.production-operator.build",
     "text": "Build prototypes, spare-part motors and single special windings from the drawing alone, and write down each step for the later instruction"
    },
    {
     "id": "manufacturing-quality.production-operator.checks",
     "text": "Sort suspect lots after a failed audit or complaint so that accepted and rejected units can never mix again"
    },
    {
     "id": "manufacturing-quality.production-operator.disturbances",
     "text": "Trace repeated stops or test failures to a station, and give the process engineer sample parts and times the same day"
    },
    {
     "id": "manufacturing-quality.production-operator.training",
     "text": "Teach newcomers one station at a time, watch a set number of good units in a row and sign the skills matrix"
    },
    {
     "text": "Rework failed drives by the released instruction only, send them through the full test again and report repeating faults weekly"
    },
    {
     "text": "Try out new fixtures and instructions in pilot runs and say within the shift what slows the work or strains the body"
    }
   ],
   "jfm.complexity": "Finds the hidden cause when good parts fail or bad ones pass, and turns the remedy into a repeatable check.",
   "jfm.knowledge": "Masters every station, variant and tester of the line, old ones included, and recognises wear by sound and feel.",
   "components.skills": [
    {
     "text": "Hand winding and lead forming from drawings"
    },
    {
     "text": "Fault finding on failed units"
    },
    {
     "text": "Instruction at the workplace"
    }
   ],
   "components.qualifications": [
    {
     "text": "Completed electrical or mechanical trade"
    },
    {
     "text": "Certified operator in soldering or cable workmanship"
    }
   ],
   "capabilities": [
    {
     "id": "Workmanship",
     "name": "Workmanship",
     "text": "Produces a sound unit from a drawing and loose parts when tooling does not exist yet."
    },
    {
     "id": "Passing on skill",
     "name": "Passing on skill",
     "text": "Explains a hand movement and the reason behind it until the learner can do both."
    }
   ]
  },
  {
   "code": "S4",
   "summary": "Keeps a line or several test bays running through the day and decides who works where.",
   "jfm.responsibilities": [
    {
     "id": "manufacturing-quality.production-operator.workplace",
     "text": "Walk the line with the audit card for guards, order and valid instructions every day, and close findings within the week"
    },
    {
     "id": "manufacturing-quality.production-operator.records",
     "text": "Show output, scrap and stops on the shift board, and put a name and date against each countermeasure"
    },
    {
     "id": "manufacturing-quality.production-operator.disturbances",
     "text": "Regroup people and orders within half an hour of a breakdown or absence so that promised units still ship"
    },
    {
     "id": "manufacturing-quality.production-operator.training",
     "text": "Maintain the skills matrix so that every bottleneck has three qualified people, and book training ahead of the holiday season"
    },
    {
     "text": "Assign stations each morning by qualification, medical limits and rotation, so that nobody winds or lifts the whole shift"
    },
    {
     "text": "Halt the station and fence off its output after two identical test failures in a row, and restart with quality's consent"
    },
    {
     "text": "Approve overtime within the agreed hours and warn the supervisor two days before the limit will be reached"
    }
   ],
   "jfm.complexity": "Weighs absences, broken testers and rush orders against one another so that urgent units leave and nobody improvises on safety.",
   "jfm.knowledge": "Knows the line's people, machines, order flow and working-time rules and applies them to each day's plan.",
   "components.skills": [
    {
     "text": "Running a shift meeting"
    },
    {
     "text": "Staffing from a skills matrix"
    },
    {
     "text": "Reading output and downtime charts"
    }
   ],
   "components.qualifications": [
    {
     "text": "Industrial foreman course or comparable experience"
    },
    {
     "text": "First aider and safety representative training"
    }
   ],
   "capabilities": [
    {
     "id": "Care for safety",
     "name": "Care for safety",
     "text": "Stops a line at once when somebody is at risk and stands by the lost output."
    },
    {
     "id": "Passing on skill",
     "name": "Passing on skill",
     "text": "Sees who is ready for a harder station and arranges the time to learn it."
    },
    {
     "id": "Calm coordination",
     "name": "Calm coordination",
     "text": "Gives short and clear assignments in a disturbance and treats all shifts by one rule."
    }
   ]
  }
 ]
});
