jobframeSearch.add("terms", "d", String.raw`
d=5ennvsb8 o1arnnb10
`);
