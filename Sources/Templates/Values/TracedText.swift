package import Diagnostics

/// A text that templates may print, with where it comes from.
package struct TracedText: Hashable, Sendable {
  package enum Origin: Hashable, Sendable {
    /// Word for word from a file of the canon; `field` is the canon's name for it, such as
    /// `core_outputs`.
    case canon(field: String, SourceLocation)
    /// Made by a rule from its inputs, such as a default title, a count or a link.
    case derived(rule: String, inputs: [String])
  }

  /// Words of the text that another text does not have, or does not have any more.
  package struct Marking: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      case inserted, deleted
    }

    package let kind: Kind
    /// Positions among the text's words, ascending; spaces, tabs and line breaks part words.
    package let words: [Range<Int>]
    /// The text has no other words.
    package let isWhole: Bool

    package init(_ kind: Kind, words: [Range<Int>], of count: Int) {
      self.kind = kind
      self.words = words
      isWhole = words == [0..<count]
    }
  }

  package let text: String
  package let origin: Origin
  /// The id that the innermost block around the text's first occurrence on a page is to carry.
  package let anchor: String?
  /// What HTML marks in the text; Markdown says the same in words.
  package let marking: Marking?

  package init(
    _ text: String, _ origin: Origin, anchor: String? = nil, marking: Marking? = nil
  ) {
    self.text = text
    self.origin = origin
    self.anchor = anchor
    self.marking = marking
  }
}
