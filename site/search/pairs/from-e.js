jobframeSearch.add("pairs", "e", String.raw`
e mail=38gkmm e4s9ps
`);
