jobframeCompare.add("information-security/security-analyst", {
 "role.summary": "Watches Northwind's networks, systems and accounts for signs of attack, investigates them and follows weaknesses until they are closed. The role does not design protection (see Security Architect), nor does it patch systems itself (see Systems Engineer).",
 "levels": [
  {
   "code": "P1",
   "summary": "Sorts alerts and reported e-mails by playbook and learns to tell noise from an attack.",
   "jfm.responsibilities": [
    {
     "id": "information-security.security-analyst.incidents",
     "text": "Triage alerts in the queue by playbook, open a case for each and escalate suspected attacks within fifteen minutes"
    },
    {
     "id": "information-security.security-analyst.phishing",
     "text": "Examine e-mails that employees report as suspicious, answer the reporter the same day and have confirmed fraud blocked"
    },
    {
     "id": "information-security.security-analyst.vulnerabilities",
     "text": "Match weekly scan results with the asset register, and return findings on unknown devices to the analyst in charge"
    },
    {
     "text": "Note in every case which log was read, when and with what result, so that the next shift can continue"
    },
    {
     "text": "Compare active accounts with the list of leavers every month and report each mismatch to the access administrators"
    }
   ],
   "jfm.complexity": "Follows a playbook from alert to verdict, and recognises when the facts of a case leave its decision tree.",
   "jfm.knowledge": "Has a grounding in operating systems, network protocols and common attack techniques, and reads standard log entries without help.",
   "components.tasks": [
    {
     "text": "Update the shift log at handover"
    },
    {
     "text": "Release or delete quarantined e-mails"
    },
    {
     "text": "Check the emergency contact list every month"
    }
   ],
   "components.skills": [
    {
     "text": "Reading e-mail headers and sign-in logs"
    },
    {
     "text": "Writing factual case notes"
    },
    {
     "text": "Basic scripting"
    }
   ],
   "components.qualifications": [
    {
     "text": "Degree or vocational training in IT, or an entry-level security certificate"
    }
   ],
   "capabilities": [
    {
     "id": "Investigation",
     "name": "Investigation",
     "text": "Gathers the facts of an alert step by step and keeps observation apart from assumption."
    },
    {
     "id": "Discretion",
     "name": "Discretion",
     "text": "Speaks about open cases, and the people in them, only with those who handle them."
    }
   ]
  },
  {
   "code": "P2",
   "summary": "Closes everyday incidents alone and pursues one site's vulnerabilities until they are repaired.",
   "jfm.responsibilities": [
    {
     "id": "information-security.security-analyst.incidents",
     "text": "Investigate malware and account misuse to the end, isolating the affected laptop or account under standing authority"
    },
    {
     "id": "information-security.security-analyst.phishing",
     "text": "Run the quarterly phishing exercise, publish results by department rather than by name and offer those who clicked a short lesson"
    },
    {
     "id": "information-security.security-analyst.vulnerabilities",
     "text": "Agree repair dates with the system owners of one site by severity and exposure, and list overdue ones every two weeks"
    },
    {
     "text": "Secure disk images, memory and logs of a compromised computer with hash values and a custody record before it is reinstalled"
    },
    {
     "id": "information-security.security-analyst.detections",
     "text": "Tune three noisy detection rules a month, and show what each change would have missed in the past ninety days"
    },
    {
     "text": "Decide routine requests for new software and browser extensions within two working days, by origin, permissions and data they reach"
    }
   ],
   "jfm.complexity": "Picks the playbook that fits a mixed case and sees when a harmless explanation does not account for all traces.",
   "jfm.knowledge": "Knows what directory, mail, endpoint and network logs contain, and which of them proves or refutes a given suspicion.",
   "components.tasks": [
    {
     "text": "Block senders, addresses and file hashes"
    },
    {
     "text": "Check that every endpoint still reports in"
    }
   ],
   "components.skills": [
    {
     "text": "Log queries across several sources"
    },
    {
     "text": "Forensic imaging"
    },
    {
     "text": "Calm conversations with affected users"
    }
   ],
   "capabilities": [
    {
     "id": "Investigation",
     "name": "Investigation",
     "text": "Builds a timeline from several logs and names the gaps that no source fills."
    },
    {
     "id": "Follow-through",
     "name": "Follow-through",
     "text": "Asks about an overdue repair again and again, in a tone that system owners still answer."
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Owns one field of detection, such as identities, cloud or plant networks, and takes charge of the incidents in it.",
   "jfm.responsibilities": [
    {
     "id": "information-security.security-analyst.incidents",
     "text": "Take charge of incidents up to medium severity, from containment to lessons learned, with daily updates to the service owner"
    },
    {
     "id": "information-security.security-analyst.vulnerabilities",
     "text": "Rank new vulnerabilities within one working day by active exploitation, exposure and plant impact, and request emergency changes for the few that cannot wait"
    },
    {
     "id": "information-security.security-analyst.detections",
     "text": "Write and test detections for the likeliest attack techniques in the field, and retire those that caught nothing real in a year"
    },
    {
     "id": "information-security.security-analyst.threat-intelligence",
     "text": "Turn warnings from authorities and industry exchanges into searches of Northwind's own logs within two working days"
    },
    {
     "id": "information-security.security-analyst.coaching",
     "text": "Go through five closed cases of junior analysts each month and discuss what was missed or reported in excess"
    },
    {
     "text": "Inventory one plant's controllers and remote connections with its technicians, by passive listening and never by active scans during production"
    },
    {
     "text": "Test before each renewal of a supplier's remote access whether sign-in, time limit and recording still work as agreed"
    }
   ],
   "jfm.complexity": "Reconstructs intrusions from incomplete traces, weighs containment against lost evidence or production, and justifies the order of steps.",
   "jfm.knowledge": "Knows attackers' methods in the field, and the systems they aim at, well enough to predict their next move.",
   "components.tasks": [
    {
     "text": "Maintain the playbooks of the field"
    },
    {
     "text": "Speak for security in the weekly change meeting"
    }
   ],
   "components.skills": [
    {
     "text": "Detection engineering"
    },
    {
     "text": "Malware triage"
    },
    {
     "text": "Incident coordination"
    }
   ],
   "capabilities": [
    {
     "id": "Investigation",
     "name": "Investigation",
     "text": "Holds rival explanations side by side and looks for the trace that would rule each of them out."
    },
    {
     "id": "Composure",
     "name": "Composure",
     "text": "Keeps ten anxious people on a call focused on the next decision and the time of the next update."
    },
    {
     "id": "Follow-through",
     "name": "Follow-through",
     "text": "Finds out why repairs stall, and offers system owners a workaround they can apply today."
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Commands the response to severe incidents and hunts for intruders whom no alarm has reported.",
   "jfm.responsibilities": [
    {
     "id": "information-security.security-analyst.incidents",
     "text": "Command the technical response to severe incidents across IT, plants and outside forensic experts, and recommend when to disconnect a site"
    },
    {
     "id": "information-security.security-analyst.threat-intelligence",
     "text": "Plan one hunt a month around a known intruder behaviour, and convert its results into a detection or a hardening request"
    },
    {
     "id": "information-security.security-analyst.detections",
     "text": "Measure with simulated attacks which techniques go unseen, and close the three most dangerous gaps each half-year with the log owners"
    },
    {
     "id": "information-security.security-analyst.coaching",
     "text": "Qualify analysts for incident command by shadowing them through two real cases and signing off the third"
    },
    {
     "text": "Draft the technical part of notices to authorities for the 24-hour and 72-hour deadlines, marking what is confirmed and what is assumed"
    },
    {
     "text": "Stage a ransomware exercise with a different plant every half-year, from the first alarm to the first good part produced"
    }
   ],
   "jfm.complexity": "Unravels intrusions that combine supplier access, stolen identities and plant networks while the attacker may still be reading along.",
   "jfm.knowledge": "Masters forensics, identity attacks and the peculiarities of plant networks, and knows the reporting duties an incident sets off.",
   "components.tasks": [
    {
     "text": "Brief the crisis team during incidents"
    },
    {
     "text": "Keep the forensic kit and its spare media ready at each plant"
    }
   ],
   "components.skills": [
    {
     "text": "Memory and network forensics"
    },
    {
     "text": "Adversary simulation"
    },
    {
     "text": "Situation reports for executives"
    }
   ],
   "components.qualifications": [
    {
     "text": "Advanced certificate in incident handling or forensics, or a comparable record of cases"
    }
   ],
   "capabilities": [
    {
     "id": "Investigation",
     "name": "Investigation",
     "text": "Thinks from the intruder's aims backwards and finds traces where nobody had looked."
    },
    {
     "id": "Composure",
     "name": "Composure",
     "text": "Slows a hasty shutdown, or presses for an unpopular one, by naming the cost of both."
    },
    {
     "id": "Teaching under fire",
     "name": "Teaching under fire",
     "text": "Explains decisions aloud during an incident so that others could take the next one themselves."
    }
   ]
  },
  {
   "code": "P5",
   "summary": "Sets how Northwind detects, investigates and reports attacks in offices, cloud and plants.",
   "jfm.responsibilities": [
    {
     "id": "information-security.security-analyst.incidents",
     "text": "Define severity classes, command roles and the authority to disconnect for all teams, and revise them after every severe incident"
    },
    {
     "id": "information-security.security-analyst.vulnerabilities",
     "text": "Set repair deadlines by risk for office, cloud and plant systems, and approve substitute protection where a controller cannot be patched"
    },
    {
     "id": "information-security.security-analyst.detections",
     "text": "Determine which attack scenarios must be detected, which logs that takes and, with the works council, how long they are kept"
    },
    {
     "id": "information-security.security-analyst.threat-intelligence",
     "text": "Publish a half-yearly threat picture for plants, products and partners that names the investments it argues for"
    },
    {
     "id": "information-security.security-analyst.coaching",
     "text": "Maintain the analysts' path from monitoring to incident command, with graded exercises, stays in plants and an outside examiner"
    },
    {
     "text": "Set up with R&D the intake, assessment and disclosure of product vulnerabilities, including the 24-hour notice for those already exploited"
    },
    {
     "text": "Recommend which monitoring hours and skills to buy from a managed service, and test the provider with unannounced attacks each quarter"
    }
   ],
   "jfm.complexity": "Devises detection methods for places where logs are missing, privacy limits what may be read and attackers keep adapting.",
   "jfm.knowledge": "Speaks with expert authority on attacks against manufacturers, on evidence and privacy law for monitoring, and on measuring detection.",
   "components.skills": [
    {
     "text": "Detection metrics"
    },
    {
     "text": "Provider evaluation"
    },
    {
     "text": "Coordinated vulnerability disclosure"
    }
   ],
   "capabilities": [
    {
     "id": "Detection strategy",
     "name": "Detection strategy",
     "text": "Spends effort where an attack would hurt most, and admits openly what will go unseen."
    },
    {
     "id": "Teaching under fire",
     "name": "Teaching under fire",
     "text": "Designs exercises in which experienced analysts fail safely and learn from it."
    },
    {
     "id": "Building trust",
     "name": "Building trust",
     "text": "Persuades works council, plants and R&D that monitoring serves them, by showing what is not collected."
    }
   ]
  }
 ]
});
