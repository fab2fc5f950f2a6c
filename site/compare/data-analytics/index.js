jobframeCompare.add("data-analytics/index", {
 "family": "Data & Analytics",
 "roles": [
  {
   "path": "data-analytics/analytics-manager",
   "role": "Analytics Manager",
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
     "key": "data-analytics.analytics-manager.M1",
     "code": "M1",
     "title": "Analytics Manager",
     "level": "M1 — Manager"
    },
    {
     "key": "data-analytics.analytics-manager.M2",
     "code": "M2",
     "title": "Senior Analytics Manager",
     "level": "M2 — Senior Manager"
    },
    {
     "key": "data-analytics.analytics-manager.M3",
     "code": "M3",
     "title": "Director of Data & Analytics",
     "level": "M3 — Director"
    },
    {
     "key": "data-analytics.analytics-manager.M4",
     "code": "M4",
     "title": "Senior Director, Data and Digital Services",
     "level": "M4 — Senior Director"
    }
   ]
  },
  {
   "path": "data-analytics/data-analyst",
   "role": "Data Analyst",
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
     "key": "data-analytics.data-analyst.P1",
     "code": "P1",
     "title": "Graduate Data Analyst",
     "level": "P1 — Entry Professional"
    },
    {
     "key": "data-analytics.data-analyst.P2",
     "code": "P2",
     "title": "Junior Data Analyst",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "data-analytics.data-analyst.P3",
     "code": "P3",
     "title": "Data Analyst",
     "level": "P3 — Professional"
    },
    {
     "key": "data-analytics.data-analyst.P4",
     "code": "P4",
     "title": "Senior Data Analyst",
     "level": "P4 — Senior Professional"
    },
    {
     "key": "data-analytics.data-analyst.P5",
     "code": "P5",
     "title": "Lead Data Analyst",
     "level": "P5 — Lead Professional"
    },
    {
     "key": "data-analytics.data-analyst.P6",
     "code": "P6",
     "title": "Principal Data Analyst",
     "level": "P6 — Principal Professional"
    }
   ]
  },
  {
   "path": "data-analytics/data-engineer",
   "role": "Data Engineer",
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
     "key": "data-analytics.data-engineer.P1",
     "code": "P1",
     "title": "Graduate Data Engineer",
     "level": "P1 — Entry Professional"
    },
    {
     "key": "data-analytics.data-engineer.P2",
     "code": "P2",
     "title": "Junior Data Engineer",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "data-analytics.data-engineer.P3",
     "code": "P3",
     "title": "Data Engineer",
     "level": "P3 — Professional"
    },
    {
     "key": "data-analytics.data-engineer.P4",
     "code": "P4",
     "title": "Senior Data Engineer",
     "level": "P4 — Senior Professional"
    },
    {
     "key": "data-analytics.data-engineer.P5",
     "code": "P5",
     "title": "Lead Data Engineer",
     "level": "P5 — Lead Professional"
    },
    {
     "key": "data-analytics.data-engineer.P6",
     "code": "P6",
     "title": "Principal Data Engineer",
     "level": "P6 — Principal Professional"
    }
   ]
  },
  {
   "path": "data-analytics/data-scientist",
   "role": "Data Scientist",
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
     "key": "data-analytics.data-scientist.P2",
     "code": "P2",
     "title": "Junior Data Scientist",
     "level": "P2 — Developing Professional"
    },
    {
     "key": "data-analytics.data-scientist.P3",
     "code": "P3",
     "title": "Data Scientist",
     "level": "P3 — Professional"
    },
    {
     "key": "data-analytics.data-scientist.P4",
     "code": "P4",
     "title": "Senior Data Scientist",
     "level": "P4 — Senior Professional"
    },
    {
     "key": "data-analytics.data-scientist.P5",
     "code": "P5",
     "title": "Lead Data Scientist",
     "level": "P5 — Lead Professional"
    },
    {
     "key": "data-analytics.data-scientist.P6",
     "code": "P6",
     "title": "Principal Data Scientist",
     "level": "P6 — Principal Professional"
    },
    {
     "key": "data-analytics.data-scientist.P7",
     "code": "P7",
     "title": "Distinguished Data Scientist",
     "level": "P7 — Distinguished Professional"
    }
   ]
  }
 ]
});
