// What a text asks for: its words, and the levels that some of them name.
{
  const { settings, cut, isWord, alternatives } = jobframeSearch;

  const wordsOf = (text, isKnown = () => true) =>
    (text.match(/\S+/g) ?? []).flatMap((chunk) => {
      const { whole, parts } = cut(chunk);
      return whole && (isKnown(whole) || parts.length === 0) ? [whole] : parts;
    });

  // The words of all that a level is called: its code, its title, its track.
  const levelNames = () =>
    settings().levels.flatMap((names, number) => names.map((name) => [number, wordsOf(name)]));

  // Gives the words, of which `isOptional` need not be found, and `wordings` of the whole: as it is,
  // and without words that name levels.
  const query = (text) => {
    const names = levelNames();
    const isKnown = (word) => isWord(word) || names.some(([, words]) => words[0] === word);
    const texts = wordsOf(text.slice(0, 1000), isKnown).slice(0, 12);
    const isStop = (word) => settings().stop.includes(word);
    const words = texts.map((text, index) => {
      const isOptional = isStop(text) && !texts.every(isStop);
      const isLast = index === texts.length - 1;
      return { text, isOptional, alternatives: alternatives(text, isLast, isOptional) };
    });

    const wordings = [words];
    for (const [number, name] of names) {
      const isHere = (index) => name.every((text, offset) => texts[index + offset] === text);
      const start = name.length > 0 ? words.findIndex((_, index) => isHere(index)) : -1;
      if (start < 0) continue;
      const own = words.slice(start, start + name.length);
      for (const word of own) (word.levels ??= new Set()).add(number);
      wordings.push(words.filter((word) => !own.includes(word)));
    }
    wordings.push(words.filter((word) => !word.levels));
    return { words, wordings: wordings.filter((words) => words.length > 0) };
  };

  Object.assign(jobframeSearch, { query, wordsOf });
}
