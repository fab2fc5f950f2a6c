import Diagnostics
import YAMLReading

/// A level's code can be part of addresses and of file names, and is the only one of its letters.
enum LevelCodeRule {
  static func findings(_ code: YAMLScalar) -> [Diagnostic] {
    if !isCode(code.text) {
      return [
        .error(
          "bad-level-code",
          "the level code \(Quotation.of(code.text)) must begin with a letter or digit and go on "
            + "with up to 23 letters a–z, digits, '.', '_' or '-'",
          at: code.location)
      ]
    }
    return ReservedNameRule.reason(against: code.text).map {
      [
        .error(
          "reserved-name", "the level code \(Quotation.of(code.text)) \($0); choose another",
          at: code.location)
      ]
    } ?? []
  }

  /// Reports codes that are the same, or would be on a system that ignores case.
  static func clashes(among codes: [YAMLScalar]) -> [Diagnostic] {
    codes.repetitions { $0.text.lowercased() }.map { repetition in
      let (other, code) = (repetition.first, repetition.again)
      if other.text == code.text {
        return .error(
          "repeated-id",
          "the level code \(Quotation.of(code.text)) stands here a second time; choose another",
          at: code.location, notes: [.init("it stands here first", at: other.location)])
      }
      return .error(
        "name-case-clash",
        "the level code \(Quotation.of(code.text)) differs from \(Quotation.of(other.text)) "
          + "only in case; choose another",
        at: code.location, notes: [.init("the other is here", at: other.location)])
    }
  }

  private static func isCode(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, isAlphanumeric(first), text.utf8.count <= 24
    else { return false }
    return text.unicodeScalars.allSatisfy {
      isAlphanumeric($0) || "._-".unicodeScalars.contains($0)
    }
  }

  private static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      && (scalar.properties.isAlphabetic || scalar.properties.generalCategory == .decimalNumber)
  }
}
