/// Tells whether two lines differ in their typesetting alone: quotation marks, apostrophes, dashes, dots,
/// and how much white space stands between two words of a line.
enum Typography {
  static func isSame(_ left: CanonSubject.Line, _ right: CanonSubject.Line) -> Bool {
    plain(left.text).elementsEqual(plain(right.text))
      && plain(left.name ?? "").elementsEqual(plain(right.name ?? ""))
  }

  /// The text as it would be typed on a plain keyboard, with one space where there is any.
  private static func plain(_ text: String) -> String.UnicodeScalarView {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": plain.append(scalar)
      case "\u{2018}", "\u{2019}", "\u{201a}", "\u{201b}", "\u{2032}", "\u{02bc}", "`",
        "\u{201c}", "\u{201d}", "\u{201e}", "\u{201f}", "\u{2033}", "«", "»", "\"":
        plain.append("'")
      case "\u{2010}"..."\u{2015}", "\u{2212}": plain.append("-")
      case "\u{2026}": plain.append(contentsOf: "...".unicodeScalars)
      case _ where isInvisible(scalar): break
      case _ where scalar.properties.isWhitespace:
        if plain.last != " " { plain.append(" ") }
      default: plain.append(scalar)
      }
    }
    return plain
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    (0x200b...0x200f).contains(scalar.value) || scalar == "\u{2060}" || scalar == "\u{feff}"
      || scalar == "\u{ad}"
  }
}
