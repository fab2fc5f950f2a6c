jobframeSearch.add("terms", "mp", String.raw`
much=1kjjgcb11 4vr95eb7 72cmchb5 8l47llb5~7 b1x17nb8 frueazb15 o1arnnc5 su67cub11~17 tbck51b16
multi=o1arnnb7 opk5ujc15 w5d9wub12 yqxokjb6 zec558c9 zgdayhb7
multimeter=1dcxroc1 f2dhnuc4
multiplies=frueazb14
`);
