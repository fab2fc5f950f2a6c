jobframeSearch.add("pairs", "c", String.raw`
c c++=558o5b
c develop=558o5b
c one=558o5b
c# develop=b1x17n
c# typescript=b1x17n
c&b analyst=qfvssy
c&b specialist=qfvssy
`);
