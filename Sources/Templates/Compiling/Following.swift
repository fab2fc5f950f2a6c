/// Tells what may come next in the output.
enum Following {
  /// The bytes with which the pieces, or what comes after them, may begin.
  static func first(of pieces: ArraySlice<Piece>, then next: ByteSet) -> ByteSet {
    var set = ByteSet()
    for (index, piece) in zip(pieces.indices, pieces) {
      switch piece {
      case .literal(let literal):
        guard let byte = literal.bytes.first else { continue }
        return set.union(ByteSet(byte))
      case .value: return .all
      case .section(let section):
        let rest = first(of: pieces[(index + 1)...], then: next)
        set = set.union(first(of: section.body[...], then: rest))
      }
    }
    return set.union(next)
  }
}
