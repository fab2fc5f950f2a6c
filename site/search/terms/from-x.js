jobframeSearch.add("terms", "x", String.raw`
x=6s4zkzb5
yardstick=xrq1bhc11
yardsticks=lxfw86b11
year=1kjjgcb5~8-11~12 367zpzb3 38gkmmb7~8 3t4cpzb12~15c11-13-15 3v8mu9b6-8~9 4vr95eb4-6-8~9 5ennvsb4~6-8~10 5yfoy4b6~9 6s4zkzb5-7~10 72cmchb5~6-8~9 75i4dqb12~14 8l47llb6 9o6qb2b11~15 apwmbqb7~9 auabpzb4~8 b1x17nb9 c8ea3fb12~15c12~13-15 cx8pk8b6~9 d9zvzpc1 e4s9psb6~7 f2dhnub4-6~9c8 frueazb12~14 gwazw7b6~7 i0xseob7-9 iktqkzb12-14-16c11-13 itojuwb8 j6ows9c1 kfdw69b6-10 lbpibnb13~15 lxfw86b11~12 n0oq16b5~10c8 o1arnnb6~8-10 opk5ujb11~15 p0aqw8b7~8c4 pnhdgab7-9 ppgzfbb12~13 qbywmab3 qfvssyb6~8 su67cub11-13~16c13-17 sxtgf6b11~13c13 tbck51b13-15-17~18c13-17 uq01cdc6 vvrqk3b7-9 w5d9wub11~14c13 x0dtzsb5~6-8c4-6 x1dvlvb5-7~8 xrq1bhb11~16c11-15 yj0tqgb12-14c12~13 ymwm00b6~8 yqxokjb6~9 zec558b6~9c9 zgdayhb7~8
yearly=1dcxrob2 1kjjgcb6~7-12 38gkmmb8 3t4cpzb12~13-15 3v8mu9b7~8 4vr95eb6-8 5ennvsb6-8 5yfoy4b6-8~9 6s4zkzb8 72cmchb7~8 8l47llb6 9o6qb2b13 apwmbqb6-8~9 auabpzb6~8 b1x17nb6-8 c8ea3fb13~14 ctdk0lc1 e4s9psb8 f2dhnub6-8~9 frueazb13 iktqkzb13c11-13 lbpibnb13~16 lxfw86b13c11-13 n0oq16b8~9 o1arnnb8 opk5ujb13 pnhdgab8 ppgzfbb11~12 qfvssyb4 s17d2nb6~7 su67cub13-15c15 sxtgf6b12~13c12~13 tbck51b11-13~14-17c13-17 uq01cdc5 xrq1bhc11 yj0tqgb11-13c14 ymwm00b6-8 yqxokjb8 z43bavb6 zec558b5~6-8~9 zgdayhb8
years=38gkmmb8c8 3t4cpzb13~15c11-13 3v8mu9b9 558o5bc8 5ennvsb9~10 5jcj7hc1 5yfoy4b9 6s4zkzb7c8 72cmchb9 8l47llb7 9o6qb2b13-15 apwmbqb8~9 auabpzb8~9 b1x17nb9 c8ea3fb13~14-16c12~13 cx8pk8b9 frueazb13~15 gwazw7b7~8 i0xseob8~9 iktqkzb13~14-16 j6ows9c3 kfdw69b8~9 lbpibnb14~16 lxfw86b13c11 n0oq16b6 o1arnnb9~10c10 okb66nc6 opk5ujb14~16c11-16 pnhdgab9 ppgzfbb13c11 qfvssyb7 rwyvcdc1-3 su67cub14~15-17c15 sxtgf6b13c11 tbck51b14~17c11-17~18 uq01cdc6 vvrqk3b8~9 w5d9wub13~14 x0dtzsb9 xrq1bhb11-14~16c11-13 yj0tqgb13~14c11-14 ymwm00b8 yqxokjb8~9 zec558b9c9 zgdayhc7
yes=b1x17nb9 kfdw69b6
yesterday=rwyvcdb3
yet=3t4cpzc15 5ennvsb9~10 5jcj7hc2 6s4zkzb8-10 apwmbqb8 b1x17nb10 d9zvzpc1 itojuwb8 o1arnnb9 qfvssyc8 su67cuc12 tbck51b13 x0dtzsb5 ymwm00c7
yield=4vr95eb6~7 cx8pk8b8
yielding=n0oq16b10
younger=6s4zkzb6 c8ea3fc13
zero=f2dhnub4 i0xseob4 qbywmab1 zgdayhb4
zone=kfdw69b6~7
zones=75i4dqb14 apwmbqb6 ctdk0lc3 kfdw69b7c7 x1dvlvc4
`);
