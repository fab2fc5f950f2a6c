/// Splits lines that are sorted by key into files of a bearable size, by ranges of keys that stay where
/// they are when other lines come: a range is halved only when it has grown too large.
struct Shards {
  /// A file: where its range of keys starts, and its lines.
  struct Shard {
    let start: String
    let lines: Range<Int>
  }

  private(set) var shards: [Shard] = []
  private let limit: Int
  /// The size of all lines before each, and of all.
  private let sizes: [Int]

  /// `lines`: by the UTF-8 bytes of their keys. `limit`: bytes; one key's lines may be more.
  init(_ lines: some IndexLines, limit: Int) {
    self.limit = limit
    var sizes = [0]
    sizes.reserveCapacity(lines.count + 1)
    var size = 0
    for index in 0..<lines.count {
      size += lines.size(at: index)
      sizes.append(size)
    }
    self.sizes = sizes
    split(0..<lines.count, of: lines, after: "", 0..<Self.endOfScalars)
  }

  /// A power of two, so that halves are the same whatever the lines.
  private static let endOfScalars: UInt32 = 1 << 21

  /// The keys begin with `prefix`; then come scalars of the range, or the key's end, which is as 0.
  private mutating func split(
    _ range: Range<Int>, of lines: some IndexLines, after prefix: String, _ scalars: Range<UInt32>
  ) {
    guard let first = range.first, let last = range.last else { return }
    if sizes[range.upperBound] - sizes[range.lowerBound] <= limit
      || lines.key(at: first).utf8.elementsEqual(lines.key(at: last).utf8)
    {
      var start = prefix
      if let scalar = Unicode.Scalar(scalars.lowerBound), scalar.value > 0 {
        start.unicodeScalars.append(scalar)
      }
      shards.append(Shard(start: start, lines: range))
    } else if scalars.count > 1 {
      let middle = (scalars.lowerBound + scalars.upperBound) / 2
      let depth = prefix.unicodeScalars.count
      let index = range.partitioningIndex {
        (lines.key(at: $0).unicodeScalars.dropFirst(depth).first?.value ?? 0) >= middle
      }
      split(
        range.lowerBound..<index, of: lines, after: prefix, scalars.lowerBound..<middle)
      split(
        index..<range.upperBound, of: lines, after: prefix, middle..<scalars.upperBound)
    } else if let scalar = Unicode.Scalar(scalars.lowerBound) {
      var longer = prefix
      longer.unicodeScalars.append(scalar)
      split(range, of: lines, after: longer, 0..<Self.endOfScalars)
    }
  }
}

extension Range<Int> {
  /// The first number that answers yes, where all that follow do too.
  fileprivate func partitioningIndex(_ isInSecond: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = (low + high) / 2
      if isInSecond(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
