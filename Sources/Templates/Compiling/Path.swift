/// Where a value is found when a template is rendered.
struct Path: Hashable, Sendable {
  /// The place in the stack of contexts, from the outermost.
  let frame: Int
  /// The fields to follow from there, by their place in their shapes.
  let fields: [Int]
}
