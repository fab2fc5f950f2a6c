// What is filled in, as this browser keeps it: an entry for each value, so that two windows with
// the same page undo nothing of each other. For the line with the anchor `a`, `a/0⟨date⟩` is what
// is typed in its first blank, `a/text` what the line said then, `a/in` there if it is ticked.

const format = "jobframe worksheet 3";
// Such as `sales.partner-manager.p4`.
const page = location.pathname.split("/").slice(-4, -1).join(".");
// The whole path, since several sites may share a browser's storage.
const prefix = `jobframe worksheet ${location.pathname.replace(/\.html$/, "")}#`;

let entries = new Map();
// The keys whose entries are not kept yet; the next change tries again.
const unsaved = new Set();
// Says so.
let trouble = "";
// Whether a file was saved since the last change.
let isInFile = false;

const valueOf = ({ key }) => entries.get(key) ?? "";
const filled = (field) => valueOf(field) || field.blank;

const readEntries = () => {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(prefix));
    const kept = names.map((name) => [name.slice(prefix.length), localStorage[name]]);
    entries = new Map([...kept, ...[...entries].filter(([key]) => unsaved.has(key))]);
  } catch {
    trouble = captions.notKept;
  }
};

const saveEntry = (key) => {
  try {
    if (entries.has(key)) localStorage.setItem(prefix + key, entries.get(key));
    else localStorage.removeItem(prefix + key);
    unsaved.delete(key);
  } catch {
    trouble = captions.notKept;
  }
};

// Takes pairs of a key and its value; an empty value is none.
const change = (pairs) => {
  for (const [key, value] of pairs) {
    if (value) entries.set(key, value);
    else entries.delete(key);
    unsaved.add(key);
  }
  trouble = "";
  isInFile = false;
  unsaved.forEach(saveEntry);
  say("");
  show();
};

const replaceEntries = (pairs) =>
  change([...[...entries.keys()].map((key) => [key, ""]), ...pairs]);

addEventListener("beforeunload", (event) => {
  if (unsaved.size > 0 && !isInFile) event.preventDefault();
});

const writeFile = () => JSON.stringify({ format, page, entries: Object.fromEntries(entries) });

// What a file says, or undefined if it is no worksheet.
const readFile = (text) => {
  try {
    const file = JSON.parse(text);
    const texts = [file.page, ...Object.values(file.entries)];
    const isWhole = texts.every((text) => typeof text === "string");
    return file.format === format && isWhole ? file : undefined;
  } catch {
    return undefined;
  }
};
