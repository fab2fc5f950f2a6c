jobframeCompare.add({
 "kind": "levels",
 "dimensions": [
  {
   "id": "scope",
   "name": "Scope"
  },
  {
   "id": "autonomy",
   "name": "Autonomy"
  },
  {
   "id": "complexity",
   "name": "Complexity"
  },
  {
   "id": "impact",
   "name": "Impact"
  },
  {
   "id": "decision-rights",
   "name": "Decision rights"
  },
  {
   "id": "leadership",
   "name": "Leadership"
  }
 ],
 "levels": [
  {
   "code": "S1",
   "title": "Trainee",
   "track": "Support",
   "years": "0–1",
   "summary": "Learns a practical job at the side of experienced colleagues and carries out simple steps reliably.",
   "dimensions": [
    {
     "id": "scope",
     "text": "Carries out single steps of a job that a colleague has started and will finish."
    },
    {
     "id": "autonomy",
     "text": "Works by demonstration and written instruction, with somebody to ask within reach."
    },
    {
     "id": "complexity",
     "text": "Recognises whether a result matches the example and sets aside what does not."
    },
    {
     "id": "impact",
     "text": "Affects whether the next person can start on time and finds everything in order."
    },
    {
     "id": "decision-rights",
     "text": "Decides when to ask for help, and halts at once if anything looks unsafe."
    },
    {
     "id": "leadership",
     "text": "Treats colleagues, visitors and equipment with care and keeps agreed times."
    }
   ]
  },
  {
   "code": "S2",
   "title": "Skilled Employee",
   "track": "Support",
   "years": "1–4",
   "summary": "Does the complete job to the standard without being reminded of it.",
   "dimensions": [
    {
     "id": "scope",
     "text": "Completes a whole job or case, from the request to the record of what was done."
    },
    {
     "id": "autonomy",
     "text": "Works through an assigned shift or list and reports what could not be finished and why."
    },
    {
     "id": "complexity",
     "text": "Clears up the usual hitches with the means at hand."
    },
    {
     "id": "impact",
     "text": "Affects the safety, punctuality and error rate of the shift or desk."
    },
    {
     "id": "decision-rights",
     "text": "Chooses tools and order of work and rejects material or requests that break the rules."
    },
    {
     "id": "leadership",
     "text": "Hands over clearly and lends a hand where the workload has shifted."
    }
   ]
  },
  {
   "code": "S3",
   "title": "Senior Skilled Employee",
   "track": "Support",
   "years": "4–9",
   "summary": "Takes on the difficult cases and shows others how they are done.",
   "dimensions": [
    {
     "id": "scope",
     "text": "Covers all jobs of the workplace, rare and awkward ones included."
    },
    {
     "id": "autonomy",
     "text": "Organises a week of work around deadlines and tells others early what they need to provide."
    },
    {
     "id": "complexity",
     "text": "Tracks down faults that nobody has described before and makes the remedy repeatable."
    },
    {
     "id": "impact",
     "text": "Affects how much the team gets through and how often work has to be repeated."
    },
    {
     "id": "decision-rights",
     "text": "Decides in the team how unusual cases are handled and calls in specialists or suppliers within set limits."
    },
    {
     "id": "leadership",
     "text": "Trains newcomers at the workplace and confirms when they may work alone."
    }
   ]
  },
  {
   "code": "S4",
   "title": "Coordinator",
   "track": "Support",
   "years": "8+",
   "summary": "Keeps a group's daily work running and is the practical authority on how the job is done.",
   "dimensions": [
    {
     "id": "scope",
     "text": "Oversees a whole group from day to day, across shifts or sites where it has them."
    },
    {
     "id": "autonomy",
     "text": "Turns the manager's monthly aims into daily plans and stands in on the manager's days off."
    },
    {
     "id": "complexity",
     "text": "Juggles absences, urgent requests and failing equipment or systems so that the important work is still done on time."
    },
    {
     "id": "impact",
     "text": "Affects the group's monthly results and the trust of those who depend on it."
    },
    {
     "id": "decision-rights",
     "text": "Assigns people and equipment for the day, grants overtime up to a monthly allowance and closes a workplace that has become unsafe."
    },
    {
     "id": "leadership",
     "text": "Guides the group through the day, settles everyday friction and tells the manager who is ready for more."
    }
   ]
  },
  {
   "code": "P1",
   "title": "Entry Professional",
   "track": "Professional",
   "years": "0–2",
   "summary": "Learns the job and the business while completing clearly described work.",
   "dimensions": [
    {
     "id": "scope",
     "text": "Completes defined tasks within one process, subject or group of people served."
    },
    {
     "id": "autonomy",
     "text": "Follows agreed instructions and has new work checked before it goes out."
    },
    {
     "id": "complexity",
     "text": "Solves everyday problems by applying a known procedure or example."
    },
    {
     "id": "impact",
     "text": "Affects the quality and timeliness of the team's daily work."
    },
    {
     "id": "decision-rights",
     "text": "Decides how to order the day's tasks and raises anything outside the instructions."
    },
    {
     "id": "leadership",
     "text": "Keeps agreements with colleagues and shares what was learned."
    }
   ]
  },
  {
   "code": "P2",
   "title": "Developing Professional",
   "track": "Professional",
   "years": "1–3",
   "summary": "Handles recurring work with growing confidence and seeks advice at the right moment.",
   "dimensions": [
    {
     "id": "scope",
     "text": "Covers a small area from start to finish, with inputs and deadlines set by others."
    },
    {
     "id": "autonomy",
     "text": "Plans each day within given priorities and asks before leaving the usual route."
    },
    {
     "id": "complexity",
     "text": "Recognises which of several known methods fits a case and notices when none does."
    },
    {
     "id": "impact",
     "text": "Affects how reliably those who receive the work can do their own."
    },
    {
     "id": "decision-rights",
     "text": "Decides on routine cases within written limits and passes exceptions on."
    },
    {
     "id": "leadership",
     "text": "Shows new colleagues how the work is done and answers their questions."
    }
   ]
  },
  {
   "code": "P3",
   "title": "Professional",
   "track": "Professional",
   "years": "3–5",
   "summary": "Carries full responsibility for an area of work and is the person others turn to about it.",
   "dimensions": [
    {
     "id": "scope",
     "text": "Owns a complete area of work, including what comes in, what goes out and when."
    },
    {
     "id": "autonomy",
     "text": "Plans weeks ahead around agreed results and brings problems together with a proposed answer."
    },
    {
     "id": "complexity",
     "text": "Analyses unfamiliar cases within the area, compares options and explains the choice."
    },
    {
     "id": "impact",
     "text": "Affects the team's yearly targets and the experience of its customers, inside or outside Northwind."
    },
    {
     "id": "decision-rights",
     "text": "Decides what happens in the area, how and by when, and recommends what to do about exceptions and costs."
    },
    {
     "id": "leadership",
     "text": "Coaches less experienced colleagues on their cases and coordinates small pieces of joint work."
    }
   ]
  },
  {
   "code": "P4",
   "title": "Senior Professional",
   "track": "Professional",
   "years": "5–8",
   "summary": "Solves the harder problems of the profession and brings teams together to do so.",
   "dimensions": [
    {
     "id": "scope",
     "text": "Looks after several related areas, or one that many other teams rely on."
    },
    {
     "id": "autonomy",
     "text": "Finds the way to a broad aim and reports by milestone rather than by task."
    },
    {
     "id": "complexity",
     "text": "Resolves problems whose causes lie in several areas and whose facts are incomplete."
    },
    {
     "id": "impact",
     "text": "Affects the results of neighbouring teams and a cost or revenue line of the department."
    },
    {
     "id": "decision-rights",
     "text": "Decides, within an agreed budget, between options that other teams have to live with, and hears them first."
    },
    {
     "id": "leadership",
     "text": "Steers projects across teams and uses them to bring on the next senior colleagues."
    }
   ]
  },
  {
   "code": "P5",
   "title": "Lead Professional",
   "track": "Professional",
   "years": "8–12",
   "summary": "Sets the professional standard for a subject and changes how a function works on it.",
   "dimensions": [
    {
     "id": "scope",
     "text": "Answers for a subject throughout a function, from the direction it takes to the results it brings."
    },
    {
     "id": "autonomy",
     "text": "Sets the subject's goals together with the head of the function and plans more than a year ahead."
    },
    {
     "id": "complexity",
     "text": "Designs new methods where the existing ones no longer work and aims conflict."
    },
    {
     "id": "impact",
     "text": "Affects a function's yearly result and the way it works in later years."
    },
    {
     "id": "decision-rights",
     "text": "Decides which standards and methods the function's teams use on the subject, and recommends investments."
    },
    {
     "id": "leadership",
     "text": "Builds expertise in the function by bringing specialists together and setting the bar for their work."
    }
   ]
  },
  {
   "code": "P6",
   "title": "Principal Professional",
   "track": "Professional",
   "years": "11–16",
   "summary": "Gives direction on subjects that no single function can settle alone.",
   "dimensions": [
    {
     "id": "scope",
     "text": "Works across functions on questions on which a whole line of business depends."
    },
    {
     "id": "autonomy",
     "text": "Proposes which cross-functional subjects to tackle next and pursues them on an executive's mandate."
    },
    {
     "id": "complexity",
     "text": "Frames problems that are still undefined, span several professions and take years to play out."
    },
    {
     "id": "impact",
     "text": "Affects what several functions achieve together over three years or more."
    },
    {
     "id": "decision-rights",
     "text": "Decides the professional direction within the mandate and may stop work that departs from it."
    },
    {
     "id": "leadership",
     "text": "Aligns senior people with different interests and prepares the next generation of experts."
    }
   ]
  },
  {
   "code": "P7",
   "title": "Distinguished Professional",
   "track": "Professional",
   "years": "15+",
   "summary": "Counts among the leading people in a field and uses that standing to shape Northwind's future.",
   "dimensions": [
    {
     "id": "scope",
     "text": "Spans every part of the company, together with the outside bodies in which the field sets its rules."
    },
    {
     "id": "autonomy",
     "text": "Chooses the long-term questions worth pursuing and answers to the executive team for the choice."
    },
    {
     "id": "complexity",
     "text": "Answers questions that the profession itself has not yet resolved and makes the answers a lasting strength of the company."
    },
    {
     "id": "impact",
     "text": "Affects the standing that the company has in its markets and among experts everywhere."
    },
    {
     "id": "decision-rights",
     "text": "Decides which professional position the company takes and advises the board before major commitments."
    },
    {
     "id": "leadership",
     "text": "Inspires specialists within and beyond the company and guides its most senior experts."
    }
   ]
  },
  {
   "code": "M1",
   "title": "Manager",
   "track": "Management",
   "years": "4–8",
   "summary": "Leads a single team so that its results hold and its people grow.",
   "dimensions": [
    {
     "id": "scope",
     "text": "Runs one team with a shared task, its workload and its day-to-day results."
    },
    {
     "id": "autonomy",
     "text": "Works towards goals that senior management has set for the year and shifts people and priorities from week to week."
    },
    {
     "id": "complexity",
     "text": "Balances workload, skills and deadlines when people are absent or priorities collide."
    },
    {
     "id": "impact",
     "text": "Affects what one team delivers this year and whether its people stay and develop."
    },
    {
     "id": "decision-rights",
     "text": "Decides on assignments and on spending within the team's budget, and recommends hires and pay."
    },
    {
     "id": "leadership",
     "text": "Agrees goals with each person, gives regular feedback and addresses poor performance early."
    }
   ]
  },
  {
   "code": "M2",
   "title": "Senior Manager",
   "track": "Management",
   "years": "7–11",
   "summary": "Leads several teams through their managers and makes them work as one.",
   "dimensions": [
    {
     "id": "scope",
     "text": "Runs several teams, each with its own manager, whose tasks belong together."
    },
    {
     "id": "autonomy",
     "text": "Translates the department's yearly targets into team plans and corrects them each quarter unprompted."
    },
    {
     "id": "complexity",
     "text": "Ends rivalry between teams for people and money, and finds the causes of repeated shortfalls."
    },
    {
     "id": "impact",
     "text": "Affects whether a department reaches its targets and keeps its promises to others."
    },
    {
     "id": "decision-rights",
     "text": "Decides whom to hire and what to pay in the teams, and how work and budget are divided among them."
    },
    {
     "id": "leadership",
     "text": "Coaches team managers in leading their people and prepares successors for their positions."
    }
   ]
  },
  {
   "code": "M3",
   "title": "Director",
   "track": "Management",
   "years": "10–15",
   "summary": "Leads a department and answers for its direction as well as its results.",
   "dimensions": [
    {
     "id": "scope",
     "text": "Runs a department whose teams differ in task and profession."
    },
    {
     "id": "autonomy",
     "text": "Proposes the department's targets, agrees them with the executive team and chooses how to reach them."
    },
    {
     "id": "complexity",
     "text": "Weighs growth, cost, risk and people where progress on one puts another under pressure."
    },
    {
     "id": "impact",
     "text": "Affects a department's results over two years and those of every function that depends on it."
    },
    {
     "id": "decision-rights",
     "text": "Decides on the department's structure, budget and suppliers within company policy."
    },
    {
     "id": "leadership",
     "text": "Leads managers of different professions and builds a culture in which people raise problems early."
    }
   ]
  },
  {
   "code": "M4",
   "title": "Senior Director",
   "track": "Management",
   "years": "13–18",
   "summary": "Leads several departments and reshapes how they work together.",
   "dimensions": [
    {
     "id": "scope",
     "text": "Runs several departments, or a complete function for a business unit or region."
    },
    {
     "id": "autonomy",
     "text": "Draws up a plan of two to three years for the departments and accounts for it at set reviews."
    },
    {
     "id": "complexity",
     "text": "Redraws borders and duties among departments while their markets, tools or laws are changing."
    },
    {
     "id": "impact",
     "text": "Affects the profit of a business unit or region for several years."
    },
    {
     "id": "decision-rights",
     "text": "Decides which department does what, and approves investments up to the sum that the executive team has set."
    },
    {
     "id": "leadership",
     "text": "Leads senior managers, moves talent between departments and carries people through major change."
    }
   ]
  },
  {
   "code": "M5",
   "title": "Head of Function",
   "track": "Management",
   "years": "15+",
   "summary": "Leads a profession or service in all parts of the company and is accountable for how good it is.",
   "dimensions": [
    {
     "id": "scope",
     "text": "Runs a function for every site and country in which the company works."
    },
    {
     "id": "autonomy",
     "text": "Writes the function's strategy for three to five years and has it confirmed by the executive in charge."
    },
    {
     "id": "complexity",
     "text": "Decides what the function builds itself, buys or gives up when all three have lasting side effects."
    },
    {
     "id": "impact",
     "text": "Affects what the company is able to do at all and what that costs every department."
    },
    {
     "id": "decision-rights",
     "text": "Fixes the function's organisation, standards and budget, and appoints its senior managers."
    },
    {
     "id": "leadership",
     "text": "Forms one function out of scattered teams and grows candidates for the company's top positions."
    }
   ]
  },
  {
   "code": "E1",
   "title": "Vice President",
   "track": "Executive",
   "years": "15+",
   "summary": "Answers for a major part of the company and speaks for it among the executives.",
   "dimensions": [
    {
     "id": "scope",
     "text": "Directs a group of functions or a region that could stand as a business of its own."
    },
    {
     "id": "autonomy",
     "text": "Sets aims at least three years out, jointly with the executive team, and is measured on them by the board's committees."
    },
    {
     "id": "complexity",
     "text": "Connects early signs from politics, trade and science and acts before they are plain to everybody."
    },
    {
     "id": "impact",
     "text": "Affects the earnings and reputation of a large part of the company beyond the planning period."
    },
    {
     "id": "decision-rights",
     "text": "Decides on structure, leaders and investment in this part within the powers that the board has delegated."
    },
    {
     "id": "leadership",
     "text": "Sets the tone for several hundred people and replaces leaders who get results at others' expense."
    }
   ]
  },
  {
   "code": "E2",
   "title": "Executive Vice President",
   "track": "Executive",
   "years": "18+",
   "summary": "Shares responsibility for the whole company while leading a large area of it.",
   "dimensions": [
    {
     "id": "scope",
     "text": "Takes part in running the company and directs an area that reaches into all others."
    },
    {
     "id": "autonomy",
     "text": "Shapes the company's strategy as a member of the executive team and defends it before the board."
    },
    {
     "id": "complexity",
     "text": "Commits the area to a course while customers, owners, staff and the public expect different things."
    },
    {
     "id": "impact",
     "text": "Affects the company's value and room for action well beyond the next five years."
    },
    {
     "id": "decision-rights",
     "text": "Votes on what the company commits itself to, and has the last word on the area's senior appointments."
    },
    {
     "id": "leadership",
     "text": "Builds an area whose leaders disagree openly, decide together and stand by the decision."
    }
   ]
  },
  {
   "code": "E3",
   "title": "Chief Officer",
   "track": "Executive",
   "years": "20+",
   "summary": "Answers to the board, owners and the public for a duty that the company as a whole has to fulfil.",
   "dimensions": [
    {
     "id": "scope",
     "text": "Holds an office to which law or articles assign a duty for the entire company, such as finance or general management."
    },
    {
     "id": "autonomy",
     "text": "Proposes the company's purpose and long-term course to the board and carries out what it resolves."
    },
    {
     "id": "complexity",
     "text": "Faces questions that are new to the company and to which every answer does somebody serious harm."
    },
    {
     "id": "impact",
     "text": "Affects whether the company prospers, stays independent and keeps its licence to operate."
    },
    {
     "id": "decision-rights",
     "text": "Signs for the company under its articles, and acts alone when a crisis leaves no time to convene."
    },
    {
     "id": "leadership",
     "text": "Embodies what the company stands for, in good years and bad, and leaves it with able successors."
    }
   ]
  }
 ]
});
