// A section's text form: the theme's own, with what is filled in where its blanks stand.

// Cut into blocks, each from a line without indent to the next one: headings, and blocks with
// blanks, which say the section's lines in their order.
const formAt = (element) => {
  const text = [...element.childNodes].map((node) => node.data ?? "\0").join("");
  return {
    element,
    title: sectionOf(element),
    lines: lines.filter((line) => element.closest("section").contains(line.element)),
    blocks: text.match(/\S[^\n]*(\n+ [^\n]*)*\n*/g) ?? [],
  };
};

// Leaves out what is left out, and headings above none; what follows moves up, as `Objective 3:`.
// Further lines of what is filled in stand below it, as those of the canon do.
const showForm = (form) => {
  const lines = [...form.lines];
  let heading = "";
  let text = "";
  let left = 0;
  for (const block of form.blocks) {
    if (!block.includes("\0")) {
      heading = block;
      continue;
    }
    const { fields, isOut } = lines.shift();
    if (isOut) {
      left += 1;
      continue;
    }
    if (heading) text = `${text.trim()}\n\n${heading}`;
    heading = "";
    const values = fields.map(filled);
    const counted = block.replace(/^(\p{L}* ?)(\d+)(?=[.:])/u, (_, word, n) => word + (n - left));
    text += counted.replaceAll("\0", () => values.shift().replaceAll("\n", "\n      "));
  }
  form.text = text.trim();
  form.element.textContent = form.text;
};
