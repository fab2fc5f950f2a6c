jobframeCompare.add({
 "kind": "role",
 "key": "design-research.design-manager",
 "name": "Design Manager",
 "summary": "Leads designers and researchers, and sees to it that their work enters products early enough to matter. Design managers answer for people, capacity and quality; single designs and studies are decided by their authors, priorities of products by product owners.",
 "aliases": [
  "UX Manager",
  "Head of Design",
  "Head of UX",
  "Design Lead",
  "Design Team Lead",
  "UX Research Manager",
  "Director of Design",
  "Design Director"
 ],
 "levels": [
  {
   "code": "M1",
   "title": "Design Manager",
   "summary": "Leads designers and researchers who form one team but work inside several product teams.",
   "jfm.responsibilities": [
    {
     "id": "capacity",
     "text": "Assign designers to product teams each quarter with a stated share of time, and refuse assignments below two days a week"
    },
    {
     "id": "growth",
     "text": "Go through each person's portfolio of real work every half-year and choose one craft or method to practise next"
    },
    {
     "id": "product-voice",
     "text": "Attend the product teams' planning and secure a slot for research or prototyping in each risky item"
    },
    {
     "id": "hiring",
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
     "id": "quality",
     "text": "Designs and studies of lasting quality, seen in test results and in what is actually built"
    },
    {
     "id": "staff",
     "text": "Cohesion and growth of designers and researchers who sit among engineers for most of the week"
    },
    {
     "id": "money",
     "text": "Spending on tools, participants and external design within the yearly budget of the team"
    },
    {
     "id": "timing",
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
     "name": "Coaching creatives",
     "text": "Helps a designer find the weakness of a draft through questions and lets the designer mend it."
    },
    {
     "name": "Standing up for design",
     "text": "Explains to a product team what it risks by skipping a test and accepts its decision afterwards."
    },
    {
     "name": "Dividing work",
     "text": "Matches people with tasks by what they want to learn as well as by what they can already do."
    }
   ]
  },
  {
   "code": "M2",
   "title": "Senior Design Manager",
   "summary": "Leads the design and research teams for interfaces and devices through their managers.",
   "jfm.responsibilities": [
    {
     "id": "capacity",
     "text": "Rebalance teams every quarter between portal, app and devices, following the risk of products rather than the loudest request"
    },
    {
     "id": "growth",
     "text": "Calibrate level decisions across the teams on anonymised work samples, and correct pay that does not match"
    },
    {
     "id": "product-voice",
     "text": "Place design and research milestones in the R&D gate process and the software roadmap, with the right to be heard"
    },
    {
     "id": "hiring",
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
     "name": "Coaching managers of design",
     "text": "Shows former designers how to lead through others and weans them off correcting drafts."
    },
    {
     "name": "Standing up for design",
     "text": "Agrees with heads of development what design will deliver when, and tells them first if it cannot."
    }
   ]
  },
  {
   "code": "M3",
   "title": "Director of Design & Research",
   "summary": "Leads the department for interfaces, devices and research, and its course over several years.",
   "jfm.responsibilities": [
    {
     "id": "capacity",
     "text": "Propose the department's size, sites and use of external studios for two years, with the product risks of each option"
    },
    {
     "id": "growth",
     "text": "Offer experts a career equal in pay and influence to management, and fill every lead position from two candidates"
    },
    {
     "id": "product-voice",
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
     "id": "quality",
     "text": "Ease and safety of use of all Northwind products, compared yearly with rivals and with the department's own targets"
    },
    {
     "id": "staff",
     "text": "A department that people from other professions and backgrounds join and in which experts remain"
    },
    {
     "id": "money",
     "text": "The department's budget including studios, laboratories and participant costs, explained by product line"
    },
    {
     "id": "timing",
     "text": "Design's place in company decisions, shown by the share of projects that involve it from the start"
    }
   ],
   "capabilities": [
    {
     "name": "Standing up for design",
     "text": "Wins executives with the cost of confused customers and never with taste."
    },
    {
     "name": "Direction for a department",
     "text": "Chooses few subjects in which design must excel and says openly where good enough will do."
    },
    {
     "name": "Uniting professions",
     "text": "Has researchers, interface and industrial designers present joint results, until each craft quotes the others' work as its own."
    }
   ]
  }
 ]
});
