import Markdown
import Templates

extension PageStructure {
  /// Names a list after the canon field of its lines, or `changes` where words are marked in one, and
  /// makes a description list of one whose items all read `**term**: text`.
  mutating func decorateList(_ index: Int) {
    let hasChanges = tree.children(of: index).contains { changes[$0] != nil }
    if let name = hasChanges ? "changes" : commonField(of: index) {
      decorations[index].attributes.append(("class", name))
    }
    guard case .list(_, isTight: true) = tree.nodes[index].kind else { return }
    let items = tree.children(of: index)
    let terms = items.map { term(of: $0) }
    guard !terms.contains(where: { $0 == nil }) else { return }

    decorations[index].element = "dl"
    for (item, term) in zip(items, terms.compactMap(\.self)) {
      decorations[item].element = "div"
      decorations[item].innerEnd += "</dd>"
      decorations[term.strong].element = "dt"
      decorations[term.strong].after = "<dd>"
      decorations[term.text].omittedPrefix = 2
    }
  }

  /// The bold term at an item's start and the text after it, which begins with `: `.
  private func term(of item: Int) -> (strong: Int, text: Int)? {
    guard let paragraph = tree.nodes[item].firstChild,
      tree.nodes[paragraph].kind == .paragraph, tree.nodes[paragraph].nextSibling == nil,
      let strong = tree.nodes[paragraph].firstChild, tree.nodes[strong].kind == .strong,
      let text = tree.nodes[strong].nextSibling, tree.nodes[text].kind == .text,
      tree.literal(of: text).starts(with: ": ".utf8)
    else { return nil }
    return (strong, text)
  }

  /// The canon field of the first value in each item if it is the same in all, as a class:
  /// `components.tasks` gives `components-tasks`, `dimensions.name` gives `dimensions`.
  private func commonField(of list: Int) -> String? {
    var fields: Set<String> = []
    for item in tree.children(of: list) {
      guard let field = firstFields[item] else { return nil }
      fields.insert(field)
    }
    guard let field = fields.first, fields.count == 1 else { return nil }
    let name = field.hasSuffix(".name") ? String(field.dropLast(5)) : field
    return String(name.map { $0 == "." || $0 == "_" ? "-" : $0 })
  }
}
