extension WordCutter {
  /// Calls `body` with the UTF-8 of what lies between the white spaces of a text, for `chunk`.
  static func split(_ text: String, _ body: (UnsafeRawBufferPointer) -> Void) {
    var text = text
    text.withUTF8 { split(UnsafeRawBufferPointer($0), body) }
  }

  private static func split(
    _ bytes: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> Void
  ) {
    var start = 0
    var offset = 0
    func end(_ space: Int) {
      if start < offset { body(UnsafeRawBufferPointer(rebasing: bytes[start..<offset])) }
      offset += space
      start = offset
    }
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: " "), 0x09...0x0d: end(1)
      // All other spaces begin so, and few letters that are no space.
      case 0xc2:
        if isSpace(UInt32(bytes[offset + 1])) { end(2) } else { offset += 2 }
      case 0xe1, 0xe2, 0xe3:
        let value = bytes[offset..<offset + 3].reduce(0) { $0 << 6 | UInt32($1 & 0x3f) }
        if isSpace(value & 0xffff) { end(3) } else { offset += 3 }
      default: offset += 1
      }
    }
    end(0)
  }

  private static func isSpace(_ value: UInt32) -> Bool {
    Unicode.Scalar(value)?.properties.isWhitespace == true
  }
}
