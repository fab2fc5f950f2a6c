jobframeSearch.add("terms", "p", String.raw`
p2p=j6ows9a0~3
p2p =j6ows9a0~3
`);
