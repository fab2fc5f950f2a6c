import Diagnostics

/// What stands at the place of a difference.
struct Excerpt {
  /// A few words; with the tags before them, as HTML has them, where these are what differs.
  let text: String

  init(around offset: Int, of bytes: [UInt8]) {
    let before = bytes[..<min(offset, bytes.count)]
    let rest = bytes[before.endIndex...].drop {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n")
    }
    if let tag = before.lastIndex(of: PageText.tagStart),
      !bytes[tag..<before.endIndex].contains(PageText.tagEnd)
    {
      text = Self.html(bytes[tag...])
    } else if rest.first == PageText.tagStart {
      text = Self.html(rest)
    } else {
      // From the start of the word that differs, so that what was added is seen.
      let line = before.suffix(while: { !Self.endsText($0) })
      let start = line.lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? line.startIndex
      text = String(decoding: bytes[start...].prefix { !Self.endsText($0) }, as: UTF8.self)
    }
  }

  private static func endsText(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == PageText.tagStart || byte == PageText.tagEnd
  }

  /// Tags up to the text that follows them, and that.
  private static func html(_ bytes: ArraySlice<UInt8>) -> String {
    var html = ""
    var rest = bytes
    while rest.first == PageText.tagStart {
      let tag = rest.dropFirst().prefix { $0 != PageText.tagEnd }
      html += self.tag(tag)
      rest = rest[tag.endIndex...].dropFirst()
    }
    return html + String(decoding: rest.prefix { !endsText($0) }, as: UTF8.self)
  }

  private static func tag(_ bytes: ArraySlice<UInt8>) -> String {
    let parts = bytes.split(separator: PageText.attributeSign, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    let attributes = parts.dropFirst().map { part in
      " \(part.replacing("\u{1E}", with: "=\""))\""
    }
    return "<\(parts.first ?? "")\(attributes.joined())>"
  }

  static let limit = 100

  static func quotation(of text: String) -> String { Quotation.of(text, limit: limit) }

  var shown: String { text.isEmpty ? "nothing" : Self.quotation(of: text) }
}

extension ArraySlice<UInt8> {
  fileprivate func suffix(while condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var start = endIndex
    while start > startIndex, condition(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
