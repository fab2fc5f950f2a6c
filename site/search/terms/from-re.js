jobframeSearch.add("terms", "re", String.raw`
re=6s4zkzb9 kfdw69b10 ymwm00b8
`);
