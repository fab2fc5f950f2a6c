import Testing

/// A file of the small canon with what is said of it.
struct Mistake: Sendable, CustomTestStringConvertible {
  let path: String
  let text: String
  let findings: [String]

  var testDescription: String { findings.first ?? path }

  init(_ path: String, _ text: String, _ findings: String...) {
    self.path = path
    self.text = text
    self.findings = findings
  }

  /// In the settings, below format and name.
  static func settings(_ text: String, _ findings: String...) -> Mistake {
    Mistake("canon.yaml", "format: 1\nname: N\n" + text, all: findings)
  }

  /// In the role's file, below its name.
  static func role(_ text: String, _ findings: String...) -> Mistake {
    Mistake("families/sales/manager.yaml", "name: Manager\n" + text, all: findings)
  }

  /// In the role's only level.
  static func level(_ text: String, _ findings: String...) -> Mistake {
    Mistake(
      "families/sales/manager.yaml",
      "name: Manager\nlevels:\n  P1:\n    title: T\n"
        + text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { "    \($0)" }.joined(separator: "\n") + "\n", all: findings)
  }

  init(_ path: String, _ text: String, all findings: [String]) {
    self.path = path
    self.text = text
    self.findings = findings
  }

  var actual: [String] { MarkedCanon([path: text]).findings }
}
