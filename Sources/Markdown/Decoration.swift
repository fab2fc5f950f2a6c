/// What HTML needs of a node beyond its Markdown; empty, it changes nothing.
package struct Decoration: Sendable {
  /// The element to write instead of the usual one.
  package var element: String?
  package var attributes: [(name: String, value: String)] = []
  /// Whole tags and line ends, written outside the node's element.
  package var before = ""
  package var after = ""
  /// Likewise, just inside its end tag.
  package var innerEnd = ""
  /// How many bytes of a text's start are not written, since an element says the same.
  package var omittedPrefix = 0
  /// What is written instead of an HTML block as it stands in the Markdown.
  package var html: ArraySlice<UInt8>?
  /// The address of a link instead of the one in the Markdown.
  package var address: [UInt8]?
  /// For each marked value that begins in the text, in order, the words that stand in an element of
  /// their own; empty where none of them has any.
  package var markedWords: [MarkedWords?] = []

  package init() {}
}
