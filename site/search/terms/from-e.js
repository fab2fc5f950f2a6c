jobframeSearch.add("terms", "e", String.raw`
e=38gkmmb4~8 e4s9psb4c4
`);
