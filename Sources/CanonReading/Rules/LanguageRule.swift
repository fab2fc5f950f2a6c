import Diagnostics
import YAMLReading

/// A language is a BCP 47 tag by its shape: two or three letters, then parts of up to eight letters
/// or digits.
enum LanguageRule {
  static func findings(_ language: YAMLScalar) -> [Diagnostic] {
    guard !isTag(language.text) else { return [] }
    let hyphened = String(language.text.map { $0 == "_" ? "-" : $0 })
    let remedy = isTag(hyphened) ? "; did you mean '\(hyphened)'?" : ""
    return [
      .error(
        "bad-value",
        "'language' must be a BCP 47 tag such as 'en', 'de' or 'pt-BR', "
          + "not \(Quotation.of(language.text))\(remedy)",
        at: language.location)
    ]
  }

  private static func isTag(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.utf8.count),
      first.allSatisfy({ $0.isASCII && $0.isLetter })
    else { return false }
    return parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.utf8.count)
        && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
  }
}
