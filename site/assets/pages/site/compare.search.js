// Finds profiles by what people type.
var jobframeCompare = jobframeCompare || {};

(() => {
  "use strict";

  // Without regard to case and accents.
  const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  const terms = (text) => folded(text).split(/\s+/).filter(Boolean);

  const names = ({ title, role, family, code, level }) => [title, role, family, code, level];

  // What is looked through for a profile.
  const entry = (pick) => ({
    pick,
    title: folded(pick.title),
    code: folded(pick.code),
    all: folded([...names(pick), pick.key, ...pick.aliases].join("\n")),
  });

  // The lower the better; undefined where a word is missing.
  const rank = ({ title, code, all }, sought) => {
    if (!sought.every((term) => all.includes(term))) return undefined;
    const text = sought.filter((term) => term !== code).join(" ");
    const place = title.startsWith(text) ? 0 : title.includes(text) ? 1 : 2;
    return place - (sought.includes(code) ? 3 : 0);
  };

  // The profiles that a text means, the best first.
  const find = (entries, text) => {
    const sought = terms(text);
    return entries
      .map((each) => ({ pick: each.pick, rank: rank(each, sought) }))
      .filter((each) => each.rank !== undefined)
      .sort((left, right) => left.rank - right.rank)
      .map(({ pick }) => pick);
  };

  // The other name by which a profile was found, where its own names do not tell.
  const alias = (pick, text) => {
    const own = folded(names(pick).join("\n"));
    const missing = terms(text).filter((term) => !own.includes(term));
    return pick.aliases.find((name) => missing.some((term) => folded(name).includes(term)));
  };

  Object.assign(jobframeCompare, { search: { entry, find, alias } });
})();
