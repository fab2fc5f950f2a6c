/// Reads the data that scripts of the site hold, piece by piece.
struct ScriptReader {
  enum Token: Equatable {
    /// A bracket, a comma, a colon …
    case sign(Character)
    /// A name or a number.
    case word(String)
    /// What stands in quotes, with its escapes read.
    case text(String)

    /// Byte for byte: letters with their accents written in two ways are not the same.
    static func == (left: Self, right: Self) -> Bool {
      switch (left, right) {
      case (.sign(let left), .sign(let right)): left == right
      case (.word(let left), .word(let right)), (.text(let left), .text(let right)):
        left.utf8.elementsEqual(right.utf8)
      default: false
      }
    }

    var shown: String {
      switch self {
      case .sign(let sign): String(sign)
      case .word(let word): word
      case .text(let text): text
      }
    }
  }

  private let bytes: [UInt8]
  private(set) var index: Int
  private let end: Int
  /// Where the token begins that was read last.
  private(set) var start = 0

  /// `range`: of the bytes; all by default.
  init(_ bytes: [UInt8], _ range: Range<Int>? = nil) {
    self.bytes = bytes
    index = range?.lowerBound ?? 0
    end = range?.upperBound ?? bytes.count
  }

  mutating func next() -> Token? {
    while index < end, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\n") {
      index += 1
    }
    start = index
    guard index < end else { return nil }
    if bytes[index] == UInt8(ascii: "\"") { return text() }
    if Self.isInWord(bytes[index]) {
      while index < end, Self.isInWord(bytes[index]) { index += 1 }
      return .word(String(decoding: bytes[start..<index], as: UTF8.self))
    }
    // A character of more bytes is one sign.
    repeat { index += 1 } while index < end && bytes[index] & 0xC0 == 0x80
    let sign = String(decoding: bytes[start..<index], as: UTF8.self)
    return .sign(sign.first ?? " ")
  }

  private static func isInWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// A text; a `\` for one with other escapes than the site's scripts have.
  private mutating func text() -> Token {
    index += 1
    var text: [UInt8] = []
    while index < end, bytes[index] != UInt8(ascii: "\"") {
      guard bytes[index] == UInt8(ascii: "\\"), index + 1 < end else {
        text.append(bytes[index])
        index += 1
        continue
      }
      let sign = bytes[index + 1]
      index += 2
      switch sign {
      case UInt8(ascii: "n"): text.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): text.append(sign)
      case UInt8(ascii: "u"):
        guard let scalar = scalar() else { return .sign("\\") }
        text += String(Character(scalar)).utf8
      default: return .sign("\\")
      }
    }
    index = min(index + 1, end)
    return .text(String(decoding: text, as: UTF8.self))
  }

  /// The character of four hexadecimal digits.
  private mutating func scalar() -> Unicode.Scalar? {
    guard index + 4 <= end else { return nil }
    var value: UInt32 = 0
    for byte in bytes[index..<index + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    index += 4
    return Unicode.Scalar(value)
  }
}
