import Diagnostics
import YAMLReading

extension CanonFiles.File {
  /// Parses the file, and reports what is wrong with it whatever else the canon holds; nil when it
  /// cannot be read.
  func parse(into findings: inout [Diagnostic]) -> YAMLField? {
    guard let bytes else { return nil }
    let document = YAMLDocument(parsing: bytes, path: shownPath)
    findings += document.diagnostics
    document.root?.forEachValue { value in
      for rule in Self.textRules { findings += rule(value) }
    }
    return document.root.map { YAMLField($0, named: "the file") }
  }

  /// What is asked of every value, whatever its key.
  private static let textRules: [@Sendable (YAMLScalar) -> [Diagnostic]] = [
    PlaceholderTextRule.findings, StrayEntityRule.findings, InvisibleCharacterRule.findings,
  ]
}
