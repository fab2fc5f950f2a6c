import SitePlanning

/// Writes values one after the other, as `RecordReader` reads them.
struct RecordWriter {
  private var bytes: [UInt8] = []
  private var numbers: [String: Int] = [:]

  /// What was written, and its digest.
  var sealedBytes: [UInt8] {
    let digest = Self.digest(of: bytes[...])
    return bytes + stride(from: 0, to: 64, by: 8).map { UInt8(truncatingIfNeeded: digest >> $0) }
  }

  static func digest(of bytes: ArraySlice<UInt8>) -> UInt64 {
    var digest = TextDigest()
    digest.add(bytes)
    return digest.value
  }

  /// Seven bits a byte, the lowest first.
  mutating func write(_ value: UInt64) {
    var rest = value
    while rest > 0x7f {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Not negative.
  mutating func write(_ value: Int) {
    write(UInt64(value))
  }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes += text.utf8
  }

  /// Writes a text that comes often: the second time by its number.
  mutating func writeCommon(_ text: String) {
    if let number = numbers[text] { return write(number) }
    numbers[text] = numbers.count + 1
    write(0)
    write(text)
  }

  mutating func write<Elements: Collection>(
    _ elements: Elements, _ write: (inout Self, Elements.Element) -> Void
  ) {
    self.write(elements.count)
    for element in elements { write(&self, element) }
  }
}
