/// One way to write an address, so that two that lead to the same place are equal.
enum Address {
  /// The address with everything but letters, digits and the signs of URLs percent-encoded; what is
  /// encoded stays. The address of a page's Markdown is that of the page.
  static func canonical(_ address: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    encoded(page(address))
  }

  static func encoded(_ address: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard !address.allSatisfy({ isPlain($0) && $0 != UInt8(ascii: "%") }) else { return address }
    var encoded: [UInt8] = []
    for (index, byte) in zip(address.indices, address) {
      let begins = byte != UInt8(ascii: "%") || isEncoded(address[index...])
      if isPlain(byte), begins {
        encoded.append(byte)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += ("%" + (byte < 0x10 ? "0" : "") + digits).utf8
      }
    }
    return encoded[...]
  }

  private static func isEncoded(_ bytes: ArraySlice<UInt8>) -> Bool {
    let digits = bytes.dropFirst().prefix(2)
    return digits.count == 2
      && digits.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "?")...UInt8(ascii: "@"), UInt8(ascii: "*")...UInt8(ascii: ";"):
      true
    case UInt8(ascii: "!"), UInt8(ascii: "#")...UInt8(ascii: "&"), UInt8(ascii: "="),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static func page(_ address: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let path = address.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    guard path.suffix(3).elementsEqual(".md".utf8), !path.contains(UInt8(ascii: ":")),
      path.first != UInt8(ascii: "/")
    else { return address }
    return path.dropLast(3) + ".html".utf8 + address[path.endIndex...]
  }
}
