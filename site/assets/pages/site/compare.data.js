// The canon's values, each file loaded when it is first needed: small scripts that call
// jobframeCompare.add, since a page that was opened from a folder may read no other file.
var jobframeCompare = jobframeCompare || {};

(() => {
  "use strict";

  const canon = {
    language: "",
    direction: "",
    // By id: { id, name, roles, retired }; the roles once the family's file is loaded.
    families: new Map(),
    // Keys of roles that others have replaced.
    moved: new Map(),
    dimensions: [],
    // By code, in the ladder's order.
    levels: new Map(),
    // By key.
    roles: new Map(),
  };

  const take = {
    families(value) {
      canon.language = value.language;
      canon.direction = value.direction;
      for (const family of value.families) canon.families.set(family.id, family);
      for (const { from, to } of value.moved) canon.moved.set(from, to);
    },
    levels(value) {
      canon.dimensions = value.dimensions;
      for (const level of value.levels) canon.levels.set(level.code, level);
    },
    family(value) {
      const family = canon.families.get(value.id);
      family.roles = value.roles;
      family.retired = value.retired ?? [];
    },
    role(value) {
      canon.roles.set(value.key, value);
    },
  };

  const loading = new Map();

  // Resolves when the file is loaded, rejects when it cannot be; then another call tries again.
  const load = (path) => {
    if (!loading.has(path)) {
      loading.set(
        path,
        new Promise((resolve, reject) => {
          const script = document.createElement("script");
          script.addEventListener("load", resolve);
          script.addEventListener("error", () => {
            loading.delete(path);
            reject(new Error(path));
          });
          script.src = `compare/${path}.js`;
          document.head.append(script);
        }),
      );
    }
    return loading.get(path);
  };

  // The profile of a key as somebody wrote it, or undefined.
  const profile = async (written) => {
    const [familyID, roleID, ...rest] = written.split(".");
    const moved = canon.moved.get(`${familyID}.${roleID}`);
    if (moved) return profile([moved, ...rest].join("."));
    const family = canon.families.get(familyID);
    if (!family) return undefined;
    await load(`${familyID}/index`);
    const isKnown = family.roles.some(({ id }) => id === roleID) || family.retired.includes(roleID);
    if (!isKnown) return undefined;
    await load(`${familyID}/${roleID}`);
    const role = canon.roles.get(`${familyID}.${roleID}`);
    const code = rest.join(".").toLowerCase();
    const content = role.levels.find((level) => level.code.toLowerCase() === code);
    if (!content) return undefined;
    const level = canon.levels.get(content.code);
    return { key: `${role.key}.${content.code}`, family, role, content, level };
  };

  // Every profile that can be picked, once the families' files are loaded.
  const picks = async () => {
    await Promise.all([...canon.families.keys()].map((id) => load(`${id}/index`)));
    return [...canon.families.values()].flatMap((family) =>
      family.roles.flatMap((role) =>
        role.levels.map(({ code, title }) => ({
          key: `${family.id}.${role.id}.${code}`,
          title,
          code,
          family: family.name,
          role: role.name,
          aliases: role.aliases ?? [],
          level: canon.levels.get(code).title,
        })),
      ),
    );
  };

  Object.assign(jobframeCompare, {
    add: (value) => take[value.kind](value),
    canon,
    open: () => Promise.all([load("index"), load("levels")]),
    profile,
    picks,
  });
})();
