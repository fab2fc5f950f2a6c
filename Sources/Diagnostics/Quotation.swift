/// Shows what an author wrote within a message: one line, in single quotes.
package enum Quotation {
  /// Returns the text in single quotes, cut to `limit` characters; line breaks and characters that
  /// nobody would see are written out.
  ///
  ///     Quotation.of("a\u{200B}b\nc")   // 'a\u{200B}b\nc'
  package static func of(_ text: String, limit: Int = 60) -> String {
    var shown = ""
    for (count, character) in text.enumerated() {
      guard count < limit else { return "'\(shown)…'" }
      for scalar in character.unicodeScalars { shown += written(scalar) }
    }
    return "'\(shown)'"
  }

  /// Returns the text with line breaks and what nobody would see written out, as `of` does.
  package static func visible(_ text: String) -> String {
    text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
      ? text : text.unicodeScalars.map(written).joined()
  }

  private static func written(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": return "\\n"
    case "\t": return "\\t"
    case "\r": return "\\r"
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .unassigned: return codePoint(scalar)
    case .format where scalar != "\u{200C}" && scalar != "\u{200D}": return codePoint(scalar)
    default: return String(scalar)
    }
  }

  private static func codePoint(_ scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }
}
