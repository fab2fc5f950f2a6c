/// References to characters, such as `&amp;` and `&#8220;`.
enum CharacterReferences {
  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{a0}",
  ]

  /// Appends the text with the characters in place of their references; an `&` before anything else that
  /// may be one becomes a control character.
  static func read(_ text: Span<UInt8>, into read: inout [UInt8]) {
    var (start, index) = (0, 0)
    while index < text.count {
      guard text[index] == UInt8(ascii: "&") else {
        index += 1
        continue
      }
      read.append(contentsOf: text.extracting(start..<index))
      index += 1
      if let (character, end) = reference(from: index, in: text) {
        read += character.utf8
        index = end
      } else {
        // A browser may read it as a character: it is not what a text with an '&' looks like.
        read.append(mayBegin(from: index, in: text) ? 0x1A : UInt8(ascii: "&"))
      }
      start = index
    }
    read.append(contentsOf: text.extracting(start..<text.count))
  }

  /// The character of a reference whose `&` stands before the place, and where what follows it begins.
  private static func reference(
    from start: Int, in text: Span<UInt8>
  ) -> (character: String, end: Int)? {
    var end = start
    while end < min(start + 12, text.count), text[end] != UInt8(ascii: ";") { end += 1 }
    guard end < text.count, text[end] == UInt8(ascii: ";") else { return nil }
    let name = text.extracting(start..<end).withUnsafeBufferPointer {
      String(decoding: $0, as: UTF8.self)
    }
    return character(name).map { ($0, end + 1) }
  }

  /// The character of the reference that begins at the place, and where what follows it begins.
  static func reference(at place: Int, in text: Span<UInt8>) -> (character: String, end: Int)? {
    text[place] == UInt8(ascii: "&") ? reference(from: place + 1, in: text) : nil
  }

  /// Whether a reference may begin at the place.
  private static func mayBegin(from start: Int, in text: Span<UInt8>) -> Bool {
    guard start < text.count else { return false }
    return switch text[start] {
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
