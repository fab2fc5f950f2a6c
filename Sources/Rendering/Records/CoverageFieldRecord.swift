import CanonReading
import Templates

/// Which field is meant: one flag is true, and the theme has the words.
enum CoverageFieldRecord {
  static let shape = Shape(
    "field",
    [
      "summary": .flag, "core_outputs": .flag, "jfm_responsibilities": .flag,
      "jfm_complexity": .flag, "jfm_knowledge": .flag, "component_responsibilities": .flag,
      "tasks": .flag, "skills": .flag, "knowledge": .flag, "qualifications": .flag,
      "capabilities": .flag, "role_summary": .flag, "aliases": .flag, "first": .flag,
    ])

  static func records(_ fields: [CoverageField]) -> Value {
    .list(fields.enumerated().map { index, field in record(field, isFirst: index == 0) })
  }

  private static func record(_ field: CoverageField, isFirst: Bool) -> Value {
    func flag(_ other: ProfileField) -> Value { .flag(field == .profile(other)) }
    return .record(
      shape.record([
        "summary": flag(.summary), "core_outputs": flag(.coreOutputs),
        "jfm_responsibilities": flag(.jfmResponsibilities),
        "jfm_complexity": flag(.jfmComplexity), "jfm_knowledge": flag(.jfmKnowledge),
        "component_responsibilities": flag(.responsibilities), "tasks": flag(.tasks),
        "skills": flag(.skills), "knowledge": flag(.knowledge),
        "qualifications": flag(.qualifications), "capabilities": flag(.capabilities),
        "role_summary": .flag(field == .roleSummary), "aliases": .flag(field == .aliases),
        "first": .flag(isFirst),
      ]))
  }
}
