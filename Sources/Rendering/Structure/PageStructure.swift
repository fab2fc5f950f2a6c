import Markdown
import SitePlanning
import Templates

/// What the HTML of a page has beyond its Markdown: a section a heading, an article a goal, a label
/// a table cell, description lists, anchors. All of it follows from the tree and from which of its
/// text is a value.
struct PageStructure {
  let tree: MarkdownTree
  /// In the order of their marks in the tree.
  let values: [TracedText]
  var decorations: Decorations
  /// The plain text of the page's first heading; empty without one.
  private(set) var title = ""
  /// The blocks before the first second-level heading, and the others.
  private(set) var opening: [Int] = []
  private(set) var sections: [Int] = []
  /// The second-level headings with the ids of their sections.
  private(set) var contents: [(title: String, id: String)] = []
  /// The end tags that the last of the sections leaves open.
  private(set) var ending = ""
  /// Ids in use on the page.
  var ids = UniqueIDs()
  /// The id of each block that a value gives one.
  var anchors: [Int: String] = [:]
  /// The canon field of the first value in each list item.
  var firstFields: [Int: String] = [:]
  /// What the words that are marked in a list item make of it.
  var changes: [Int: LineMarkings] = [:]
  /// The HTML that a line ends with, by its anchor.
  let lineEnd: (String) -> String

  init(
    of tree: MarkdownTree, values: [TracedText], lineEnd: @escaping (String) -> String = { _ in "" }
  ) {
    self.tree = tree
    self.values = values
    decorations = Decorations(of: tree)
    self.lineEnd = lineEnd
    let valueNodes = valueNodes()
    addAnchors(of: valueNodes)
    addMarkings(of: valueNodes)
    for index in tree.nodes.indices { decorate(index) }
    addSections()
  }

  private mutating func decorate(_ index: Int) {
    switch tree.nodes[index].kind {
    case .list: decorateList(index)
    case .table: labelCells(index)
    case .code: decorateBlank(index)
    case .htmlBlock: decorateBlanks(in: index)
    case .link: decorateLink(index)
    default: break
    }
  }

  /// A page's Markdown links to Markdown, its HTML to HTML.
  private mutating func decorateLink(_ index: Int) {
    let address = tree.literal(of: index)
    let path = address.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    guard path.suffix(3).elementsEqual(".md".utf8), !path.contains(UInt8(ascii: ":")),
      path.first != UInt8(ascii: "/")
    else { return }
    decorations[index].address =
      Array(path.dropLast(3)) + ".html".utf8 + address.dropFirst(path.count)
  }

  /// What stands above each column names it again in every cell, for narrow screens.
  private mutating func labelCells(_ index: Int) {
    guard let header = tree.nodes[index].firstChild else { return }
    let labels = tree.children(of: header).map { plainText(of: $0) }
    for cell in tree.children(of: header) {
      decorations[cell].attributes.append(("scope", "col"))
    }
    for row in tree.children(of: index).dropFirst() {
      for (cell, label) in zip(tree.children(of: row), labels) {
        decorations[cell].attributes.append(("data-label", label))
      }
    }
  }

  /// The characters that a node shows, without the marks around values.
  func plainText(of index: Int) -> String {
    String(decoding: RenderedText.withoutMarks(tree.plainText(of: index)), as: UTF8.self)
  }
}

extension PageStructure {
  /// Opens a section at each second-level heading, and at each third-level heading an article if a
  /// canon line stands in it, else a section. A disclosure ends an article, a thematic break what is
  /// open: what follows it is the page's footer.
  private mutating func addSections() {
    var open: [String] = []
    // Headings below a canon line are named after it too, so that no number depends on other lines.
    var prefix = ""
    for index in tree.children(of: 0) {
      switch tree.nodes[index].kind {
      case .heading(level: 1):
        if title.isEmpty { title = plainText(of: index) }
      case .heading(level: 2):
        openBlock("section", at: index, closing: &open, downTo: 0)
        prefix = anchors[index].map { "\($0)-" } ?? ""
      case .heading(level: 3) where !open.isEmpty:
        openBlock(
          anchors[index] == nil ? "section" : "article", at: index, idPrefix: prefix,
          closing: &open, downTo: 1)
      case .htmlBlock where open.count > 1 && tree.literal(of: index).starts(with: "<details".utf8):
        decorations[index].before = close(&open, downTo: 1)
      case .thematicBreak:
        decorations[index].before = close(&open, downTo: 0)
        decorations[index].after = "<footer>\n"
        open = ["footer"]
      default: break
      }
      if open.isEmpty { opening.append(index) } else { sections.append(index) }
    }
    ending = close(&open, downTo: 0)
    nameFirstParagraph()
  }

  private mutating func openBlock(
    _ element: String, at heading: Int, idPrefix: String = "", closing open: inout [String],
    downTo depth: Int
  ) {
    let id = anchors[heading] ?? newID(for: name(of: heading), prefix: idPrefix)
    if depth == 0 { contents.append((plainText(of: heading), id)) }
    decorations[heading].before =
      close(&open, downTo: depth) + "<\(element) id=\"\(id)\">\n"
    decorations[heading].attributes.removeAll { $0.name == "id" }
    open.append(element)
  }

  /// What a heading says without what it emphasises, such as a count, which may change.
  private func name(of heading: Int) -> String {
    tree.children(of: heading).filter { tree.nodes[$0].kind != .emphasis }
      .map { plainText(of: $0) }.joined()
  }

  private func close(_ open: inout [String], downTo depth: Int) -> String {
    var tags = ""
    while open.count > depth { tags += "</\(open.removeLast())>\n" }
    return tags
  }

  /// A paragraph right below the first heading that begins with a link says where the page belongs.
  private mutating func nameFirstParagraph() {
    guard opening.count > 1, tree.nodes[opening[0]].kind == .heading(level: 1),
      let start = tree.nodes[opening[1]].firstChild, tree.nodes[start].kind == .link
    else { return }
    decorations[opening[1]].attributes.append(("class", "place"))
  }
}
