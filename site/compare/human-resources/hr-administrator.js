jobframeCompare.add("human-resources/hr-administrator", {
 "role.summary": "Keeps personnel files, contracts, deadlines and payroll input correct from a person's first day to the last. Administrators inform and document; they do not calculate pay, advise managers on cases (see HR Business Partner) or select applicants.",
 "levels": [
  {
   "code": "S1",
   "summary": "Learns the paperwork of employment step by step and practises confidentiality from the first day.",
   "jfm.responsibilities": [
    {
     "id": "human-resources.hr-administrator.files",
     "text": "File signed contracts, forms and certificates under the right personnel number by evening and return unreadable ones to the sender"
    },
    {
     "id": "human-resources.hr-administrator.payroll-input",
     "text": "Copy overtime and allowance sheets into the entry form and have a colleague compare the totals before payroll receives it"
    },
    {
     "id": "human-resources.hr-administrator.onboarding",
     "text": "Assemble the welcome folder, badge form and locker key for each starter three working days before the first day"
    },
    {
     "id": "human-resources.hr-administrator.enquiries",
     "text": "Write down each caller's name, personnel number and question and pass the note to the colleague in charge within the hour"
    },
    {
     "text": "Lock the screen and cover papers whenever leaving the desk, and report a misdirected letter or email at once"
    }
   ],
   "jfm.complexity": "Compares each form with the filled-in example and puts it aside when a signature, date or number does not fit.",
   "jfm.knowledge": "Knows which documents belong in a personnel file and which people may see them, and asks before answering anything else.",
   "components.tasks": [
    {
     "text": "Sort the HR post"
    },
    {
     "text": "Order badges and business cards"
    },
    {
     "text": "Book rooms for induction days"
    }
   ],
   "components.skills": [
    {
     "text": "Touch typing"
    },
    {
     "text": "Orderly filing on paper and screen"
    },
    {
     "text": "Polite telephone manner"
    }
   ],
   "components.qualifications": [
    {
     "text": "School leaving certificate and interest in office work"
    }
   ]
  },
  {
   "code": "S2",
   "summary": "Handles all ordinary changes in an employment, from contract to final pay data, for a group of employees.",
   "jfm.responsibilities": [
    {
     "id": "human-resources.hr-administrator.files",
     "text": "Keep the files of about four hundred employees complete, and request missing papers within a week of noticing the gap"
    },
    {
     "id": "human-resources.hr-administrator.payroll-input",
     "text": "Enter joiners, leavers, absences and pay changes before the monthly cut-off and work the error list down to zero"
    },
    {
     "id": "human-resources.hr-administrator.onboarding",
     "text": "Issue contract, tax and social security forms once an offer is accepted, and see the work permit before day one"
    },
    {
     "id": "human-resources.hr-administrator.enquiries",
     "text": "Answer questions about leave, certificates and payslips within two working days, quoting the works agreement where there is one"
    },
    {
     "id": "human-resources.hr-administrator.deadlines",
     "text": "Alert managers six weeks before a probation, fixed term or permit ends, and again until they have decided"
    },
    {
     "text": "Complete each leaver's checklist by the last working day, from remaining leave and returned equipment to the reference request"
    }
   ],
   "jfm.complexity": "Sorts out contradictory dates, missing approvals and misrouted forms by asking the manager, payroll or the employee concerned.",
   "jfm.knowledge": "Is at home in contract types, leave rules, social security notices and the HR system, and finishes a case without help.",
   "components.tasks": [
    {
     "text": "Write employment certificates"
    },
    {
     "text": "Register maternity and parental leave"
    },
    {
     "text": "Enrol starters in mandatory safety training"
    }
   ],
   "components.skills": [
    {
     "text": "HR information system"
    },
    {
     "text": "Mail merge and contract templates"
    },
    {
     "text": "Checking one's own entries"
    }
   ],
   "capabilities": [
    {
     "id": "Care with data",
     "name": "Care with data",
     "text": "Reads names, dates and bank numbers twice and finds a transposed digit before payroll does."
    },
    {
     "id": "Helpfulness",
     "name": "Helpfulness",
     "text": "Explains a form to an employee who does not read the language well, without impatience."
    }
   ]
  },
  {
   "code": "S3",
   "summary": "Handles retroactive, cross-border and otherwise tangled cases and shows colleagues how they are documented.",
   "jfm.responsibilities": [
    {
     "id": "human-resources.hr-administrator.files",
     "text": "Examine forty personnel files each quarter for gaps, excessive access and papers past their retention date, and put findings right"
    },
    {
     "id": "human-resources.hr-administrator.payroll-input",
     "text": "Work out retroactive corrections, attachments of earnings and long illness with payroll, and tell the employee what the next payslip will show"
    },
    {
     "id": "human-resources.hr-administrator.onboarding",
     "text": "Prepare arrivals from abroad with residence permit, local registration and health insurance, starting ten weeks before the first day"
    },
    {
     "id": "human-resources.hr-administrator.deadlines",
     "text": "Settle a lapsed fixed term or permit with the business partner on the day it surfaces, and close the gap behind it"
    },
    {
     "text": "Obtain social security certificates and make the local notification for employees posted abroad before they travel"
    },
    {
     "text": "Write references and contract amendments for unusual cases and clear doubtful wording with the business partner beforehand"
    },
    {
     "id": "human-resources.hr-administrator.team",
     "text": "Teach newcomers the payroll month on live cases and countersign their entries until three months pass without an error"
    }
   ],
   "jfm.complexity": "Reconstructs from letters, system entries and payslips how a case went wrong, and describes the correct route for next time.",
   "jfm.knowledge": "Masters the rules on posting, parental leave, partial retirement and attachment of earnings and knows which authority decides what.",
   "components.tasks": [
    {
     "text": "File statutory employment statistics"
    },
    {
     "text": "Liaise with health insurers and the migration office"
    }
   ],
   "components.skills": [
    {
     "text": "Writing references under local law"
    },
    {
     "text": "Reconciling HR and payroll data"
    },
    {
     "text": "Explaining rules to newcomers"
    }
   ],
   "components.qualifications": [
    {
     "text": "Commercial training with specialisation in personnel administration"
    }
   ],
   "capabilities": [
    {
     "id": "Care with data",
     "name": "Care with data",
     "text": "Notices from the pattern of errors which form, field or instruction causes them."
    },
    {
     "id": "Composure",
     "name": "Composure",
     "text": "Stays factual with an employee whose pay is wrong and calls back at the time promised."
    }
   ]
  },
  {
   "code": "S4",
   "summary": "Keeps the administration group's daily work, controls and payroll calendar in order for several sites.",
   "jfm.responsibilities": [
    {
     "id": "human-resources.hr-administrator.payroll-input",
     "text": "Publish the year's cut-off dates with payroll and all sites, and rule each month which late entries are still taken"
    },
    {
     "id": "human-resources.hr-administrator.files",
     "text": "Answer employees' requests for a copy of their data within one month, agreed with the data protection officer"
    },
    {
     "id": "human-resources.hr-administrator.enquiries",
     "text": "Count open requests each morning, move people to the longest queue and tell site managers when answers will take longer"
    },
    {
     "id": "human-resources.hr-administrator.team",
     "text": "Draw up leave and deputy plans so that the week before payroll cut-off is never staffed below the agreed minimum"
    },
    {
     "text": "Keep entry and approval of pay and bank changes in different hands, and check system access rights every quarter"
    },
    {
     "text": "Try out each release of the HR system on masked cases and hold it back when contracts or notices come out wrong"
    }
   ],
   "jfm.complexity": "Keeps payroll data on time when a system failure, a wave of starters and sick colleagues fall into the same week.",
   "jfm.knowledge": "Has the sites' payroll calendars, the auditors' controls and the authorities' grace periods at hand when a date is in danger.",
   "components.tasks": [
    {
     "text": "Chair the short meeting after each payroll run"
    },
    {
     "text": "Supply documents to payroll and social security auditors"
    }
   ],
   "components.skills": [
    {
     "text": "Shift and absence planning"
    },
    {
     "text": "Acceptance testing of HR software"
    },
    {
     "text": "Settling everyday friction"
    }
   ]
  }
 ]
});
