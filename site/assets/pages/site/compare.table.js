// The profiles side by side: a table that says its roles itself, so that it keeps them when a narrow
// screen stacks its cells.
var jobframeCompare = jobframeCompare || {};

(() => {
  "use strict";

  const { captions, element, canonText, mark } = jobframeCompare;

  const lineElement = (name, line, relation) => {
    const made = element(name);
    if (line.term !== undefined) made.append(canonText(line.term, "strong"), ": ");
    made.append(line.word ?? canonText(line.text));
    if (relation) made.append(" ", mark(...relation));
    return made;
  };

  // The lines of a cell; `relationOf` gives the mark of each.
  const elements = (lines, list, relationOf = () => undefined) => {
    if (lines.length === 0) return [element("p", {}, mark(captions.absent, "absent"))];
    const made = lines.map((line) => lineElement(list ? "li" : "p", line, relationOf(line)));
    return list ? [element("ul", { class: list }, ...made)] : made;
  };

  // Stands above a cell where no column does.
  const columnName = (profile, profiles) => {
    const { content, family } = profile;
    const isClear = profiles.every(
      (other) => other === profile || other.content.title !== content.title,
    );
    const name = element("p", { class: "column" }, canonText(content.title));
    if (!isClear) name.append(" · ", canonText(family.name), " · ", canonText(content.code));
    return name;
  };

  const cellElements = (row, profiles) =>
    row.cells.map(({ lines }, index) => {
      const relationOf = (line) => jobframeCompare.relation(line, profiles[index], index, row);
      return element(
        "td",
        { role: "cell" },
        columnName(profiles[index], profiles),
        ...elements(lines, row.list, relationOf),
      );
    });

  // One cell for all, where they say the same.
  const sharedElement = ({ cells, list }) =>
    element(
      "td",
      { role: "cell", class: "shared", colspan: cells.length, "aria-colspan": cells.length },
      ...elements(cells[0].lines, list),
    );

  const rowElement = (row, profiles) => {
    const header = element("th", { role: "rowheader", scope: "row" });
    header.append(row.hasCanonName ? canonText(row.name) : row.name);
    const made = element("tr", { role: "row" }, header);
    if (profiles.length === 1) {
      made.append(sharedElement(row));
    } else if (row.isSame) {
      made.classList.add("same");
      header.append(" ", mark(captions.same(profiles.length), "same"));
      made.append(sharedElement(row));
    } else {
      header.append(" ", mark(captions.differs, "differs"));
      made.append(...cellElements(row, profiles));
    }
    return made;
  };

  const groupElement = ({ name, rows }, profiles) => {
    const span = { colspan: profiles.length + 1, "aria-colspan": profiles.length + 1 };
    const header = element("th", { role: "rowheader", scope: "rowgroup", ...span }, name);
    return element(
      "tbody",
      { role: "rowgroup" },
      element("tr", { role: "row", class: "group" }, header),
      ...rows.map((row) => rowElement(row, profiles)),
    );
  };

  const headElement = (profiles) => {
    const header = (...children) =>
      element("th", { role: "columnheader", scope: "col" }, ...children);
    const columns = profiles.map((profile) =>
      header(jobframeCompare.profileLink(profile), jobframeCompare.profilePlace(profile)),
    );
    const row = element("tr", { role: "row" }, header(captions.field), ...columns);
    return element("thead", { role: "rowgroup" }, row);
  };

  jobframeCompare.table = (profiles) =>
    element(
      "table",
      {
        role: "table",
        class: `side-by-side of-${profiles.length}`,
        "aria-label": captions.comparison,
      },
      headElement(profiles),
      ...jobframeCompare.groups(profiles).map((group) => groupElement(group, profiles)),
    );
})();
