/// A few digits that stand for a sequence of texts or bytes: FNV-1a in 64 bits, folded for people. Not for
/// security: it names lines and roles, and shows that values changed.
package struct TextDigest: Sendable {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  package init() {}

  package init(of text: String) {
    add(text)
  }

  /// Adds a text and its end, so that `"ab", "c"` differs from `"a", "bc"`.
  package mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      for byte in buffer { add(byte) }
    }
    add(0xff as UInt8)  // no byte of UTF-8
  }

  /// Adds bytes of any kind, and their number.
  package mutating func add(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { buffer in
      for byte in buffer { add(byte) }
    }
    add(UInt64(bytes.count))
  }

  /// Adds another digest's value.
  package mutating func add(_ value: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) { add(UInt8(truncatingIfNeeded: value >> shift)) }
  }

  package var value: UInt64 { state }

  private mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// Six digits to the base 36.
  package var base36: String {
    let digits = String((state ^ (state >> 32)) % 2_176_782_336, radix: 36)
    return String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }

  package var hexadecimal: String {
    let folded = UInt32(truncatingIfNeeded: state ^ (state >> 32))
    let digits = String(folded, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}
