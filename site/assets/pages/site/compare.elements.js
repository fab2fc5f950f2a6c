// Makes elements. A canon's text comes into the page here alone, as text.
var jobframeCompare = jobframeCompare || {};

(() => {
  "use strict";

  const { captions } = jobframeCompare;

  const element = (name, attributes = {}, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };

  const canonText = (text, name = "span") => {
    const { language, direction } = jobframeCompare.canon;
    const made = element(name, { class: "canon", lang: language, dir: direction });
    made.textContent = text;
    return made;
  };

  // A sign and a word: the sign is for the eye.
  const mark = ([sign, word], kind) =>
    element(
      "span",
      { class: `mark ${kind}` },
      element("span", { "aria-hidden": "true" }, `${sign} `),
      word,
    );

  const profileLink = ({ role, content }) => {
    const folder = `families/${role.key.replace(".", "/")}/${content.code.toLowerCase()}`;
    return element("a", { href: `${folder}/index.html` }, canonText(content.title));
  };

  // Family, role and level, each in the words of the canon.
  const place = (family, role, code, level) =>
    element(
      "span",
      { class: "place" },
      ...[canonText(family), " · ", canonText(role), " · ", canonText(`${code} — ${level}`)],
    );

  const profilePlace = ({ family, role, content, level }) => {
    const made = place(family.name, role.name, content.code, level.title);
    if (role.status) made.append(" ", element("em", {}, captions[role.status]));
    return made;
  };

  Object.assign(jobframeCompare, { element, canonText, mark, profileLink, place, profilePlace });
})();
