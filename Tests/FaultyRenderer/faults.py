"""Mistakes that a programmer might make in what renders a site.

Each is a place in the sources and what is written there instead. All of them are compiled into one
program, which makes the one that PLANTED_FAULT names: `isPlanted("…")` asks for it.
"""

import dataclasses


@dataclasses.dataclass(frozen=True)
class Fault:
    name: str
    # The end of a file's path in which a check finds it.
    found_in: str
    path: str
    old: str
    new: str

    def __str__(self):
        return self.name

    @property
    def written(self):
        """What stands in the faulty program's source."""
        return self.new.replace("PLANTED", f'isPlanted("{self.name}")')


FAULTS = [
    Fault(
        "the two rubrics are swapped in goals",
        "p1/goals.html",
        "GoalDerivation/GoalFrames.swift",
        'Grounds(rubric: content.jfm.complexity, else: "complexity", of: level)',
        'Grounds(rubric: PLANTED ? content.jfm.knowledge : content.jfm.complexity, '
        'else: "complexity", of: level)',
    ),
    Fault(
        "areas come from another list",
        "p1/goals.html",
        "GoalDerivation/GoalFrames.swift",
        "if !content.components.responsibilities.isEmpty {",
        "if !content.components.responsibilities.isEmpty, !PLANTED {",
    ),
    Fault(
        "tasks and skills are swapped",
        "p1/index.html",
        "Rendering/Records/ContentRecord.swift",
        '"tasks": items(content.tasks, "tasks", "task"),',
        '"tasks": items(PLANTED ? content.skills : content.tasks, "tasks", "task"),',
    ),
    Fault(
        "a line is lost",
        "p1/index.html",
        "Rendering/Records/Lines.swift",
        "    return record(items, of: item) {",
        "    return record(PLANTED ? Array(items.dropLast()) : items, of: item) {",
    ),
    Fault(
        "a count is one too many",
        "p1/index.html",
        "Rendering/Records/Lines.swift",
        "      String(elements.count), .derived(",
        "      String(elements.count + (PLANTED ? 1 : 0)), .derived(",
    ),
    Fault(
        "the next level has this one's title",
        "p1/index.html",
        "Rendering/Records/NextLevelRecord.swift",
        '"title": ProfileTitle.value(next, page),',
        '"title": ProfileTitle.value(PLANTED ? profile : next, page),',
    ),
    Fault(
        "long texts are cut off",
        "p1/goals.html",
        "Rendering/Records/PageContext.swift",
        "        text.text, .canon(field: field, text.location),",
        "        PLANTED ? String(text.text.prefix(30)) : text.text, .canon(field: field, text.location),",
    ),
    Fault(
        "a derived title says more",
        "p1/index.html",
        "CanonReading/Model/Profile.swift",
        'content.title?.text ?? "\\(role.name.text) — \\(level.code.text)"',
        'content.title?.text ?? "\\(role.name.text) — \\(level.code.text)\\(PLANTED ? " (new)" : "")"',
    ),
    Fault(
        "every area is labelled as reused",
        "p1/goals.html",
        "Rendering/Records/GoalsRecord.swift",
        '"reused": .flag(value.isReused),',
        '"reused": .flag(PLANTED || value.isReused),',
    ),
    Fault(
        "an escape is dropped in Markdown",
        "p1/index.md",
        "Templates/Escaping/MarkdownEscaping.swift",
        "    var begin = value.startIndex\n",
        "    if PLANTED { return output.append(contentsOf: value) }\n    var begin = value.startIndex\n",
    ),
    Fault(
        "an escape is dropped in text forms and attributes",
        "p1/goals.html",
        "Templates/Escaping/HTMLEscaping.swift",
        'case UInt8(ascii: "<"): output.append("&lt;")',
        'case UInt8(ascii: "<"): output.append(PLANTED ? "<" : "&lt;")',
    ),
    Fault(
        "an escape is dropped in HTML",
        "p1/index.html",
        "Markdown/HTMLWriter+Escaping.swift",
        'case UInt8(ascii: "<"): reference = "&lt;"',
        'case UInt8(ascii: "<"): reference = PLANTED ? "<" : "&lt;"',
    ),
    Fault(
        "every page ends with a sentence",
        "sales/index.html",
        "Rendering/PageBody.swift",
        "      + structure.ending.utf8",
        '      + ((PLANTED ? "<p>Apply now.</p>\\n" : "") + structure.ending).utf8',
    ),
    Fault(
        "a line's sentence goes on",
        "p1/index.html",
        "Rendering/Records/Lines.swift",
        '["text": page.text($0.text, field, anchor: anchors.anchor(for: $0))]',
        '["text": page.text(PLANTED ? CanonText($0.text.text + " with pleasure", at: '
        "$0.text.location) : $0.text, field, anchor: anchors.anchor(for: $0))]",
    ),
    Fault(
        "links have titles",
        "sales/index.html",
        "Markdown/HTMLWriter+Inlines.swift",
        "    appendTitle(of: index)\n    appendAttributes(decoration)",
        '    appendTitle(of: index)\n    if PLANTED { append(" title=\\"Best place to work\\"") }\n'
        "    appendAttributes(decoration)",
    ),
    Fault(
        "lists are named after another field",
        "p1/index.html",
        "Rendering/Structure/PageStructure+Lists.swift",
        "    return String(name.map { ",
        '    return PLANTED ? "core-outputs" : String(name.map { ',
    ),
    Fault(
        "profiles that are compared say another's lines",
        "compare/sales/clerk.js",
        "Rendering/Assets/CompareData+Contents.swift",
        '.list(role.levels.map { value(of: $0, in: role) })',
        ".list(role.levels.map { value(of: PLANTED ? role.levels[0] : $0, in: role) })",
    ),
    Fault(
        "a search shows a line that nobody wrote",
        "search/index.js",
        "SearchIndexing/RoleText.swift",
        "    self.pieces = pieces\n",
        '    if PLANTED { pieces.append(Piece(text: "Apply now", place: .body, levels: all)) }\n'
        "    self.pieces = pieces\n",
    ),
    Fault(
        "a search finds roles by words that they do not say",
        "search/index.js",
        "SearchIndexing/RoleText.swift",
        "    for alias in role.aliases { pieces.add(alias, .alias, all) }\n",
        "    for alias in role.aliases { pieces.add(alias, .alias, all) }\n"
        "    if PLANTED { family.roles.first.map { pieces.add($0.name, .alias, all) } }\n",
    ),
]

HELPER = """
import Glibc

/// Whether the program is to make the mistake.
private func isPlanted(_ name: String) -> Bool {
  getenv("PLANTED_FAULT").map { String(cString: $0) == name } ?? false
}
"""


def plant(sources):
    """Writes all faults into a copy of the sources."""
    for path in {fault.path for fault in FAULTS}:
        file = sources / path
        text = file.read_text()
        for fault in (fault for fault in FAULTS if fault.path == path):
            assert text.count(fault.old) == 1, f"{path} no longer has one {fault.old!r}"
            text = text.replace(fault.old, fault.written)
        file.write_text(text + HELPER)
