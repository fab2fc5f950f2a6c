/// References to characters, such as `&amp;` and `&#8220;`.
enum CharacterReferences {
  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{a0}",
  ]

  /// The text with the characters in place of their references; any other `&` stays.
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
        read.append(UInt8(ascii: "&"))
      }
    }
    return (read + rest)[...]
  }

  private static func character(_ name: String) -> String? {
    guard name.hasPrefix("#") else { return names[name] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }
}
