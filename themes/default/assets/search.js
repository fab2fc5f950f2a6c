// Search, as far as every page loads it: the rest, and the index, are loaded with the first look for
// something.
//
//     await jobframeSearch.find("senior acountant", { limit: 8 })
//
// gives `groups`, a role each, the best first; `total`, how many there are; and where there are none
// `suggestions`, the nearest terms. `await jobframeSearch.line(group)` adds the line that matched.
const jobframeSearch = {
  captions: {
    all: "All results for ",
    none: "Nothing found for ",
    found: (count) => `Roles found: ${count || "none"}.`,
    draft: "draft",
  },
};
{
  const parts = ["shards", "words", "dictionary", "query", "groups", "ranking"];
  const own = "assets/search.";
  const [root] = document.currentScript.getAttribute("src").split(own);
  const texts = new Map();
  const loading = new Map();

  // Loads a script, once; one that failed is asked for again the next time. What it brings comes by
  // `add`, since a page that was opened from a folder may read no other file.
  const load = (path) => {
    const start = (resolve, reject) => {
      const script = jobframe.element("script", { src: `${root}${path}.js` });
      // In the order of asking: parts use what the parts before them brought.
      script.async = false;
      script.onload = resolve;
      script.onerror = () => {
        loading.delete(path);
        script.remove();
        reject(Error(path));
      };
      document.head.append(script);
    };
    if (!loading.has(path)) loading.set(path, new Promise(start));
    return loading.get(path);
  };

  const ready = async () => {
    const paths = ["search/index", ...parts.map((part) => own + part)];
    try {
      await Promise.all(paths.map(load));
    } catch (error) {
      for (const path of paths) loading.delete(path);
      throw error;
    }
  };

  const find = async (text, options = {}) => {
    await ready();
    return jobframeSearch.rank(text, options);
  };

  // An element of canon text.
  const canonText = (text, name = "span") => {
    const { language, direction } = jobframeSearch.settings();
    return jobframe.element(name, { class: "canon", lang: language, dir: direction }, text);
  };

  // Where a group stands: its family, and the role where the link leads to a profile.
  const place = ({ family, role, level, title, status }) => {
    const names = level ? [level.code, role, family] : [family];
    const made = jobframe.element("p", { class: "place" }, canonText(names.join(" · ")));
    if (status) made.append(` · ${jobframeSearch.captions[status]}`);
    return made;
  };

  const add = (kind, name, text) => texts.set(`${kind}/${name}`, text);
  Object.assign(jobframeSearch, { root, texts, load, add, find, canonText, place });

  // The field on the page. That of the page of results has no list.
  const box = (input) => {
    const { captions } = jobframeSearch;
    const status = jobframe.element("p", { role: "status" });
    let total;
    jobframe.combobox(input, {
      find: async (text) => {
        if (!text.trim()) return [];
        const { groups, ...found } = await find(text, { limit: 8 });
        total = found.total;
        return [...groups, { text }];
      },
      option: (item) => {
        if (item.link) {
          const link = jobframe.element("a", { href: root + item.link }, canonText(item.title));
          link.append(place(item));
          return link;
        }
        const href = `${root}search.html?${new URLSearchParams({ q: item.text })}`;
        const caption = total ? captions.all : captions.none;
        return jobframe.element("a", { href }, caption, jobframe.element("bdi", {}, item.text));
      },
      say: (text) => status.replaceChildren(input.value.trim() && text),
      shown: () => captions.found(total),
    });
    const begin = () => {
      input.parentNode.append(status);
      ready().catch(() => {});
    };
    input.addEventListener("focus", begin, { once: true });
  };
  const input = document.querySelector("body:not(.site-search) #_search");
  if (input) box(input);
}
