/// Reads HTML tag by tag. What browsers mend or pass over, such as words in an end tag, is a token of its
/// own, which no theme has.
struct HTMLReader {
  struct Attribute {
    /// In small letters.
    let name: ArraySlice<UInt8>
    /// With its character references read.
    let value: ArraySlice<UInt8>

    func isNamed(_ name: StaticString) -> Bool { self.name.is(name) }
  }

  enum Token {
    /// With its character references read.
    case text(ArraySlice<UInt8>)
    case open(Element, [Attribute])
    case close(Element)
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
    guard bytes[index] == UInt8(ascii: "<"), beginsTag(index) else { return text() }
    switch bytes[index + 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return declaration()
    case UInt8(ascii: "/"): return closingTag()
    default: return openingTag()
    }
  }

  /// Whether a `<` begins a tag.
  private func beginsTag(_ index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    return switch bytes[index + 1] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "!"), UInt8(ascii: "/"), UInt8(ascii: "?"):
      true
    default: false
    }
  }

  private mutating func text() -> Token {
    var hasReferences = false
    repeat {
      if bytes[index] == UInt8(ascii: "&") { hasReferences = true }
      index += 1
    } while index < bytes.count && !(bytes[index] == UInt8(ascii: "<") && beginsTag(index))
    let text = bytes[start..<index]
    return .text(hasReferences ? CharacterReferences.read(text) : text)
  }

  private mutating func declaration() -> Token {
    if bytes[index...].starts(with: "<!--".utf8) {
      index += 4
      while index < bytes.count, !bytes[index...].starts(with: "-->".utf8) { index += 1 }
      index = min(index + 3, bytes.count)
    } else {
      endTag()
    }
    return .other(bytes[start..<index])
  }

  private mutating func closingTag() -> Token {
    index += 2
    let element = self.element()
    skipSpace()
    let isBare = index < bytes.count && bytes[index] == UInt8(ascii: ">")
    endTag()
    return isBare ? .close(element) : .other(bytes[start..<index])
  }

  private mutating func endTag() {
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") { index += 1 }
    index = min(index + 1, bytes.count)
  }

  private mutating func openingTag() -> Token {
    index += 1
    let element = self.element()
    var attributes: [Attribute] = []
    while true {
      while index < bytes.count, bytes[index].isSpace || bytes[index] == UInt8(ascii: "/") {
        index += 1
      }
      guard index < bytes.count, bytes[index] != UInt8(ascii: ">") else { break }
      attributes.append(attribute())
    }
    index = min(index + 1, bytes.count)
    return .open(element, attributes)
  }

  private mutating func element() -> Element {
    let first = index
    while index < bytes.count, !bytes[index].isSpace, bytes[index] != UInt8(ascii: ">"),
      bytes[index] != UInt8(ascii: "/")
    { index += 1 }
    return .named(bytes[first..<index])
  }

  private mutating func attribute() -> Attribute {
    let first = index
    index += 1
    while index < bytes.count, !bytes[index].isSpace, bytes[index] != UInt8(ascii: "="),
      bytes[index] != UInt8(ascii: ">")
    { index += 1 }
    let name = name(first..<index)
    skipSpace()
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
      return Attribute(name: name, value: [])
    }
    index += 1
    skipSpace()
    guard index < bytes.count else { return Attribute(name: name, value: []) }
    let quote = bytes[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      index += 1
      let begin = index
      while index < bytes.count, bytes[index] != quote { index += 1 }
      let value = bytes[begin..<index]
      index = min(index + 1, bytes.count)
      return Attribute(name: name, value: CharacterReferences.read(value))
    }
    let begin = index
    while index < bytes.count, !bytes[index].isSpace, bytes[index] != UInt8(ascii: ">") {
      index += 1
    }
    return Attribute(name: name, value: CharacterReferences.read(bytes[begin..<index]))
  }

  private mutating func skipSpace() {
    while index < bytes.count, bytes[index].isSpace { index += 1 }
  }

  /// Small letters and capitals are the same in names.
  private func name(_ range: Range<Int>) -> ArraySlice<UInt8> {
    let name = bytes[range]
    guard name.contains(where: \.isCapital) else { return name }
    return name.map { $0.isCapital ? $0 | 0x20 : $0 }[...]
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes are those of a text in ASCII.
  func `is`(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    return withUnsafeBufferPointer { bytes in
      for index in 0..<bytes.count where bytes[index] != text.utf8Start[index] { return false }
      return true
    }
  }
}

extension UInt8 {
  fileprivate var isCapital: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }

  fileprivate var isSpace: Bool {
    switch self {
    case 0x20, 0x0A, 0x09, 0x0D, 0x0C: true
    default: false
    }
  }
}
