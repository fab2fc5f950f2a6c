jobframeSearch.add("pairs", "lp", String.raw`
lubric check=5jcj7h
lubric residu=6s4zkz
lucki run=n0oq16
`);
