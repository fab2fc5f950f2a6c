import Diagnostics
import YAMLReading

/// A role's levels are levels of the ladder.
enum UnknownLevelRule {
  /// Expects a code that is not among the known ones.
  static func findings(_ code: YAMLScalar, among known: [String]) -> [Diagnostic] {
    let remedy =
      NearMiss.of(code.text, among: known).map { "did you mean '\($0)'?" }
      ?? "add it to levels.yaml, or use a level from there"
    return [
      .error(
        "unknown-level", "unknown level \(Quotation.of(code.text)); \(remedy)", at: code.location)
    ]
  }
}
