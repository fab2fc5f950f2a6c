// Cuts a text into words and folds them, as SearchIndexing did when it made the index.
{
  const others = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" };
  const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;
  const fold = (word) => {
    const { letters } = jobframeSearch.settings();
    const folded = [...word].map((letter) => {
      if (letters.includes(letter)) return letter;
      return others[letter] ?? letter.normalize("NFKD").replace(accents, "");
    });
    return folded.slice(0, 64).join("").normalize();
  };

  // Scripts without spaces: each two neighbours are a word.
  const unspaced =
    /([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]+)/u;
  const pairs = ([...letters]) =>
    letters.length > 1 ? letters.slice(1).map((letter, index) => letters[index] + letter) : letters;
  const split = (run) =>
    run.split(unspaced).flatMap((part) => (unspaced.test(part) ? pairs(part) : part || []));

  const ends = /^[^\p{L}\p{N}\p{M}.]+|[^\p{L}\p{N}\p{M}+#]+$/gu;
  const run = /(?<!['’](?=.(?![\p{L}\p{N}\p{M}])))[\p{L}\p{N}\p{M}]+/gu;
  const plain = /^[\p{L}\p{N}\p{M}.+#&/_@:-]+$/u;
  const sign =
    /[+#]$|^\.[\p{L}\p{N}\p{M}]|[\p{L}\p{N}\p{M}][&.][\p{L}\p{N}\p{M}]|\d[-/][\p{L}\p{N}\p{M}]|[\p{L}\p{N}\p{M}][-/]\d/u;
  const short = /^[\p{L}\p{N}\p{M}]{1,2}([-/][\p{L}\p{N}\p{M}]{1,2})+$/u;

  // The words of a text without white space: the whole of a code such as C++, .NET or R&D, and its
  // parts.
  const cut = (chunk) => {
    const text = chunk.normalize("NFKC").toLowerCase().replace(ends, "");
    const words = (text.match(run) ?? []).flatMap(split);
    const isCode = words.length > 0 && plain.test(text) && (sign.test(text) || short.test(text));
    return {
      whole: isCode ? fold(text) : undefined,
      parts: words.map(fold).filter((word) => !isCode || word.length > 1),
    };
  };

  Object.assign(jobframeSearch, { cut });
}
