/// Writes values for HTML.
enum HTMLEscaping {
  /// What a line break becomes.
  enum LineBreak {
    case element
    case kept
    case reference
    /// A line break and the bytes, or a reference where the next line is blank and may not be.
    case hanging([UInt8], allowsBlankLines: Bool)
  }

  /// `escapesBlanks`: the brackets `⟨` and `⟩` become references, and thus no blank of the theme.
  static func append(
    _ value: UnsafeBufferPointer<UInt8>, to output: inout [UInt8], lineBreak: LineBreak,
    quote: UInt8? = nil, escapesPipes: Bool = false, escapesBlanks: Bool = false
  ) {
    var index = 0
    var plainBegin = 0
    while index < value.count {
      let byte = value[index]
      index += 1
      guard isSpecial(byte) else { continue }
      output.append(contentsOf: value[plainBegin..<(index - 1)])
      switch byte {
      case UInt8(ascii: "&"): output.append("&amp;")
      case UInt8(ascii: "<"): output.append("&lt;")
      case UInt8(ascii: ">"): output.append("&gt;")
      case UInt8(ascii: "\""): output.append("&quot;")
      case UInt8(ascii: "'") where quote == byte: output.append("&#39;")
      case UInt8(ascii: "|") where escapesPipes: output.append("&#124;")
      case 0xE2 where escapesBlanks && value[index...].starts(with: [0x9F, 0xA8]):
        output.append("&#10216;")
        index += 2
      case 0xE2 where escapesBlanks && value[index...].starts(with: [0x9F, 0xA9]):
        output.append("&#10217;")
        index += 2
      case .carriageReturn, .lineFeed:
        if byte == .carriageReturn, index < value.count, value[index] == .lineFeed { index += 1 }
        appendBreak(lineBreak, to: &output, rest: value[index...])
      default: output.append(byte)
      }
      plainBegin = index
    }
    output.append(contentsOf: value[plainBegin...])
  }

  /// Whether the byte may need an escape, whatever its place.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), UInt8(ascii: "|"), .carriageReturn, .lineFeed, 0xE2:
      true
    default: false
    }
  }

  private static func appendBreak(
    _ lineBreak: LineBreak, to output: inout [UInt8], rest: Slice<UnsafeBufferPointer<UInt8>>
  ) {
    switch lineBreak {
    case .element: output.append("<br>")
    case .kept: output.append(.lineFeed)
    case .reference: output.append("&#10;")
    case .hanging(let indentation, let allowsBlankLines):
      let next = rest.first { !$0.isBlank }
      if next.map(\.isLineBreak) ?? true {
        if allowsBlankLines { output.append(.lineFeed) } else { output.append("&#10;") }
      } else {
        output.append(.lineFeed)
        output.append(contentsOf: indentation)
      }
    }
  }
}

extension [UInt8] {
  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { append(contentsOf: $0) }
  }
}
