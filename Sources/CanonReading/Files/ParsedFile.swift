import Diagnostics
import YAMLReading

/// What a file's bytes say, and what is wrong with them whatever else the canon holds.
struct ParsedFile: Sendable {
  let bytes: [UInt8]
  /// Nil when they cannot be read, which is among the findings.
  let root: YAMLNode?
  let findings: [Diagnostic]

  /// `path`: as the user would type it.
  init(_ bytes: [UInt8], path: String) {
    self.bytes = bytes
    let document = YAMLDocument(parsing: bytes, path: path)
    root = document.root
    var findings = document.diagnostics
    root?.forEachValue { value in findings += Self.textRules.flatMap { $0(value) } }
    self.findings = findings
  }

  /// What is asked of every value, whatever its key.
  private static let textRules: [@Sendable (YAMLScalar) -> [Diagnostic]] = [
    PlaceholderTextRule.findings, StrayEntityRule.findings, InvisibleCharacterRule.findings,
  ]
}
