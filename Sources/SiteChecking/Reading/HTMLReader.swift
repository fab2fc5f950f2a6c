/// Reads HTML as a browser takes it, tag by tag, without judging it.
struct HTMLReader {
  enum Token {
    /// With its character references read.
    case text(ArraySlice<UInt8>)
    case open(String, [(name: String, value: String)])
    case close(String)
    /// A comment, a declaration or an instruction, as it is.
    case other(ArraySlice<UInt8>)
  }

  private let bytes: [UInt8]
  private var index = 0
  /// Where the token begins that was read last.
  private(set) var start = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func next() -> Token? {
    guard index < bytes.count else { return nil }
    start = index
    guard bytes[index] == UInt8(ascii: "<"), let sign = sign(after: index) else { return text() }
    switch sign {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return declaration()
    case UInt8(ascii: "/"): return closingTag()
    default: return openingTag()
    }
  }

  /// What follows a `<` where it begins a tag.
  private func sign(after index: Int) -> UInt8? {
    guard index + 1 < bytes.count else { return nil }
    let sign = bytes[index + 1]
    return sign.isLetter || "!/?".utf8.contains(sign) ? sign : nil
  }

  private mutating func text() -> Token {
    index += 1
    var hasReferences = bytes[start] == UInt8(ascii: "&")
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), sign(after: index) != nil { break }
      if bytes[index] == UInt8(ascii: "&") { hasReferences = true }
      index += 1
    }
    let text = bytes[start..<index]
    return .text(hasReferences ? CharacterReferences.read(text) : text)
  }

  private mutating func declaration() -> Token {
    if bytes[index...].starts(with: "<!--".utf8) {
      index += 4
      while index < bytes.count, !bytes[index...].starts(with: "-->".utf8) { index += 1 }
      index = min(index + 3, bytes.count)
    } else {
      skip { $0 != UInt8(ascii: ">") }
      index = min(index + 1, bytes.count)
    }
    return .other(bytes[start..<index])
  }

  private mutating func closingTag() -> Token {
    index += 2
    let name = self.name()
    skip { $0 != UInt8(ascii: ">") }
    index = min(index + 1, bytes.count)
    return .close(name)
  }

  private mutating func openingTag() -> Token {
    index += 1
    let name = self.name()
    var attributes: [(name: String, value: String)] = []
    while true {
      skip { $0.isSpace || $0 == UInt8(ascii: "/") }
      guard index < bytes.count, bytes[index] != UInt8(ascii: ">") else { break }
      attributes.append(attribute())
    }
    index = min(index + 1, bytes.count)
    return .open(name, attributes)
  }

  private mutating func attribute() -> (name: String, value: String) {
    let first = index
    index += 1
    skip { !$0.isSpace && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") }
    let name = self.name(first..<index)
    skip { $0.isSpace }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return (name, "") }
    index += 1
    skip { $0.isSpace }
    guard index < bytes.count else { return (name, "") }
    let quote = bytes[index]
    let begin: Int
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      index += 1
      begin = index
      skip { $0 != quote }
      defer { index = min(index + 1, bytes.count) }
      return (name, value(begin..<index))
    }
    begin = index
    skip { !$0.isSpace && $0 != UInt8(ascii: ">") }
    return (name, value(begin..<index))
  }

  private func value(_ range: Range<Int>) -> String {
    String(decoding: CharacterReferences.read(bytes[range]), as: UTF8.self)
  }

  private mutating func name() -> String {
    let first = index
    skip { !$0.isSpace && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    return name(first..<index)
  }

  /// Small letters and capitals are the same in names.
  private func name(_ range: Range<Int>) -> String {
    let name = bytes[range]
    let text = String(decoding: name, as: UTF8.self)
    return name.contains { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
      ? text.lowercased() : text
  }

  private mutating func skip(while condition: (UInt8) -> Bool) {
    while index < bytes.count, condition(bytes[index]) { index += 1 }
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

  fileprivate var isSpace: Bool { " \n\t\r\u{c}".utf8.contains(self) }
}
