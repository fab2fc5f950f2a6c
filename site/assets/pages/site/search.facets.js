// What results are narrowed by: boxes to tick, with the count of what would be left.
{
  const { captions, canonText } = jobframeSearch;
  const { element } = jobframe;
  const address = new URLSearchParams(location.search);

  // By the values that a group has; `all` as [value, name].
  const facets = [
    {
      id: "family",
      all: ({ families }) => families,
      of: ({ key }) => [key.split(".")[0]],
    },
    {
      id: "track",
      all: ({ levels }) => [...new Set(levels.map(([, , track]) => track))].map((track) => [track, track]),
      of: ({ levels }) => levels.map(({ track }) => track),
    },
    {
      id: "level",
      all: ({ levels }) => levels.map(([code, title]) => [code, `${code} — ${title}`]),
      of: ({ levels }) => levels.map(({ code }) => code),
    },
  ];
  for (const facet of facets) facet.chosen = new Set(address.getAll(facet.id));

  // The groups that have what is ticked, leaving out one facet.
  const narrowed = (groups, except) => {
    const used = facets.filter((facet) => facet !== except && facet.chosen.size > 0);
    const has = (group) => ({ chosen, of }) => of(group).some((value) => chosen.has(value));
    return groups.filter((group) => used.every(has(group)));
  };

  const row = ({ chosen }, [value, name], change) => {
    const box = element("input", { type: "checkbox" });
    box.checked = chosen.has(value);
    box.onchange = () => {
      chosen[box.checked ? "add" : "delete"](value);
      change();
    };
    const count = element("span", { class: "count" });
    const label = element("label", {}, box, canonText(name), count);
    return { value, box, count, label };
  };

  // The element in which they stand, and what counts groups in it.
  const filters = (change) => {
    const made = element("details", { class: "filters" }, element("summary", {}, captions.filters));
    made.open = matchMedia("(min-width: 60rem)").matches;
    for (const facet of facets) {
      facet.rows = facet.all(jobframeSearch.settings()).map((each) => row(facet, each, change));
      const labels = facet.rows.map(({ label }) => label);
      const legend = element("legend", {}, captions[facet.id]);
      facet.element = element("fieldset", {}, legend, ...labels);
      made.append(facet.element);
    }
    const count = (groups) => {
      made.hidden = groups.length === 0;
      for (const facet of facets) {
        const values = narrowed(groups, facet).flatMap((group) => [...new Set(facet.of(group))]);
        const counts = Map.groupBy(values, (value) => value);
        for (const { value, box, count, label } of facet.rows) {
          const number = counts.get(value)?.length ?? 0;
          count.replaceChildren(number);
          label.hidden = number === 0 && !box.checked;
        }
      }
    };
    return { element: made, count };
  };

  const chosen = () => facets.flatMap(({ id, chosen }) => [...chosen].map((value) => [id, value]));
  Object.assign(jobframeSearch, { narrowed, filters, chosen });
}
