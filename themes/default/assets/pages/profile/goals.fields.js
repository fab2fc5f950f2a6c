// Makes fields of a line's blanks, and shows what is filled in.
// What is typed belongs to what the line said when the first of its blanks was filled in.

const type = (line, field) => {
  const text = line.fields.some(valueOf) ? entries.get(line.textKey) : line.text;
  change([[line.textKey, text], [field.key, field.area.value]]);
};

// What is typed stands a second time in a span behind the field: it gives the field its size, and
// is what is printed.
const addField = (line, field, name) => {
  const words = { "aria-label": name, placeholder: field.blank };
  field.area = element("textarea", { ...words, rows: 1, cols: 1, dir: "auto" });
  field.typed = element("span", { "aria-hidden": "true", dir: "auto" });
  field.area.addEventListener("input", () => type(line, field));
  field.area.addEventListener("blur", () => showField(field));
  field.place.replaceWith(element("span", { class: "field" }, field.area, field.typed));
};

const addLine = (line) => {
  line.element.classList.add("line");
  line.head = line.element.querySelector("td") ?? line.element;
  const title = beginningOf(line.name);
  for (const { label, pieces } of line.parts) {
    for (const field of pieces.filter(isField)) {
      const part = label && ` (${label})`;
      addField(line, field, captions.on(`${field.blank.slice(1, -1)}${part}`, title));
    }
  }
  const name = captions.on(line.section, title);
  line.tick = element("input", { type: "checkbox", class: "keep", "aria-label": name });
  line.tick.onchange = () => change([[line.tickKey, line.tick.checked ? "1" : ""]]);
  line.head.prepend(line.tick);
};

// Another window does not change the field that has the focus here.
const showField = (field) => {
  const isBusy = field.area === document.activeElement && document.hasFocus();
  if (!isBusy) field.area.value = valueOf(field);
  field.typed.textContent = field.area.value || field.blank;
};

const isTicked = ({ tickKey }) => entries.has(tickKey);

// Once a line is ticked, those that are not are left out.
const showLine = (line) => {
  line.tick.checked = isTicked(line);
  line.isOut = !isTicked(line) && lines.some(isTicked);
  line.element.classList.toggle("left-out", line.isOut);
  line.fields.forEach(showField);
  line.note?.remove();
  if (line.fields.some(valueOf)) showChange(line);
};

// Says what a line was when it was filled in, if it has changed since.
const showChange = (line) => {
  const before = entries.get(line.textKey) ?? line.text;
  if (before === line.text) return;
  const now = line.text.split("\n");
  const old = before.split("\n").filter((text) => !now.includes(text));
  const name = captions.on(captions.fits, beginningOf(line.name));
  const fit = () => {
    line.fields[0].area.focus();
    change([[line.textKey, line.text]]);
  };
  line.note = element(
    "div",
    { class: "changed", role: "note" },
    captions.changed,
    element("p", { class: "before", dir: "auto" }, old.join("\n")),
    button(captions.fits, fit, { "aria-label": name }),
  );
  line.head.append(line.note);
};
