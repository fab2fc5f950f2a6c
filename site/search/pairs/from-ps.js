jobframeSearch.add("pairs", "ps", String.raw`
psycholog busi=zec558
psycholog ergonom=5yfoy4
psycholog help=xrq1bh
`);
