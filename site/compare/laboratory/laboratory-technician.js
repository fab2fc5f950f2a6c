jobframeCompare.add("laboratory/laboratory-technician", {
 "role.summary": "Prepares samples, runs tests and keeps the records on which every laboratory result rests. Technicians do not interpret causes of failure (see Materials Scientist), and the signature beneath an accredited report is reserved for the people authorised by the Laboratory Manager.",
 "levels": [
  {
   "code": "S1",
   "summary": "Carries out single steps of a test at the side of a technician and learns why nothing may be left unrecorded.",
   "jfm.responsibilities": [
    {
     "id": "laboratory.laboratory-technician.samples",
     "text": "Unpack incoming samples, photograph their condition and label them with the order number before they leave reception"
    },
    {
     "id": "laboratory.laboratory-technician.test-setup",
     "text": "Mount samples on their fixtures by the picture instruction and have torque, direction and wiring checked before the start"
    },
    {
     "id": "laboratory.laboratory-technician.records",
     "text": "Enter each reading at once with unit, time and equipment number, and strike out errors so that they stay legible"
    },
    {
     "id": "laboratory.laboratory-technician.equipment",
     "text": "Look at the calibration label of every instrument before use and set aside what is expired or damaged"
    },
    {
     "text": "Clean chambers and benches at the end of the shift and put salt solution, solvents and scrap into the marked containers"
    }
   ],
   "jfm.complexity": "Compares a reading or a sample's appearance with the reference and calls a colleague when they differ.",
   "jfm.knowledge": "Knows units, basic electrical and workshop practice, and the safety rules for high voltage, heat and rotating parts.",
   "components.tasks": [
    {
     "text": "Mix salt solution from the recipe"
    },
    {
     "text": "Embed, grind and polish specimens"
    },
    {
     "text": "Weigh and measure samples"
    }
   ],
   "components.skills": [
    {
     "text": "Handling delicate samples"
    },
    {
     "text": "Reading scales and displays"
    },
    {
     "text": "Legible entries"
    }
   ],
   "components.qualifications": [
    {
     "text": "School-leaving certificate with sound results in science"
    },
    {
     "text": "Apprenticeship in a laboratory or technical occupation, in progress or recently completed"
    }
   ]
  },
  {
   "code": "S2",
   "summary": "Runs complete standard tests alone, from the order to the finished record.",
   "jfm.responsibilities": [
    {
     "id": "laboratory.laboratory-technician.samples",
     "text": "Compare sample, variant and firmware with the test order and clear up differences with the requester before switching on"
    },
    {
     "id": "laboratory.laboratory-technician.test-setup",
     "text": "Set up and run climate, vibration, insulation or tensile tests to the procedure after checking interlocks and limit switches"
    },
    {
     "id": "laboratory.laboratory-technician.records",
     "text": "Complete the record on the day a test ends, with raw data filed, ambient conditions attached and each deviation described"
    },
    {
     "id": "laboratory.laboratory-technician.equipment",
     "text": "Make the daily check with a reference sample or known load and enter the value in the control chart"
    },
    {
     "text": "Stop a test when a limit trips, preserve the sample as found and inform requester and laboratory manager within the hour"
    },
    {
     "text": "Hand over running endurance tests at the bench, pointing out cycle count, alarms and the next inspection"
    }
   ],
   "jfm.complexity": "Clears chamber alarms, poor contacts and loose fixtures, records each one and recognises those that could make the run invalid.",
   "jfm.knowledge": "Knows the assigned test procedures, their tolerances and the measuring chain behind each displayed value.",
   "components.tasks": [
    {
     "text": "Programme temperature and vibration profiles"
    },
    {
     "text": "Perform electrostatic discharge and surge tests"
    },
    {
     "text": "Run tensile, hardness and salt spray tests"
    }
   ],
   "components.skills": [
    {
     "text": "Measuring with thermocouples, accelerometers and oscilloscopes"
    },
    {
     "text": "Wiring drives and loads"
    },
    {
     "text": "Spreadsheet evaluation of test data"
    }
   ],
   "components.qualifications": [
    {
     "text": "Completed training as a laboratory, electronics or mechatronics technician"
    },
    {
     "text": "Authorisation for the assigned methods, with appointment as electrically instructed or skilled person"
    }
   ]
  },
  {
   "code": "S3",
   "summary": "Masters the unusual tests of a laboratory, finds out why results scatter and trains others.",
   "jfm.responsibilities": [
    {
     "id": "laboratory.laboratory-technician.samples",
     "text": "Guard field returns and customers' samples so that nobody cleans, opens or powers them before the examination is agreed"
    },
    {
     "id": "laboratory.laboratory-technician.test-setup",
     "text": "Design fixtures and cabling for awkward samples, and prove by measurement that they do not distort the result"
    },
    {
     "id": "laboratory.laboratory-technician.records",
     "text": "Have doubtful measurements repeated by a second authorised colleague who does not know the first value, and supply repeatability data for the uncertainty budget"
    },
    {
     "id": "laboratory.laboratory-technician.equipment",
     "text": "Give the laboratory manager, on the same day, a list of all results that a drifted instrument puts in doubt since its last good check"
    },
    {
     "id": "laboratory.laboratory-technician.authorisation",
     "text": "Train colleagues on a method through demonstration, supervised runs and a comparison, and sign the evidence on which the manager authorises them"
    },
    {
     "text": "Measure interlaboratory comparison samples with no more care than routine ones, and search for the cause whenever a score is outside its limit"
    }
   ],
   "jfm.complexity": "Discovers whether sample, fixture, instrument or operator makes results differ and writes the cure into the instruction.",
   "jfm.knowledge": "Knows the laboratory's methods and standards closely, including the small settings that decide between pass and fail.",
   "components.tasks": [
    {
     "text": "Carry out intermediate checks between calibrations"
    },
    {
     "text": "Draft and revise work instructions"
    },
    {
     "text": "Strip down drives after endurance runs"
    }
   ],
   "components.skills": [
    {
     "text": "Fixture building and resonance search"
    },
    {
     "text": "Locating sources of interference in EMC set-ups"
    },
    {
     "text": "Patient instruction at the bench"
    }
   ],
   "components.qualifications": [
    {
     "text": "Master craftsperson or state-certified technician, or long practice in a test laboratory"
    },
    {
     "text": "Training in measurement uncertainty and the accreditation standard ISO/IEC 17025"
    }
   ]
  },
  {
   "code": "S4",
   "summary": "Keeps a group of laboratories running day by day and sees to it that only sound records go forward.",
   "jfm.responsibilities": [
    {
     "text": "Schedule climate chambers, shakers and the anechoic chamber four weeks ahead, without interrupting endurance runs or refusing urgent safety tests"
    },
    {
     "id": "laboratory.laboratory-technician.records",
     "text": "Check each finished record for raw data, equipment numbers and a valid authorisation before the report is signed, and send back incomplete ones the same day"
    },
    {
     "id": "laboratory.laboratory-technician.equipment",
     "text": "Run the calibration calendar so that no instrument falls due during a test, and compare each returned certificate with the required accuracy before use"
    },
    {
     "id": "laboratory.laboratory-technician.authorisation",
     "text": "Assign tests by the authorisation matrix alone, and report methods with fewer than two authorised people each month"
    },
    {
     "text": "Lock any bench whose interlock has been bypassed and release it in person once it has been repaired and tested"
    },
    {
     "text": "Show visiting assessors how a figure in a report is traced to raw data, instrument and operator"
    }
   ],
   "jfm.complexity": "Rearranges people, chambers and samples within hours when equipment fails during a test that cannot simply be restarted.",
   "jfm.knowledge": "Oversees methods, equipment and people of all benches and applies accreditation, waste and electrical safety rules to daily decisions.",
   "components.tasks": [
    {
     "text": "Lead the morning meeting at the planning board"
    },
    {
     "text": "Book calibration and repair services"
    },
    {
     "text": "Have tested samples returned or scrapped once the agreed retention period is over"
    }
   ],
   "components.skills": [
    {
     "text": "Capacity planning"
    },
    {
     "text": "Settling disputes over bench time"
    },
    {
     "text": "Internal auditing"
    }
   ],
   "components.qualifications": [
    {
     "text": "Experience in at least two types of laboratory"
    },
    {
     "text": "Electrically skilled person, appointed to supervise the test stations"
    }
   ]
  }
 ]
});
