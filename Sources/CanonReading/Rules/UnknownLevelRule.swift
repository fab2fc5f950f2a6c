import Diagnostics
import YAMLReading

/// A role's levels are levels of the ladder.
enum UnknownLevelRule {
  /// Expects a code that is not among the known ones.
  static func findings(_ code: YAMLScalar, among known: [String]) -> [Diagnostic] {
    // A code is so short that only one of the same track can be meant.
    let alike = known.filter { $0.first?.lowercased() == code.text.first?.lowercased() }
    let remedy =
      NearMiss.of(code.text, among: alike).map { "did you mean '\($0)'?" }
      ?? "use one of \(listed(known)), or add it to levels.yaml"
    return [
      .error(
        "unknown-level", "unknown level \(Quotation.of(code.text)); \(remedy)", at: code.location)
    ]
  }

  /// As many of the codes as one reads: `P1, P2, P3 …`
  private static func listed(_ codes: [String]) -> String {
    codes.prefix(20).joined(separator: ", ") + (codes.count > 20 ? " …" : "")
  }
}
