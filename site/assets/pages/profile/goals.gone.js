// What was filled in for lines and blanks that the page no longer has: it is listed, and kept.

const goneList = element("section", { id: "_gone" });

// Each value as a line.
const goneFrom = (lines) => {
  const known = new Set(lines.flatMap(({ fields }) => fields.map(({ key }) => key)));
  return [...entries].flatMap(([key, value]) => {
    const [id, blank] = key.split(/\/\d+(?=⟨)/);
    if (!blank || known.has(key)) return [];
    const [title] = (entries.get(`${id}/text`) ?? id).split("\n");
    const name = `${title} · ${blank}`;
    const shortName = `${beginningOf(title)} · ${blank}`;
    const parts = [{ label: "", pieces: [value] }];
    return [{ key, section: captions.gone, name, shortName, parts, value }];
  });
};

const goneItem = ({ key, name, shortName, value }) => {
  const remove = () => {
    if (!confirm(captions.mayRemove)) return;
    change([[key, ""]]);
    document.querySelector("#_gone button, .worksheet button").focus();
  };
  return element(
    "li",
    {},
    name,
    element("p", { class: "before", dir: "auto" }, value),
    button(captions.remove, remove, { "aria-label": captions.on(captions.remove, shortName) }),
  );
};

const showGone = (lines) => {
  goneList.hidden = lines.length === 0;
  const items = element("ul", {}, ...lines.map(goneItem));
  goneList.replaceChildren(element("h2", {}, captions.gone), items);
};
