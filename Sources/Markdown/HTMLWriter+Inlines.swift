extension HTMLWriter {
  mutating func writeInline(_ index: Int, _ decoration: Decoration) {
    switch tree.nodes[index].kind {
    case .text:
      appendText(
        tree.literal(of: index).dropFirst(decoration.omittedPrefix),
        markedWords: decoration.markedWords)
    case .code: writeCode(index, decoration)
    case .htmlInline:
      endWord()
      output.append(contentsOf: tree.literal(of: index))
    case .softBreak: writeSoftBreak()
    case .lineBreak:
      endWord()
      append("<br>")
    case .emphasis: writeElement("em", index, decoration)
    case .strong: writeElement("strong", index, decoration)
    case .link: writeLink(index, decoration)
    case .image: writeImage(index)
    default: preconditionFailure("a block stands in running text")
    }
  }

  private mutating func writeElement(_ element: String, _ index: Int, _ decoration: Decoration) {
    openTag(element, decoration)
    writeChildren(of: index)
    closeTag(element, decoration)
  }

  private mutating func writeCode(_ index: Int, _ decoration: Decoration) {
    openTag("code", decoration)
    appendEscaped(tree.literal(of: index))
    closeTag("code", decoration)
  }

  /// A line end after `<br>` belongs to the line break.
  private mutating func writeSoftBreak() {
    endWord()
    if !output.suffix(4).elementsEqual("<br>".utf8) { append("\n") }
  }

  private mutating func writeLink(_ index: Int, _ decoration: Decoration) {
    append("<a href=\"")
    appendAddress(decoration.address.map { $0[...] } ?? tree.literal(of: index))
    append("\"")
    appendTitle(of: index)
    appendAttributes(decoration)
    append(">")
    writeChildren(of: index)
    append("</a>")
  }

  private mutating func writeImage(_ index: Int) {
    append("<img src=\"")
    appendAddress(tree.literal(of: index))
    append("\" alt=\"")
    appendEscaped(tree.plainText(of: index)[...])
    append("\"")
    appendTitle(of: index)
    append(" />")
  }

  private mutating func appendTitle(of index: Int) {
    let title = tree.literals[tree.nodes[index].title]
    guard !title.isEmpty else { return }
    append(" title=\"")
    appendEscaped(title)
    append("\"")
  }
}
