package import Diagnostics

/// A mapping whose keys are known, read field by field.
///
///     let record = YAMLField(root, named: "the file").record(keys: ["name"], into: &findings)
///     let name = record?.requiredText("name", into: &findings)
///
/// Where a key is repeated, which is an error reported already, each of its values is looked at
/// and the first counts.
package struct YAMLRecord: Sendable {
  package let field: YAMLField
  private let entries: [YAMLEntry]
  /// The known keys that an unknown one was probably meant to be.
  private let misspelt: Set<String>

  /// Reports the unknown keys.
  init(
    _ entries: [YAMLEntry], of field: YAMLField, keys: [String], into findings: inout [Diagnostic]
  ) {
    self.field = field
    self.entries = entries
    var misspelt: Set<String> = []
    for entry in entries where !keys.contains(entry.key.text) {
      let key = entry.key
      let meant = NearMiss.of(key.text, among: keys)
      meant.map { _ = misspelt.insert($0) }
      let isAfterComma = field.node.isInBrackets && entry.value.isEmptyScalar
      let remedy =
        meant.map { "did you mean '\($0)'?" }
        ?? (isAfterComma
          ? "the comma before it ends the text, so put the whole text in quotes"
          : "known here: \(keys.joined(separator: ", "))")
      findings.append(
        .error(
          "unknown-key", "unknown key \(Quotation.of(key.text)); \(remedy)", at: key.location))
    }
    self.misspelt = misspelt
  }

  /// Returns the field as `read` makes it, or nil where the key is absent.
  package func optional<Value>(
    _ key: String, into findings: inout [Diagnostic],
    _ read: (YAMLField, inout [Diagnostic]) -> Value?
  ) -> Value? {
    fields(key).map { read($0, &findings) }.first ?? nil
  }

  /// Returns the field as `read` makes it; nil, and an error, where the key is absent or empty.
  package func required<Value>(
    _ key: String, into findings: inout [Diagnostic],
    _ read: (YAMLField, inout [Diagnostic]) -> Value?
  ) -> Value? {
    let fields = fields(key)
    if fields.isEmpty, !misspelt.contains(key) {
      reportMissing(key, at: field.location, into: &findings)
    }
    var values: [Value?] = []
    for field in fields {
      if field.node.isEmptyScalar {
        reportMissing(key, at: field.location, into: &findings)
        values.append(nil)
      } else {
        values.append(read(field, &findings))
      }
    }
    return values.first ?? nil
  }

  package func has(_ key: String) -> Bool { entries.contains { $0.key.text == key } }

  private func fields(_ key: String) -> [YAMLField] {
    entries.compactMap {
      $0.key.text == key ? YAMLField($0.value, named: "'\(key)'") : nil
    }
  }

  private func reportMissing(
    _ key: String, at location: SourceLocation, into findings: inout [Diagnostic]
  ) {
    findings.append(
      .error("missing-key", "\(field.name) has no '\(key)'; write '\(key): …'", at: location))
  }
}
