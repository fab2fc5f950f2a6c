/// Tells what may come next in the output.
enum Following {
  /// For each of the pieces the bytes with which what comes after it may begin; `next` is what comes
  /// after the last.
  static func sets(after pieces: [Piece], then next: ByteSet) -> [ByteSet] {
    var sets: [ByteSet] = []
    var set = next
    for piece in pieces.reversed() {
      sets.append(set)
      set = first(of: piece, then: set)
    }
    return sets.reversed()
  }

  /// The bytes with which the pieces, or what comes after them, may begin.
  static func first(of pieces: [Piece], then next: ByteSet) -> ByteSet {
    pieces.reversed().reduce(next) { first(of: $1, then: $0) }
  }

  private static func first(of piece: Piece, then next: ByteSet) -> ByteSet {
    switch piece {
    case .literal(let literal): literal.bytes.first.map { ByteSet($0) } ?? next
    case .value: .all
    case .section(let section): next.union(first(of: section.body, then: next))
    }
  }
}
