jobframeSearch.add("terms", "rp", String.raw`
rule=1kjjgcb7 5ennvsc8 5jcj7hc3 5yfoy4b9 auabpzb6-8~9c9 c8ea3fc13 cx8pk8b5 e4s9psc6 frueazb12 i0xseob8 kfdw69c7~9 n0oq16b6 o1arnnb8c10 opk5ujb13c13 p0aqw8c4-7 pnhdgab8 ppgzfbb11 qbywmab3 qfvssyb5 su67cub11 vvrqk3c5-8 x0dtzsb6-8c5 xrq1bhb12 yqxokjb8 z43bavb6c5 zec558b8 zgdayhc8
rules=1dcxrob0-2 1kjjgcb5~6-8-11c8 367zpzb1 38gkmmb4 3t4cpzb15c13 3v8mu9b7~8 4vr95eb8c9 558o5bc6-8 5ennvsb7~8 5jcj7hb0-3 5yfoy4b5-8c6 6s4zkzb8~9c8 72cmchb7c6 75i4dqb11 9o6qb2b13 auabpzb9 ctdk0lc2 cx8pk8b5~9c8 d9zvzpb0-2 e4s9psb5 f2dhnuc5 frueazb14 gwazw7b8 i0xseob6-8c8 iktqkzb11 itojuwb5c6-8 j6ows9c1-3 lbpibnc15 lxfw86b12 n0oq16b8 np69wlb0-3 o1arnnb5~10c7 opk5ujb11-14~15c15 pnhdgab6-8 ppgzfbc13 qbywmab1~2c2 qfvssyb5 su67cub11 uq01cdc6~7 vvrqk3b4~5-8~9 w5d9wub14 x0dtzsb6-8c8 x1dvlvb4-7c8 xrq1bhb15c13-15 yj0tqgb13 ymwm00b7~8 yqxokjb5-9c8 z43bavb6c6 zec558b5 zgdayhb5~6-8c6
ruling=o1arnnb8 x0dtzsb7
rulings=o1arnnb8
rumours=ymwm00b7 zgdayhc7
run=1dcxrob2 3v8mu9b6c4 4vr95eb5c7 558o5bb6 5ennvsb4~10 5jcj7hb1 5yfoy4b7 72cmchb4~9 9o6qb2b13~14 apwmbqb4~5-7 b1x17nb5~6 e4s9psb5 f2dhnub5 frueazb14 gwazw7c6 i0xseob6 iktqkzb11~14-16 kfdw69b6~7 n0oq16b5c7 np69wlb1-3c1 okb66nc4 opk5ujb11~16c12 p0aqw8b4~5-7 pnhdgab7 ppgzfbb11 qbywmac3 qfvssyb5-8 s17d2nb5 uq01cdc5~6 w5d9wub13~14 x0dtzsb7 ymwm00b4 yqxokjb7 z43bavb5 zec558b8 zgdayhb8
runbook=3v8mu9b4~5
running=38gkmmb4 3t4cpzc11 3v8mu9b7 4vr95eb4-7~8 5ennvsb7 5jcj7hb3c3 5yfoy4b8 9o6qb2b11~15 b1x17nb8 kfdw69b6~10 n0oq16c5 np69wlb1-3 su67cub14 vvrqk3c6 w5d9wub14 yqxokjb5~9 z43bavb4~6
runs=1dcxrob3 3v8mu9b4~9c5 4vr95eb7 5jcj7hb1~2 75i4dqb14 9o6qb2b11 apwmbqb4~9 b1x17nb4~10 cx8pk8b5 f2dhnub6 frueazb13~14 j6ows9c3 lbpibnb15 np69wlb0~3c2 opk5ujb13-15 p0aqw8b7c6 ppgzfbb11-13 qfvssyb5 rwyvcdb0-3 su67cub13-17 tbck51b14 uq01cdb4~7c7 x1dvlvb7 xrq1bhb15 z43bavb5
runtime=b1x17nb6
rush=367zpzb3 5jcj7hb3 su67cub11
`);
