jobframeSearch.add("roles", "8", String.raw`
8l47ll=["supply-chain-procurement.buyer","Buyer",["Purchaser","Purchasing Agent","Procurement Specialist","Sourcing Specialist","Category Buyer","Category Manager","Strategic Buyer"],"",[[5,"Junior Buyer",1],[6,"Buyer",1],[7,"Senior Buyer",1]]]
9o6qb2=["it-operations.it-operations-manager","IT Operations Manager",["IT Manager","Head of IT","IT Infrastructure Manager","Service Delivery Manager","Service Desk Manager","Head of Infrastructure","IT Service Manager","Director of IT Operations"],"",[[11,"IT Operations Manager",1],[12,"Senior IT Operations Manager",1],[13,"Director of IT Operations",1],[14,"Senior Director of Infrastructure and Plant IT",1],[15,"Head of IT Operations",1]]]
`);
