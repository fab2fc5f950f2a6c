jobframeSearch.add("terms", "", String.raw`
1.33=4vr95eb6
14001=vvrqk3b7
17025=np69wlc2
1st=rwyvcda0~3
1st level support=rwyvcda0~3
2027=b1x17nb10
24=e4s9psb7~8
24-hour=e4s9psb7~8
33=4vr95eb6
3d=itojuwc5
45001=vvrqk3b7
62443=kfdw69a6~10
72=e4s9psb7
72-hour=e4s9psb7
8d=auabpzb5c6 f2dhnub7
`);
