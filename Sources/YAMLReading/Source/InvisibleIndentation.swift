import Diagnostics

/// Finds lines whose indentation holds a space that is none to YAML, such as the no-break spaces of
/// text from a browser or a word processor.
enum InvisibleIndentation {
  static func findings(in text: String, path: String) -> [Diagnostic] {
    let mayHoldSome = text.hasByte { byte, _ in byte == 0xC2 || byte == 0xE2 || byte == 0xE3 }
    guard mayHoldSome else { return [] }
    return SourceLines(text).enumerated().compactMap { index, line in
      let blanks = line.prefix { $0 == " " || $0 == "-" || $0 == "\t" }
      guard let first = line.dropFirst(blanks.count).first, !first.isASCII,
        first.properties.generalCategory == .spaceSeparator
      else { return nil }
      return .warning(
        "invisible-indentation",
        "the space here is none that YAML knows (U+\(hexadecimal(first))); write plain spaces",
        at: SourceLocation(path: path, line: index + 1, column: blanks.count + 1))
    }
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
