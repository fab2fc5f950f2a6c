jobframeSearch.add("terms", "co", String.raw`
co=iktqkzb11
`);
