// The page of results: what its address asks for, and what is typed into the field above.
{
  const { captions, find, narrowed, filters, chosen, hit, pause, root } = jobframeSearch;
  const { element, button } = jobframe;
  // As many are drawn before all are known, and as many at the most until more are asked for.
  const first = 10;
  const step = 100;
  const none = { groups: [], suggestions: [], total: 0 };

  const input = document.querySelector("#_search");
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  const text = () => input.value.trim();
  let found = none;
  let most = step;

  const status = element("p", { role: "status" });
  const say = (...contents) => status.replaceChildren(...contents);
  const notes = element("div", { class: "notes" });
  const results = element("ol", { id: "results" });
  results.ariaLabel = captions.results;
  const more = button(captions.more, () => {
    const next = results.children.length;
    most += step;
    show();
    results.children[next].querySelector("a").focus();
  });
  const works = captions.works.map((line) => element("li", {}, line));
  const help = element("details", {}, element("summary", {}, captions.help), element("ul", {}, ...works));
  const list = element("section", {}, status, notes, results, more);
  const columns = element("div", { class: "columns" }, list);
  document.querySelector(".sections").replaceChildren(help, columns);

  // What to say besides the results: where to look when there are none.
  const note = () => {
    if (found.total > 0) return [];
    const links = found.suggestions.map((term) => {
      const href = `${root}search.html?${new URLSearchParams({ q: term })}`;
      return element("li", {}, element("a", { href }, jobframeSearch.canonText(term)));
    });
    const nearest = [element("p", {}, captions.nearest), element("ul", { class: "nearest" }, ...links)];
    const list = element("a", { href: `${root}a-z.html` }, captions.list);
    const other = element("p", {}, text() ? captions.nothing : captions.start, list, ".");
    return [...(links.length > 0 ? nearest : []), other];
  };

  let facets;
  const show = () => {
    const groups = narrowed(found.groups);
    results.replaceChildren(...groups.slice(0, most).map(hit));
    more.hidden = groups.length <= most;
    notes.replaceChildren(...note());
    facets.count(found.groups);
    const isPart = groups.length < found.groups.length;
    const count = isPart ? captions.part(groups.length, found.total) : captions.found(found.total);
    say(text() && count);
  };

  // Puts what is shown into the address.
  const remember = () => {
    const asked = text() ? [["q", text()]] : [];
    const query = new URLSearchParams([...asked, ...chosen()]);
    try {
      history.replaceState(null, "", location.href.replace(/[?#].*|$/s, `?${query}`));
    } catch {
      // Some browsers refuse it for files.
    }
  };

  const narrow = () => {
    most = step;
    show();
    remember();
  };

  const search = async () => {
    const own = text();
    try {
      // The best are there sooner than all, whose counts stand at the filters: these wait for the end
      // of the typing.
      for (const limit of [first, Infinity]) {
        if (limit > first) await pause();
        if (own !== text()) return;
        const next = await find(own, { limit });
        if (own !== text()) return;
        if (!facets) columns.prepend((facets = filters(narrow)).element);
        found = next;
        show();
        if (found.groups.length === found.total) return;
      }
    } catch {
      if (own !== text()) return;
      results.replaceChildren();
      say(captions.notLoaded, " ", button(captions.retry, search));
    }
  };

  let timer;
  input.oninput = () => {
    most = step;
    search();
    clearTimeout(timer);
    timer = setTimeout(remember, 300);
  };
  input.form.onsubmit = (event) => {
    event.preventDefault();
    remember();
  };
  if (!text()) input.focus();
  say(captions.loading);
  search();
}
