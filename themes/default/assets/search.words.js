// Cuts a text into words and folds them, as SearchIndexing does for the index.
{
  const others = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" };
  const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;
  const folded = (letter) => {
    if (jobframeSearch.settings().letters.includes(letter)) return letter;
    return others[letter] ?? letter.normalize("NFKD").replace(accents, "");
  };
  const fold = (word) => [...word].slice(0, 64).map(folded).join("").normalize();

  // A pattern in which `_` is any letter, digit or mark.
  const pattern = (text, flags = "u") =>
    new RegExp(text.replaceAll("_", "\\p{L}\\p{N}\\p{M}"), flags);
  const ends = pattern("^[^_.]+|[^_+#]+$", "gu");
  const runs = pattern("(?<!['’](?=.(?![_])))[_]+", "gu");
  // C++, .NET, R&D, 15-1232.00, CI/CD
  const code = pattern(
    "^(?=[_.+#&/@:-]+$)(.*([+#]$|[_][&.][_]|\\d[-/][_]|[_][-/]\\d)|\\.[_]|[_]{1,2}([-/][_]{1,2})+$)",
  );

  // Of scripts without spaces each two neighbours are a word.
  const unspaced =
    /([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]+)/u;
  const pairs = ([...all]) => (all.length < 2 ? all : all.slice(1).map((each, i) => all[i] + each));
  const split = (run) =>
    run.split(unspaced).flatMap((part, index) => (index % 2 ? pairs(part) : part || []));

  // The words of a text without white space: `whole` is a code, of which `parts` are words too.
  const cut = (chunk) => {
    const text = chunk.normalize("NFKC").toLowerCase().replace(ends, "");
    const parts = (text.match(runs) ?? []).flatMap(split).map(fold);
    if (parts.length === 0 || !code.test(text)) return { parts };
    return { whole: fold(text), parts: parts.filter((part) => part.length > 1) };
  };

  Object.assign(jobframeSearch, { cut });
}
