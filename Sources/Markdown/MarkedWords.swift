/// Words of a value that stand in an element of their own.
package struct MarkedWords: Sendable {
  /// Such as `ins`.
  package let element: String
  /// Positions among the value's words, ascending and apart; spaces, tabs and line breaks part words.
  package let words: [Range<Int>]

  package init(element: String, words: [Range<Int>]) {
    self.element = element
    self.words = words
  }
}
