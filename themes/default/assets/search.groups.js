// What is shown of a role that matches: its levels, where its link leads, the line that matched.
{
  const { settings, values, cut } = jobframeSearch;
  // The words of the query that gave a group.
  const queries = new WeakMap();

  // Where words of the query stand in a text, as { start, end, index, weight } with the number of the
  // word.
  const marks = (text, words) => {
    const known = new Map();
    for (const [index, { alternatives }] of words.entries()) {
      for (const [{ text }, weight] of alternatives) known.set(text, { index, weight });
    }
    const found = [];
    const mark = (word, start, length) => {
      if (!known.has(word)) return false;
      // Of scripts without spaces words overlap.
      const last = found.at(-1);
      if (last?.end > start) last.end = start + length;
      else found.push({ start, end: start + length, ...known.get(word) });
      return true;
    };
    for (const { 0: chunk, index } of text.matchAll(/[\p{L}\p{N}\p{M}.]\S*/gu)) {
      const code = chunk.replace(/[^\p{L}\p{N}\p{M}+#]+$/u, "");
      if (mark(cut(code).whole, index, code.length)) continue;
      for (const { 0: run, index: offset } of chunk.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
        const { parts } = cut(run);
        const isOne = parts.length < 2;
        for (const [at, word] of parts.entries()) {
          mark(word, index + offset + (isOne ? 0 : at), isOne ? run.length : word.length);
        }
      }
    }
    return found;
  };

  const sum = (numbers) => numbers.reduce((sum, number) => sum + number, 0);

  // What a line is worth: its words, and once more those that stand as in the query.
  const worth = (found, words) => {
    const best = words.map((_, index) =>
      Math.max(0, ...found.filter((each) => each.index === index).map(({ weight }) => weight)),
    );
    const isNext = ({ index, end }, next) => next?.index === index + 1 && next.start - end < 9;
    return sum(best) + 0.3 * found.filter((each, at) => isNext(each, found[at + 1])).length;
  };

  const bestOf = (texts, words) =>
    texts
      .map((text) => ({ text, marks: marks(text, words) }))
      .map((each) => ({ ...each, worth: worth(each.marks, words) }))
      .reduce((best, each) => (each.worth > best.worth ? each : best), { worth: 0 });

  const group = async (role, words) => {
    const [key, name, aliases, status, levels] = JSON.parse((await values("roles", role.id))[0]);
    const [family] = key.split(".");
    const path = `families/${key.replace(".", "/")}`;
    // All levels are no choice.
    const isOne = role.meant.size > 0 && (role.meant.size < levels.length || levels.length === 1);
    const all = levels.map(([number, title, hasGoals]) => {
      const [code, levelTitle, track] = settings().levels[number];
      const isMatch = (isOne ? role.meant : role.matched).has(number);
      const place = `${path}/${code.toLowerCase()}`;
      return { code, title, levelTitle, track, number, path: place, hasGoals: !!hasGoals, isMatch };
    });
    const level = isOne ? all.find(({ number }) => role.meant.has(number)) : undefined;
    const made = {
      id: role.id,
      key,
      path,
      family: settings().families.find(([id]) => id === family)[1],
      role: name,
      aliases,
      status,
      levels: all,
      level,
      title: level?.title ?? name,
      link: `${(level ?? { path }).path}/index.html`,
      score: role.score,
      words: role.words,
      // The other name that matched.
      alias: role.isByAlias ? bestOf(aliases, words).text : undefined,
      isInText: role.isInText,
    };
    queries.set(made, words);
    return made;
  };

  // Adds the line that has the most of the query, with its level and the places to mark.
  const line = async (group) => {
    if (!group.isInText) return undefined;
    const lines = (await values("lines", group.id)).map((line) => JSON.parse(line));
    const best = bestOf(lines.map(([, text]) => text), queries.get(group));
    if (!best.text) return undefined;
    const [number] = lines.find(([, text]) => text === best.text);
    group.line = { ...best, level: group.levels.find((level) => level.number === number) };
    return group.line;
  };

  Object.assign(jobframeSearch, { group, line, marks });
}
