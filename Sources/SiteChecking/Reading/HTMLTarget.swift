/// Takes what a reader finds in HTML, in its order. `source`: where it begins, in bytes.
protocol HTMLTarget {
  /// With its character references read.
  mutating func add(_ text: Span<UInt8>, at source: Int)
  /// A value, where a template has a slot for it.
  mutating func add(_ slot: FilledTemplate.Slot)
  mutating func open(_ element: Element, _ attributes: inout Attributes, at source: Int)
  mutating func close(_ element: Element, at source: Int)
  /// A comment or declaration, or a tag that browsers read otherwise than it stands there, as it is.
  mutating func addOther(_ text: Span<UInt8>, at source: Int)
}
