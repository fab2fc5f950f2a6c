// Which roles match, and which of them the best.
{
  const { settings, values, beginning, query, group, suggestions } = jobframeSearch;

  // What a match is worth: in the role's name, another name, a title, the family's name, or its text.
  const worth = { n: 12, a: 10, t: 9, f: 6, b: 2, c: 1 };
  const wholeWorth = { n: 100, a: 90, t: 80 };

  // `3k9f2an4~9 8d2k1xb0`: roles, and where in them something stands.
  const postings = async (key) => (await values("terms", key)).flatMap(parts);
  const parts = (list) => list.split(" ").map((text) => [text.slice(0, 6), text.slice(6)]);

  // The numbers of the levels that `n4~6-8b5` has in some of its places.
  const levels = (places, kinds) => {
    const found = new Set();
    for (const [, kind, runs] of places.matchAll(/([a-z])([\d~-]*)/g)) {
      if (!kinds.includes(kind)) continue;
      for (const run of runs.split("-")) {
        const [first, last = first] = run.split("~").map(Number);
        for (let number = first; number <= last; number++) found.add(number);
      }
    }
    return found;
  };

  const roleOf = (id, roles) => {
    if (!roles.has(id)) roles.set(id, { id, matches: [], score: 0 });
    return roles.get(id);
  };

  // Adds roles for a query that names levels alone; where few are asked for, out of few files.
  const addAll = async (roles, limit) => {
    for (const [id, [record]] of await beginning("roles", "", Math.max(3, limit / 8))) {
      roleOf(id, roles).all = new Set(JSON.parse(record)[4].map(([number]) => number));
    }
  };

  // The roles that have one of the words, by id, with the best match for each word.
  const matching = async (words) => {
    const roles = new Map();
    const scale = Math.log(settings().count + 1);
    const add = (index, weight, found) => {
      const rarity = 1.5 - Math.log(found.length) / scale;
      for (const [id, places] of found) {
        const score = weight * worth[places[0]] * (/^[bc]/.test(places) ? rarity : 1);
        const { matches } = roleOf(id, roles);
        if (!(matches[index]?.score >= score)) matches[index] = { score, places };
      }
    };
    const found = words.map(({ alternatives }, index) =>
      [...alternatives].map(async ([{ text }, weight]) => [index, weight, await postings(text)]),
    );
    for (const each of await Promise.all(found.flat())) add(...each);
    return roles;
  };

  // Ways to write some words, with the words that may have been meant.
  const written = (words) =>
    words.reduce(
      (starts, { alternatives }) => {
        const all = [...alternatives].filter(([, weight]) => weight >= 0.9 || weight <= 0.5);
        return starts
          .flatMap(([start, quality]) =>
            all.map(([{ text }, weight]) => [[...start, text], quality * (0.8 + weight / 5)]),
          )
          .sort(([, left], [, right]) => right - left)
          .slice(0, 24);
      },
      [[[], 1]],
    );

  // Values roles of which a whole name was written, or its beginning.
  const addNames = async (wordings, roles) => {
    const wholes = wordings.flatMap(written).map(async ([words, quality]) => {
      const key = words.length > 1 ? words.join(" ") : `${words} `;
      return [quality, await postings(key)];
    });
    for (const [quality, found] of await Promise.all(wholes)) {
      for (const [id, places] of found) {
        const role = roles.get(id);
        const worth = quality * wholeWorth[places[0]];
        if (role && !(role.whole?.worth >= worth)) role.whole = { worth, places };
      }
    }
    const starts = wordings.map((words) => words.map(({ text }) => text).join(" "));
    const long = starts.filter((start) => start.length > 2);
    const begun = await Promise.all(long.map((start) => beginning("terms", start, 3)));
    for (const [key, [value]] of begun.flat()) {
      if (!key.includes(" ")) continue;
      for (const [id] of parts(value)) {
        const role = roles.get(id);
        if (role) role.begins = 30;
      }
    }
  };

  // Values roles in which neighbours in the query stand side by side.
  const addPairs = async (words, roles) => {
    const stems = ({ text, alternatives }) => {
      const all = [...alternatives.keys()];
      const exact = all.filter((word) => word.text === text);
      return [...new Set((exact.length ? exact : all).map(({ stem }) => stem))].slice(0, 3);
    };
    const found = words.slice(1).map(async (right, index) => {
      const keys = stems(words[index]).flatMap((left) => stems(right).map((stem) => `${left} ${stem}`));
      const lists = await Promise.all(keys.map((key) => values("pairs", key)));
      return new Set(lists.flat().flatMap((list) => list.split(" ")));
    });
    const all = await Promise.all(found);
    for (const role of roles.values()) {
      const count = all.filter((ids) => ids.has(role.id)).length;
      role.score += 10 * count + (count && count === all.length ? 10 : 0);
    }
  };

  const common = (first = new Set(), ...others) =>
    new Set([...first].filter((each) => others.every((other) => other.has(each))));

  // Takes what names levels for matches of roles that have them, and tells which levels are meant:
  // those, or those of a title.
  const addLevels = (words, role) => {
    const { matches, whole } = role;
    const places = matches.map((match) => match.places).join("") + (whole?.places ?? "");
    const own = role.all ?? levels(places, "natfbc");
    const titles = matches.filter(({ places }) => /^t[^naf]*$/.test(places));
    const byTitle = (/^t/.test(whole?.places) ? [whole] : titles).map(({ places }) => levels(places, "t"));
    role.isByAlias = matches.some(({ places }) => /^a/.test(places));
    role.isInText = matches.some(({ places }) => /^[bc]/.test(places));
    role.matched = new Set(matches.flatMap(({ places }) => (/^[naf]/.test(places) ? [] : [...levels(places, "tbc")])));
    const byName = [];
    for (const [index, word] of words.entries()) {
      const found = word.levels && !/^[na]/.test(matches[index]?.places) && common(word.levels, own);
      if (!found?.size) continue;
      byName.push(found);
      matches[index] = { places: "", ...matches[index], score: worth.t };
    }
    const meant = [common(...byName, ...byTitle), common(...byName), common(...byTitle)];
    role.meant = meant.find((levels) => levels.size > 0) ?? new Set();
  };

  const rank = async (text, { limit = Infinity } = {}) => {
    const { words, wordings } = query(text);
    const needed = words.filter((word) => !word.isOptional);
    const roles = await matching(words);
    if (needed.every((word) => word.levels)) await addAll(roles, limit);
    await Promise.all([addNames(wordings, roles), addPairs(needed, roles)]);
    for (const role of roles.values()) {
      addLevels(words, role);
      role.words = words.filter((word, index) => !word.isOptional && role.matches[index]).length;
      for (const { score } of role.matches.filter(Boolean)) role.score += score;
      role.score += (role.whole?.worth ?? 0) + (role.begins ?? 0);
    }
    const order = (left, right) => right.words - left.words || right.score - left.score;
    const found = [...roles.values()]
      .filter((role) => role.words > 0)
      .sort((left, right) => order(left, right) || (left.id < right.id ? -1 : 1));
    // All words first, and then the best of some.
    const kept = found.filter((role, index) => index < 20 || role.words === found[0].words);
    const groups = await Promise.all(kept.slice(0, limit).map((role) => group(role, words)));
    groups.sort((left, right) => order(left, right) || (left.role < right.role ? -1 : 1));
    const texts = found.length > 0 ? [] : needed.flatMap(({ text }) => suggestions(text));
    return { groups, total: kept.length, suggestions: [...new Set(texts)].slice(0, 6) };
  };

  Object.assign(jobframeSearch, { rank });
}
