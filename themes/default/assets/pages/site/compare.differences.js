// The table of profiles side by side, and what it says of their differences.

const mark = (kind, caption = captions[kind]) => element("p", { class: `mark ${kind}` }, caption);

const linesOf = (value) =>
  [value || []].flat().map((line) => (line.text ? line : { text: line }));
const words = ({ name, text }) => JSON.stringify([name, text]);
// What lines have in common that are one line in other words.
const identity = ({ id }) => id;

const row = (id, label, profiles) => {
  const cells = profiles.map((profile) => linesOf(profile[id]));
  // The order of lines is no difference.
  const sums = cells.map((lines) => lines.map(words).sort().join());
  const isSame = new Set(sums).size === 1;
  const isList = cells.some((lines) => lines.length > 1);

  const relation = (line) => {
    const count = (what) =>
      cells.filter((lines) => lines.some((other) => what(other) === what(line))).length;
    if (isSame) return "";
    if (count(words) > 1) return mark("shared", captions.shared(count(words), cells.length));
    if (line.id && count(identity) > 1) return mark("reworded");
    return isList ? mark("only") : "";
  };

  const contents = (lines) => {
    if (lines.length === 0) return mark("absent");
    const made = lines.map((line) => {
      const name = line.name ? [text(line.name, "strong"), ": "] : [];
      return element(isList ? "li" : "div", {}, ...name, text(line.text), relation(line));
    });
    return element(isList ? "ul" : "div", {}, ...made);
  };

  const kind = profiles.length === 1 ? "" : isSame ? "same" : "differs";
  const header = element("th", { scope: "row" }, label, kind && mark(kind));
  const shared = element("td", { colspan: cells.length }, contents(cells[0]));
  const own = profiles.map(({ title, family, code }, index) => {
    const column = text([title, family, code].join(" · "), "p");
    return element("td", {}, column, contents(cells[index]));
  });
  return element("tr", { class: `${kind} ${id}` }, header, ...(isSame ? [shared] : own));
};

// Has rows for the fields that a profile has.
const group = ([name, fields], profiles) => {
  const rows = Object.entries(fields)
    .filter(([id]) => profiles.some((profile) => profile[id]))
    .map(([id, label]) => row(id, label, profiles));
  const header = element("th", { scope: "rowgroup", colspan: profiles.length + 1 }, name);
  return rows.length > 0 ? element("tbody", {}, element("tr", {}, header), ...rows) : "";
};

// Where a profile stands.
const place = ({ family, role, level, status }) => {
  const made = element("p", { class: "place" }, text([family, role, level].join(" · ")));
  if (status) made.append(` · ${captions[status]}`);
  return made;
};

const head = (profile, remove) => {
  const { title, path, code } = profile;
  const href = `families/${path}/${code.toLowerCase()}/index.html`;
  const removal = button(captions.remove, () => remove(profile));
  removal.append(" ", element("span", { class: "unseen" }, text(title)));
  return element("th", {}, element("a", { href }, text(title)), place(profile), removal);
};

const table = (profiles, remove) => {
  const heads = profiles.map((profile) => head(profile, remove));
  const dimensions = profiles[0].dimensions.map(({ id, name }) => [id, text(name)]);
  const groups = { ...captions.groups, [captions.dimensions]: Object.fromEntries(dimensions) };
  return element(
    "table",
    {},
    element("thead", {}, element("tr", {}, element("td"), ...heads)),
    ...Object.entries(groups).map((each) => group(each, profiles)),
  );
};
