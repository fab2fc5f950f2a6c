jobframeCompare.add({
 "kind": "levels",
 "dimensions": [
  {
   "id": "scope",
   "name": "Scope"
  },
  {
   "id": "complexity",
   "name": "Complexity"
  },
  {
   "id": "decision-rights",
   "name": "Decision rights"
  }
 ],
 "levels": [
  {
   "code": "P3",
   "title": "Professional",
   "track": "Professional"
  },
  {
   "code": "P4",
   "title": "Senior Professional",
   "track": "Professional",
   "years": "5–8",
   "summary": "Works alone.",
   "dimensions": [
    {
     "id": "scope",
     "text": "A set of customers."
    },
    {
     "id": "decision-rights",
     "text": "Decides the method."
    }
   ]
  },
  {
   "code": "P5",
   "title": "Lead Professional",
   "track": "Professional"
  },
  {
   "code": "M1",
   "title": "Manager",
   "track": "Management",
   "dimensions": [
    {
     "id": "complexity",
     "text": "Problems of several teams,\nsome of them new."
    }
   ]
  }
 ]
});
