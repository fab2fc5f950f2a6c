/// One way to write an address, so that two that lead to the same place are equal.
enum Address {
  /// The address with everything but letters, digits and the signs of URLs percent-encoded; what is
  /// encoded stays.
  static func encoded(_ address: String) -> String {
    guard !address.utf8.allSatisfy(isPlain) else { return address }
    var encoded = ""
    for byte in address.utf8 {
      if isPlain(byte) {
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return encoded
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-_.+!*,%#@?=;:/$~&".utf8.contains(byte)
    }
  }

  /// A page's address for the address of its Markdown.
  static func html(_ address: String) -> String {
    let path = address.prefix { $0 != "#" && $0 != "?" }
    guard path.hasSuffix(".md"), !path.contains(":"), !path.hasPrefix("/") else { return address }
    return path.dropLast(3) + ".html" + address[path.endIndex...]
  }
}
