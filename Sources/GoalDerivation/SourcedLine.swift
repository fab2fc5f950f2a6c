package import CanonReading

/// A line of the canon as a frame uses it: an item or an area.
package struct SourcedLine: Hashable, Sendable {
  package let item: Item
  package let label: SourceLabel

  package init(_ item: Item, from label: SourceLabel) {
    self.item = item
    self.label = label
  }
}

extension SourcedLine {
  static func lines(_ items: [Item], from label: SourceLabel) -> [SourcedLine] {
    items.map { SourcedLine($0, from: label) }
  }
}
