/// References to characters, such as `&amp;` and `&#8220;`.
enum CharacterReferences {
  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{a0}",
  ]

  /// The text with the characters in place of their references; an `&` before anything else that may be one becomes a control character.
  static func read(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.contains(UInt8(ascii: "&")) else { return text }
    var read: [UInt8] = []
    read.reserveCapacity(text.count)
    var rest = text
    while let sign = rest.firstIndex(of: UInt8(ascii: "&")) {
      read += rest[..<sign]
      rest = rest[(sign + 1)...]
      let name = rest.prefix(12).prefix { $0 != UInt8(ascii: ";") }
      if name.endIndex < rest.endIndex, rest[name.endIndex] == UInt8(ascii: ";"),
        let character = character(String(decoding: name, as: UTF8.self))
      {
        read += character.utf8
        rest = rest[(name.endIndex + 1)...]
      } else {
        // A browser may read it as a character: it is not what a text with an '&' looks like.
        read.append(mayBegin(rest) ? 0x1A : UInt8(ascii: "&"))
      }
    }
    return (read + rest)[...]
  }

  /// Whether a reference may begin before the bytes.
  private static func mayBegin(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    return switch first {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "#"):
      true
    default: false
    }
  }

  private static func character(_ name: String) -> String? {
    guard name.hasPrefix("#") else { return names[name] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    guard digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }) else {
      return nil
    }
    let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }
}
