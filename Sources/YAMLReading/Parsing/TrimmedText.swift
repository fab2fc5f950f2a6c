/// A scalar's text without the white space around it and at the ends of its lines; `\r\n` and `\r`,
/// which only escapes bring in, become `\n`.
struct TrimmedText {
  let text: String
  /// How many scalars were dropped at the start.
  let dropped: Int
  /// How many scalars there were in all.
  let rawCount: Int

  init(_ raw: String) {
    var kept: [UInt8] = []
    kept.reserveCapacity(raw.utf8.count)
    var dropped = 0
    var rawCount = 0
    var previous: UInt8 = 0
    for byte in raw.utf8 {
      if byte & 0xC0 != 0x80 { rawCount += 1 }
      defer { previous = byte }
      let isBreak = byte == 0x0A || byte == 0x0D
      if byte == 0x0A, previous == 0x0D {
        // The second half of a break that is dealt with.
        if kept.isEmpty { dropped += 1 }
      } else if kept.isEmpty, isBreak || byte == 0x20 || byte == 0x09 {
        dropped += 1
      } else if isBreak {
        Self.dropBlanks(at: &kept)
        kept.append(0x0A)
      } else {
        kept.append(byte)
      }
    }
    while let last = kept.last, [0x09, 0x0A, 0x20].contains(last) { kept.removeLast() }
    text = String(decoding: kept, as: UTF8.self)
    self.dropped = dropped
    self.rawCount = rawCount
  }

  private static func dropBlanks(at end: inout [UInt8]) {
    while let last = end.last, last == 0x20 || last == 0x09 { end.removeLast() }
  }
}
