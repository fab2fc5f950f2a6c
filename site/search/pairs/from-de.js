jobframeSearch.add("pairs", "de", String.raw`
de escal=75i4dq
`);
