jobframeSearch.add("pairs", "co", String.raw`
co determin=iktqkz
`);
