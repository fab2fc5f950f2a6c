jobframeCompare.add("customer-support/customer-service-agent", {
 "role.summary": "Takes care of customers' orders, deliveries, returns and complaints by telephone, email and portal. Agents do not negotiate prices, and pass questions about faults, wiring or parameters to the Technical Support Engineer.",
 "levels": [
  {
   "code": "S1",
   "summary": "Learns to serve callers and enter orders beside an experienced agent.",
   "jfm.responsibilities": [
    {
     "id": "customer-support.customer-service-agent.orders",
     "text": "Key in orders from a colleague's marked-up sheet and read article number, quantity and address back before saving"
    },
    {
     "id": "customer-support.customer-service-agent.deliveries",
     "text": "Tell callers the delivery date shown by the tracking page and report parcels that have not moved for two days"
    },
    {
     "id": "customer-support.customer-service-agent.returns",
     "text": "Check return forms for invoice and serial number, and send incomplete ones back with the standard letter the same day"
    },
    {
     "id": "customer-support.customer-service-agent.complaints",
     "text": "Note a complaint in the caller's own words, promise a call back and hand it to an agent within the hour"
    },
    {
     "text": "Listen in on ten calls a week and mark question, answer and promised next step on the training sheet"
    }
   ],
   "jfm.complexity": "Follows the call guide, recognises when a customer asks for something outside it and transfers the call politely.",
   "jfm.knowledge": "Knows the product groups by picture and number range, the order screen and the rules for greeting and data protection.",
   "components.tasks": [
    {
     "text": "Sort the shared mailbox by order, delivery, return and other"
    },
    {
     "text": "Send copies of order confirmations and delivery notes"
    }
   ],
   "components.skills": [
    {
     "text": "Clear pronunciation"
    },
    {
     "text": "Accurate typing while listening"
    },
    {
     "text": "Two customer languages, one of them English"
    }
   ],
   "components.qualifications": [
    {
     "text": "Commercial apprenticeship, begun or completed, or experience of serving customers"
    }
   ]
  },
  {
   "code": "S2",
   "summary": "Serves an assigned group of customers and partners alone, from incoming order to settled complaint.",
   "jfm.responsibilities": [
    {
     "id": "customer-support.customer-service-agent.orders",
     "text": "Confirm orders received before three o'clock the same day, after comparing price, minimum quantity and delivery clause with the customer record"
    },
    {
     "id": "customer-support.customer-service-agent.deliveries",
     "text": "Inform customers of a delay before the promised date passes, with a part delivery or a successor article as an alternative"
    },
    {
     "id": "customer-support.customer-service-agent.returns",
     "text": "Issue return numbers for catalogue goods within one working day and prepare the credit note within two working days of the warehouse check"
    },
    {
     "id": "customer-support.customer-service-agent.complaints",
     "text": "Settle wrong, missing and damaged deliveries up to the goodwill limit, and close the case once the customer agrees"
    },
    {
     "id": "customer-support.customer-service-agent.order-data",
     "text": "Clear rejected electronic orders twice a day and tell the partner which field or article number caused the rejection"
    },
    {
     "text": "Chase blocked orders at credit and export control every day, and tell the customer what may be said about the reason"
    },
    {
     "text": "Record every contact under the right reason code before taking the next call, with promised dates in the follow-up list"
    }
   ],
   "jfm.complexity": "Chooses between replacement, credit, repair and explanation by contract terms, and calms callers who want something else.",
   "jfm.knowledge": "Knows the assigned customers' habits, the catalogue, delivery clauses and terms of sale and finds stock in all warehouses.",
   "components.skills": [
    {
     "text": "Order entry in the ERP system"
    },
    {
     "text": "Telephone and chat in parallel"
    },
    {
     "text": "Wording refusals kindly"
    }
   ],
   "components.knowledge": [
    {
     "text": "Delivery clauses and passing of risk"
    },
    {
     "text": "Return conditions for partners and end customers"
    }
   ],
   "components.qualifications": [
    {
     "text": "Completed commercial apprenticeship or a year's practice at an order desk"
    }
   ],
   "capabilities": [
    {
     "id": "Patience",
     "name": "Patience",
     "text": "Lets an angry caller finish, repeats the problem and says what happens next and when."
    },
    {
     "id": "Keeping promises",
     "name": "Keeping promises",
     "text": "Calls back at the agreed time even when there is no news yet."
    }
   ]
  },
  {
   "code": "S3",
   "summary": "Handles project orders, machine stoppages and contested returns, and improves how such cases are worked.",
   "jfm.responsibilities": [
    {
     "id": "customer-support.customer-service-agent.orders",
     "text": "Manage project and call-off orders with export licences, letters of credit and fixed delivery windows until the last item is invoiced"
    },
    {
     "id": "customer-support.customer-service-agent.deliveries",
     "text": "Organise emergency shipments for stopped machines across warehouses, carriers and customs, and update the customer twice a day"
    },
    {
     "id": "customer-support.customer-service-agent.returns",
     "text": "Resolve contested returns, such as opened electronics packaging or special builds, with warehouse and technical support within ten working days"
    },
    {
     "id": "customer-support.customer-service-agent.complaints",
     "text": "Claim hidden transport damage from carriers within the notice period, with photographs, packaging and delivery remarks secured"
    },
    {
     "id": "customer-support.customer-service-agent.order-data",
     "text": "Find out which customer or article records cause repeated order errors, and have master data owners correct them each month"
    },
    {
     "text": "Revise the answer library each month for new articles, surcharges and return rules, and delete answers that no longer hold"
    },
    {
     "id": "customer-support.customer-service-agent.coaching",
     "text": "Sit beside new agents for their first four weeks and release them for single queues after an observed day"
    }
   ],
   "jfm.complexity": "Solves cases in which contract, stock, customs and a stopped production line conflict, and writes down the way that worked.",
   "jfm.knowledge": "Masters export papers, carrier liability, returns of electronic goods and the exceptions agreed with large partners.",
   "components.skills": [
    {
     "text": "Export order handling"
    },
    {
     "text": "Written statements on disputed cases"
    },
    {
     "text": "Coaching beside the phone"
    }
   ],
   "components.qualifications": [
    {
     "text": "Commercial training and knowledge of foreign trade documents"
    }
   ],
   "capabilities": [
    {
     "id": "Patience",
     "name": "Patience",
     "text": "Takes over a call that has gone wrong for a colleague and returns it in better temper."
    },
    {
     "id": "Solving it across departments",
     "name": "Solving it across departments",
     "text": "Gets warehouse, planning and carrier to act the same afternoon without giving orders to any of them."
    }
   ]
  },
  {
   "code": "S4",
   "summary": "Steers the group's daily work across queues and languages and decides the cases that agents may not.",
   "jfm.responsibilities": [
    {
     "text": "Assign agents to telephone, mail and portal every half-day so that each language is reachable during service hours"
    },
    {
     "id": "customer-support.customer-service-agent.complaints",
     "text": "Approve goodwill beyond agents' limits up to the group's monthly amount, and call the customer in person where trust is at stake"
    },
    {
     "id": "customer-support.customer-service-agent.deliveries",
     "text": "Agree every morning with warehouse and planning which customers receive scarce articles first, and brief the agents by nine"
    },
    {
     "id": "customer-support.customer-service-agent.coaching",
     "text": "Score three contacts per agent each month by an agreed sheet, and talk each score through within the week"
    },
    {
     "text": "Prepare the group for price changes, stocktaking and product phase-outs with answer sheets one week before customers are told"
    },
    {
     "text": "Raise the alarm when three customers report the same damage or wrong label in a day, and stop further shipments with quality"
    }
   ],
   "jfm.complexity": "Redirects people and priorities when calls double, a system fails or a carrier strikes, without losing promised call-backs.",
   "jfm.knowledge": "Knows each agent's languages and strengths, the seasonal order pattern and the person to call in every department.",
   "components.tasks": [
    {
     "text": "Publish the weekly list of oldest open cases"
    },
    {
     "text": "Maintain the on-call list for holidays"
    }
   ],
   "components.skills": [
    {
     "text": "Staffing to forecast call volumes"
    },
    {
     "text": "Feedback after observed calls"
    },
    {
     "text": "Reading queue statistics"
    }
   ],
   "capabilities": [
    {
     "id": "Keeping promises",
     "name": "Keeping promises",
     "text": "Reads the follow-up list before going home and settles whatever would break a promise overnight."
    },
    {
     "id": "Even temper",
     "name": "Even temper",
     "text": "Moves people between queues without favourites and explains the reason in one sentence."
    }
   ]
  }
 ]
});
