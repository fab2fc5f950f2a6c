private import CCMarkGFM
private import Glibc

extension MarkdownTree {
  /// cmark-gfm's version, such as `0.29.0.gfm.6`; another may write other bytes.
  package static var parserVersion: String { String(cString: cmark_version_string()) }

  /// Parses UTF-8 text.
  package init(parsing markdown: [UInt8]) {
    self.init()
    ParsedDocument.of(markdown) { document, _ in read(document) }
  }

  /// How many nodes may stand within each other; quotes, lists and emphasis beyond are passed over for
  /// what is in them.
  private static var depthLimit: Int { 100 }

  /// Copies the library's tree, in the order of the document.
  private mutating func read(_ document: OpaquePointer) {
    guard let iterator = cmark_iter_new(document) else {
      preconditionFailure("cmark-gfm gives no iterator")
    }
    defer { cmark_iter_free(iterator) }
    var open = [0]
    // How many nodes are open in the library's tree and not in this one, for each that is open there.
    var isKept: [Bool] = []
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      if event == CMARK_EVENT_EXIT {
        if isKept.popLast() ?? false { open.removeLast() }
        continue
      }
      guard let node = cmark_iter_get_node(iterator), let parent = open.last else { return }
      let kind = Kind(node)
      let isPassedOver = passesOver(kind, below: parent, depth: open.count)
      let index = isPassedOver ? parent : append(node, kind, below: parent)
      guard !kind.isLeaf else { continue }
      isKept.append(!isPassedOver)
      if !isPassedOver { open.append(index) }
    }
  }

  /// Whether a node is left out, and its children belong to the parent.
  private func passesOver(_ kind: Kind, below parent: Int, depth: Int) -> Bool {
    switch kind {
    case .item: if case .list = nodes[parent].kind { false } else { true }
    case .blockQuote, .list, .emphasis, .strong, .link, .image: depth >= Self.depthLimit
    default: false
    }
  }

  private mutating func append(_ node: OpaquePointer, _ kind: Kind, below parent: Int) -> Int {
    switch kind {
    case .link, .image:
      return append(
        kind, below: parent, literal: Self.bytes(cmark_node_get_url(node)),
        title: Self.bytes(cmark_node_get_title(node)))
    case .codeBlock:
      return append(
        kind, below: parent, literal: Self.bytes(cmark_node_get_literal(node)),
        title: Self.bytes(cmark_node_get_fence_info(node)))
    case .table:
      let index = append(kind, below: parent)
      alignments[index] = Self.alignments(of: node)
      return index
    default:
      return append(kind, below: parent, literal: Self.bytes(cmark_node_get_literal(node)))
    }
  }

  private static func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeRawBufferPointer(start: text, count: strlen(text)).assumingMemoryBound(
      to: UInt8.self)
  }
}
