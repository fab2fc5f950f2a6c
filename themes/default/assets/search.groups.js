// What is shown of a role that matches: its levels, where its link leads, the line that matched.
{
  const { settings, values, cut } = jobframeSearch;
  // The words of the query that gave a group.
  const queries = new WeakMap();

  // Where words of the query stand in a text, as { start, end, index, weight }, `index` being the word's.
  const marks = (text, words) => {
    const known = new Map();
    for (const [index, { alternatives }] of words.entries()) {
      for (const { text, weight } of alternatives) known.set(text, { index, weight });
    }
    const found = [];
    const mark = (word, start, length) => {
      if (known.has(word)) found.push({ start, end: start + length, ...known.get(word) });
      return known.has(word);
    };
    for (const { 0: chunk, index } of text.matchAll(/[\p{L}\p{N}\p{M}.]\S*/gu)) {
      const code = chunk.replace(/[^\p{L}\p{N}\p{M}+#]+$/u, "");
      if (mark(cut(code).whole, index, code.length)) continue;
      for (const { 0: run, index: offset } of chunk.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
        const { parts } = cut(run);
        parts.forEach((word, at) =>
          mark(word, index + offset + at, parts[1] ? word.length : run.length),
        );
      }
    }
    return found;
  };

  // The text that has the most words of the query, near each other, with its marks.
  const best = (texts, words) => {
    const worth = (found) => {
      const ofWord = (_, index) =>
        Math.max(0, ...found.map((each) => (each.index === index ? each.weight : 0)));
      const pairs = found.filter(({ index, end }, at) => {
        const next = found[at + 1];
        return next?.index === index + 1 && next.start - end < 9;
      });
      return words.map(ofWord).reduce((sum, weight) => sum + weight, 0.3 * pairs.length);
    };
    const all = texts.map((text) => ({ text, marks: marks(text, words) }));
    const most = Math.max(...all.map(({ marks }) => worth(marks)));
    return all.find(({ marks }) => marks.length > 0 && worth(marks) === most);
  };

  const group = async (role, words) => {
    const [record] = await values("roles", role.id);
    const [key, name, aliases, status, own] = JSON.parse(record);
    const [family] = key.split(".");
    const path = `families/${key.replace(".", "/")}`;
    // All levels are no choice.
    const isChoice = role.meant.size > 0 && (role.meant.size < own.length || own.length === 1);
    const levels = own.map(([number, title, hasGoals]) => {
      const [code, , track] = settings().levels[number];
      const isMatch = (isChoice ? role.meant : role.matched).has(number);
      const place = `${path}/${code.toLowerCase()}`;
      return { number, code, track, title, path: place, hasGoals: hasGoals === 1, isMatch };
    });
    const level = isChoice ? levels.find(({ isMatch }) => isMatch) : undefined;
    const made = {
      ...{ id: role.id, score: role.score, words: role.words, isInText: role.isInText },
      ...{ key, path, role: name, aliases, status, levels, level },
      family: settings().families.find(([id]) => id === family)[1],
      title: level?.title ?? name,
      link: `${level?.path ?? path}/index.html`,
      // The other name that matches.
      alias: role.isByAlias ? best(aliases, words)?.text : undefined,
    };
    queries.set(made, words);
    return made;
  };

  // Adds the line that matches, with its level unless it is the role's.
  const line = async (group) => {
    if (!group.isInText) return undefined;
    const lines = (await values("lines", group.id)).map((line) => JSON.parse(line));
    const found = best(lines.map(([, text]) => text), queries.get(group));
    const [number] = lines.find(([, text]) => text === found?.text) ?? [];
    const level = group.levels.find((level) => level.number === number);
    return (group.line = found && { ...found, level });
  };

  Object.assign(jobframeSearch, { group, line });
}
