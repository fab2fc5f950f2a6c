/// Writes links where a URL stands.
enum URLEscaping {
  private static let digits = Array("0123456789ABCDEF".utf8)

  /// Appends the link with what no URL may hold in percent encoding. What is so encoded already
  /// stays, and so does everything outside ASCII.
  static func append(
    _ value: UnsafeBufferPointer<UInt8>, to output: inout [UInt8], isMarkdown: Bool
  ) {
    for (index, byte) in value.enumerated() {
      if mustEncode(byte, isMarkdown: isMarkdown)
        || (byte == UInt8(ascii: "%") && !isEncoded(value, at: index))
      {
        output.append(UInt8(ascii: "%"))
        output.append(digits[Int(byte >> 4)])
        output.append(digits[Int(byte & 15)])
      } else if byte == UInt8(ascii: "&") {
        output.append("&amp;")
      } else if byte == UInt8(ascii: "'"), !isMarkdown {
        output.append("&#39;")
      } else {
        output.append(byte)
      }
    }
  }

  private static func mustEncode(_ byte: UInt8, isMarkdown: Bool) -> Bool {
    switch byte {
    case ...0x20, 0x7F: true
    case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
      UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"),
      UInt8(ascii: "|"), UInt8(ascii: "}"):
      true
    case UInt8(ascii: "("), UInt8(ascii: ")"): isMarkdown
    default: false
    }
  }

  private static func isEncoded(_ value: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 2 < value.count && value[index + 1].isHexadecimal && value[index + 2].isHexadecimal
  }
}
