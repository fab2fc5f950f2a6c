import Markdown
import SitePlanning
import Templates

extension PageStructure {
  /// Gives the innermost item, table row, paragraph or heading around each anchored value the
  /// value's id: the first block that shows the value, and one id a block. Notes what else lists and
  /// tables say of their values.
  mutating func addAnchors(of nodes: [Int]) {
    for (index, value) in zip(nodes, values) {
      noteField(of: value, at: index)
      noteShare(of: value, at: index)
      guard let anchor = value.anchor, let block = block(around: index), anchors[block] == nil,
        ids.insert(anchor)
      else { continue }
      anchors[block] = anchor
      decorations[block].attributes.append(("id", anchor))
      addLineEnd(to: block, anchor)
    }
  }

  /// A line is an item or a paragraph.
  private mutating func addLineEnd(to block: Int, _ anchor: String) {
    switch tree.nodes[block].kind {
    case .item, .paragraph: decorations[block].innerEnd = lineEnd(anchor)
    default: break
    }
  }

  /// Has the marked words of each value set in an element of their own.
  mutating func addMarkings(of nodes: [Int]) {
    var rest = nodes[...]
    while let node = rest.first {
      let own = rest.prefix { $0 == node }
      rest = rest.dropFirst(own.count)
      let markings = values[own.indices].map(\.marking)
      guard markings.contains(where: { $0 != nil }) else { continue }
      decorations[node].markedWords = markings.map { $0.map(MarkedWords.init) }
      guard let item = block(around: node) else { continue }
      for marking in markings.compactMap(\.self) {
        changes[item, default: LineMarkings()].add(marking)
      }
    }
    for (item, markings) in changes {
      decorations[item].attributes.append(("class", markings.name))
    }
  }

  /// The text nodes in which the values begin, in the order of both.
  func valueNodes() -> [Int] {
    var nodes: [Int] = []
    nodes.reserveCapacity(values.count)
    for index in tree.nodes.indices where tree.nodes[index].kind == .text {
      for _ in 0..<tree.literal(of: index).count(of: RenderedText.valueStart) {
        if nodes.count < values.count { nodes.append(index) }
      }
    }
    return nodes
  }

  private mutating func noteField(of value: TracedText, at index: Int) {
    guard case .canon(let field, _) = value.origin, let item = block(around: index),
      tree.nodes[item].kind == .item, firstFields[item] == nil
    else { return }
    firstFields[item] = field
  }

  private func block(around index: Int) -> Int? {
    var paragraph: Int?
    var node = index
    while node != 0 {
      switch tree.nodes[node].kind {
      case .item, .tableRow: return node
      case .heading: return node
      case .paragraph: paragraph = node
      default: break
      }
      node = tree.nodes[node].parent
    }
    return paragraph
  }

  /// An id made of a heading's words in ASCII and, where it has others, of its digest; `-2` and so on
  /// where it is taken. It never begins with `_`, as the layout's own ids do.
  mutating func newID(for heading: String, prefix: String) -> String {
    var id: [UInt8] = []
    for byte in heading.utf8 {
      if let letter = byte.lowercasedInWord {
        id.append(letter)
      } else if let last = id.last, last != UInt8(ascii: "-") {
        id.append(UInt8(ascii: "-"))
      }
    }
    if id.last == UInt8(ascii: "-") { id.removeLast() }
    if id.isEmpty || heading.hasLettersBeyondASCII {
      if !id.isEmpty { id.append(UInt8(ascii: "-")) }
      id += TextDigest(of: heading).hexadecimal.utf8
    }
    return ids.next(for: prefix + String(decoding: id, as: UTF8.self))
  }
}

extension MarkedWords {
  fileprivate init(_ marking: TracedText.Marking) {
    let element =
      switch marking.kind {
      case .inserted: "ins"
      case .deleted: "del"
      }
    self.init(element: element, words: marking.words)
  }
}

extension String {
  fileprivate var hasLettersBeyondASCII: Bool {
    utf8.contains { $0 >= 0x80 } && contains { $0.isLetter && !$0.isASCII }
  }
}

extension UInt8 {
  /// The byte in lower case if it is a letter or digit of ASCII.
  fileprivate var lowercasedInWord: UInt8? {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): self
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): self | 0x20
    default: nil
    }
  }
}

extension ArraySlice<UInt8> {
  /// How often `pattern` occurs, which does not overlap itself.
  fileprivate func count(of pattern: [UInt8]) -> Int {
    var count = 0
    var rest = self
    while let next = rest.firstIndex(of: pattern[0]) {
      rest = rest[next...]
      if rest.starts(with: pattern) { count += 1 }
      rest = rest.dropFirst()
    }
    return count
  }
}
