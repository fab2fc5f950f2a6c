// Which roles match, the best first.
{
  const { settings, values, beginning, query, group, suggestions } = jobframeSearch;

  // What it is worth that something stands in a role's name, another name, a title, its family's name
  // or its text.
  const worth = { n: 12, a: 10, t: 9, f: 6, b: 2, c: 1 };

  // `3k9f2an4~9 8d2k1xb0~3`: roles, and where in them a term stands.
  const parse = (list) => list.split(" ").map((text) => [text.slice(0, 6), text.slice(6)]);
  const postings = async (term) => (await values("terms", term)).flatMap(parse);

  // The numbers of the levels that `n4~6-8b5` has at some of the places.
  const levelsOf = (text, places) => {
    const found = new Set();
    for (const [, place, runs] of text.matchAll(/([a-z])([\d~-]*)/g)) {
      for (const run of places.includes(place) ? runs.split("-") : []) {
        const [first, last = first] = run.split("~").map(Number);
        for (let level = first; level <= last; level++) found.add(level);
      }
    }
    return found;
  };
  const common = (first = new Set(), ...others) =>
    new Set([...first].filter((each) => others.every((other) => other.has(each))));

  // Whether a word stands as it was typed, or nothing else is near it.
  const isLikely = ({ weight }, index, all) => weight > 0.5 || all[0].weight <= 0.5;

  // The best match of each word, for the roles that have any; what is rare counts more in a text.
  const addWords = async (words, roleOf, isWanted) => {
    const all = words.flatMap(({ alternatives, isOptional }, index) =>
      alternatives
        .filter(isWanted)
        .filter(({ weight }) => !isOptional || weight === 1)
        .map(async ({ text, weight }) => {
          return { index, weight: isOptional ? 0.1 : weight, found: await postings(text) };
        }),
    );
    for (const { index, weight, found } of await Promise.all(all)) {
      const rarity = 1.5 - Math.log(found.length) / Math.log(settings().count + 1);
      for (const [id, places] of found) {
        const score = weight * worth[places[0]] * (/^[bc]/.test(places) ? rarity : 1);
        const { matches } = roleOf(id);
        if (!(matches[index]?.score >= score)) matches[index] = { score, places };
      }
    }
  };

  // Ways to write some words of names with what may have been meant, and how near they are.
  const spellings = (words, isWanted) =>
    words.reduce(
      (starts, { alternatives }) =>
        starts
          .flatMap(({ texts, nearness }) =>
            alternatives
              .filter(isWanted)
              .filter(({ isName, weight }) => isName && (weight >= 0.9 || weight <= 0.5))
              .map(({ text, weight }) => ({
                texts: [...texts, text],
                // A name as it is written comes before all that are only like it.
                nearness: nearness * (weight === 1 ? 1 : 0.6 + weight / 5),
              })),
          )
          .sort((left, right) => right.nearness - left.nearness)
          .slice(0, 24),
      [{ texts: [], nearness: 1 }],
    );

  // Whether a name may begin with the words, the last of which need not be whole.
  const isBeginning = (words) =>
    words.every(({ text, alternatives }, index) =>
      alternatives.some((each) => each.isName && (each.text === text || index === words.length - 1)),
    );

  // Where all the words are a whole name, or its beginning.
  const addNames = async (wordings, roles, isWanted) => {
    const spelt = wordings.flatMap((words) => spellings(words, isWanted));
    const wholes = spelt.map(async ({ texts, nearness }) => {
      const name = texts.length === 1 ? `${texts} ` : texts.join(" ");
      return { nearness, found: await postings(name) };
    });
    for (const { nearness, found } of await Promise.all(wholes)) {
      for (const [id, places] of found) {
        const score = nearness * { n: 100, a: 90, t: 80 }[places[0]];
        const role = roles.get(id);
        if (role && !(role.whole?.score >= score)) role.whole = { score, places };
      }
    }
    const starts = wordings.filter(isBeginning).map((words) => words.map(({ text }) => text).join(" "));
    const begun = starts.filter((start) => start.length > 2).map((start) => beginning("terms", start, 3));
    for (const [name, [list]] of (await Promise.all(begun)).flat()) {
      for (const [id] of name.includes(" ") ? parse(list) : []) {
        if (roles.has(id)) roles.get(id).start = 30;
      }
    }
  };

  // Where neighbours of the query stand side by side.
  const addPairs = async (words, roles) => {
    const stems = ({ text, alternatives }) => {
      const exact = alternatives.filter((each) => each.text === text);
      return [...new Set((exact[0] ? exact : alternatives).map(({ stem }) => stem))].slice(0, 3);
    };
    const pairs = words.slice(1).map(async (right, index) => {
      const keys = stems(words[index]).flatMap((left) => stems(right).map((each) => `${left} ${each}`));
      const lists = await Promise.all(keys.map((key) => values("pairs", key)));
      return lists.flat().join(" ");
    });
    const found = await Promise.all(pairs);
    for (const role of roles.values()) {
      const count = found.filter((list) => list.includes(role.id)).length;
      role.pairs = 10 * (count + (count > 0 && count === found.length));
    }
  };

  // Which levels of a role are meant: those that words name, and those of a title; and at which levels
  // its text matches.
  const addLevels = (words, role) => {
    const matches = role.matches.filter(Boolean);
    const has = (pattern) => matches.filter(({ places }) => pattern.test(places));
    const places = [...matches, role.whole].map((match) => match?.places).join("");
    const all = role.all ?? levelsOf(places, "natfbc");
    const byTitle = /^t/.test(role.whole?.places) ? [role.whole] : has(/^t[^naf]*$/);
    const titles = byTitle.map(({ places }) => levelsOf(places, "t"));
    const named = [];
    for (const [index, word] of words.entries()) {
      const own = common(word.levels, all);
      if (own.size === 0 || /^[na]/.test(role.matches[index]?.places)) continue;
      named.push(own);
      role.matches[index] = { places: "", ...role.matches[index], score: worth.t };
    }
    const meant = [common(...named, ...titles), common(...named), common(...titles)];
    role.meant = meant.find((levels) => levels.size > 0) ?? meant[0];
    const text = has(/^[tbc]/).flatMap(({ places }) => [...levelsOf(places, "tbc")]);
    Object.assign(role, { matched: new Set(text), isInText: has(/^[bc]/).length > 0 });
    role.isByAlias = has(/^a/).length > 0;
  };

  // Whether a role is called what was typed, or has all of it side by side.
  const isMeant = ({ matches, whole, pairs }, needed) =>
    matches.filter(Boolean).length >= needed.length &&
    (whole?.score >= 60 || (needed.length > 1 && pairs === 10 * needed.length));

  const rank = async (text, { limit = Infinity } = {}) => {
    const { words, wordings } = query(text);
    const needed = words.filter(({ isOptional }) => !isOptional);
    const roles = new Map();
    const roleOf = (id) => {
      if (!roles.has(id)) roles.set(id, { id, matches: [] });
      return roles.get(id);
    };
    await addWords(words, roleOf, isLikely);
    if (needed[0] && needed.every(({ levels }) => levels.size > 0)) {
      // Levels alone: all roles have some, and where few are asked for the first files have enough.
      for (const [id, [record]] of await beginning("roles", "", Math.max(3, limit))) {
        roleOf(id).all = new Set(JSON.parse(record)[4].map(([level]) => level));
      }
    }
    await Promise.all([addNames(wordings, roles, isLikely), addPairs(needed, roles)]);
    // Only where no role is what was typed, something else may have been meant.
    if (![...roles.values()].some((role) => isMeant(role, needed))) {
      await addWords(words, roleOf, () => true);
      await Promise.all([addNames(wordings, roles, () => true), addPairs(needed, roles)]);
    }
    for (const role of roles.values()) {
      addLevels(words, role);
      role.words = words.filter((word, index) => !word.isOptional && role.matches[index]).length;
      role.score = role.matches.reduce((sum, { score }) => sum + score, role.pairs);
      role.score += (role.whole?.score ?? 0) + (role.start ?? 0);
    }
    const order = (left, right) => right.words - left.words || right.score - left.score;
    const found = [...roles.values()]
      .filter(({ words }) => words > 0)
      .sort((left, right) => order(left, right) || (left.id < right.id ? -1 : 1));
    // All words first, and then the best of some.
    const kept = found.filter(({ words }, index) => index < 20 || words === found[0].words);
    const groups = await Promise.all(kept.slice(0, limit).map((role) => group(role, words)));
    groups.sort((left, right) => order(left, right) || (left.role < right.role ? -1 : 1));
    const others = found[0] ? [] : needed.flatMap(({ text }) => suggestions(text));
    return { groups, total: kept.length, suggestions: [...new Set(others)].slice(0, 6) };
  };

  Object.assign(jobframeSearch, { rank });
}
