jobframeSearch.add("pairs", "pr", String.raw`
pr specialist=ymwm00
`);
