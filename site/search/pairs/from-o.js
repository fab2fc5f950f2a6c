jobframeSearch.add("pairs", "o", String.raw`
o clock=d9zvzp ymwm00 zgdayh
`);
