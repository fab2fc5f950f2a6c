jobframeSearch.add("pairs", "d", String.raw`
d lead=5ennvs o1arnn
`);
