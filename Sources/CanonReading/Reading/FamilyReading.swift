import Diagnostics
import YAMLReading

/// Reads a `family.yaml`.
enum FamilyReading {
  /// Returns nil, and an error, when the file or its name is missing.
  static func family(
    _ file: CanonFiles.Parsed?, id: String, roles: [Role], into findings: inout [Diagnostic]
  ) -> Family? {
    guard let record = file?.field?.record(keys: ["name", "summary"], into: &findings) else {
      return nil
    }
    let summary = record.text("summary", into: &findings)
    guard let name = record.requiredText("name", into: &findings) else { return nil }
    return Family(
      id: id, name: CanonText(name), summary: summary.map(CanonText.init), roles: roles)
  }
}
