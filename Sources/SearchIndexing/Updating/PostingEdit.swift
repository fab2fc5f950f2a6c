/// Which roles a word, name or pair loses and gains.
struct PostingEdit {
  /// Ids, of which it may not have had some.
  var removed: Set<String> = []
  /// Postings, each of another role.
  var added: [String] = []

  /// The postings of a line, by role's id as in `old`.
  func value(insteadOf old: ArraySlice<UInt8>) -> [UInt8] {
    var removed = removed.sorted().map { Array($0.utf8) }[...]
    var added = added.sorted().map { Array($0.utf8) }[...]
    var value: [UInt8] = []
    func append(_ posting: some Sequence<UInt8>) {
      if !value.isEmpty { value.append(UInt8(ascii: " ")) }
      value += posting
    }
    for posting in PostingReader(old) {
      while let next = added.first, next.lexicographicallyPrecedes(posting.bytes) {
        append(next)
        added.removeFirst()
      }
      while let next = removed.first, next.lexicographicallyPrecedes(posting.id) {
        removed.removeFirst()
      }
      if removed.first.map(posting.id.elementsEqual) != true { append(posting.bytes) }
    }
    for posting in added { append(posting) }
    return value
  }
}
