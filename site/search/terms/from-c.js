jobframeSearch.add("terms", "c", String.raw`
c=558o5ba6~8b6c6
c#=b1x17na4~10b4
c# developer=b1x17na4~10
c&b=qfvssya4~8
c&b analyst=qfvssya4~8
c&b specialist=qfvssya4~8
c++=558o5bc6
`);
