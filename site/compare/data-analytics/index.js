jobframeCompare.add({
 "kind": "family",
 "id": "data-analytics",
 "roles": [
  {
   "id": "analytics-manager",
   "name": "Analytics Manager",
   "aliases": [
    "BI Manager",
    "Head of Analytics",
    "Head of Data",
    "Data Manager",
    "Insights Manager",
    "Data Science Manager",
    "Director of Data",
    "Head of BI"
   ],
   "levels": [
    {
     "code": "M1",
     "title": "Analytics Manager"
    },
    {
     "code": "M2",
     "title": "Senior Analytics Manager"
    },
    {
     "code": "M3",
     "title": "Director of Data & Analytics"
    },
    {
     "code": "M4",
     "title": "Senior Director, Data and Digital Services"
    }
   ]
  },
  {
   "id": "data-analyst",
   "name": "Data Analyst",
   "aliases": [
    "Business Intelligence Analyst",
    "BI Analyst",
    "BI Developer",
    "Dashboard Developer",
    "Insights Analyst",
    "Business Data Analyst",
    "Sales Analyst",
    "MI Analyst"
   ],
   "levels": [
    {
     "code": "P1",
     "title": "Graduate Data Analyst"
    },
    {
     "code": "P2",
     "title": "Junior Data Analyst"
    },
    {
     "code": "P3",
     "title": "Data Analyst"
    },
    {
     "code": "P4",
     "title": "Senior Data Analyst"
    },
    {
     "code": "P5",
     "title": "Lead Data Analyst"
    },
    {
     "code": "P6",
     "title": "Principal Data Analyst"
    }
   ]
  },
  {
   "id": "data-engineer",
   "name": "Data Engineer",
   "aliases": [
    "ETL Developer",
    "Data Warehouse Developer",
    "DWH Engineer",
    "Analytics Engineer",
    "Data Pipeline Engineer",
    "Big Data Engineer",
    "Data Platform Engineer",
    "Data Architect"
   ],
   "levels": [
    {
     "code": "P1",
     "title": "Graduate Data Engineer"
    },
    {
     "code": "P2",
     "title": "Junior Data Engineer"
    },
    {
     "code": "P3",
     "title": "Data Engineer"
    },
    {
     "code": "P4",
     "title": "Senior Data Engineer"
    },
    {
     "code": "P5",
     "title": "Lead Data Engineer"
    },
    {
     "code": "P6",
     "title": "Principal Data Engineer"
    }
   ]
  },
  {
   "id": "data-scientist",
   "name": "Data Scientist",
   "aliases": [
    "Machine Learning Engineer",
    "ML Engineer",
    "AI Engineer",
    "Applied Scientist",
    "Statistician",
    "Predictive Modeller",
    "Data Mining Specialist",
    "Operations Research Analyst"
   ],
   "levels": [
    {
     "code": "P2",
     "title": "Junior Data Scientist"
    },
    {
     "code": "P3",
     "title": "Data Scientist"
    },
    {
     "code": "P4",
     "title": "Senior Data Scientist"
    },
    {
     "code": "P5",
     "title": "Lead Data Scientist"
    },
    {
     "code": "P6",
     "title": "Principal Data Scientist"
    },
    {
     "code": "P7",
     "title": "Distinguished Data Scientist"
    }
   ]
  }
 ]
});
