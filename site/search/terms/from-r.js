jobframeSearch.add("terms", "r", String.raw`
r=5ennvsb8 o1arnnb10
r&d=1kjjgcb8 3v8mu9b9 4vr95eb4~9c9 558o5bb6~8 5ennvsb4~10 5yfoy4b8~9 6s4zkzb7-9c7 72cmchb7-9 75i4dqb12~14 8l47llb6~7 apwmbqb9 auabpzb7-9c9 b1x17nb9~10 c8ea3fb13~14c12~13-15 cx8pk8b7-9 e4s9psb8c8 f2dhnub4~9 frueazb14 iktqkzb14 itojuwb8c8 kfdw69b7~9 lbpibnb16 lxfw86b12~13 n0oq16b9~10 o1arnnb7-9 p0aqw8b8 pnhdgab7-9 ppgzfbb11~13 su67cub15~16 uq01cdc7 vvrqk3b4~9 w5d9wub13 x0dtzsb9 yj0tqgb14 yqxokjb7~9 zec558b9 zgdayhb6
r2r=x0dtzsa4~9
r2r =x0dtzsa4~9
`);
