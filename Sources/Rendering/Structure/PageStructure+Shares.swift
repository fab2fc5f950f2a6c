import Markdown
import Templates

extension PageStructure {
  /// The rule that a count of some among all is made by; its inputs are the two numbers.
  static let shareRule = "share"

  /// Says of a table's cell how much of all it counts, `none` to `all`, for a tint beside the figure.
  /// Such a row is headed by its first cell.
  mutating func noteShare(of value: TracedText, at index: Int) {
    guard case .derived(rule: Self.shareRule, let inputs) = value.origin, inputs.count == 2,
      let have = Int(inputs[0]), let all = Int(inputs[1]), let cell = cell(around: index)
    else { return }
    decorations[cell].attributes.append(
      ("data-share", Self.share(have, of: all)))
    guard let header = tree.nodes[tree.nodes[cell].parent].firstChild,
      decorations[header].element == nil
    else { return }
    decorations[header].element = "th"
    decorations[header].attributes.append(("scope", "row"))
  }

  private static func share(_ have: Int, of all: Int) -> String {
    switch have {
    case 0: "none"
    case all: "all"
    case ..<((all + 2) / 3): "few"
    case ..<((2 * all + 2) / 3): "some"
    default: "most"
    }
  }

  private func cell(around index: Int) -> Int? {
    var node = index
    while node != 0 {
      if tree.nodes[node].kind == .tableCell { return node }
      node = tree.nodes[node].parent
    }
    return nil
  }
}
