// A role among the results.
{
  const { captions, canonText, place, root } = jobframeSearch;
  const { element } = jobframe;
  const groups = new WeakMap();

  // As much of a line as is needed to see why it is shown.
  const excerpt = ({ text, marks, level }) => {
    const made = canonText("", "p");
    if (level) made.append(element("b", {}, level.code), " ");
    const first = marks[0].start;
    let end = first > 70 ? text.indexOf(" ", first - 50) + 1 : 0;
    if (end > 0) made.append("… ");
    for (const mark of marks) {
      made.append(text.slice(end, mark.start), element("mark", {}, text.slice(mark.start, mark.end)));
      end = mark.end;
    }
    made.append(text.slice(end));
    return Object.assign(made, { className: "canon line" });
  };

  const pause = () => new Promise((resolve) => setTimeout(resolve, 250));

  // Lines are looked up when they stay in sight: they are the larger part of the index.
  const observer = new IntersectionObserver(
    async (entries) => {
      await pause();
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting || !target.isConnected) continue;
        observer.unobserve(target);
        const line = await jobframeSearch.line(groups.get(target)).catch(() => undefined);
        if (line) target.querySelector(".switches").before(excerpt(line));
      }
    },
    { rootMargin: "50%" },
  );

  const levelItem = ({ code, title, path, hasGoals, isMatch }) => {
    const link = (page, label, text) =>
      Object.assign(element("a", { href: `${root}${path}/${page}.html`, title }, text), { ariaLabel: label });
    const made = element("li", isMatch ? { class: "match" } : {}, link("index", `${code} ${title}`, canonText(code)));
    if (hasGoals) made.append(" ", link("goals", `${captions.goals} ${code} ${title}`, captions.goals));
    return made;
  };

  const hit = (group) => {
    const link = element("a", { href: root + group.link }, canonText(group.title));
    const made = element("li", {}, element("h2", {}, link), place(group));
    if (group.alias) made.append(element("p", { class: "place" }, captions.alias, canonText(group.alias)));
    const levels = element("ul", { class: "switches" }, ...group.levels.map(levelItem));
    levels.ariaLabel = captions.levels(group.role);
    made.append(levels);
    groups.set(made, group);
    observer.observe(made);
    return made;
  };

  Object.assign(jobframeSearch, { hit, pause });
}
