// The canon's values, in small scripts that are loaded as needed and call `jobframeCompare.add`: a
// page that was opened from a folder may read no other file.

const { element, button } = jobframe;

const values = new Map();
const jobframeCompare = { add: (path, value) => values.set(path, value) };
const loading = {};

const load = (path) =>
  (loading[path] ??= new Promise((resolve, reject) => {
    const script = element("script", { src: `compare/${path}.js` });
    script.onload = () => resolve(values.get(path));
    script.onerror = reject;
    document.head.append(script);
  }));

// What a family's profiles are called.
const profilesOf = async (id) => {
  const { family, roles } = await load(`${id}/index`);
  return roles.flatMap(({ levels, ...role }) =>
    levels.map((level) => ({ family, ...role, ...level })),
  );
};

// The profile of a key as somebody wrote it, with all its fields; undefined where there is none.
const profileOf = async (written) => {
  const { families, moved, levels, dimensions } = await load("index");
  const key = written.toLowerCase();
  const [family, role, ...code] = key.split(".");
  const successor = moved.find(({ from }) => from === `${family}.${role}`);
  if (successor) return profileOf([successor.to, ...code].join("."));
  const all = families.includes(family) ? await profilesOf(family) : [];
  const found = all.find((each) => each.key.toLowerCase() === key);
  if (!found) return undefined;
  const own = await load(found.path);
  const isOf = ({ code }) => code === found.code;
  return { ...found, dimensions, ...own, ...levels.find(isOf), ...own.levels.find(isOf) };
};

// Without regard to case and accents.
const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

// Profiles that are called so, the best first.
const find = async (text) => {
  const { families } = await load("index");
  const all = (await Promise.all(families.map(profilesOf))).flat();
  const terms = folded(text).split(/\s+/);
  const missing = (...names) => {
    const name = folded(names.join(" "));
    return terms.filter((term) => !name.includes(term)).length;
  };
  // Of titles that say all of it, that which says least else is the best.
  const rank = ({ title, code }) => missing(title, code) || (text && title.length / 1000);
  return all
    .filter((each) => missing(...Object.values(each)) === 0 && each.status !== "retired")
    .sort((left, right) => rank(left) - rank(right))
    .slice(0, 40);
};

// An element of canon text.
const text = (text, name = "span") => {
  const { language, direction } = values.get("index");
  return element(name, { class: "canon", lang: language, dir: direction }, text);
};
