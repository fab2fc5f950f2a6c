jobframeCompare.add("index", {
 "language": "en",
 "direction": "ltr",
 "families": [
  "sales"
 ],
 "moved": [
 ],
 "dimensions": [
  {
   "id": "dimension.scope",
   "name": "Scope"
  },
  {
   "id": "dimension.complexity",
   "name": "Complexity"
  },
  {
   "id": "dimension.decision-rights",
   "name": "Decision rights"
  }
 ],
 "levels": [
  {
   "code": "P3",
   "track": "Professional"
  },
  {
   "code": "P4",
   "track": "Professional",
   "years": "5–8",
   "level.summary": "Works alone.",
   "dimension.scope": "A set of customers.",
   "dimension.decision-rights": "Decides the method."
  },
  {
   "code": "P5",
   "track": "Professional",
   "dimension.scope": "A set of customers and markets."
  },
  {
   "code": "M1",
   "track": "Management",
   "dimension.complexity": "Problems of several teams,\nsome of them new."
  }
 ]
});
