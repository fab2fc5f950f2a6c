import Diagnostics
import YAMLReading

/// A role exists at one level at least.
enum RoleWithoutLevelsRule {
  static func findings(_ levels: [YAMLEntry], at location: SourceLocation) -> [Diagnostic] {
    guard levels.isEmpty else { return [] }
    return [
      .error(
        "no-levels", "the role has no levels; write at least one, or delete the file",
        at: location)
    ]
  }
}
