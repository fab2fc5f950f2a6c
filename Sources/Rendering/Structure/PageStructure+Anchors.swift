import Markdown
import SitePlanning
import Templates

extension PageStructure {
  /// Gives the innermost item, table row, paragraph or heading around each anchored value the
  /// value's id: the first block that shows the value, and one id a block. Notes what else lists and
  /// tables say of their values.
  mutating func addAnchors() {
    for (index, value) in valuesByNode() {
      noteField(of: value, at: index)
      noteShare(of: value, at: index)
      guard let anchor = value.anchor, let block = block(around: index), anchors[block] == nil,
        ids.insert(anchor)
      else { continue }
      anchors[block] = anchor
      decorations[block, default: Decoration()].attributes.append(("id", anchor))
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

extension ArraySlice<UInt8> {
  /// How often `pattern` occurs, which does not overlap itself.
  fileprivate func count(of pattern: [UInt8]) -> Int {
    indices.count { self[$0] == pattern[0] && self[$0...].starts(with: pattern) }
  }
}
