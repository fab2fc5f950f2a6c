jobframeCompare.add("product-management/product-operations-specialist", {
 "role.summary": "Runs the machinery behind product management, from article data, price files and change notices to launch calendars and gate meetings. What is offered and at which price remains the Product Manager's decision.",
 "levels": [
  {
   "code": "P1",
   "summary": "Creates records, enters prices and sends notices exactly as approved.",
   "components.responsibilities": [
    {
     "id": "product-management.product-operations-specialist.article-data",
     "text": "Create article records from the template within two working days, and have weight, tariff code and voltage checked by a colleague"
    },
    {
     "id": "product-management.product-operations-specialist.price-files",
     "text": "Enter released prices on the due date and compare fifty of them with the approval before the list is published"
    },
    {
     "id": "product-management.product-operations-specialist.change-notices",
     "text": "Send approved change notices to the listed customers, and file their confirmations under the article number"
    },
    {
     "id": "product-management.product-operations-specialist.launch-calendar",
     "text": "Update the launch checklist every Thursday by asking each owner for the document instead of a promise"
    },
    {
     "text": "Sort product feedback by line and subject with the agreed keywords, and merge duplicates before the day ends"
    }
   ],
   "components.tasks": [
    {
     "text": "Resize and label product pictures"
    },
    {
     "text": "Order translations of data sheets"
    },
    {
     "text": "Book rooms and participants for gate meetings"
    }
   ],
   "components.skills": [
    {
     "text": "Exact data entry"
    },
    {
     "text": "Spreadsheet look-ups"
    },
    {
     "text": "Polite persistence"
    }
   ],
   "components.knowledge": [
    {
     "text": "Structure of article numbers and type codes"
    },
    {
     "text": "Status codes from sample to discontinued"
    }
   ],
   "components.qualifications": [
    {
     "text": "Commercial or technical apprenticeship, or a first degree"
    }
   ]
  },
  {
   "code": "P2",
   "summary": "Looks after the data, price files and variant launches of a product group.",
   "components.responsibilities": [
    {
     "id": "product-management.product-operations-specialist.article-data",
     "text": "Maintain attributes, pictures and classification of a product group, and fill gaps reported by web shop or distributors within a week"
    },
    {
     "id": "product-management.product-operations-specialist.price-files",
     "text": "Prepare the half-yearly price list of the group, from product managers' proposals to files in the formats distributors import"
    },
    {
     "id": "product-management.product-operations-specialist.change-notices",
     "text": "Gather a change's effects from quality, purchasing and service, and draft the notice three months before changed goods ship"
    },
    {
     "id": "product-management.product-operations-specialist.launch-calendar",
     "text": "Run the calendar for variant launches, and block an article's release while one required document is missing"
    },
    {
     "text": "Request substance and origin declarations through purchasing, and list the articles whose declarations expire this quarter"
    }
   ],
   "components.tasks": [
    {
     "text": "Publish firmware release notes on the partner portal"
    },
    {
     "text": "Assign bar codes and packaging data"
    },
    {
     "text": "Answer distributors' data queries"
    }
   ],
   "components.skills": [
    {
     "text": "Product information systems"
    },
    {
     "text": "Simple database queries"
    },
    {
     "text": "Writing plain technical English"
    }
   ],
   "components.knowledge": [
    {
     "text": "International product classification schemes"
    },
    {
     "text": "Declarations of conformity and their contents"
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Owns the data, change and gate processes of a product family.",
   "components.responsibilities": [
    {
     "id": "product-management.product-operations-specialist.article-data",
     "text": "Decide on new attributes in the family's data model, and report completeness and error rates per country each month"
    },
    {
     "id": "product-management.product-operations-specialist.price-files",
     "text": "Reconcile list, contract and web shop prices every quarter, and agree with channel operations who corrects each deviation"
    },
    {
     "id": "product-management.product-operations-specialist.change-notices",
     "text": "Send each change notice to every customer entitled to one, and keep changed goods blocked while a consent that quality requires is missing"
    },
    {
     "id": "product-management.product-operations-specialist.launch-calendar",
     "text": "Run the launch calendar of the family, analyse late launches every half-year and alter lead times or checklists where a step failed twice"
    },
    {
     "text": "Check gate papers for completeness five days before the meeting, minute the decisions and follow up conditions until they are met"
    },
    {
     "text": "Supply product managers with a monthly overview of orders, margin, returns and feedback five days before their range review"
    }
   ],
   "components.tasks": [
    {
     "text": "Train country teams in product data"
    },
    {
     "text": "Archive technical files for the legal retention period"
    }
   ],
   "components.skills": [
    {
     "text": "Data modelling"
    },
    {
     "text": "Process analysis"
    },
    {
     "text": "Dashboard design"
    },
    {
     "text": "Leading short training sessions"
    }
   ],
   "components.knowledge": [
    {
     "text": "Change control between drawing, bill of materials and article"
    },
    {
     "text": "Product compliance law for electrical equipment"
    },
    {
     "text": "End-of-life and last-time-buy rules"
    }
   ],
   "components.qualifications": [
    {
     "text": "Several years in product data, technical documentation or quality"
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Renews the systems and processes on which all product teams, plants and sales countries depend.",
   "components.responsibilities": [
    {
     "id": "product-management.product-operations-specialist.article-data",
     "text": "Introduce digital product passports for a first product family with R&D, suppliers and IT, reporting by milestone"
    },
    {
     "id": "product-management.product-operations-specialist.price-files",
     "text": "Steer the move of all price lists to one system, with parallel runs, distributor tests and a way to return"
    },
    {
     "id": "product-management.product-operations-specialist.launch-calendar",
     "text": "Harmonise the launch process with plants, service and sales countries, and publish how long each stage takes on average"
    },
    {
     "text": "Trace how wrong product data reaches customers despite all checks, and close the leaks in engineering, translation and shop systems"
    },
    {
     "text": "Select roadmap and feedback tools within the budget after trials with three product teams, and switch off what they replace"
    },
    {
     "text": "Build up a data steward in every plant by working through the local backlog side by side for a quarter"
    }
   ],
   "components.skills": [
    {
     "text": "Project leadership across departments"
    },
    {
     "text": "System selection and acceptance testing"
    },
    {
     "text": "Data migration"
    }
   ],
   "components.knowledge": [
    {
     "text": "Traceability and product passport rules"
    },
    {
     "text": "Interfaces between product lifecycle, ERP and shop systems"
    },
    {
     "text": "Distribution partners' data standards"
    }
   ],
   "components.qualifications": [
    {
     "text": "Degree in industrial engineering, information systems or a comparable field"
    },
    {
     "text": "Project management certificate or led projects of similar size"
    }
   ]
  }
 ]
});
