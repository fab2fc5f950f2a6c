jobframeCompare.add("marketing-communications/communications-specialist", {
 "role.summary": "Informs employees, the press and the public about Northwind, in calm times and in a crisis, so that people hear the facts first from the company and can rely on them. The role covers internal news, press work, executives' appearances and crisis communication.\n\nIt does not promote products to buyers (see Product Marketer), and it does not decide what a manager tells the team in person.",
 "levels": [
  {
   "code": "P1",
   "summary": "Prepares news, press reviews and staff meetings from notes and templates that more experienced colleagues approve.",
   "jfm.responsibilities": [
    {
     "id": "marketing-communications.communications-specialist.internal-news",
     "text": "Write short items for the intranet and plant screens from colleagues' notes and have each fact confirmed by its source"
    },
    {
     "id": "marketing-communications.communications-specialist.press",
     "text": "Send out the press review by nine o'clock each morning, with articles about Northwind, its sites and its rivals marked"
    },
    {
     "id": "marketing-communications.communications-specialist.crisis",
     "text": "Call all numbers on the crisis contact list every quarter and replace those that do not answer"
    },
    {
     "text": "Set up room, captions and microphones for staff meetings and run a full test the day before"
    },
    {
     "text": "File photographs with place, names and written consent, and remove them when somebody withdraws it"
    }
   ],
   "jfm.complexity": "Follows the style guide and the approval path, and holds an item back while a name, number or date is unconfirmed.",
   "jfm.knowledge": "Writes correct, simple sentences and knows which channel reaches office staff, shift workers and journalists at Northwind.",
   "components.tasks": [
    {
     "text": "Upload and archive approved texts"
    },
    {
     "text": "Book photographers and interpreters"
    }
   ],
   "components.skills": [
    {
     "text": "News writing"
    },
    {
     "text": "Basic photography and video cutting"
    },
    {
     "text": "Content management systems"
    }
   ],
   "components.qualifications": [
    {
     "text": "Degree or traineeship in communication, journalism or languages"
    }
   ],
   "capabilities": [
    {
     "id": "Clear writing",
     "name": "Clear writing",
     "text": "Puts the news into the first sentence and cuts a page to ten lines without losing facts."
    },
    {
     "id": "Discretion",
     "name": "Discretion",
     "text": "Keeps unpublished news confidential, also towards friendly colleagues."
    }
   ]
  },
  {
   "code": "P2",
   "summary": "Looks after the news of one site or department and answers routine press questions.",
   "jfm.responsibilities": [
    {
     "id": "marketing-communications.communications-specialist.internal-news",
     "text": "Fill the site's editorial calendar four weeks ahead, with at least one story a week gathered on the shop floor"
    },
    {
     "id": "marketing-communications.communications-specialist.press",
     "text": "Draft press releases on product and site news and obtain a written release from everybody quoted in them"
    },
    {
     "id": "marketing-communications.communications-specialist.crisis",
     "text": "Log every media and social media question during an incident with time, wording and the answer given"
    },
    {
     "text": "Turn long notices into one-page postings for colleagues without a computer, in each language spoken at the site"
    },
    {
     "text": "Reply to simple press requests the same day from approved facts, and pass on questions about jobs, figures or accidents"
    }
   ],
   "jfm.complexity": "Chooses form, length and channel for a message and recognises a harmless-looking question that leads to sensitive ground.",
   "jfm.knowledge": "Knows the site's people, shifts and employee representatives, and the working hours and needs of local newsrooms.",
   "capabilities": [
    {
     "id": "Clear writing",
     "name": "Clear writing",
     "text": "Finds the person behind a dry subject and tells the story in that person's words."
    },
    {
     "id": "Discretion",
     "name": "Discretion",
     "text": "Notices which draft needs the lawyers' or the works council's view and obtains it in time."
    },
    {
     "id": "Interviewing",
     "name": "Interviewing",
     "text": "Wins shy colleagues for an interview and shows them the text while they can still object."
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Owns a complete field, such as trade press, internal channels or one country's communication.",
   "jfm.responsibilities": [
    {
     "id": "marketing-communications.communications-specialist.internal-news",
     "text": "Plan how a change such as a new shift model is announced, from managers' notes to question rounds in every shift"
    },
    {
     "id": "marketing-communications.communications-specialist.press",
     "text": "Cultivate some twenty trade and regional journalists and offer each of them two stories a year that suit their readers"
    },
    {
     "id": "marketing-communications.communications-specialist.crisis",
     "text": "Write holding statements for a site's five likeliest incidents and rehearse them yearly with plant management"
    },
    {
     "id": "marketing-communications.communications-specialist.executive-voice",
     "text": "Brief managers for interviews with three messages, the awkward questions and a recorded practice round"
    },
    {
     "id": "marketing-communications.communications-specialist.measurement",
     "text": "Find out each quarter what shift workers have read and understood, and repair or close the weakest channel"
    },
    {
     "text": "Edit the sustainability report's texts so that each statement agrees with the audited figures and admits missed targets"
    }
   ],
   "jfm.complexity": "Judges what to say, to whom and in which order when news touches employees, neighbours and customers differently.",
   "jfm.knowledge": "Understands newsroom routines, press law, image rights and the duty to inform employee representatives before others.",
   "components.skills": [
    {
     "text": "Media briefing and rehearsal"
    },
    {
     "text": "Survey basics"
    },
    {
     "text": "Editing other people's texts"
    }
   ],
   "components.knowledge": [
    {
     "text": "Press and copyright law"
    },
    {
     "text": "Information and consultation rights of works councils"
    }
   ],
   "capabilities": [
    {
     "id": "Clear writing",
     "name": "Clear writing",
     "text": "Explains a difficult decision, its reasons and its losers without hiding behind abstract nouns."
    },
    {
     "id": "Advising managers",
     "name": "Advising managers",
     "text": "Persuades a reluctant manager to speak early and to leave out what cannot be promised."
    },
    {
     "id": "Composure",
     "name": "Composure",
     "text": "Works through an incident in the prepared order while telephones ring and facts keep changing."
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Handles the subjects that can cost trust, and speaks for Northwind when they become public.",
   "jfm.responsibilities": [
    {
     "id": "marketing-communications.communications-specialist.internal-news",
     "text": "Direct communication on relocations, job cuts or mergers so that staff, unions, customers and press hear in the agreed order"
    },
    {
     "id": "marketing-communications.communications-specialist.press",
     "text": "Win background coverage in national and business media through data, access to experts and frank answers about setbacks"
    },
    {
     "id": "marketing-communications.communications-specialist.crisis",
     "text": "Serve as duty spokesperson in the first day of recalls, accidents and cyber attacks, and release a confirmed first statement within the hour"
    },
    {
     "id": "marketing-communications.communications-specialist.executive-voice",
     "text": "Write executives' speeches and staff letters in their own voice, and strike passages that the audience would not believe"
    },
    {
     "text": "Review each serious incident within four weeks for what was said when and to whom, and correct the plan accordingly"
    },
    {
     "text": "Take a junior colleague into two sensitive projects a year and hand over the employee or press part"
    }
   ],
   "jfm.complexity": "Holds a truthful line in public while causes are unknown, lawyers advise silence and rumours fill the gap.",
   "jfm.knowledge": "Commands crisis and change communication, and knows liability, labour and data breach rules well enough to debate wording with lawyers.",
   "capabilities": [
    {
     "id": "Advising managers",
     "name": "Advising managers",
     "text": "Warns executives in plain words which of their answers will make the next headline."
    },
    {
     "id": "Composure",
     "name": "Composure",
     "text": "Admits in front of cameras what is not yet known and keeps speculation out of every answer."
    },
    {
     "id": "Coordination",
     "name": "Coordination",
     "text": "Brings legal, HR, quality and sales to one agreed text in an hour when there is no more time."
    }
   ]
  },
  {
   "code": "P5",
   "summary": "Defines how Northwind informs employees, press and public, and judges whether all sites live up to it.",
   "jfm.responsibilities": [
    {
     "id": "marketing-communications.communications-specialist.internal-news",
     "text": "Introduce one editorial system for all sites that fixes which news is global, which is local and who releases it"
    },
    {
     "id": "marketing-communications.communications-specialist.press",
     "text": "Decide who may speak for Northwind on which subject, and train and re-examine these speakers every two years"
    },
    {
     "id": "marketing-communications.communications-specialist.crisis",
     "text": "Own the company's crisis communication plan and test it yearly in an unannounced exercise with plants, executives and distributors"
    },
    {
     "id": "marketing-communications.communications-specialist.executive-voice",
     "text": "Agree with the executive team on three public themes a year and advise against appearances that serve none of them"
    },
    {
     "id": "marketing-communications.communications-specialist.measurement",
     "text": "Report reputation and employees' understanding of the strategy twice a year, by a method that stays comparable over time"
    },
    {
     "text": "Lay down with legal and HR the order in which authorities, lenders, employee representatives, staff and media learn of major events"
    }
   ],
   "jfm.complexity": "Creates rules for cases without precedent, such as forged videos of executives or leaks during a confidential sale.",
   "jfm.knowledge": "Commands the field of reputation, crisis practice and the law of public statements, and exchanges cases with peers in other companies.",
   "capabilities": [
    {
     "id": "Advising managers",
     "name": "Advising managers",
     "text": "Sits at the table when a decision is prepared and describes its public effect before it is taken."
    },
    {
     "id": "Standards for speakers",
     "name": "Standards for speakers",
     "text": "Judges a speaker's readiness from a rehearsal and withdraws permission where it is not justified."
    },
    {
     "id": "Reading opinion",
     "name": "Reading opinion",
     "text": "Senses from staff questions, local press and social media which subject will turn against the company next."
    }
   ]
  }
 ]
});
