jobframeSearch.add("roles", "0", String.raw`
1dcxro=["facilities-safety.facilities-technician","Facilities Technician",["Caretaker","Janitor","Building Technician","House Technician","Maintenance Technician Buildings","HVAC Technician","Facility Services","Handyperson"],"",[[0,"Facilities Trainee",1],[1,"Facilities Technician",1],[2,"Senior Facilities Technician",1],[3,"Facilities Coordinator",1]]]
1kjjgc=["channel-partner-sales.partner-manager","Partner Manager",["Channel Manager","Channel Account Manager","Channel Sales Manager","Reseller Manager","Alliance Manager","Indirect Sales","CAM"],"",[[5,"Associate Partner Manager",1],[6,"Partner Manager",1],[7,"Senior Partner Manager",1],[8,"Lead Partner Manager",1],[11,"Partner Sales Manager",1],[12,"Regional Head of Partner Sales",1]]]
`);
