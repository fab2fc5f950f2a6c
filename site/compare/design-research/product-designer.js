jobframeCompare.add("design-research/product-designer", {
 "role.summary": "Designs what people see and operate on the order portal, in the commissioning app and on device displays, so that buyers, installers and service technicians reach their aim safely and without detours.\n\nThe role shapes behaviour and screens. Housings and materials belong to the Industrial Designer, studies of users to the User Researcher, and the order of the backlog to the product owner.",
 "levels": [
  {
   "code": "P1",
   "summary": "Learns to design usable screens from existing components, with a designer checking each before it is built.",
   "core_outputs": [
    {
     "id": "design-research.product-designer.flows",
     "text": "Single screens of the order portal, built from existing components and complete with empty, loading and error states"
    },
    {
     "id": "design-research.product-designer.handover",
     "text": "Design files with named layers, states and texts in which a developer finds every value unaided"
    },
    {
     "id": "design-research.product-designer.wording",
     "text": "Labels tested with artificially lengthened text on the smallest display, so that no later translation is cut off"
    },
    {
     "text": "Notes and clips from each usability test attended, sorted by task and shared within two days"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "design-research.product-designer.accessibility",
     "text": "Check contrast, focus order and touch size of each new screen against the team's list and mark what fails"
    },
    {
     "id": "design-research.product-designer.critique",
     "text": "Show unfinished work in the weekly critique and note which suggestion was taken up and which was not"
    },
    {
     "id": "design-research.product-designer.fieldwork",
     "text": "Spend one day a month at the order desk, in service or at a reseller's counter and sketch people's workarounds"
    }
   ],
   "jfm.complexity": "Applies known interface patterns to a described task and notices the state or user for whom the pattern breaks.",
   "jfm.knowledge": "Knows the basics of interaction design, typography and accessibility, and uses the design tool and component library under guidance.",
   "components.tasks": [
    {
     "text": "Export icons for app and display in the required formats"
    },
    {
     "text": "Set up prototypes and test devices for sessions"
    }
   ],
   "components.skills": [
    {
     "text": "Sketching flows by hand"
    },
    {
     "text": "Working with component libraries"
    },
    {
     "text": "Reading specifications"
    }
   ],
   "components.qualifications": [
    {
     "text": "Degree or portfolio in interaction, interface or communication design"
    }
   ],
   "capabilities": [
    {
     "id": "Interaction sense",
     "name": "Interaction sense",
     "text": "Explains what each element on a screen is for and leaves out those without a purpose."
    },
    {
     "id": "Openness to critique",
     "name": "Openness to critique",
     "text": "Listens to criticism of a draft to the end and asks what the critic observed."
    }
   ]
  },
  {
   "code": "P2",
   "summary": "Designs complete functions of one product and follows them through to the built version.",
   "core_outputs": [
    {
     "id": "design-research.product-designer.flows",
     "text": "Whole flows for one function, such as reordering or device pairing, including user rights, interruption and failure"
    },
    {
     "id": "design-research.product-designer.prototypes",
     "text": "Clickable prototypes that settle one stated question with at least five users ahead of development"
    },
    {
     "id": "design-research.product-designer.handover",
     "text": "Specifications of layout, behaviour and texts that reach developers a week before the sprint and stay true during it"
    },
    {
     "id": "design-research.product-designer.design-system",
     "text": "Proposals for missing components, each with two places of use, that the library's maintainers accept"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "design-research.product-designer.accessibility",
     "text": "Operate own designs by keyboard, with a screen reader and in work gloves, and remove the obstacles found"
    },
    {
     "id": "design-research.product-designer.built-quality",
     "text": "Compare each finished screen with its design on a real device and report deviations by their harm to users"
    },
    {
     "id": "design-research.product-designer.critique",
     "text": "Bring two alternatives to each review and argue for one of them from observed behaviour"
    },
    {
     "id": "design-research.product-designer.fieldwork",
     "text": "Accompany a commissioning or service job every quarter and draw the whole course of events for the team"
    }
   ],
   "jfm.complexity": "Compares two or three known solutions for a function and tests the one whose weakness matters least to its users.",
   "jfm.knowledge": "Understands the product's main user roles, its technical platform and the design system well enough to work without templates.",
   "capabilities": [
    {
     "id": "Interaction sense",
     "name": "Interaction sense",
     "text": "Plans a flow for the interrupted, the hurried and the occasional user as well as the ideal one."
    },
    {
     "id": "Openness to critique",
     "name": "Openness to critique",
     "text": "Gives colleagues remarks that name the user's problem rather than a different taste."
    },
    {
     "id": "Working with engineers",
     "name": "Working with engineers",
     "text": "Asks developers early what is expensive and finds a variant that costs little and loses nothing."
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Owns the interface of one product, such as the commissioning app, and how well people get on with it.",
   "core_outputs": [
    {
     "id": "design-research.product-designer.flows",
     "text": "An interface for one product with which an electrician completes the standard commissioning without opening a manual"
    },
    {
     "id": "design-research.product-designer.outcome",
     "text": "One task a quarter made measurably easier, such as a first-time commissioning that fails less often"
    },
    {
     "id": "design-research.product-designer.prototypes",
     "text": "Prototypes tried offline, in noise and in glaring light while display and keys can still be changed"
    },
    {
     "id": "design-research.product-designer.design-system",
     "text": "A product aligned with the current version of the design system, with each deviation dated and justified"
    },
    {
     "id": "design-research.product-designer.wording",
     "text": "One glossary of labels, alarms and units that app, display and manual share, agreed with the technical writers"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "design-research.product-designer.built-quality",
     "text": "Agree with product owner and engineers which design faults hold back a release, and track them until repaired"
    },
    {
     "id": "design-research.product-designer.safe-operation",
     "text": "Design access, confirmation and feedback for each action that moves a machine or alters a safety parameter, and have product safety check them"
    },
    {
     "text": "Read usage data and support calls monthly and bring the costliest misunderstanding into the next planning"
    },
    {
     "text": "Review one flow a week with a junior designer and let that designer choose which remarks to follow"
    }
   ],
   "jfm.complexity": "Investigates why users fail at an apparently simple task and decides whether screen, wording, sequence or device is to blame.",
   "jfm.knowledge": "Knows the trade of its users, the rules for alarms and symbols, and the limits of small displays and weak connections.",
   "components.skills": [
    {
     "text": "Interaction design for web, mobile and embedded displays"
    },
    {
     "text": "Prototyping with realistic data"
    },
    {
     "text": "Moderating usability tests"
    },
    {
     "text": "Interface writing"
    }
   ],
   "components.knowledge": [
    {
     "text": "Accessibility standards for web and mobile"
    },
    {
     "text": "Graphic symbols and alarm priorities on machinery"
    }
   ],
   "capabilities": [
    {
     "id": "Interaction sense",
     "name": "Interaction sense",
     "text": "Reduces a function of forty parameters to the four that most users set and a safe path to the rest."
    },
    {
     "id": "Working with engineers",
     "name": "Working with engineers",
     "text": "Negotiates scope with developers by separating what users need from how it was drawn."
    },
    {
     "id": "Evidence in design",
     "name": "Evidence in design",
     "text": "Changes a favoured design when five users in a row misunderstand it, and shows the clips."
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Designs tasks that run across portal, app and display and gets their teams to build one experience.",
   "core_outputs": [
    {
     "id": "design-research.product-designer.flows",
     "text": "A continuous path from order through commissioning to replacement, settled with the teams of portal, app and display"
    },
    {
     "id": "design-research.product-designer.outcome",
     "text": "A lasting drop in support calls or wrongly returned devices on one subject, with the saving confirmed by service"
    },
    {
     "id": "design-research.product-designer.prototypes",
     "text": "An operating concept for a new device, tried by users in three countries, on which R&D fixes display and keys"
    },
    {
     "id": "design-research.product-designer.design-system",
     "text": "Shared patterns for parameters, alarms and trends that three product teams have built in and keep up"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "design-research.product-designer.safe-operation",
     "text": "Examine foreseeable operating errors with product safety on each new device, and answer every one by layout, wording or interlock"
    },
    {
     "id": "design-research.product-designer.accessibility",
     "text": "Audit one product every half-year with users who have disabilities and negotiate repair dates with its owner"
    },
    {
     "id": "design-research.product-designer.mentoring",
     "text": "Give a less experienced designer the lead in part of each project and stand in only when a deadline is at risk"
    },
    {
     "text": "Settle conflicts of display cost, unit price and ease of use with R&D by testing the cheaper part first"
    }
   ],
   "jfm.complexity": "Redesigns tasks broken up by products, data and departments, although no team owns the whole and facts are patchy.",
   "jfm.knowledge": "Has deep knowledge of interaction across web, mobile and devices and of the processes in sales, service and R&D behind them.",
   "capabilities": [
    {
     "id": "Interaction sense",
     "name": "Interaction sense",
     "text": "Designs the transition between two products as carefully as the products and names an owner for it."
    },
    {
     "id": "Evidence in design",
     "name": "Evidence in design",
     "text": "Combines test results, call statistics and usage data into one argument that withstands a sceptical engineer."
    },
    {
     "id": "Facilitating decisions",
     "name": "Facilitating decisions",
     "text": "Lets opposing teams sketch together until they discover which point they really disagree on."
    }
   ]
  },
  {
   "code": "P5",
   "summary": "Decides what counts as a good interface at Northwind and gives all product teams the means to build one.",
   "core_outputs": [
    {
     "id": "design-research.product-designer.design-system",
     "text": "A design system for web, app and embedded displays with versions, decision rules and retirement dates, in use everywhere"
    },
    {
     "id": "design-research.product-designer.accessibility",
     "text": "Acceptance criteria for accessibility in each type of product, written into release checks and supplier contracts"
    },
    {
     "id": "design-research.product-designer.outcome",
     "text": "A yearly comparison of all products, built on the researchers' task benchmarks, that recommends where design work would pay back most"
    },
    {
     "id": "design-research.product-designer.prototypes",
     "text": "The interaction model of the next controller generation, shown in a working prototype before hardware is frozen"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "design-research.product-designer.critique",
     "text": "Moderate an open review of senior designers' early work each month, and publish its decisions as precedents"
    },
    {
     "id": "design-research.product-designer.mentoring",
     "text": "Develop specialists for displays, accessibility and interface writing, and have each teach the others once a quarter"
    },
    {
     "text": "Rule on requested deviations from the design system within a week, and amend the system when one keeps returning"
    },
    {
     "text": "Recommend display technology and design tools after comparing cost, supply and support over the products' service life"
    }
   ],
   "jfm.complexity": "Invents common rules for products that differ in screen, pace of release and risk, and resolves where rules collide.",
   "jfm.knowledge": "Brings together design systems, human factors and accessibility law at expert level and turns them into criteria that can be tested.",
   "capabilities": [
    {
     "id": "Evidence in design",
     "name": "Evidence in design",
     "text": "Defines which evidence a design decision of a given risk requires, and asks for less where little is at stake."
    },
    {
     "id": "Facilitating decisions",
     "name": "Facilitating decisions",
     "text": "Obtains agreement on a standard from teams that lose a favourite solution through it."
    },
    {
     "id": "Foresight in interaction",
     "name": "Foresight in interaction",
     "text": "Tries voice, gestures and assistants on real tasks and recommends only what beats the present way."
    }
   ]
  },
  {
   "code": "P6",
   "summary": "Directs how people deal with Northwind across products, services and departments in the years ahead.",
   "core_outputs": [
    {
     "id": "design-research.product-designer.flows",
     "text": "A five-year picture of how customers plan, order, commission and maintain, which at least two functions pay to realise"
    },
    {
     "id": "design-research.product-designer.outcome",
     "text": "One service a year rebuilt across departments, such as warranty returns, with the customer's effort counted before and after"
    },
    {
     "id": "design-research.product-designer.safe-operation",
     "text": "Principles on what assistants and automatic functions may propose, decide or never touch, adopted by R&D and service"
    },
    {
     "text": "Positions on operating controls and symbols, represented in standards committees and reflected in published texts"
    }
   ],
   "jfm.responsibilities": [
    {
     "id": "design-research.product-designer.mentoring",
     "text": "Prepare two lead designers for cross-functional work by letting them present and defend it before executives"
    },
    {
     "text": "Turn disputed product decisions into trials that customers can judge, and report the results to the executives in person"
    },
    {
     "text": "Halt a project that moves work onto resellers or installers until that extra work has been measured and accepted"
    },
    {
     "text": "Bring service, training, packaging and manuals into product definitions while their budget is still open"
    }
   ],
   "jfm.complexity": "Defines problems that customers feel at the seams between functions and that nobody's targets include.",
   "jfm.knowledge": "Links design, service economics and automation technology with insight into how customers' work and skills are changing.",
   "capabilities": [
    {
     "id": "Foresight in interaction",
     "name": "Foresight in interaction",
     "text": "Makes a distant future discussable with something people can hold, try and reject."
    },
    {
     "id": "Strategic persuasion in design",
     "name": "Strategic persuasion in design",
     "text": "Speaks with executives about risk, service cost and repeat orders, and lets the prototype do the rest."
    }
   ]
  }
 ]
});
