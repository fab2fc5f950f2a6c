jobframeSearch.add("pairs", "sv", String.raw`
swap printer=rwyvcd
swap senior=3t4cpz
swarf off=5jcj7h
sweep wire=5jcj7h
swing shortag=x1dvlv
switch again=1dcxro
switch cabl=3v8mu9
switch compon=3v8mu9
switch fault=auabpz
switch invert=6s4zkz
switch off=38gkmm f2dhnu uq01cd
switch oper=1dcxro
switch plan=3v8mu9
switch port=3v8mu9
switch purpos=9o6qb2
switch shown=b1x17n
switchgear tangibl=w5d9wu
`);
