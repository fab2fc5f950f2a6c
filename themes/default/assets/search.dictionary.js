// All words of the canon: which share a stem, which begin so, and which somebody may have meant.
{
  let all;

  // Each word as { text, stem, group, isName, letters }, by its text; sorted.
  const dictionary = () => (all ??= new Map(read(jobframeSearch.texts.get("words/"))));

  // A line is a stem with its words: `manag -er* -ers`; the asterisk marks words of names.
  const read = (text) => {
    const words = text.trim().split("\n").flatMap((line) => {
      const [stem, ...rest] = line.split(" ");
      const bare = stem.replace("*", "");
      const group = (rest.length > 0 ? rest : [stem]).map((written) => {
        const word = written.replace("*", "").replace(/^-/, bare);
        const isName = written.endsWith("*");
        return { text: word, stem: bare, isName, letters: letters(word) };
      });
      for (const word of group) word.group = group;
      return group;
    });
    return words.sort(byText).map((word) => [word.text, word]);
  };

  const byText = (left, right) => (left.text < right.text ? -1 : 1);

  // A bit for each letter. An edit changes two of them at most.
  const letters = (word) => {
    let bits = 0;
    for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) & 31);
    return bits;
  };

  const differences = (left, right) => {
    let bits = left ^ right;
    let count = 0;
    for (; bits; bits &= bits - 1) count++;
    return count;
  };

  // How many letters are to be put in, left out, exchanged or swapped with their neighbour.
  const edits = (left, right) => {
    let [older, last] = [[], Array.from({ length: right.length + 1 }, (_, index) => index)];
    for (let row = 1; row <= left.length; row++) {
      const next = [row];
      for (let column = 1; column <= right.length; column++) {
        const isSame = left[row - 1] === right[column - 1];
        next[column] = Math.min(next[column - 1] + 1, last[column] + 1, last[column - 1] + !isSame);
        const isSwap = left[row - 2] === right[column - 1] && left[row - 1] === right[column - 2];
        if (isSwap) next[column] = Math.min(next[column], older[column - 2] + 1);
      }
      [older, last] = [last, next];
    }
    return last[right.length];
  };

  // The words within so many edits, the nearest first, each as [word, edits].
  const near = (text, most) => {
    const own = letters(text);
    const found = [];
    for (const word of dictionary().values()) {
      if (Math.abs(word.text.length - text.length) > most) continue;
      if (differences(word.letters, own) > 2 * most) continue;
      const count = edits(word.text, text);
      if (count <= most) found.push([word, count]);
    }
    return found.sort(([left, few], [right, many]) => few - many || right.isName - left.isName);
  };

  // The words that a word of a query may stand for, each with its weight.
  const alternatives = (text, isLast, isExact) => {
    const found = new Map();
    const exact = dictionary().get(text);
    const take = (word, weight) => {
      if (!(found.get(word) >= weight)) found.set(word, weight);
    };
    if (exact) {
      take(exact, 1);
      for (const word of exact.group) take(word, 0.9);
    }
    if (isExact) return found;
    if (text.length > 1) {
      let others = exact && !isLast ? 0 : 20;
      for (const word of dictionary().values()) {
        if (word.text.startsWith(text) && (word.isName || others-- > 0)) {
          take(word, isLast ? 0.7 : 0.6);
        }
      }
    }
    if (text.length > 3) {
      const corrected = near(text, text.length > 7 ? 2 : 1);
      const possible = corrected.filter(([word]) => word.isName || !exact).slice(0, 12);
      for (const [word, count] of possible) take(word, count > 1 ? 0.35 : 0.5);
    }
    return found;
  };

  // Words of names that are like a text that nothing was found for.
  const suggestions = (text) =>
    near(text.slice(0, 30), 3)
      .filter(([word, count]) => word.isName && count < text.length)
      .map(([word]) => word.text)
      .slice(0, 6);

  const isWord = (text) => dictionary().has(text);
  Object.assign(jobframeSearch, { alternatives, suggestions, isWord });
}
