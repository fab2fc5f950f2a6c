/// Tells whether two lines differ in their typesetting alone: white space, quotation marks, apostrophes,
/// dashes and dots.
enum Typography {
  static func isSame(_ left: CanonSubject.Line, _ right: CanonSubject.Line) -> Bool {
    plain(left.text) == plain(right.text) && plain(left.name ?? "") == plain(right.name ?? "")
  }

  /// The text as it would be typed on a plain keyboard, without white space.
  private static func plain(_ text: String) -> String.UnicodeScalarView {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isSpace(scalar) {
      switch scalar {
      case "\u{2018}", "\u{2019}", "\u{201a}", "\u{201b}", "\u{2032}", "\u{02bc}", "`":
        plain.append("'")
      case "\u{201c}", "\u{201d}", "\u{201e}", "\u{201f}", "\u{2033}", "«", "»": plain.append("\"")
      case "\u{2010}"..."\u{2015}", "\u{2212}": plain.append("-")
      case "\u{2026}": plain.append(contentsOf: "...".unicodeScalars)
      default: plain.append(scalar)
      }
    }
    return plain
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || (0x200b...0x200f).contains(scalar.value)
      || scalar == "\u{2060}" || scalar == "\u{feff}" || scalar == "\u{ad}"
  }
}

extension String.UnicodeScalarView {
  fileprivate static func == (left: Self, right: Self) -> Bool { left.elementsEqual(right) }
}
