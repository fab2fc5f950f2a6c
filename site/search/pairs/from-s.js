jobframeSearch.add("pairs", "s", String.raw`
s&op manag=opk5uj
s&op planner=s17d2n
`);
