jobframeCompare.add("design-research/design-manager", {
 "role.summary": "Leads designers and researchers, and sees to it that their work enters products early enough to matter. Design managers answer for people, capacity and quality; single designs and studies are decided by their authors, priorities of products by product owners.",
 "levels": [
  {
   "code": "M1",
   "summary": "Leads designers and researchers who form one team but work inside several product teams.",
   "jfm.responsibilities": [
    {
     "id": "design-research.design-manager.capacity",
     "text": "Assign designers to product teams each quarter with a stated share of time, and refuse assignments below two days a week"
    },
    {
     "id": "design-research.design-manager.growth",
     "text": "Go through each person's portfolio of real work every half-year and choose one craft or method to practise next"
    },
    {
     "id": "design-research.design-manager.product-voice",
     "text": "Attend the product teams' planning and secure a slot for research or prototyping in each risky item"
    },
    {
     "id": "design-research.design-manager.hiring",
     "text": "Choose candidates by portfolio talk and a short paid exercise, propose whom to hire, and give everybody feedback within ten days"
    },
    {
     "text": "Keep the weekly critique safe and useful by rotating its moderator and stepping in when remarks turn personal"
    }
   ],
   "jfm.complexity": "Distributes scarce design time among product teams that all call late and judge design by different yardsticks.",
   "jfm.knowledge": "Brings practical design or research experience to feedback, planning and employment matters of a team spread over product teams.",
   "components.responsibilities": [
    {
     "id": "design-research.design-manager.quality",
     "text": "Designs and studies of lasting quality, seen in test results and in what is actually built"
    },
    {
     "id": "design-research.design-manager.staff",
     "text": "Cohesion and growth of designers and researchers who sit among engineers for most of the week"
    },
    {
     "id": "design-research.design-manager.money",
     "text": "Spending on tools, participants and external design within the yearly budget of the team"
    },
    {
     "id": "design-research.design-manager.timing",
     "text": "Arrival of design and research results before the decision that they were made for"
    }
   ],
   "components.qualifications": [
    {
     "text": "Several years of practice in product design or user research"
    }
   ],
   "capabilities": [
    {
     "id": "Coaching creatives",
     "name": "Coaching creatives",
     "text": "Helps a designer find the weakness of a draft through questions and lets the designer mend it."
    },
    {
     "id": "Standing up for design",
     "name": "Standing up for design",
     "text": "Explains to a product team what it risks by skipping a test and accepts its decision afterwards."
    },
    {
     "id": "Dividing work",
     "name": "Dividing work",
     "text": "Matches people with tasks by what they want to learn as well as by what they can already do."
    }
   ]
  },
  {
   "code": "M2",
   "summary": "Leads the design and research teams for interfaces and devices through their managers.",
   "jfm.responsibilities": [
    {
     "id": "design-research.design-manager.capacity",
     "text": "Rebalance teams every quarter between portal, app and devices, following the risk of products rather than the loudest request"
    },
    {
     "id": "design-research.design-manager.growth",
     "text": "Calibrate level decisions across the teams on anonymised work samples, and correct pay that does not match"
    },
    {
     "id": "design-research.design-manager.product-voice",
     "text": "Place design and research milestones in the R&D gate process and the software roadmap, with the right to be heard"
    },
    {
     "id": "design-research.design-manager.hiring",
     "text": "Take interns from several schools each year, and offer permanent posts to those whom the teams would miss"
    },
    {
     "text": "Bring interface and housing designers together on each new device from the first concept week onwards"
    },
    {
     "text": "Join team managers in a difficult staff conversation at their request, and afterwards compare what each of you noticed"
    }
   ],
   "jfm.complexity": "Removes the reasons why design arrives late in several projects at once, such as funding rules or separate calendars.",
   "jfm.knowledge": "Knows the development processes of software and hardware, and how design teams grow, split and lose quality.",
   "capabilities": [
    {
     "id": "Coaching managers of design",
     "name": "Coaching managers of design",
     "text": "Shows former designers how to lead through others and weans them off correcting drafts."
    },
    {
     "id": "Standing up for design",
     "name": "Standing up for design",
     "text": "Agrees with heads of development what design will deliver when, and tells them first if it cannot."
    }
   ]
  },
  {
   "code": "M3",
   "summary": "Leads the department for interfaces, devices and research, and its course over several years.",
   "jfm.responsibilities": [
    {
     "id": "design-research.design-manager.capacity",
     "text": "Propose the department's size, sites and use of external studios for two years, with the product risks of each option"
    },
    {
     "id": "design-research.design-manager.growth",
     "text": "Offer experts a career equal in pay and influence to management, and fill every lead position from two candidates"
    },
    {
     "id": "design-research.design-manager.product-voice",
     "text": "Agree with the heads of R&D, software and service which customer tasks must become easier, and report progress yearly"
    },
    {
     "text": "Account for the return on design in service cost, training time and won tenders, in figures that finance has checked"
    },
    {
     "text": "Withdraw designers from products whose teams ignore evidence, after offering their head a plan for better cooperation"
    }
   ],
   "jfm.complexity": "Weighs consistency, speed and cost across software and hardware whose life cycles differ by a factor of ten.",
   "jfm.knowledge": "Applies knowledge of design economics, product liability and labour markets for designers to the department's direction and structure.",
   "components.responsibilities": [
    {
     "id": "design-research.design-manager.quality",
     "text": "Ease and safety of use of all Northwind products, compared yearly with rivals and with the department's own targets"
    },
    {
     "id": "design-research.design-manager.staff",
     "text": "A department that people from other professions and backgrounds join and in which experts remain"
    },
    {
     "id": "design-research.design-manager.money",
     "text": "The department's budget including studios, laboratories and participant costs, explained by product line"
    },
    {
     "id": "design-research.design-manager.timing",
     "text": "Design's place in company decisions, shown by the share of projects that involve it from the start"
    }
   ],
   "capabilities": [
    {
     "id": "Standing up for design",
     "name": "Standing up for design",
     "text": "Wins executives with the cost of confused customers and never with taste."
    },
    {
     "id": "Direction for a department",
     "name": "Direction for a department",
     "text": "Chooses few subjects in which design must excel and says openly where good enough will do."
    },
    {
     "id": "Uniting professions",
     "name": "Uniting professions",
     "text": "Has researchers, interface and industrial designers present joint results, until each craft quotes the others' work as its own."
    }
   ]
  }
 ]
});
