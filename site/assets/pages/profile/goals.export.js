// Writes what is filled in, with what stands around it, as text, Markdown and CSV.

// What stands before and after the lines.
const frame = () =>
  ["h1", ".place", ".sections > footer"].map((place) => textOf(document.querySelector(place)));

const asText = (forms, gone) => {
  const [title, place, ending] = frame();
  const rest = gone.map(({ name, value }) => `${name}: ${value}`).join("\n");
  const parts = [...forms, { title: captions.gone, text: rest }]
    .filter(({ text }) => text)
    .flatMap(({ title, text }) => [title, text]);
  return `${[`${title}\n${place}`, ...parts, ending].join("\n\n")}\n`;
};

// `R*D` becomes `R\*D`: what is typed is shown as it was typed.
const escaped = (text) =>
  text
    .replace(/[\\`*_[\]<>|~#]|&(?=#?\w+;)/g, "\\$&")
    .replace(/^\s*(?=[-+=])|^\s*\d+(?=[.)])/, "$&\\")
    .replaceAll("\n", "<br>");

const markdownRow = ({ label, pieces }) => {
  const inField = (field) => (valueOf(field) ? escaped(valueOf(field)) : `\`${field.blank}\``);
  const texts = pieces.map((piece) => (isField(piece) ? piece : escaped(piece)));
  return `- ${label && `**${escaped(label)}**: `}${said(texts, inField)}`;
};

const asMarkdown = (lines) => {
  const [title, place, ending] = frame().map(escaped);
  const blocks = [`# ${title}`, place];
  lines.forEach(({ section, isItem, name, parts }, index) => {
    if (section !== lines[index - 1]?.section) blocks.push(`## ${escaped(section)}`);
    if (!isItem) blocks.push(`### ${escaped(name)}`);
    blocks.push(parts.map(markdownRow).join("\n"));
  });
  return `${[...blocks, "---", ending].join("\n\n")}\n`;
};

// A cell that a spreadsheet would take for a formula gets an apostrophe: `=1+1` is `'=1+1`, and
// `-5 %` is a number.
const cell = (text) => {
  const isFormula = /^[\s=@＝＋－＠]|^[+-](?![\d.,\s%]*$)/.test(text);
  return `"${isFormula ? "'" : ""}${text.replaceAll('"', '""')}"`;
};

// With a byte order mark, by which spreadsheets know UTF-8.
const asTable = (lines) => {
  const rows = lines.flatMap(({ section, name, parts }) =>
    parts.map(({ label, pieces }) => [section, name, label, said(pieces, filled)]),
  );
  const row = (cells) => `${cells.map(cell).join(captions.separator)}\r\n`;
  return `\ufeff${[captions.columns, ...rows].map(row).join("")}`;
};
