/// Words that stand together in two texts, or in one of them alone.
package struct WordRun: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case kept, removed, added
  }

  package let kind: Kind
  /// Positions among the words of the old text; empty for added words.
  package let old: Range<Int>
  /// Positions among the words of the new text; empty for removed words.
  package let new: Range<Int>

  package init(_ kind: Kind, old: Range<Int>, new: Range<Int>) {
    self.kind = kind
    self.old = old
    self.new = new
  }
}
