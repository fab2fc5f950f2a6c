/// What the Markdown escaping of a value depends on.
struct MarkdownPlace: Hashable, Sendable {
  /// What the value's first characters could become part of.
  enum Start: Int, Hashable, Sendable, Comparable {
    /// Nothing but a paragraph or item has begun: a `#` could make a heading.
    case block
    /// Only characters that blocks begin with precede, as in `1{{x}}`.
    case structural
    case middle

    static func < (left: Self, right: Self) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  var start: Start
  var isInBrackets: Bool
  var isInCell: Bool
  var isInHeading: Bool
  /// What begins a further line of the value; nil where it must stay on one line.
  var hanging: [UInt8]?
  /// What may come right after the value.
  var next: ByteSet
}
