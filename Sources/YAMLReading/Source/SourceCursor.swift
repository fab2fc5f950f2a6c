/// A place in a text that moves to the parser's marks.
///
/// The parser's marks come in the text's order, so that all of them together cost one walk through
/// the text, however long its lines are; a text of which nothing is asked costs nothing.
struct SourceCursor {
  private let scalars: String.UnicodeScalarView
  private var position: String.UnicodeScalarView.Index
  /// How many scalars stand before the position.
  private var offset = 0

  init(_ text: String) {
    scalars = text.unicodeScalars
    position = scalars.startIndex
  }

  /// Moves to a mark, and returns what stands from there to the end of the text.
  mutating func rest(from mark: YAMLMark) -> Substring.UnicodeScalarView {
    let limit = mark.index < offset ? scalars.startIndex : scalars.endIndex
    guard
      let reached = scalars.index(position, offsetBy: mark.index - offset, limitedBy: limit)
    else { return scalars[limit...] }
    position = reached
    offset = mark.index
    return scalars[position...]
  }
}
