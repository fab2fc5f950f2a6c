package import CanonReading
package import Diagnostics

/// Canons for tests.
package enum TestCanon {
  /// What is wrong with a canon that a test takes to be good.
  package struct Broken: Error, CustomStringConvertible {
    package let description: String

    package init(_ findings: [Diagnostic]) {
      description = findings.map(\.description).joined(separator: "\n")
    }
  }

  /// Reads a canon from an archive; a canon with errors fails the test.
  package static func canon(_ archive: String) throws -> Canon {
    try canon(TextArchive.files(archive))
  }

  package static func canon(_ files: [String: String]) throws -> Canon {
    try canon(SourceTree(root: "canon", files: files))
  }

  /// Reads a canon from a folder on disk.
  package static func canon(at folder: String) throws -> Canon {
    try canon(SourceTree(readingFrom: folder))
  }

  private static func canon(_ tree: SourceTree) throws -> Canon {
    let (canon, findings) = CanonReader.read(tree)
    guard let canon else { throw Broken(findings) }
    return canon
  }

  /// A canon of one role, `sales.manager`, with one level, P4, that says `level` of it.
  package static func canon(
    level: String, dimensions: String = "scope: The whole region\n"
  ) throws -> Canon {
    try canon([
      "canon.yaml": """
      format: 1
      name: Test
      dimensions:
        - {id: scope, name: Scope}
        - {id: complexity, name: Complexity, inline: problem solving}
        - {id: decision-rights, name: Decision Rights}
      """,
      "levels.yaml": """
      tracks:
        - id: professional
          name: Professional
          levels:
            - code: P4
              title: Senior
              \(dimensions.isEmpty ? "" : "dimensions:")
      \(dimensions.indented(by: 10))
      """,
      "families/sales/family.yaml": "name: Sales",
      "families/sales/manager.yaml": """
      name: Manager
      levels:
        P4:
      \(level.indented(by: 4))
      """,
    ])
  }
}

extension String {
  fileprivate func indented(by count: Int) -> String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { String(repeating: " ", count: count) + $0 }.joined(separator: "\n")
  }
}
