/// Writes a tree as HTML. Without decorations and marks the bytes are those that cmark-gfm's own
/// renderer gives, but for line breaks, which are `<br>` with nothing around them: a value's lines
/// have exactly one line break between them.
package struct HTMLWriter {
  /// What stands for the marks around values.
  package struct Marks: Sendable {
    /// Not empty; both are of the same length.
    package let start: [UInt8]
    package let end: [UInt8]
    /// Tags such as `<span lang="ar">` and `</span>`, or nothing.
    package let startTag: String
    package let endTag: String

    package init(
      start: [UInt8], end: [UInt8], startTag: String = "", endTag: String = ""
    ) {
      self.start = start
      self.end = end
      self.startTag = startTag
      self.endTag = endTag
    }
  }

  let tree: MarkdownTree
  let decorations: Decorations
  let marks: Marks?
  var output: [UInt8] = []
  /// Whether a value has begun and not ended: it goes on in the next block.
  var isInsideValue = false
  /// Where the words of the value are that is written, if some of them are marked.
  var words: WordCursor?

  /// Returns the blocks at `roots`, which are children of the document, as HTML.
  package static func html(
    of tree: MarkdownTree, roots: some Sequence<Int>, decorations: Decorations? = nil,
    marks: Marks? = nil
  ) -> [UInt8] {
    var writer = HTMLWriter(
      tree: tree, decorations: decorations ?? Decorations(of: tree), marks: marks)
    writer.output.reserveCapacity(tree.literals.count * 2)
    for root in roots { writer.write(root) }
    return writer.output
  }

  mutating func write(_ index: Int) {
    let decoration = decorations[index]
    append(decoration.before)
    write(index, decoration)
    append(decoration.after)
  }

  mutating func writeChildren(of index: Int) {
    var next = tree.nodes[index].firstChild
    while let child = next {
      write(child)
      next = tree.nodes[child].nextSibling
    }
  }

  mutating func append(_ text: String) {
    output.append(contentsOf: text.utf8)
  }

  /// Starts a new line unless one has just begun.
  mutating func startLine() {
    if let last = output.last, last != UInt8(ascii: "\n") { output.append(UInt8(ascii: "\n")) }
  }

  mutating func openTag(_ element: String, _ decoration: Decoration, extra: String = "") {
    append("<")
    append(decoration.element ?? element)
    append(extra)
    appendAttributes(decoration)
    append(">")
  }

  mutating func closeTag(_ element: String, _ decoration: Decoration) {
    append(decoration.innerEnd)
    append("</")
    append(decoration.element ?? element)
    append(">")
  }

  mutating func appendAttributes(_ decoration: Decoration) {
    for (name, value) in decoration.attributes {
      append(" ")
      append(name)
      append("=\"")
      appendEscaped(value)
      append("\"")
    }
  }
}
