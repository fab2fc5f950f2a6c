jobframeSearch.add("pairs", "coh", String.raw`
cohes growth=lxfw86
cohort custom=i0xseo
coil winder=5jcj7h
coincid offer=8l47ll
`);
