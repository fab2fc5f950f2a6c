extension HTMLWriter {
  mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { appendEscaped($0) }
  }

  mutating func appendEscaped(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { appendEscaped($0) }
  }

  private mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
    var plain = 0
    for (index, byte) in bytes.enumerated() {
      let reference: StaticString
      switch byte {
      case UInt8(ascii: "&"): reference = "&amp;"
      case UInt8(ascii: "<"): reference = "&lt;"
      case UInt8(ascii: ">"): reference = "&gt;"
      case UInt8(ascii: "\""): reference = "&quot;"
      default: continue
      }
      output.append(contentsOf: bytes[plain..<index])
      reference.withUTF8Buffer { output.append(contentsOf: $0) }
      plain = index + 1
    }
    output.append(contentsOf: bytes[plain...])
  }

  /// Appends a text, with the marks' tags in place of the marks. `markedWords`: for each value that
  /// begins in it.
  mutating func appendText(_ bytes: ArraySlice<UInt8>, markedWords: [MarkedWords?] = []) {
    guard let marks else { return appendEscaped(bytes) }
    var rest = bytes
    var markedWords = markedWords[...]
    while let mark = rest.firstIndex(where: { $0 == marks.start[0] }) {
      let candidate = rest[mark...].prefix(marks.start.count)
      let isStart = candidate.elementsEqual(marks.start)
      guard isStart || candidate.elementsEqual(marks.end) else {
        appendWords(rest[...mark])
        rest = rest[(mark + 1)...]
        continue
      }
      appendWords(rest[..<mark])
      suspendWords()
      append(isStart ? marks.startTag : marks.endTag)
      isInsideValue = isStart
      words = isStart ? WordCursor(markedWords.popFirst() ?? nil) : nil
      rest = rest[(mark + marks.start.count)...]
    }
    appendWords(rest)
  }

  /// Appends a link's address as cmark-gfm does: what a URL may not hold is percent-encoded, and
  /// `&` and `'` are escaped for HTML.
  mutating func appendAddress(_ address: ArraySlice<UInt8>) {
    for byte in address {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "'"): append("&#x27;")
      case _ where Self.isSafeInAddress(byte): output.append(byte)
      default:
        output.append(UInt8(ascii: "%"))
        append(Self.hexadecimal(byte >> 4))
        append(Self.hexadecimal(byte & 15))
      }
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> String {
    String(digit, radix: 16, uppercase: true)
  }

  private static func isSafeInAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-_.+!*(),%#@?=;:/$~".utf8.contains(byte)
    }
  }
}
