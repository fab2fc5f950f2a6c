// Reads the page's lines (goals, rows, items), in them parts (a row of a goal, a cell), in them
// pieces: texts, and fields where the blanks stand.

const { element, button } = jobframe;

const isField = (piece) => typeof piece !== "string";

const piecesOf = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return [node.data];
  if (node.nodeName === "BR") return ["\n"];
  if (node.className !== "blank") return [...node.childNodes].flatMap(piecesOf);
  return [{ blank: node.textContent, place: node }];
};

const said = (pieces, inField = ({ blank }) => blank) =>
  pieces.map((piece) => (isField(piece) ? inField(piece) : piece)).join("").trim();

const textOf = (element) => said(piecesOf(element));

// Enough of a text for a control's name, which is heard in full.
const beginningOf = (text) => text.match(/^.{0,120}/u)[0];

// The titles of all sections around an element.
const sectionOf = (element) => {
  const section = element.closest("section");
  if (!section) return "";
  const outer = sectionOf(section.parentElement);
  return `${outer && `${outer} · `}${textOf(section.querySelector("h2, h3"))}`;
};

const partAt = (place, index) => {
  const term = place.matches("dd") ? textOf(place.previousElementSibling) : String(index + 1);
  return { label: place.dataset.label ?? term, pieces: piecesOf(place) };
};

const lineAt = (element) => {
  const isItem = element.matches("li");
  const parts = isItem
    ? [{ label: "", pieces: piecesOf(element) }]
    : [...element.querySelectorAll("dd, li, td + td")].map(partAt);
  const fields = parts.flatMap(({ pieces }) => pieces.filter(isField));
  fields.forEach((field, index) => {
    field.key = `${element.id}/${index}${field.blank}`;
  });
  const { pieces } = parts[0];
  const name = isItem
    ? said(pieces.slice(0, pieces.findIndex(isField))).replace(/\s*→$/, "")
    : textOf(element.querySelector("h3, td"));
  const rows = parts.map(({ label, pieces }) => `${label && `${label}: `}${said(pieces)}`);
  return {
    ...{ element, isItem, name, parts, fields },
    section: sectionOf(element),
    text: [name, ...rows].join("\n"),
    textKey: `${element.id}/text`,
    tickKey: `${element.id}/in`,
  };
};

const linesOfPage = () => {
  const place = ".sections :is(article, tr, li)[id]";
  const blanks = [...document.querySelectorAll(`${place} .blank`)];
  return [...new Set(blanks.map((blank) => blank.closest(place)))].map(lineAt);
};
