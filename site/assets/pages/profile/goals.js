// Makes a worksheet of a page of goal templates: its blanks become fields. What is typed into them is kept
// in this browser, goes into copies, prints and files, and stays bound to the line it was typed for.
(() => {
  "use strict";

  // Every sentence of the worksheet, for a theme in another language to replace. `{name}` stands for what
  // the page puts there.
  const words = {
    worksheet: "Worksheet",
    kept: "What you fill in is kept in this browser only.",
    ticks:
      "Untick what you do not need: it stays here, and is left out when you copy, print or save it as text.",
    take: "Take it along",
    copy: "Copy",
    print: "Print",
    saveText: "Save as text",
    saveMarkdown: "Save as Markdown",
    saveTable: "Save as CSV",
    continue: "Continue elsewhere",
    saveSheet: "Save worksheet",
    openSheet: "Open worksheet",
    clearSheet: "Clear worksheet",
    field: "{kind}: {line}",
    fieldOfPart: "{kind} ({part}): {line}",
    keep: "Keep: {line}",
    actionOn: "{action}: {line}",
    copied: "Copied.",
    copyYourself:
      "This browser does not let the page copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.",
    text: "Text",
    saved: "Saved as {name}.",
    opened: "Opened {name}.",
    openedInPart: "Opened {name}. Parts of it cannot be read and were left out.",
    cleared: "Cleared.",
    tooLarge: "{name} is too large for a worksheet.",
    notASheet: "{name} is not a worksheet that this page can read.",
    otherPage:
      "This worksheet was saved on another page ({page}). " +
      "What has no place on this page is listed at its end.",
    replaces: "It takes the place of what is filled in here.",
    clearAll: "Clear all that is filled in on this page? It cannot be brought back.",
    open: "Open",
    clear: "Clear",
    remove: "Remove",
    cancel: "Cancel",
    close: "Close",
    forbidden:
      "This browser keeps nothing for this page, so what you fill in is gone when you close it. " +
      "“Save worksheet” keeps it in a file.",
    full:
      "This browser has no room left, so your last changes are gone when you close the page. " +
      "“Save worksheet” keeps them in a file.",
    aside: "What this browser had kept for this page cannot all be read. It is set aside as it was.",
    saveAside: "Save it to a file",
    discardAside: "Discard it",
    discardQuestion: "Discard what was set aside? It cannot be brought back.",
    changed: "This text has changed since it was filled in here.",
    before: "It read:",
    fits: "It still fits",
    gone: "Lines that are no longer here",
    goneNotice: "Some of what was filled in belongs to lines that are no longer here.",
    goneLink: "See them at the end of the page",
    goneSentence: "What was filled in for them is kept until you remove it.",
    removeQuestion: "Remove this line and what was filled in for it? It cannot be brought back.",
    columns: ["Section", "Line", "Part", "Text"],
    separator: ",",
  };

  const put = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  // An element with its attributes and what stands in it; strings are text, never markup.
  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };

  const button = (label, action, attributes) => {
    const element = make("button", { type: "button", ...attributes }, label);
    element.addEventListener("click", action);
    return element;
  };

  // A button of which there are several: its name says what it acts on.
  const buttonOn = (line, label, action) =>
    button(label, action, { "aria-label": put(words.actionOn, { action: label, line }) });

  // Reading the page: sections, in them lines (a goal, an objective, a row), in them parts (a row of a
  // goal, a cell), in them strings and fields. A field is known by its kind within its line: `date`, and
  // `date 2` for the second one.

  const piecesOf = (element) =>
    [...element.childNodes].flatMap((node) => {
      if (node.nodeType === Node.TEXT_NODE) return [node.data];
      if (node.nodeType !== Node.ELEMENT_NODE) return [];
      if (node.nodeName === "BR") return ["\n"];
      if (!node.classList.contains("blank")) return piecesOf(node);
      const blank = node.textContent;
      return [{ blank, kind: blank.replace(/^⟨|⟩$/g, ""), place: node }];
    });

  const isField = (piece) => typeof piece !== "string";
  const filled = (pieces, valueOf) =>
    pieces.map((piece) => (isField(piece) ? valueOf(piece) : piece)).join("");
  const withBlanks = (pieces) => filled(pieces, (field) => field.blank);
  const textOf = (element) => (element ? withBlanks(piecesOf(element)).trim() : "");

  const partsOf = (element) => {
    const part = (label, place) => ({ label, pieces: piecesOf(place) });
    if (element.matches("li")) return [part("", element)];
    if (element.matches("tr")) {
      return [...element.cells].slice(1).map((cell) => part(cell.dataset.label ?? "", cell));
    }
    const rows = [...element.querySelectorAll("dl > div, li, p")];
    return rows
      .filter((row) => !row.matches("p") || row.querySelector(".blank"))
      .map((row) =>
        row.matches("dl > div")
          ? part(textOf(row.querySelector("dt")), row.querySelector("dd"))
          : part("", row));
  };

  const titleOf = (element, parts) => {
    if (element.matches("tr")) return textOf(element.cells[0]);
    if (!element.matches("li")) return textOf(element.querySelector("h3"));
    const { pieces } = parts[0];
    const opening = pieces.slice(0, pieces.findIndex(isField)).join("");
    return opening.replace(/[\s→—:-]+$/, "") || withBlanks(pieces);
  };

  const lineAt = (element) => {
    const parts = partsOf(element);
    const title = titleOf(element, parts);
    const fields = parts.flatMap((part) => part.pieces.filter(isField));
    const counts = new Map();
    for (const field of fields) {
      counts.set(field.kind, (counts.get(field.kind) ?? 0) + 1);
      const count = counts.get(field.kind);
      field.slot = count > 1 ? `${field.kind} ${count}` : field.kind;
    }
    const sentences = parts.map(({ label, pieces }) =>
      (label ? `${label}: ` : "") + withBlanks(pieces).trim());
    return {
      id: element.id, element, title, parts, fields,
      isRow: element.matches("tr"),
      isItem: element.matches("li"),
      source: textOf(element.querySelector("h3 + p > em")),
      // What the line says, sentence by sentence; what was typed is bound to it.
      text: element.matches("li") ? sentences : [title, ...sentences],
    };
  };

  const sectionAt = (element) => {
    const blanks = [...element.querySelectorAll(".blank")];
    const places = blanks.map((blank) => blank.closest("article[id], tr[id], li[id]"));
    const section = {
      element,
      title: textOf(element.querySelector("h2")),
      lines: [...new Set(places)].filter((place) => place).map(lineAt),
      form: element.querySelector("details > pre"),
    };
    for (const line of section.lines) {
      const group = line.element.closest("section");
      line.group = group === element ? "" : textOf(group.querySelector("h3"));
    }
    return section;
  };

  const body = document.querySelector(".sections");
  const sections = [...(body?.querySelectorAll(":scope > section") ?? [])]
    .map(sectionAt)
    .filter((section) => section.lines.length);
  const lines = sections.flatMap((section) => section.lines);
  const fields = lines.flatMap((line) => line.fields);
  if (!lines.length) return;

  // The sheet: what is filled in, by the line's anchor: whether it is left out, the text that it was
  // filled in for, and the values by field. A map, since an anchor may be called anything.

  const FORMAT = "jobframe worksheet";
  const VERSION = 1;
  // The page within its site, such as `sales/partner-manager/p4`.
  const PAGE = location.pathname.split("/").slice(-4, -1).join("/");
  // The whole path, since several sites may share an origin.
  const KEY = `jobframe worksheet ${location.pathname.replace(/\.html$/, "")}`;
  const ASIDE = `${KEY} set aside `;

  const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
  const isText = (value) => typeof value === "string";

  // The sheet that a text holds, and whether that is all it holds; undefined if it is no sheet of ours.
  const parse = (raw) => {
    let data;
    try {
      data = JSON.parse(raw);
    } catch {
      return undefined;
    }
    if (!isRecord(data) || data.format !== FORMAT || data.version !== VERSION) return undefined;
    if (!isRecord(data.lines)) return undefined;
    const sheet = new Map();
    let isWhole = true;
    for (const [id, line] of Object.entries(data.lines)) {
      const { out = false, text = [], values = {} } = isRecord(line) ? line : { out: null };
      if (typeof out !== "boolean" || !Array.isArray(text) || !isRecord(values)) {
        isWhole = false;
        continue;
      }
      const texts = Object.entries(values).filter(([, value]) => isText(value));
      sheet.set(id, { out, text: text.filter(isText), values: new Map(texts) });
      isWhole &&= text.every(isText) && texts.length === Object.keys(values).length;
    }
    return { sheet, isWhole, page: isText(data.page) ? data.page : "" };
  };

  const written = (sheet) => {
    const entries = [...sheet].map(([id, { out, text, values }]) =>
      [id, { out, text, values: Object.fromEntries(values) }]);
    const all = { format: FORMAT, version: VERSION, page: PAGE, lines: Object.fromEntries(entries) };
    return `${JSON.stringify(all, null, 1)}\n`;
  };

  const entryOf = (sheet, id) => {
    if (!sheet.has(id)) sheet.set(id, { out: false, text: [], values: new Map() });
    return sheet.get(id);
  };

  const valueOf = (field) => sheet.get(field.line.id)?.values.get(field.slot) ?? "";
  const isOut = (line) => sheet.get(line.id)?.out ?? false;

  // What is filled in for lines or fields that the page does not have.
  const orphans = () =>
    [...sheet].flatMap(([id, { text, values }]) => {
      const slots = lines.find((line) => line.id === id)?.fields.map((field) => field.slot) ?? [];
      const left = [...values].filter(([slot]) => !slots.includes(slot));
      return left.length ? [{ id, text, values: left }] : [];
    });

  // Keeping it: every change is put upon what is kept at that moment, so that two windows with the same
  // page undo nothing of each other. A change that cannot be kept waits for the next one.

  let sheet = new Map();
  let kept = null; // the text that was last read or written here
  let mayWrite = true;
  let isInFile = false;
  const waiting = new Map();

  const putWaiting = () => {
    for (const edit of waiting.values()) edit(sheet);
  };

  // Takes over what is kept. If that was removed, `unless` says what stands instead.
  const read = (unless = null) => {
    let raw = kept;
    try {
      raw = localStorage.getItem(KEY) ?? unless;
    } catch {
      tellTrouble(words.forbidden);
    }
    const found = raw === null ? { sheet: new Map(), isWhole: true } : parse(raw);
    sheet = (found ?? parse(kept))?.sheet ?? new Map();
    if (found?.isWhole) {
      kept = raw;
      putWaiting();
    } else {
      kept = sheet.size ? written(sheet) : null;
      putWaiting();
      setAside(raw);
      write();
    }
  };

  const setAside = (raw) => {
    try {
      mayWrite = true;
      const number = asideKeys().reduce((last, key) => Math.max(last, Number(key.slice(ASIDE.length))), 0);
      localStorage.removeItem(KEY); // first, since there may be no room for both
      try {
        localStorage.setItem(`${ASIDE}${number + 1}`, raw);
      } catch (error) {
        mayWrite = false;
        localStorage.setItem(KEY, raw);
        throw error;
      }
      showAside();
    } catch {
      tellTrouble(words.full);
    }
  };

  const asideKeys = () => {
    try {
      return Object.keys(localStorage).filter((key) => key.startsWith(ASIDE)).sort();
    } catch {
      return [];
    }
  };

  const write = () => {
    for (const [id, { out, values }] of sheet) if (!out && !values.size) sheet.delete(id);
    const text = sheet.size ? written(sheet) : null;
    try {
      if (!mayWrite) throw new DOMException("", "QuotaExceededError");
      if (text === null) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, text);
      kept = text;
      waiting.clear();
      tellTrouble("");
    } catch (error) {
      tellTrouble(error.name === "QuotaExceededError" ? words.full : words.forbidden);
    }
  };

  // `name` is what the edit is about: a later edit of the same takes its place while both wait.
  const change = (name, edit) => {
    waiting.delete(name);
    waiting.set(name, edit);
    isInFile = false;
    read(kept);
    write();
    show();
  };

  const replaceAll = (edit) => {
    waiting.clear();
    change("all", edit);
  };

  const type = (field) => {
    const value = field.area.value;
    change(`${field.line.id} ${field.slot}`, (sheet) => {
      const entry = entryOf(sheet, field.line.id);
      if (!entry.values.size) entry.text = field.line.text;
      if (value) entry.values.set(field.slot, value);
      else entry.values.delete(field.slot);
    });
  };

  addEventListener("storage", (event) => {
    if (event.key !== KEY && event.key !== null) return;
    read();
    show();
  });
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    read();
    show();
  });
  addEventListener("beforeunload", (event) => {
    if (waiting.size && !isInFile) event.preventDefault();
  });

  // Building the fields. What is typed stands a second time in a span that is not seen: it makes the
  // field as large as its text, and is what is printed.

  const nameOf = (field, part, index) => {
    const { kind, line } = field;
    const name = part.label || (index ? String(index + 1) : "");
    return put(name && !line.isRow ? words.fieldOfPart : words.field, { kind, part: name, line: line.title });
  };

  const addField = (field, label) => {
    field.typed = make("span", {
      class: "typed", dir: "auto", "aria-hidden": "true", "data-blank": field.blank,
    });
    field.area = make("textarea", {
      rows: 1, cols: 1, dir: "auto", autocomplete: "off", placeholder: field.blank, "aria-label": label,
    });
    field.area.addEventListener("input", () => type(field));
    // While a field has the focus, nothing that another window does changes it.
    field.area.addEventListener("blur", show);
    field.place.replaceWith(make("span", { class: "field" }, field.typed, field.area));
  };

  const addLine = (line) => {
    line.element.classList.add("line");
    line.parts.forEach((part, index) => {
      for (const field of part.pieces.filter(isField)) {
        field.line = line;
        addField(field, nameOf(field, part, index));
      }
    });
    line.tick = make("input", { type: "checkbox", "aria-label": put(words.keep, { line: line.title }) });
    line.tick.addEventListener("change", () => {
      const out = !line.tick.checked;
      change(`${line.id} out`, (sheet) => (entryOf(sheet, line.id).out = out));
    });
    (line.isRow ? line.element.cells[0] : line.element).prepend(make("label", { class: "keep" }, line.tick));
  };

  // Showing the sheet on the page.

  const showField = (field) => {
    const value = valueOf(field);
    const isBusy = field.area === document.activeElement && document.hasFocus();
    if (field.area.value !== value && !isBusy) field.area.value = value;
    if (field.typed.textContent !== field.area.value) field.typed.textContent = field.area.value;
  };

  const showLine = (line) => {
    line.fields.forEach(showField);
    line.tick.checked = !isOut(line);
    line.element.classList.toggle("left-out", isOut(line));
    showChange(line);
  };

  const sentences = (texts) => texts.map((text) => make("p", { class: "said-before", dir: "auto" }, text));

  const showChange = (line) => {
    const entry = sheet.get(line.id);
    const isChanged = line.fields.some(valueOf) && entry.text.join("\n") !== line.text.join("\n");
    if (!isChanged) {
      line.note?.remove();
      line.note = undefined;
      return;
    }
    if (line.note) return;
    const before = entry.text.filter((text) => !line.text.includes(text));
    const fits = buttonOn(line.title, words.fits, () => {
      line.fields[0].area.focus();
      change(`${line.id} text`, (sheet) => (entryOf(sheet, line.id).text = line.text));
    });
    line.note = make(
      "div", { class: "changed", role: "note" },
      make("p", {}, before.length ? `${words.changed} ${words.before}` : words.changed),
      ...sentences(before), fits);
    (line.isRow ? line.element.cells[0] : line.element).append(line.note);
  };

  const gone = make("section", { id: "_gone", hidden: "" });

  const removeOrphan = async (orphan) => {
    if (!(await ask(words.removeQuestion, words.remove))) return;
    change(`${orphan.id} orphans`, (sheet) => {
      for (const [slot] of orphan.values) sheet.get(orphan.id)?.values.delete(slot);
    });
    (gone.hidden ? tools : gone).querySelector("button").focus();
  };

  const kindOf = (slot) => slot.replace(/ \d+$/, "");

  const showGone = () => {
    const found = orphans();
    const state = JSON.stringify(found);
    if (gone.state === state) return;
    gone.state = state;
    gone.hidden = goneNotice.hidden = !found.length;
    const entries = found.map((orphan) =>
      make(
        "article", {}, ...sentences(orphan.text),
        make("dl", {}, ...orphan.values.map(([slot, value]) =>
          make("div", {},
            make("dt", {}, kindOf(slot)), make("dd", { class: "said-before", dir: "auto" }, value)))),
        buttonOn(orphan.text[0] ?? "", words.remove, () => removeOrphan(orphan))));
    gone.replaceChildren(make("h2", {}, words.gone), make("p", {}, words.goneSentence), ...entries);
  };

  const show = () => {
    lines.forEach(showLine);
    for (const section of document.querySelectorAll(".sections section")) {
      const own = lines.filter((line) => section.contains(line.element));
      section.classList.toggle("all-left-out", own.length > 0 && own.every(isOut));
    }
    showGone();
    for (const section of sections) {
      const text = plainText(section);
      if (section.form && section.form.textContent !== text) section.form.textContent = text;
    }
  };

  // Plain text: the theme's own text form, with what is typed where its blanks stand. Its letters are the
  // page's letters with other spaces between them, so the blanks are found by reading both in step; a
  // blank that the canon's text only looks like is thus not taken for one.

  const letters = (text) => {
    const places = [];
    for (let index = 0; index < text.length; index += 1) {
      if (/\S/.test(text[index])) places.push(index);
    }
    return { text: places.map((place) => text[place]).join(""), places };
  };

  // Where the lines begin in a text, and where their fields stand; undefined if it says something else.
  const placesIn = (text, lines) => {
    const form = letters(text);
    const starts = [];
    const fields = [];
    let end = 0;
    for (const line of lines) {
      const rows = line.parts.map((part) => part.pieces);
      for (const [index, pieces] of (line.isItem ? rows : [[line.title], ...rows]).entries()) {
        let place = form.text.indexOf(letters(withBlanks(pieces)).text, end);
        if (place < 0) return undefined;
        if (index === 0) starts.push(form.places[place]);
        for (const piece of pieces) {
          const length = letters(isField(piece) ? piece.blank : piece).text.length;
          if (isField(piece)) {
            const last = form.places[place + length - 1];
            fields.push({ field: piece, start: form.places[place], end: last + 1 });
          }
          place += length;
        }
        end = place;
      }
    }
    return { starts, fields };
  };

  // The blocks of a text, each from a line without indent to the next one: headings, and the lines of the
  // canon with what stands before them, such as `1. `.
  const blocksOf = (text, lines) => {
    const places = placesIn(text, lines);
    if (!places) return undefined;
    const starts = [...text.matchAll(/(?:^|\n)(?=\S)/g)].map((match) => match.index + match[0].length);
    const blocks = starts.map((start, index) => {
      const end = starts[index + 1] ?? text.length;
      const number = places.starts.findIndex((place) => place >= start && place < end);
      let last = number < 0 ? start : places.starts[number];
      const pieces = [];
      for (const { field, ...place } of places.fields) {
        if (place.start < start || place.start >= end) continue;
        pieces.push(text.slice(last, place.start), field);
        last = place.end;
      }
      pieces.push(text.slice(last, end));
      const prefix = number < 0 ? "" : text.slice(start, places.starts[number]);
      return { line: lines[number], prefix, pieces };
    });
    return blocks.filter((block) => block.line).length === lines.length ? blocks : undefined;
  };

  const plainBlock = (line) => ({
    line,
    prefix: "",
    pieces: [
      line.isItem ? "- " : line.title,
      ...line.parts.flatMap(({ label, pieces }) =>
        [line.isItem ? "" : `\n   ${label ? `${label}: ` : ""}`, ...pieces]),
      "\n\n",
    ],
  });

  // The text form with values; further lines of a value stand below it, as those of the canon do.
  const plainText = (section) => {
    let text = "";
    let heading = "";
    let number = 0;
    for (const { line, prefix, pieces } of section.blocks) {
      if (!line) {
        heading = pieces.join("");
        continue;
      }
      if (isOut(line)) continue;
      if (heading && text && !text.endsWith("\n\n")) text += "\n";
      number += 1;
      text += heading + prefix.replace(/\d+/, number);
      heading = "";
      for (const piece of pieces) {
        const indent = text.slice(text.lastIndexOf("\n") + 1).match(/^ */)[0];
        text += isField(piece)
          ? (valueOf(piece) || piece.blank).replace(/\n(?=.)/g, `\n${indent}   `)
          : piece;
      }
    }
    return text;
  };

  const heading = () => [textOf(document.querySelector("h1")), textOf(document.querySelector(".place"))];
  const ending = () => textOf(body.querySelector(":scope > footer"));
  const used = () => sections.filter((section) => !section.lines.every(isOut));

  const asText = () => {
    const parts = used().map((section) => `${section.title}\n\n${plainText(section).trim()}`);
    const left = orphans().map(({ text, values }) =>
      [text.join("\n   "), ...values.map(([slot, value]) => `   ${kindOf(slot)}: ${value}`)].join("\n"));
    if (left.length) parts.push(`${words.gone}\n\n${left.join("\n\n")}`);
    return `${[heading().join("\n"), ...parts, ending()].join("\n\n")}\n`;
  };

  // Markdown: `R*D` becomes `R\*D`, so that what is typed is shown as it was typed.

  const escaped = (text) =>
    text
      .replace(/[\\`*_[\]<>|~#]/g, "\\$&")
      .replace(/&(?=#?\w+;)/g, "\\&")
      .replace(/^(\s*)(?=[-+=])/gm, "$1\\")
      .replace(/^(\s*\d+)(?=[.)])/gm, "$1\\");
  const onOneLine = (text) => escaped(text).replace(/\s*\n\s*/g, " ");
  const inCell = (text) => escaped(text).replace(/\n/g, "<br>");
  const inItem = (text) => escaped(text).replace(/\n+/g, "\\\n  ");

  const marked = (pieces, escape) =>
    pieces
      .map((piece) => {
        if (!isField(piece)) return escape(piece);
        return valueOf(piece) ? escape(valueOf(piece)) : `\`${piece.blank}\``;
      })
      .join("");

  const markdownLine = (line) => {
    if (line.isRow) {
      const cells = line.parts.map((part) => marked(part.pieces, inCell));
      return `| ${[inCell(line.title), ...cells].join(" | ")} |`;
    }
    const rows = line.parts.map(({ label, pieces }) =>
      `- ${label ? `**${escaped(label)}**: ` : ""}${marked(pieces, inItem)}`);
    if (line.isItem) return rows[0];
    const source = line.source ? `*${escaped(line.source)}*\n\n` : "";
    return `### ${onOneLine(line.title)}\n\n${source}${rows.join("\n")}\n`;
  };

  const markdownSection = (section) => {
    const result = [`## ${onOneLine(section.title)}\n`];
    let group = "";
    let hasHead = false;
    for (const line of section.lines.filter((line) => !isOut(line))) {
      if (line.group !== group) result.push(`${group ? "\n" : ""}### ${onOneLine(line.group)}\n`);
      group = line.group;
      if (line.isRow && !hasHead) {
        const labels = [...line.element.cells].map((cell) => escaped(cell.dataset.label ?? ""));
        result.push(`| ${labels.join(" | ")} |`, `|${" --- |".repeat(labels.length)}`);
        hasHead = true;
      }
      result.push(markdownLine(line));
    }
    return `${result.join("\n").trim()}\n`;
  };

  const asMarkdown = () => {
    const [title, place] = heading();
    const left = orphans().map(({ text, values }) => {
      const rows = values.map(([slot, value]) =>
        `  - ${escaped(kindOf(slot))}: ${inItem(value).replace(/\n/g, "\n  ")}`);
      return [`- ${inItem(text.join("\n"))}`, ...rows].join("\n");
    });
    const parts = [`# ${onOneLine(title)}\n`, `${onOneLine(place)}\n`, ...used().map(markdownSection)];
    if (left.length) parts.push(`## ${words.gone}\n\n${left.join("\n")}\n`);
    return `${parts.join("\n")}\n---\n\n${onOneLine(ending())}\n`;
  };

  // CSV for spreadsheets: UTF-8 with a byte order mark, rows end in CR LF, every cell in quotes. A cell
  // that a spreadsheet would take for a formula, since it begins with `=`, `+`, `-`, `@` (also full-width,
  // also after spaces), a tab or a line's end, gets an apostrophe before it: `=1+1` is written `'=1+1`.

  const cell = (text) => {
    const isFormula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text);
    return `"${(isFormula ? "'" : "") + text.replaceAll('"', '""')}"`;
  };

  const asTable = () => {
    const left = orphans();
    const kinds = [
      ...new Set([
        ...fields.map((field) => field.kind),
        ...left.flatMap(({ values }) => values.map(([slot]) => kindOf(slot))),
      ]),
    ];
    const inColumns = (values) =>
      kinds.map((kind) => values.filter(([of]) => of === kind).map(([, value]) => value).join("\n"));
    const typed = (pieces) => inColumns(pieces.filter(isField).map((field) => [field.kind, valueOf(field)]));
    const filledIn = (pieces) => filled(pieces, (field) => valueOf(field) || field.blank).trim();

    const rowsOf = (section, line) => {
      const place = [section.title, line.group].filter(Boolean).join(" · ");
      if (line.isRow) {
        const text = line.parts.filter((part) => !part.pieces.some(isField));
        const sentence = text.map((part) => filledIn(part.pieces)).join("\n");
        return [[place, line.title, "", sentence, ...typed(line.parts.flatMap((part) => part.pieces))]];
      }
      return line.parts.map(({ label, pieces }, index) => {
        const name = label || (line.isItem ? "" : String(index + 1));
        return [place, line.title, name, filledIn(pieces), ...typed(pieces)];
      });
    };

    const rows = [
      [...words.columns, ...kinds],
      ...used().flatMap((section) =>
        section.lines.filter((line) => !isOut(line)).flatMap((line) => rowsOf(section, line))),
      ...left.map(({ text, values }) =>
        [words.gone, text[0] ?? "", "", text.slice(1).join("\n")].concat(
          inColumns(values.map(([slot, value]) => [kindOf(slot), value])))),
    ];
    return `\ufeff${rows.map((row) => `${row.map(cell).join(words.separator)}\r\n`).join("")}`;
  };

  // Dialogs, copying and files.

  const openDialog = (content, focused) => {
    const dialog = make("dialog", { "aria-labelledby": "_question" }, ...content);
    const answer = new Promise((resolve) => {
      dialog.addEventListener("close", () => {
        dialog.remove();
        resolve(dialog.returnValue === "yes");
      });
    });
    document.body.append(dialog);
    dialog.showModal();
    focused.focus();
    return { dialog, answer };
  };

  // Whether the reader says yes. The focus begins on the button that changes nothing.
  const ask = (question, action) => {
    const yes = button(action, () => dialog.close("yes"), { class: "yes" });
    const no = button(words.cancel, () => dialog.close(""));
    const sentence = make("p", { id: "_question" }, question);
    const { dialog, answer } = openDialog([sentence, make("div", { class: "tools" }, no, yes)], no);
    return answer;
  };

  const offerText = (text) => {
    const area = make("textarea", { rows: 12, readonly: "", "aria-label": words.text });
    area.value = text;
    const close = button(words.close, () => dialog.close(""));
    const { dialog } = openDialog([make("p", { id: "_question" }, words.copyYourself), area, close], area);
    area.select();
  };

  // For pages without `navigator.clipboard`, as on an intranet without https.
  const copySelected = (text) => {
    const focused = document.activeElement;
    const area = make("textarea", { class: "unseen", readonly: "", tabindex: -1, "aria-hidden": "true" });
    area.value = text;
    document.body.append(area);
    area.select();
    let isCopied = false;
    try {
      isCopied = document.execCommand("copy");
    } catch {
      // It stays false.
    }
    area.remove();
    focused?.focus({ preventScroll: true });
    return isCopied;
  };

  const copy = async (text, status) => {
    status.textContent = "";
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      if (!copySelected(text)) return offerText(text);
    }
    status.textContent = words.copied;
  };

  const save = (ending, type, text) => {
    const name = `${PAGE.replace(/[^\w.-]+/g, ".")}.${ending}`;
    const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    make("a", { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    tell(words.saved, name);
  };

  const LARGEST_FILE = 1_000_000;

  const openFile = async (file) => {
    if (file.size > LARGEST_FILE) return tell(words.tooLarge, file.name);
    const found = parse(await file.text().catch(() => ""));
    if (!found) return tell(words.notASheet, file.name);
    const questions = [];
    if (found.page !== PAGE) questions.push(put(words.otherPage, { page: found.page.slice(0, 200) }));
    if ([...sheet.values()].some((entry) => entry.values.size)) questions.push(words.replaces);
    if (questions.length && !(await ask(questions.join(" "), words.open))) return;
    replaceAll((sheet) => {
      sheet.clear();
      for (const [id, entry] of structuredClone(found.sheet)) sheet.set(id, entry);
    });
    tell(found.isWhole ? words.opened : words.openedInPart, file.name);
  };

  const clear = async () => {
    if (!(await ask(words.clearAll, words.clear))) return;
    replaceAll((sheet) => sheet.clear());
    tell(words.cleared, "");
  };

  // The tools above the sections, and the sentences that belong to them.

  const status = make("p", { role: "status" });
  const trouble = make("p", { class: "trouble", role: "alert", hidden: "" });
  const aside = make("div", { class: "aside", hidden: "" });
  const goneNotice = make(
    "p", { hidden: "" }, `${words.goneNotice} `, make("a", { href: "#_gone" }, words.goneLink), ".");
  const chosen = make("input", { type: "file", accept: ".json,application/json", hidden: "" });
  chosen.addEventListener("change", () => {
    for (const file of chosen.files) openFile(file);
    chosen.value = "";
  });

  const tell = (sentence, name) => {
    status.textContent = put(sentence, { name });
  };

  const tellTrouble = (sentence) => {
    if (trouble.textContent !== sentence) trouble.textContent = sentence;
    trouble.hidden = !sentence;
    document.documentElement.classList.toggle("troubled", Boolean(sentence));
  };

  const showAside = () => {
    const [key] = asideKeys();
    aside.hidden = !key;
    if (!key) return;
    const discard = async () => {
      if (!(await ask(words.discardQuestion, words.discardAside))) return;
      localStorage.removeItem(key);
      showAside();
      tools.querySelector("button").focus();
    };
    aside.replaceChildren(
      make("p", {}, words.aside),
      make(
        "div", { class: "tools" },
        button(words.saveAside, () => save("aside.txt", "text/plain", localStorage.getItem(key))),
        button(words.discardAside, discard)));
  };

  const group = (name, ...buttons) =>
    make("div", { role: "group", "aria-label": name, class: "tools" }, make("span", {}, name), ...buttons);

  const tools = make(
    "section", { class: "worksheet", "aria-label": words.worksheet },
    make("p", {}, make("span", { class: "kept" }, `${words.kept} `), words.ticks),
    group(
      words.take,
      button(words.copy, () => copy(asText(), status)),
      button(words.print, () => print()),
      button(words.saveText, () => save("goals.txt", "text/plain", asText())),
      button(words.saveMarkdown, () => save("goals.md", "text/markdown", asMarkdown())),
      button(words.saveTable, () => save("goals.csv", "text/csv", asTable()))),
    group(
      words.continue,
      button(words.saveSheet, () => {
        save("worksheet.json", "application/json", written(sheet));
        isInFile = true;
      }),
      button(words.openSheet, () => chosen.click()),
      button(words.clearSheet, clear)),
    chosen, status, goneNotice, aside);

  const addCopy = (section) => {
    const said = make("span", { role: "status" });
    const action = () => copy(`${plainText(section).trim()}\n`, said);
    const tool = buttonOn(section.title, words.copy, action);
    section.form.before(make("div", { class: "tools" }, tool, said));
  };

  lines.forEach(addLine);
  for (const section of sections) {
    const { form } = section;
    section.blocks = (form && blocksOf(form.textContent, section.lines)) ?? section.lines.map(plainBlock);
    if (form) addCopy(section);
  }
  body.before(trouble, tools);
  body.querySelector(":scope > hr, :scope > footer")?.before(gone);
  read();
  showAside();
  show();
})();
