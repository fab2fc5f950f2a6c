jobframeSearch.add("pairs.files", "", String.raw`
""
`);
