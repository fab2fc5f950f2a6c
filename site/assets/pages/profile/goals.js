// Makes a worksheet of a page of goal templates. Its parts stand in the files beside this one, and
// use each other's names.

let lines = [];
let forms = [];

const kept = element("p", { role: "status" });
const message = element("p", { role: "status" });

const show = () => {
  lines.forEach(showLine);
  forms.forEach(showForm);
  showGone(goneFrom(lines));
  const state = trouble || captions.kept;
  if (kept.textContent !== state) kept.textContent = state;
  kept.className = trouble ? "trouble" : "kept";
};

// Where something was said last: the next change takes it back.
let saidAt = message;

const say = (text, place = message) => {
  saidAt.textContent = "";
  saidAt = place;
  place.textContent = text;
};

const refresh = () => {
  readEntries();
  show();
};

const copy = async (text, place) => {
  say((await jobframe.copy(text)) ? captions.copied : captions.notCopied, place);
};

const save = (ending, text) => {
  const name = `${page}.${ending}`;
  const address = URL.createObjectURL(new Blob([text]));
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  say(captions.saved(name));
};

const saveWorksheet = () => {
  save("worksheet.json", writeFile());
  isInFile = true;
};

const mayOpen = (worksheet) => {
  if (worksheet.page !== page) return confirm(captions.mayTakeOver(worksheet.page));
  return entries.size === 0 || confirm(captions.mayReplace);
};

const file = element("input", { type: "file", accept: ".json", hidden: "" });
file.addEventListener("change", async () => {
  const [chosen] = file.files;
  const worksheet = chosen.size < 1_000_000 && readFile(await chosen.text());
  file.value = "";
  if (!worksheet) return say(captions.notOpened(chosen.name));
  if (!mayOpen(worksheet)) return;
  replaceEntries(Object.entries(worksheet.entries));
  say(captions.opened(chosen.name));
});

const clear = () => {
  if (!confirm(captions.mayClear)) return;
  replaceEntries([]);
  say(captions.cleared);
};

const toolbar = (...tools) => element("div", { class: "tools" }, ...tools);

const worksheet = () => {
  const text = () => asText(forms, goneFrom(lines));
  const rest = () => [...lines.filter(({ isOut }) => !isOut), ...goneFrom(lines)];
  return element(
    "section",
    { class: "worksheet", "aria-label": captions.worksheet },
    element("p", {}, captions.ticks),
    toolbar(
      button(captions.copy, () => copy(text())),
      button(captions.print, () => print()),
      button(captions.text, () => save("goals.txt", text())),
      button(captions.markdown, () => save("goals.md", asMarkdown(rest()))),
      button(captions.table, () => save("goals.csv", asTable(rest()))),
    ),
    toolbar(
      button(captions.save, saveWorksheet),
      button(captions.open, () => file.click()),
      button(captions.clear, clear),
    ),
    file,
    message,
  );
};

const addCopy = (form) => {
  const status = element("span", { role: "status" });
  const name = { "aria-label": captions.on(captions.copy, form.title) };
  const action = () => copy(form.text, status);
  form.element.before(toolbar(button(captions.copy, action, name), status));
};

document.addEventListener("DOMContentLoaded", () => {
  lines = linesOfPage();
  if (lines.length === 0) return;
  forms = [...document.querySelectorAll(".sections pre")].map(formAt);
  lines.forEach(addLine);
  forms.forEach(addCopy);
  document.querySelector(".sections").before(worksheet(), kept, goneList);
  addEventListener("storage", refresh);
  addEventListener("pageshow", refresh);
  refresh();
});
