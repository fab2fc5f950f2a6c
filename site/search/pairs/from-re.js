jobframeSearch.add("pairs", "re", String.raw`
re enter=6s4zkz
re examin=kfdw69 ymwm00
`);
