jobframeSearch.add("terms", "s", String.raw`
s&op=opk5uja11~16 s17d2na5~7
s&op manager=opk5uja11~16
s&op planner=s17d2na5~7
`);
