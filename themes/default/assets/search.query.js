// What a text asks for: its words, and the levels that some of them name.
{
  const { settings, cut, wordOf, alternatives } = jobframeSearch;

  const wordsOf = (text, isKnown = () => true) =>
    (text.match(/\S+/g) ?? []).flatMap((chunk) => {
      const { whole, parts } = cut(chunk);
      return whole && (isKnown(whole) || parts.length === 0) ? [whole] : parts;
    });

  // Gives the words, of which `isOptional` need not be found, and ways to write the whole: as it is,
  // and without what names a level.
  const query = (text) => {
    const { levels, stop } = settings();
    const names = levels.flatMap((own, level) =>
      own.map((name) => ({ level, name: wordsOf(name) })),
    );
    const isKnown = (word) => wordOf(word) || names.some(({ name }) => name[0] === word);
    const texts = wordsOf(text.slice(0, 1000), isKnown).slice(0, 12);
    const isContent = (word) => !stop.includes(word);
    const words = texts.map((text, index) => ({
      text,
      isOptional: !isContent(text) && texts.some(isContent),
      alternatives: alternatives(text, index === texts.length - 1),
      levels: new Set(),
    }));

    const wordings = [words];
    for (const { level, name } of names) {
      const start = texts.findIndex((_, at) => name.every((word, next) => texts[at + next] === word));
      if (start < 0 || name.length === 0) continue;
      const own = words.slice(start, start + name.length);
      for (const word of own) word.levels.add(level);
      wordings.push(words.filter((word) => !own.includes(word)));
    }
    const others = words.filter(({ levels }) => levels.size === 0);
    if (others.length < words.length) wordings.push(others);
    return { words, wordings };
  };

  Object.assign(jobframeSearch, { query });
}
