import Diagnostics
import Foundation

/// Findings for tools: a JSON array, an object each, `line` and `column` 0 for a whole file.
enum DiagnosticJSON {
  private struct Place: Encodable {
    let path: String
    let line: Int
    let column: Int
    let message: String
  }

  private struct Finding: Encodable {
    let severity: String
    let id: String
    let path: String
    let line: Int
    let column: Int
    let message: String
    let notes: [Place]
  }

  static func text(of findings: [Diagnostic]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let objects = findings.map { finding in
      Finding(
        severity: finding.severity.rawValue, id: finding.id, path: finding.location.path,
        line: finding.location.line, column: finding.location.column, message: finding.message,
        notes: finding.notes.map {
          Place(
            path: $0.location.path, line: $0.location.line, column: $0.location.column,
            message: $0.message)
        })
    }
    return String(decoding: try encoder.encode(objects), as: UTF8.self) + "\n"
  }
}
