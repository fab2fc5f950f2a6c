jobframeSearch.add("pairs", "", String.raw`
1.33 special=4vr95e
14001 revisit=vvrqk3
1st level=rwyvcd
2027 engin=b1x17n
24-hour 72-hour=e4s9ps
24-hour notic=e4s9ps
3d print=itojuw
45001 iso=vvrqk3
62443 specialist=kfdw69
72-hour deadlin=e4s9ps
8d report=auabpz f2dhnu
8d team=auabpz
`);
