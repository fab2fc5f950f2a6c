/// Lines of the index of one kind, sorted by their keys, as `Shards` splits them.
protocol IndexLines: Sendable {
  var count: Int { get }
  func key(at index: Int) -> String
  /// In bytes, with the line's end.
  func size(at index: Int) -> Int
  func write(_ range: Range<Int>, to bytes: inout [UInt8])
}

extension IndexLines {
  /// Of all lines, in bytes.
  var size: Int { (0..<count).reduce(0) { $0 + size(at: $1) } }
}

/// A line as the files have it: `month close=3k9f2a 8d2k1x`, or a key alone.
struct IndexLine: Sendable {
  let key: String
  let value: String

  init(_ key: String, value: String = "") {
    self.key = key
    self.value = value
  }

  func write(to bytes: inout [UInt8]) {
    bytes += key.utf8
    if !value.isEmpty {
      bytes.append(UInt8(ascii: "="))
      bytes += value.utf8
    }
    bytes.append(UInt8(ascii: "\n"))
  }
}

extension [IndexLine]: IndexLines {
  func key(at index: Int) -> String { self[index].key }

  /// The sign between key and value counts where there is no value too.
  func size(at index: Int) -> Int { self[index].key.utf8.count + self[index].value.utf8.count + 2 }

  func write(_ range: Range<Int>, to bytes: inout [UInt8]) {
    for line in self[range] { line.write(to: &bytes) }
  }
}
