/// A parsed Markdown document: cmark-gfm's tree as values, in one flat list.
package struct MarkdownTree: Sendable {
  package enum Kind: Equatable, Sendable {
    case document
    case blockQuote
    /// `isTight`: the paragraphs of its items are written without `<p>`.
    case list(start: Int?, isTight: Bool)
    case item
    case codeBlock
    case htmlBlock
    case paragraph
    case heading(level: Int)
    case thematicBreak
    case table
    case tableRow(isHeader: Bool)
    case tableCell
    case text, code, htmlInline
    case softBreak, lineBreak
    case emphasis, strong
    /// `literal` is the address.
    case link, image
  }

  package enum Alignment: String, Sendable {
    case left, center, right
  }

  package struct Node: Sendable {
    package let kind: Kind
    /// Where the node's own text lies in `literals`: a text's characters, a link's address.
    package let literal: Range<Int>
    /// Where the title of a link or image lies in `literals`, or what a code block says of itself.
    package let title: Range<Int>
    /// The document is its own parent.
    package let parent: Int
    package fileprivate(set) var firstChild: Int?
    package fileprivate(set) var nextSibling: Int?
  }

  /// In the order of the document; the first is the document itself.
  package private(set) var nodes: [Node] = []
  /// The texts of all nodes, UTF-8.
  package private(set) var literals: [UInt8] = []
  /// The alignment of each column, by table.
  package internal(set) var alignments: [Int: [Alignment?]] = [:]
  /// The last child so far of each node, while the tree grows.
  private var lastChild: [Int?] = []
}

extension MarkdownTree {
  /// The children of a node, in order.
  package struct Children: Sequence, IteratorProtocol {
    fileprivate let nodes: [Node]
    fileprivate var upcoming: Int?

    package mutating func next() -> Int? {
      guard let child = upcoming else { return nil }
      upcoming = nodes[child].nextSibling
      return child
    }
  }

  package func children(of index: Int) -> Children {
    Children(nodes: nodes, upcoming: nodes[index].firstChild)
  }

  package func literal(of index: Int) -> ArraySlice<UInt8> {
    literals[nodes[index].literal]
  }

  /// The characters that the node shows, without markup; a line break is a space.
  package func plainText(of index: Int) -> [UInt8] {
    var text: [UInt8] = []
    appendPlainText(of: index, to: &text)
    return text
  }

  private func appendPlainText(of index: Int, to text: inout [UInt8]) {
    switch nodes[index].kind {
    case .text, .code: text += literal(of: index)
    case .softBreak, .lineBreak: text.append(UInt8(ascii: " "))
    case .htmlInline:
      if literal(of: index).elementsEqual("<br>".utf8) { text.append(UInt8(ascii: " ")) }
    default: for child in children(of: index) { appendPlainText(of: child, to: &text) }
    }
  }
}

extension MarkdownTree {
  /// Appends a node below `parent`, after its other children, and returns its index.
  mutating func append(
    _ kind: Kind, below parent: Int, literal: some Collection<UInt8> = [],
    title: some Collection<UInt8> = []
  ) -> Int {
    let index = nodes.count
    let start = literals.count
    literals.append(contentsOf: literal)
    let middle = literals.count
    literals.append(contentsOf: title)
    nodes.append(
      Node(
        kind: kind, literal: start..<middle, title: middle..<literals.count, parent: parent))
    lastChild.append(nil)
    guard index > 0 else { return index }
    if let sibling = lastChild[parent] {
      nodes[sibling].nextSibling = index
    } else {
      nodes[parent].firstChild = index
    }
    lastChild[parent] = index
    return index
  }
}
