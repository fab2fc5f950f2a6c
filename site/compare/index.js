jobframeCompare.add("index", {
 "language": "en",
 "direction": "ltr",
 "families": [
  "channel-partner-sales",
  "customer-support",
  "data-analytics",
  "design-research",
  "facilities-safety",
  "finance",
  "human-resources",
  "information-security",
  "it-operations",
  "laboratory",
  "legal-compliance",
  "manufacturing-quality",
  "marketing-communications",
  "product-management",
  "software-engineering",
  "supply-chain-procurement"
 ],
 "moved": [
  {
   "from": "purchasing.buyer",
   "to": "supply-chain-procurement.buyer"
  }
 ],
 "dimensions": [
  {
   "id": "dimension.scope",
   "name": "Scope"
  },
  {
   "id": "dimension.autonomy",
   "name": "Autonomy"
  },
  {
   "id": "dimension.complexity",
   "name": "Complexity"
  },
  {
   "id": "dimension.impact",
   "name": "Impact"
  },
  {
   "id": "dimension.decision-rights",
   "name": "Decision rights"
  },
  {
   "id": "dimension.leadership",
   "name": "Leadership"
  }
 ],
 "levels": [
  {
   "code": "S1",
   "track": "Support",
   "years": "0–1",
   "level.summary": "Learns a practical job at the side of experienced colleagues and carries out simple steps reliably.",
   "dimension.scope": "Carries out single steps of a job that a colleague has started and will finish.",
   "dimension.autonomy": "Works by demonstration and written instruction, with somebody to ask within reach.",
   "dimension.complexity": "Recognises whether a result matches the example and sets aside what does not.",
   "dimension.impact": "Affects whether the next person can start on time and finds everything in order.",
   "dimension.decision-rights": "Decides when to ask for help, and halts at once if anything looks unsafe.",
   "dimension.leadership": "Treats colleagues, visitors and equipment with care and keeps agreed times."
  },
  {
   "code": "S2",
   "track": "Support",
   "years": "1–4",
   "level.summary": "Does the complete job to the standard without being reminded of it.",
   "dimension.scope": "Completes a whole job or case, from the request to the record of what was done.",
   "dimension.autonomy": "Works through an assigned shift or list and reports what could not be finished and why.",
   "dimension.complexity": "Clears up the usual hitches with the means at hand.",
   "dimension.impact": "Affects the safety, punctuality and error rate of the shift or desk.",
   "dimension.decision-rights": "Chooses tools and order of work and rejects material or requests that break the rules.",
   "dimension.leadership": "Hands over clearly and lends a hand where the workload has shifted."
  },
  {
   "code": "S3",
   "track": "Support",
   "years": "4–9",
   "level.summary": "Takes on the difficult cases and shows others how they are done.",
   "dimension.scope": "Covers all jobs of the workplace, rare and awkward ones included.",
   "dimension.autonomy": "Organises a week of work around deadlines and tells others early what they need to provide.",
   "dimension.complexity": "Tracks down faults that nobody has described before and makes the remedy repeatable.",
   "dimension.impact": "Affects how much the team gets through and how often work has to be repeated.",
   "dimension.decision-rights": "Decides in the team how unusual cases are handled and calls in specialists or suppliers within set limits.",
   "dimension.leadership": "Trains newcomers at the workplace and confirms when they may work alone."
  },
  {
   "code": "S4",
   "track": "Support",
   "years": "8+",
   "level.summary": "Keeps a group's daily work running and is the practical authority on how the job is done.",
   "dimension.scope": "Oversees a whole group from day to day, across shifts or sites where it has them.",
   "dimension.autonomy": "Turns the manager's monthly aims into daily plans and stands in on the manager's days off.",
   "dimension.complexity": "Juggles absences, urgent requests and failing equipment or systems so that the important work is still done on time.",
   "dimension.impact": "Affects the group's monthly results and the trust of those who depend on it.",
   "dimension.decision-rights": "Assigns people and equipment for the day, grants overtime up to a monthly allowance and closes a workplace that has become unsafe.",
   "dimension.leadership": "Guides the group through the day, settles everyday friction and tells the manager who is ready for more."
  },
  {
   "code": "P1",
   "track": "Professional",
   "years": "0–2",
   "level.summary": "Learns the job and the business while completing clearly described work.",
   "dimension.scope": "Completes defined tasks within one process, subject or group of people served.",
   "dimension.autonomy": "Follows agreed instructions and has new work checked before it goes out.",
   "dimension.complexity": "Solves everyday problems by applying a known procedure or example.",
   "dimension.impact": "Affects the quality and timeliness of the team's daily work.",
   "dimension.decision-rights": "Decides how to order the day's tasks and raises anything outside the instructions.",
   "dimension.leadership": "Keeps agreements with colleagues and shares what was learned."
  },
  {
   "code": "P2",
   "track": "Professional",
   "years": "1–3",
   "level.summary": "Handles recurring work with growing confidence and seeks advice at the right moment.",
   "dimension.scope": "Covers a small area from start to finish, with inputs and deadlines set by others.",
   "dimension.autonomy": "Plans each day within given priorities and asks before leaving the usual route.",
   "dimension.complexity": "Recognises which of several known methods fits a case and notices when none does.",
   "dimension.impact": "Affects how reliably those who receive the work can do their own.",
   "dimension.decision-rights": "Decides on routine cases within written limits and passes exceptions on.",
   "dimension.leadership": "Shows new colleagues how the work is done and answers their questions."
  },
  {
   "code": "P3",
   "track": "Professional",
   "years": "3–5",
   "level.summary": "Carries full responsibility for an area of work and is the person others turn to about it.",
   "dimension.scope": "Owns a complete area of work, including what comes in, what goes out and when.",
   "dimension.autonomy": "Plans weeks ahead around agreed results and brings problems together with a proposed answer.",
   "dimension.complexity": "Analyses unfamiliar cases within the area, compares options and explains the choice.",
   "dimension.impact": "Affects the team's yearly targets and the experience of its customers, inside or outside Northwind.",
   "dimension.decision-rights": "Decides what happens in the area, how and by when, and recommends what to do about exceptions and costs.",
   "dimension.leadership": "Coaches less experienced colleagues on their cases and coordinates small pieces of joint work."
  },
  {
   "code": "P4",
   "track": "Professional",
   "years": "5–8",
   "level.summary": "Solves the harder problems of the profession and brings teams together to do so.",
   "dimension.scope": "Looks after several related areas, or one that many other teams rely on.",
   "dimension.autonomy": "Finds the way to a broad aim and reports by milestone rather than by task.",
   "dimension.complexity": "Resolves problems whose causes lie in several areas and whose facts are incomplete.",
   "dimension.impact": "Affects the results of neighbouring teams and a cost or revenue line of the department.",
   "dimension.decision-rights": "Decides, within an agreed budget, between options that other teams have to live with, and hears them first.",
   "dimension.leadership": "Steers projects across teams and uses them to bring on the next senior colleagues."
  },
  {
   "code": "P5",
   "track": "Professional",
   "years": "8–12",
   "level.summary": "Sets the professional standard for a subject and changes how a function works on it.",
   "dimension.scope": "Answers for a subject throughout a function, from the direction it takes to the results it brings.",
   "dimension.autonomy": "Sets the subject's goals together with the head of the function and plans more than a year ahead.",
   "dimension.complexity": "Designs new methods where the existing ones no longer work and aims conflict.",
   "dimension.impact": "Affects a function's yearly result and the way it works in later years.",
   "dimension.decision-rights": "Decides which standards and methods the function's teams use on the subject, and recommends investments.",
   "dimension.leadership": "Builds expertise in the function by bringing specialists together and setting the bar for their work."
  },
  {
   "code": "P6",
   "track": "Professional",
   "years": "11–16",
   "level.summary": "Gives direction on subjects that no single function can settle alone.",
   "dimension.scope": "Works across functions on questions on which a whole line of business depends.",
   "dimension.autonomy": "Proposes which cross-functional subjects to tackle next and pursues them on an executive's mandate.",
   "dimension.complexity": "Frames problems that are still undefined, span several professions and take years to play out.",
   "dimension.impact": "Affects what several functions achieve together over three years or more.",
   "dimension.decision-rights": "Decides the professional direction within the mandate and may stop work that departs from it.",
   "dimension.leadership": "Aligns senior people with different interests and prepares the next generation of experts."
  },
  {
   "code": "P7",
   "track": "Professional",
   "years": "15+",
   "level.summary": "Counts among the leading people in a field and uses that standing to shape Northwind's future.",
   "dimension.scope": "Spans every part of the company, together with the outside bodies in which the field sets its rules.",
   "dimension.autonomy": "Chooses the long-term questions worth pursuing and answers to the executive team for the choice.",
   "dimension.complexity": "Answers questions that the profession itself has not yet resolved and makes the answers a lasting strength of the company.",
   "dimension.impact": "Affects the standing that the company has in its markets and among experts everywhere.",
   "dimension.decision-rights": "Decides which professional position the company takes and advises the board before major commitments.",
   "dimension.leadership": "Inspires specialists within and beyond the company and guides its most senior experts."
  },
  {
   "code": "M1",
   "track": "Management",
   "years": "4–8",
   "level.summary": "Leads a single team so that its results hold and its people grow.",
   "dimension.scope": "Runs one team with a shared task, its workload and its day-to-day results.",
   "dimension.autonomy": "Works towards goals that senior management has set for the year and shifts people and priorities from week to week.",
   "dimension.complexity": "Balances workload, skills and deadlines when people are absent or priorities collide.",
   "dimension.impact": "Affects what one team delivers this year and whether its people stay and develop.",
   "dimension.decision-rights": "Decides on assignments and on spending within the team's budget, and recommends hires and pay.",
   "dimension.leadership": "Agrees goals with each person, gives regular feedback and addresses poor performance early."
  },
  {
   "code": "M2",
   "track": "Management",
   "years": "7–11",
   "level.summary": "Leads several teams through their managers and makes them work as one.",
   "dimension.scope": "Runs several teams, each with its own manager, whose tasks belong together.",
   "dimension.autonomy": "Translates the department's yearly targets into team plans and corrects them each quarter unprompted.",
   "dimension.complexity": "Ends rivalry between teams for people and money, and finds the causes of repeated shortfalls.",
   "dimension.impact": "Affects whether a department reaches its targets and keeps its promises to others.",
   "dimension.decision-rights": "Decides whom to hire and what to pay in the teams, and how work and budget are divided among them.",
   "dimension.leadership": "Coaches team managers in leading their people and prepares successors for their positions."
  },
  {
   "code": "M3",
   "track": "Management",
   "years": "10–15",
   "level.summary": "Leads a department and answers for its direction as well as its results.",
   "dimension.scope": "Runs a department whose teams differ in task and profession.",
   "dimension.autonomy": "Proposes the department's targets, agrees them with the executive team and chooses how to reach them.",
   "dimension.complexity": "Weighs growth, cost, risk and people where progress on one puts another under pressure.",
   "dimension.impact": "Affects a department's results over two years and those of every function that depends on it.",
   "dimension.decision-rights": "Decides on the department's structure, budget and suppliers within company policy.",
   "dimension.leadership": "Leads managers of different professions and builds a culture in which people raise problems early."
  },
  {
   "code": "M4",
   "track": "Management",
   "years": "13–18",
   "level.summary": "Leads several departments and reshapes how they work together.",
   "dimension.scope": "Runs several departments, or a complete function for a business unit or region.",
   "dimension.autonomy": "Draws up a plan of two to three years for the departments and accounts for it at set reviews.",
   "dimension.complexity": "Redraws borders and duties among departments while their markets, tools or laws are changing.",
   "dimension.impact": "Affects the profit of a business unit or region for several years.",
   "dimension.decision-rights": "Decides which department does what, and approves investments up to the sum that the executive team has set.",
   "dimension.leadership": "Leads senior managers, moves talent between departments and carries people through major change."
  },
  {
   "code": "M5",
   "track": "Management",
   "years": "15+",
   "level.summary": "Leads a profession or service in all parts of the company and is accountable for how good it is.",
   "dimension.scope": "Runs a function for every site and country in which the company works.",
   "dimension.autonomy": "Writes the function's strategy for three to five years and has it confirmed by the executive in charge.",
   "dimension.complexity": "Decides what the function builds itself, buys or gives up when all three have lasting side effects.",
   "dimension.impact": "Affects what the company is able to do at all and what that costs every department.",
   "dimension.decision-rights": "Fixes the function's organisation, standards and budget, and appoints its senior managers.",
   "dimension.leadership": "Forms one function out of scattered teams and grows candidates for the company's top positions."
  },
  {
   "code": "E1",
   "track": "Executive",
   "years": "15+",
   "level.summary": "Answers for a major part of the company and speaks for it among the executives.",
   "dimension.scope": "Directs a group of functions or a region that could stand as a business of its own.",
   "dimension.autonomy": "Sets aims at least three years out, jointly with the executive team, and is measured on them by the board's committees.",
   "dimension.complexity": "Connects early signs from politics, trade and science and acts before they are plain to everybody.",
   "dimension.impact": "Affects the earnings and reputation of a large part of the company beyond the planning period.",
   "dimension.decision-rights": "Decides on structure, leaders and investment in this part within the powers that the board has delegated.",
   "dimension.leadership": "Sets the tone for several hundred people and replaces leaders who get results at others' expense."
  },
  {
   "code": "E2",
   "track": "Executive",
   "years": "18+",
   "level.summary": "Shares responsibility for the whole company while leading a large area of it.",
   "dimension.scope": "Takes part in running the company and directs an area that reaches into all others.",
   "dimension.autonomy": "Shapes the company's strategy as a member of the executive team and defends it before the board.",
   "dimension.complexity": "Commits the area to a course while customers, owners, staff and the public expect different things.",
   "dimension.impact": "Affects the company's value and room for action well beyond the next five years.",
   "dimension.decision-rights": "Votes on what the company commits itself to, and has the last word on the area's senior appointments.",
   "dimension.leadership": "Builds an area whose leaders disagree openly, decide together and stand by the decision."
  },
  {
   "code": "E3",
   "track": "Executive",
   "years": "20+",
   "level.summary": "Answers to the board, owners and the public for a duty that the company as a whole has to fulfil.",
   "dimension.scope": "Holds an office to which law or articles assign a duty for the entire company, such as finance or general management.",
   "dimension.autonomy": "Proposes the company's purpose and long-term course to the board and carries out what it resolves.",
   "dimension.complexity": "Faces questions that are new to the company and to which every answer does somebody serious harm.",
   "dimension.impact": "Affects whether the company prospers, stays independent and keeps its licence to operate.",
   "dimension.decision-rights": "Signs for the company under its articles, and acts alone when a crisis leaves no time to convene.",
   "dimension.leadership": "Embodies what the company stands for, in good years and bad, and leaves it with able successors."
  }
 ]
});
