jobframeSearch.add("pairs", "mp", String.raw`
much attent=1kjjgc
much certainti=frueaz
much custom=su67cu
much launch=72cmch
much matter=o1arnn
much need=8l47ll
much repay=b1x17n
much return=tbck51
multi axi=yqxokj
multi countri=zgdayh
multi echelon=opk5uj
multi site=w5d9wu
multi year=o1arnn zec558
multimet oscilloscop=f2dhnu
multimet pressur=1dcxro
multipli busi=frueaz
`);
