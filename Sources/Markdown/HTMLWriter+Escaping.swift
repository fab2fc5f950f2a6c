extension HTMLWriter {
  mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { appendEscaped($0) }
  }

  mutating func appendEscaped(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { appendEscaped($0) }
  }

  mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
    var plain = 0
    for index in 0..<bytes.count {
      let reference: StaticString
      switch bytes[index] {
      case UInt8(ascii: "&"): reference = "&amp;"
      case UInt8(ascii: "<"): reference = "&lt;"
      case UInt8(ascii: ">"): reference = "&gt;"
      case UInt8(ascii: "\""): reference = "&quot;"
      default: continue
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[plain..<index]))
      reference.withUTF8Buffer { output.append(contentsOf: $0) }
      plain = index + 1
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[plain...]))
  }

  /// Appends a text, with the marks' tags in place of the marks. `markedWords`: for each value that
  /// begins in it.
  mutating func appendText(_ bytes: ArraySlice<UInt8>, markedWords: [MarkedWords?] = []) {
    guard let marks else { return appendEscaped(bytes) }
    bytes.withUnsafeBufferPointer { buffer in
      var markedWords = markedWords[...]
      var start = 0
      while let (mark, isStart) = marks.next(in: buffer, from: start) {
        appendWords(UnsafeBufferPointer(rebasing: buffer[start..<mark]))
        suspendWords()
        append(isStart ? marks.startTag : marks.endTag)
        isInsideValue = isStart
        words = isStart ? WordCursor(markedWords.popFirst() ?? nil) : nil
        start = mark + marks.start.count
      }
      appendWords(UnsafeBufferPointer(rebasing: buffer[start...]))
    }
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

extension HTMLWriter.Marks {
  /// The next mark from `start` on, and whether a value begins with it.
  fileprivate func next(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (index: Int, isStart: Bool)? {
    for index in start..<bytes.count where bytes[index] == self.start[0] {
      let rest = bytes[index...]
      if rest.starts(with: self.start) { return (index, true) }
      if rest.starts(with: end) { return (index, false) }
    }
    return nil
  }
}
