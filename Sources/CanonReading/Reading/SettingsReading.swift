import Diagnostics
import YAMLReading

/// Reads `canon.yaml`.
enum SettingsReading {
  private static let keys = [
    "format", "name", "organisation", "language", "direction", "edition", "edit_url",
    "question_url", "base_url", "source", "licence", "dimensions",
  ]

  /// Returns the settings, nil in the result when the name is missing, and the dimensions, which
  /// the ladder needs in any case; nil as a whole when the file cannot be read.
  static func settings(
    _ file: CanonFiles.File?, into findings: inout [Diagnostic]
  ) -> (settings: CanonSettings?, dimensions: [Dimension]?)? {
    let field = file?.parse(into: &findings)
    guard let record = field?.record(keys: keys, into: &findings) else { return nil }
    if let format = record.requiredText("format", into: &findings) {
      findings += FormatRule.findings(format)
    }
    let dimensions = record.optional("dimensions", into: &findings) {
      DimensionReading.dimensions($0, into: &$1)
    }
    let language = record.text("language", into: &findings)
    language.map { findings += LanguageRule.findings($0) }
    let direction = record.choice("direction", CanonSettings.Direction.self, into: &findings)
    let editURL = url("edit_url", .edit, in: record, into: &findings)
    let questionURL = url("question_url", .question, in: record, into: &findings)
    let baseURL = url("base_url", .base, in: record, into: &findings)
    let organisation = record.text("organisation", into: &findings)
    let edition = record.text("edition", into: &findings)
    let source = record.text("source", into: &findings)
    let licence = record.text("licence", into: &findings)
    let known = record.has("dimensions") ? dimensions : .some([])
    guard let name = record.requiredText("name", into: &findings) else { return (nil, known) }
    let settings = CanonSettings(
      name: CanonText(name), organisation: organisation.map(CanonText.init),
      language: language?.text ?? "en", direction: direction ?? .ltr,
      edition: edition.map(CanonText.init), editURL: editURL, questionURL: questionURL,
      baseURL: baseURL.map(endingInSlash), source: source.map(CanonText.init),
      licence: licence.map(CanonText.init), dimensions: dimensions ?? [])
    return (settings, known)
  }

  private static func url(
    _ key: String, _ use: URLRule.Use, in record: YAMLRecord, into findings: inout [Diagnostic]
  ) -> CanonText? {
    guard let scalar = record.text(key, into: &findings) else { return nil }
    findings += URLRule.findings(scalar, as: use)
    return CanonText(scalar)
  }

  private static func endingInSlash(_ url: CanonText) -> CanonText {
    url.text.hasSuffix("/") ? url : CanonText(url.text + "/", at: url.location)
  }
}
