package import Diagnostics

/// A value together with what messages call it.
package struct YAMLField: Sendable {
  package let node: YAMLNode
  /// Such as `'levels'`, `an item of 'aliases'` or `the file`.
  package let name: String
  /// Where the value begins.
  package var location: SourceLocation { node.location }

  package init(_ node: YAMLNode, named name: String) {
    self.node = node
    self.name = name
  }

  /// Reports a value of the wrong shape: `'levels' must be a mapping of level codes, not a list`.
  func reportWrongType(
    expected: String, remedy: String? = nil, into findings: inout [Diagnostic]
  ) {
    let actual: String
    switch node.content {
    case .scalar: actual = "text"
    case .sequence: actual = "a list"
    case .mapping: actual = "a mapping"
    case .alias: return
    }
    let remedy = remedy.map { "; \($0)" } ?? ""
    findings.append(
      .error("wrong-type", "\(name) must be \(expected), not \(actual)\(remedy)", at: location))
  }

  /// Reports a value that is there and empty.
  func reportEmpty(into findings: inout [Diagnostic]) {
    findings.append(
      .warning("empty-value", "\(name) is empty; write a value, or delete it", at: location))
  }
}
