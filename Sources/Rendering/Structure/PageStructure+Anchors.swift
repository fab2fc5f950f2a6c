import Markdown
import SitePlanning
import Templates

extension PageStructure {
  /// Gives the innermost item, table row, paragraph or heading around each anchored value the
  /// value's id: the first block that shows the value, and one id a block. Notes what else lists and
  /// tables say of their values.
  mutating func addAnchors(of values: [(node: Int, value: TracedText)]) {
    for (index, value) in values {
      noteField(of: value, at: index)
      noteShare(of: value, at: index)
      guard let anchor = value.anchor, let block = block(around: index), anchors[block] == nil,
        ids.insert(anchor)
      else { continue }
      anchors[block] = anchor
      decorations[block, default: Decoration()].attributes.append(("id", anchor))
      addLineEnd(to: block, anchor)
    }
  }

  /// A line is an item or a paragraph.
  private mutating func addLineEnd(to block: Int, _ anchor: String) {
    switch tree.nodes[block].kind {
    case .item, .paragraph: decorations[block]?.innerEnd = lineEnd(anchor)
    default: break
    }
  }

  /// Has the marked words of each value set in an element of their own.
  mutating func addMarkings(of values: [(node: Int, value: TracedText)]) {
    var marked: [Int: [MarkedWords?]] = [:]
    for (index, value) in values {
      marked[index, default: []].append(value.marking.map(MarkedWords.init))
      if let marking = value.marking, let item = block(around: index) {
        changes[item, default: LineMarkings()].add(marking)
      }
    }
    for (item, markings) in changes {
      decorations[item, default: Decoration()].attributes.append(("class", markings.name))
    }
    for (index, words) in marked where words.contains(where: { $0 != nil }) {
      decorations[index, default: Decoration()].markedWords = words
    }
  }

  /// Each value with the text node in which it begins, in the order of the page.
  func valuesByNode() -> [(node: Int, value: TracedText)] {
    var remaining = values[...]
    var found: [(node: Int, value: TracedText)] = []
    for index in tree.nodes.indices where tree.nodes[index].kind == .text {
      for _ in 0..<tree.literal(of: index).count(of: RenderedText.valueStart) {
        guard let value = remaining.popFirst() else { return found }
        found.append((index, value))
      }
    }
    return found
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
    var words = heading.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
      .map(String.init)
    if words.isEmpty || heading.contains(where: { $0.isLetter && !$0.isASCII }) {
      words.append(TextDigest(of: heading).hexadecimal)
    }
    return ids.next(for: prefix + words.joined(separator: "-"))
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
