/// A scalar's text without the white space around it and at the ends of its lines; `\r\n` and `\r`,
/// which only escapes bring in, become `\n`.
struct TrimmedText {
  let text: String
  /// How many scalars were dropped at the start.
  let dropped: Int
  /// How many scalars there were in all.
  let rawCount: Int

  /// Expects UTF-8.
  init(_ raw: UnsafeBufferPointer<UInt8>) {
    var (count, breakCount) = (0, 0)
    for byte in raw {
      count &+= byte & 0xC0 == 0x80 ? 0 : 1
      breakCount &+= Self.isBreak(byte) ? 1 : 0
    }
    rawCount = count
    let start = raw.firstIndex { !Self.isBlank($0) } ?? raw.endIndex
    let end = raw[start...].lastIndex { !Self.isBlank($0) }.map { $0 + 1 } ?? start
    let kept = UnsafeBufferPointer(rebasing: raw[start..<end])
    dropped = start
    text =
      breakCount > 0
      ? Self.mendingLines(kept) : String(decoding: kept, as: UTF8.self)
  }

  /// Drops the blanks at the ends of lines.
  private static func mendingLines(_ text: UnsafeBufferPointer<UInt8>) -> String {
    var kept: [UInt8] = []
    kept.reserveCapacity(text.count)
    var previous: UInt8 = 0
    for byte in text {
      // The second half of a break is dealt with at its first.
      if !isBreak(byte) {
        kept.append(byte)
      } else if byte != 0x0A || previous != 0x0D {
        while let last = kept.last, last == 0x20 || last == 0x09 { kept.removeLast() }
        kept.append(0x0A)
      }
      previous = byte
    }
    return String(decoding: kept, as: UTF8.self)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || isBreak(byte)
  }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
