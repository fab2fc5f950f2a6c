/// Splits entries that are sorted by key into files of a bearable size, by ranges of keys that stay where
/// they are when other entries come: a range is halved only when it has grown too large.
struct Shards {
  struct Entry: Sendable {
    let key: String
    let value: String

    /// The line in the file, with its end.
    var size: Int { key.utf8.count + value.utf8.count + 2 }
  }

  /// A file: where its range of keys starts, and its entries.
  struct Shard {
    let start: String
    let entries: ArraySlice<Entry>
  }

  private(set) var shards: [Shard] = []
  private let limit: Int
  /// The size of all entries before each, and of all.
  private let sizes: [Int]

  /// `entries`: by the UTF-8 bytes of their keys. `limit`: bytes; one key's entries may be more.
  init(_ entries: [Entry], limit: Int) {
    self.limit = limit
    sizes = entries.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.size) }
    split(entries[...], after: "", 0..<Self.endOfScalars)
  }

  /// A power of two, so that halves are the same whatever the entries.
  private static let endOfScalars: UInt32 = 1 << 21

  /// The entries begin with `prefix`; then come scalars of the range, or the key's end, which is as 0.
  private mutating func split(
    _ entries: ArraySlice<Entry>, after prefix: String, _ scalars: Range<UInt32>
  ) {
    guard let first = entries.first, let last = entries.last else { return }
    if first.key == last.key || sizes[entries.endIndex] - sizes[entries.startIndex] <= limit {
      var start = prefix
      if let scalar = Unicode.Scalar(scalars.lowerBound), scalar.value > 0 {
        start.unicodeScalars.append(scalar)
      }
      shards.append(Shard(start: start, entries: entries))
    } else if scalars.count > 1 {
      let middle = (scalars.lowerBound + scalars.upperBound) / 2
      let depth = prefix.unicodeScalars.count
      let index = entries.partitioningIndex {
        ($0.key.unicodeScalars.dropFirst(depth).first?.value ?? 0) >= middle
      }
      split(entries[..<index], after: prefix, scalars.lowerBound..<middle)
      split(entries[index...], after: prefix, middle..<scalars.upperBound)
    } else if let scalar = Unicode.Scalar(scalars.lowerBound) {
      var longer = prefix
      longer.unicodeScalars.append(scalar)
      split(entries, after: longer, 0..<Self.endOfScalars)
    }
  }
}

extension ArraySlice {
  /// The first index whose element answers yes, where all that follow do too.
  fileprivate func partitioningIndex(_ isInSecond: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if isInSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
