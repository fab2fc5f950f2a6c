// All words of the canon: which have one stem, which begin so, and which somebody may have meant.
{
  const words = new Map();

  // Reads stems with their words: `manag -er* -ers`. The asterisk is at words of names.
  const read = (line) => {
    const [first, ...rest] = line.split(" ");
    const stem = first.replace("*", "");
    const group = (rest.length > 0 ? rest : [first]).map((written) => {
      const text = written.replace("*", "").replace(/^-/, stem);
      return { text, stem, isName: written.endsWith("*") };
    });
    for (const word of group) words.set(word.text, { ...word, group });
  };
  const wordOf = (text) => {
    if (words.size === 0) jobframeSearch.texts.get("words/").trim().split("\n").forEach(read);
    return words.get(text);
  };

  // How many letters to put in, leave out, exchange or swap with their neighbour make one text of
  // another; Infinity if more than `most`.
  const edits = (left, right, most, i = 0, j = 0) => {
    while (i < left.length && left[i] === right[j]) [i, j] = [i + 1, j + 1];
    const rest = Math.max(left.length - i, right.length - j);
    if (rest === 0 || most === 0) return rest && Infinity;
    const isSwap = left[i] === right[j + 1] && left[i + 1] === right[j];
    const after = (one, other) => edits(left, right, most - 1, i + one, j + other);
    return 1 + Math.min(after(1, 0), after(0, 1), after(1, 1), isSwap ? after(2, 2) : Infinity);
  };

  // The words that are near a text, the nearest first.
  const near = (text, most, isNamed) => {
    const found = [];
    for (const word of words.values()) {
      if ((isNamed && !word.isName) || Math.abs(word.text.length - text.length) > most) continue;
      const count = edits(word.text, text, most);
      if (count <= most) found.push({ ...word, count });
    }
    const order = (one, other) => one.count - other.count || other.isName - one.isName;
    return found.sort(order).slice(0, 12);
  };

  // The words of names that begin so, and some others.
  const begun = (text, others) => {
    const found = [...words.values()].filter((word) => word.text.startsWith(text));
    return found.filter(({ isName }) => isName || others-- > 0);
  };

  // What a word of a query may stand for: the words with their weights, the best first.
  const look = (text, isLast) => {
    const exact = wordOf(text);
    const found = new Map();
    const take = (words, weight) => {
      for (const word of words) {
        if (!found.has(word.text)) found.set(word.text, { ...word, weight: weight(word) });
      }
    };
    if (exact) take([exact, ...exact.group], (word) => (word === exact ? 1 : 0.9));
    if (text.length > 1) take(begun(text, exact && !isLast ? 0 : 20), () => (isLast ? 0.7 : 0.6));
    const most = text.length > 7 ? 2 : text.length > 3;
    if (most) take(near(text, +most, exact), ({ count }) => (count > 1 ? 0.35 : 0.5));
    return [...found.values()];
  };

  // While somebody types, the words before are the same.
  const asked = new Map();
  const alternatives = (text, isLast) => {
    const key = `${isLast} ${text}`;
    if (!asked.has(key)) asked.set(key, look(text, isLast));
    return asked.get(key);
  };

  // Words of names that are a little like a text.
  const suggestions = (text) =>
    near(text.slice(0, 40), Math.min(3, text.length - 2), true).map(({ text }) => text);

  Object.assign(jobframeSearch, { wordOf, alternatives, suggestions });
}
