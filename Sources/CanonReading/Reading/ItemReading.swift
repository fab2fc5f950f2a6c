import Diagnostics
import YAMLReading

/// Reads a list of items: texts, or records of an id and a text.
enum ItemReading {
  private static let keys = ["id", "text"]

  /// Returns nil when it is no list.
  static func items(_ field: YAMLField, into findings: inout [Diagnostic]) -> [Item]? {
    guard let fields = field.items(into: &findings) else { return nil }
    var ids: [YAMLScalar] = []
    // No larger than needed, since a canon holds very many such lists.
    var items: [Item] = []
    items.reserveCapacity(fields.count)
    for field in fields {
      if let item = item(field, ids: &ids, into: &findings) { items.append(item) }
    }
    findings += RepeatedIDRule.findings(ids, of: "item")
    return items
  }

  private static func item(
    _ field: YAMLField, ids: inout [YAMLScalar], into findings: inout [Diagnostic]
  ) -> Item? {
    guard case .mapping(let entries) = field.node.content, looksLikeRecord(entries) else {
      return field.text(into: &findings).map { Item(CanonText($0)) }
    }
    guard let record = field.record(keys: keys, into: &findings) else { return nil }
    let id = record.text("id", into: &findings)
    if let id {
      findings += IDRule.findings(id)
      ids.append(id)
    }
    return record.requiredText("text", into: &findings).map {
      Item(id: id?.text, CanonText($0))
    }
  }

  /// Whether a mapping was meant as one, and is no text with a colon in it.
  private static func looksLikeRecord(_ entries: [YAMLEntry]) -> Bool {
    entries.count != 1
      || entries.contains {
        keys.contains($0.key.text) || NearMiss.of($0.key.text, among: keys) != nil
      }
  }
}
