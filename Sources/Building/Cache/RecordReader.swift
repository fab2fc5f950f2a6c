/// Reads what `RecordWriter` wrote. What cannot be is an error, not a crash.
struct RecordReader {
  struct Damaged: Error {}

  private let bytes: ArraySlice<UInt8>
  private var index: Int
  private var texts: [String] = []

  /// Nil for bytes that are not as a writer sealed them.
  init?(sealed bytes: [UInt8]) {
    guard bytes.count > 8 else { return nil }
    self.bytes = bytes.dropLast(8)
    index = bytes.startIndex
    let seal = bytes.suffix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    guard seal == RecordWriter.digest(of: self.bytes) else { return nil }
  }

  var isAtEnd: Bool { index == bytes.endIndex }

  mutating func number() throws(Damaged) -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: 0, to: 64, by: 7) {
      guard index < bytes.endIndex else { throw Damaged() }
      let byte = bytes[index]
      index += 1
      value |= UInt64(byte & 0x7f) << shift
      if byte & 0x80 == 0 { return value }
    }
    throw Damaged()
  }

  mutating func count() throws(Damaged) -> Int {
    guard let count = Int(exactly: try number()) else { throw Damaged() }
    return count
  }

  mutating func text() throws(Damaged) -> String {
    let count = try count()
    guard count <= bytes.endIndex - index,
      let text = String(validating: bytes[index..<index + count], as: UTF8.self)
    else { throw Damaged() }
    index += count
    return text
  }

  mutating func commonText() throws(Damaged) -> String {
    let number = try count()
    guard number == 0 else {
      guard number <= texts.count else { throw Damaged() }
      return texts[number - 1]
    }
    texts.append(try text())
    return texts[texts.count - 1]
  }

  mutating func elements<Element>(
    _ read: (inout Self) throws(Damaged) -> Element
  ) throws(Damaged) -> [Element] {
    let count = try count()
    // Each takes a byte at least.
    guard count <= bytes.endIndex - index else { throw Damaged() }
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try read(&self)) }
    return elements
  }
}
