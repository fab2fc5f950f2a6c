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
  kept.className = trouble ? "kept trouble" : "kept";
};

const refresh = () => {
  readEntries();
  show();
};

const copy = async (text, status) => {
  status.textContent = (await jobframe.copy(text)) ? captions.copied : captions.notCopied;
};

const save = (ending, text) => {
  const name = `${page}.${ending}`;
  const address = URL.createObjectURL(new Blob([text]));
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  message.textContent = captions.saved(name);
};

const file = element("input", { type: "file", accept: ".json", hidden: "" });
file.addEventListener("change", async () => {
  const [chosen] = file.files;
  const pairs = chosen.size < 1_000_000 && pairsIn(await chosen.text());
  file.value = "";
  if (pairs && entries.size > 0 && !confirm(captions.mayReplace)) return;
  if (pairs) replaceEntries(pairs);
  message.textContent = captions[pairs ? "opened" : "notOpened"](chosen.name);
});

const clear = () => {
  if (confirm(captions.mayClear)) replaceEntries([]);
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
      button(captions.copy, () => copy(text(), message)),
      button(captions.print, () => print()),
      button(captions.text, () => save("goals.txt", text())),
      button(captions.markdown, () => save("goals.md", asMarkdown(rest()))),
      button(captions.table, () => save("goals.csv", asTable(rest()))),
    ),
    toolbar(
      button(captions.save, () => save("worksheet.json", worksheetFile())),
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
