/// What became of one line between two lists; lines are told by their positions in these.
package enum LineChange: Hashable, Sendable {
  case new(Int)
  /// `words`: how the old text becomes the new one.
  case reworded(from: Int, to: Int, words: [WordRun])
  case carriedOver(from: Int, to: Int)
  case noLongerListed(Int)

  /// Compares two lists: what became of the new list's lines in their order, then the old lines that
  /// are no longer listed in theirs.
  ///
  /// Lines are paired by id, then by equality, then by the words that they share: a pair is the same
  /// line reworded where the longest common subsequence of their words has at least 60 % of the words of
  /// the longer line. Of several such pairs the one that shares most comes first, then the one that
  /// stands earlier in the old list, then in the new one.
  package static func changes(from old: [Line], to new: [Line]) -> [LineChange] {
    var pairing = LinePairing(old, new)
    pairing.pairByID()
    pairing.pairByText()
    pairing.pairByWords()
    return pairing.changes()
  }
}
