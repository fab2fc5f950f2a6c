import Diagnostics
import YAMLReading

/// Reads a `family.yaml`.
enum FamilyReading {
  /// Returns nil, and an error, when the name is missing.
  static func family(
    _ file: CanonFiles.File, into findings: inout [Diagnostic]
  ) -> ReadFamily? {
    let field = file.parse(into: &findings)
    guard let record = field?.record(keys: ["name", "summary"], into: &findings) else {
      return nil
    }
    let summary = record.text("summary", into: &findings)
    guard let name = record.requiredText("name", into: &findings) else { return nil }
    return ReadFamily(name: CanonText(name), summary: summary.map(CanonText.init))
  }
}
