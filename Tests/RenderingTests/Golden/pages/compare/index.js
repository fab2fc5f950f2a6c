jobframeCompare.add({
 "kind": "families",
 "language": "en",
 "direction": "ltr",
 "families": [
  {
   "id": "sales",
   "name": "Sales & *Service*"
  }
 ],
 "moved": [
 ]
});
