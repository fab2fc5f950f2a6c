jobframeSearch.add("terms", "lp", String.raw`
lubricant=6s4zkzb7
lubricate=5jcj7hb1
lucky=n0oq16b5
`);
