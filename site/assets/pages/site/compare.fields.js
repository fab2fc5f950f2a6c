// What stands in the rows: for each field the lines of each profile, and what they have in common.
var jobframeCompare = jobframeCompare || {};

(() => {
  "use strict";

  const { captions } = jobframeCompare;
  const { fields } = captions;

  // A canon's text has no control character in it.
  const joint = "\u0000";

  // A line has a `text`, perhaps a `term` in front of it, or else a `word` of ours; and the canon's
  // `id`, which it keeps when it is reworded.
  const one = (text) => (text === undefined ? [] : [{ text }]);

  const sense = ({ term = "", text, word }) => `${term}${joint}${text ?? word}`;

  // What makes two lines the same but for their words: the id within a role, a capability's name.
  const identity = (line, { role }) => line.term ?? (line.id && `${role.key}${joint}${line.id}`);

  // `list`: the class of the list, where the field is one.
  const row = (name, profiles, linesOf, list) => {
    const cells = profiles.map((profile) => {
      const lines = linesOf(profile);
      return {
        lines,
        senses: new Set(lines.map(sense)),
        identities: new Set(lines.map((line) => identity(line, profile)).filter(Boolean)),
      };
    });
    return { name, list, cells, isSame: new Set(cells.map(sum)).size === 1 };
  };

  // The order of a cell's lines is no difference.
  const sum = ({ lines }) => lines.map(sense).sort().join(joint);

  const place = (profiles) => {
    const text = (name, textOf) => row(name, profiles, (profile) => one(textOf(profile)));
    const status = ({ role }) => [{ word: captions[role.status ?? "approved"] }];
    const aliases = ({ role }) => (role.aliases ?? []).map((alias) => ({ text: alias }));
    return [
      text(fields.family, ({ family }) => family.name),
      text(fields.role, ({ role }) => role.name),
      row(fields.aliases, profiles, aliases, "names"),
      text(fields.roleSummary, ({ role }) => role.summary),
      ...(profiles.some(({ role }) => role.status) ? [row(fields.status, profiles, status)] : []),
      text(fields.level, ({ content, level }) => `${content.code} — ${level.title}`),
      text(fields.track, ({ level }) => level.track),
      text(fields.years, ({ level }) => level.years),
    ];
  };

  const role = (profiles) => {
    const text = (field) => row(fields[field], profiles, ({ content }) => one(content[field]));
    const list = (field) =>
      row(fields[field], profiles, ({ content }) => content[field] ?? [], "lines");
    const capabilities = ({ content }) =>
      (content.capabilities ?? []).map(({ name, text: own }) => ({ term: name, text: own }));
    return [
      text("summary"),
      list("core_outputs"),
      list("jfm.responsibilities"),
      text("jfm.complexity"),
      text("jfm.knowledge"),
      list("components.responsibilities"),
      list("components.tasks"),
      list("components.skills"),
      list("components.knowledge"),
      list("components.qualifications"),
      row(fields.capabilities, profiles, capabilities, "lines"),
    ];
  };

  const level = (profiles) => {
    const dimension = (id) => (profile) =>
      one((profile.level.dimensions ?? []).find((value) => value.id === id)?.text);
    return [
      row(fields.levelSummary, profiles, (profile) => one(profile.level.summary)),
      ...jobframeCompare.canon.dimensions.map(({ id, name }) => ({
        ...row(name, profiles, dimension(id)),
        hasCanonName: true,
      })),
    ];
  };

  // The groups of rows. A row that no profile has anything in is left out.
  const groups = (profiles) =>
    Object.entries({ place, role, level })
      .map(([name, rows]) => ({
        name: captions[name],
        rows: rows(profiles).filter(({ cells }) => cells.some(({ lines }) => lines.length > 0)),
      }))
      .filter(({ rows }) => rows.length > 0);

  // What a line of one profile is to the others, as the parts of a mark; undefined where the row's
  // own mark says it all.
  const relation = (line, profile, index, { list, cells }) => {
    const others = cells.filter((cell, other) => other !== index);
    const count = others.filter(({ senses }) => senses.has(sense(line))).length;
    if (count === others.length) return [captions.inAll(cells.length), "shared"];
    if (count > 0) return [captions.inSome(count + 1, cells.length), "shared"];
    if (!list) return undefined;
    const isReworded = others.some(({ identities }) => identities.has(identity(line, profile)));
    return isReworded ? [captions.reworded, "reworded"] : [captions.onlyHere, "only"];
  };

  Object.assign(jobframeCompare, { groups, relation });
})();
