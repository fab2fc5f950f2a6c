extension HTMLWriter {
  mutating func write(_ index: Int, _ decoration: Decoration) {
    switch tree.nodes[index].kind {
    case .document: writeChildren(of: index)
    case .blockQuote: writeContainer("blockquote", index, decoration)
    case .list(let start, _): writeList(start: start, index, decoration)
    case .item: writeItem(index, decoration)
    case .codeBlock: writeCodeBlock(index)
    case .htmlBlock: writeHTMLBlock(index, decoration)
    case .paragraph: writeParagraph(index, decoration)
    case .heading(let level): writeLine(Self.headings[level - 1], index, decoration)
    case .thematicBreak: writeThematicBreak()
    case .table: writeTable(tree.alignments[index] ?? [], index, decoration)
    case .tableRow, .tableCell: preconditionFailure("a table writes its own parts")
    default: writeInline(index, decoration)
    }
  }

  private static let headings = ["h1", "h2", "h3", "h4", "h5", "h6"]

  private mutating func writeContainer(
    _ element: String, _ index: Int, _ decoration: Decoration, extra: String = ""
  ) {
    startLine()
    openTag(element, decoration, extra: extra)
    append("\n")
    writeChildren(of: index)
    startLine()
    closeTag(element, decoration)
    append("\n")
  }

  private mutating func writeList(start: Int?, _ index: Int, _ decoration: Decoration) {
    let numbering = start.map { $0 == 1 ? "" : " start=\"\($0)\"" } ?? ""
    writeContainer(start == nil ? "ul" : "ol", index, decoration, extra: numbering)
  }

  private mutating func writeItem(_ index: Int, _ decoration: Decoration) {
    startLine()
    openTag("li", decoration)
    writeChildren(of: index)
    closeTag("li", decoration)
    append("\n")
  }

  private mutating func writeParagraph(_ index: Int, _ decoration: Decoration) {
    if isTight(index) {
      writeRun(index)
    } else {
      writeLine("p", index, decoration)
    }
  }

  /// Whether the paragraph is the whole of a tight list's item, which needs no `<p>`.
  private func isTight(_ index: Int) -> Bool {
    let item = tree.nodes[index].parent
    guard tree.nodes[item].kind == .item,
      case .list(_, let isTight) = tree.nodes[tree.nodes[item].parent].kind
    else { return false }
    return isTight
  }

  /// Writes a block of running text: one line.
  private mutating func writeLine(_ element: String, _ index: Int, _ decoration: Decoration) {
    startLine()
    openTag(element, decoration)
    writeRun(index)
    closeTag(element, decoration)
    append("\n")
  }

  /// Writes running text; a value that began in an earlier block goes on in it.
  private mutating func writeRun(_ index: Int) {
    if isInsideValue { append(marks?.startTag ?? "") }
    resumeWords()
    writeChildren(of: index)
    suspendWords()
    if isInsideValue { append(marks?.endTag ?? "") }
  }

  private mutating func writeCodeBlock(_ index: Int) {
    startLine()
    // A line break may be in it too, from a character reference.
    let language = tree.literals[tree.nodes[index].title].prefix {
      !" \t\n\r".utf8.contains($0)
    }
    append("<pre><code")
    if !language.isEmpty {
      append(" class=\"language-")
      appendEscaped(language)
      append("\"")
    }
    append(">")
    appendEscaped(tree.literal(of: index))
    append("</code></pre>\n")
  }

  private mutating func writeHTMLBlock(_ index: Int, _ decoration: Decoration) {
    startLine()
    output.append(contentsOf: decoration.html ?? tree.literal(of: index))
    startLine()
  }

  private mutating func writeThematicBreak() {
    startLine()
    append("<hr />\n")
  }
}

extension HTMLWriter {
  private mutating func writeTable(
    _ alignments: [MarkdownTree.Alignment?], _ index: Int, _ decoration: Decoration
  ) {
    startLine()
    openTag("table", decoration)
    var rowCount = 0
    for row in tree.children(of: index) {
      if rowCount == 0 { append("\n<thead>") }
      if rowCount == 1 { append("\n<tbody>") }
      writeRow(row, alignments)
      if rowCount == 0 { append("\n</thead>") }
      rowCount += 1
    }
    if rowCount > 1 { append("\n</tbody>") }
    append("\n")
    closeTag("table", decoration)
    append("\n")
  }

  private mutating func writeRow(_ row: Int, _ alignments: [MarkdownTree.Alignment?]) {
    append("\n")
    openTag("tr", decorations[row])
    append("\n")
    let element = tree.nodes[row].kind == .tableRow(isHeader: true) ? "th" : "td"
    for (cell, alignment) in zip(tree.children(of: row), alignments) {
      let decoration = decorations[cell]
      let extra = alignment.map { " align=\"\($0.rawValue)\"" } ?? ""
      openTag(element, decoration, extra: extra)
      writeRun(cell)
      closeTag(element, decoration)
      append("\n")
    }
    append("</tr>")
  }
}
