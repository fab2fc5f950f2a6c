jobframeSearch.add("roles", "l", String.raw`
lbpibn=["channel-partner-sales.channel-sales-director","Channel Sales Director",["Channel Director","Director of Partner Sales","Indirect Sales Director","Head of Channel","VP Channel","VP Channels and Alliances","Distribution Director","Chief Channel Officer"],"",[[13,"Director of Channel Sales",1],[14,"Senior Director of Channel Sales",1],[15,"Head of Channel Sales",1],[16,"Vice President Channels & Alliances",1]]]
lxfw86=["design-research.design-manager","Design Manager",["UX Manager","Head of Design","Head of UX","Design Lead","Design Team Lead","UX Research Manager","Director of Design","Design Director"],"",[[11,"Design Manager",1],[12,"Senior Design Manager",1],[13,"Director of Design & Research",1]]]
`);
