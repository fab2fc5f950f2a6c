jobframeSearch.add("pairs", "ax", String.raw`
axi machin=yqxokj
`);
