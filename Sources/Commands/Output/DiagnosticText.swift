package import Diagnostics

/// Findings as text: a line each, the notes below; for people, with the source line and a caret.
package struct DiagnosticText {
  /// Gives a line of a source file, 1-based; nil where there is none.
  package typealias SourceLine = (_ path: String, _ line: Int) -> String?

  /// Whether to colour, and to show the source.
  let isForPeople: Bool
  let sourceLine: SourceLine

  package init(isForPeople: Bool, sourceLine: @escaping SourceLine) {
    self.isForPeople = isForPeople
    self.sourceLine = sourceLine
  }

  package func text(of findings: [Diagnostic]) -> String {
    findings.map(text).joined()
  }

  private func text(of finding: Diagnostic) -> String {
    guard isForPeople else {
      return "\(finding)\n"
        + finding.notes.map { "\($0.location): note: \($0.message)\n" }.joined()
    }
    let colour = finding.severity == .error ? "31" : "33"
    return "\(finding.location): \u{1B}[1;\(colour)m\(finding.severity.rawValue):\u{1B}[0m "
      + "\(finding.message) \u{1B}[2m[\(finding.id)]\u{1B}[0m\n" + excerpt(at: finding.location)
      + finding.notes.map {
        "\($0.location): \u{1B}[1;36mnote:\u{1B}[0m \($0.message)\n" + excerpt(at: $0.location)
      }.joined()
  }

  /// The source line with a caret below the column; nothing for a whole file.
  private func excerpt(at location: SourceLocation) -> String {
    guard location.line > 0, let line = sourceLine(location.path, location.line) else { return "" }
    let shown = Self.visible(line.unicodeScalars.prefix(200))
    let before = shown.unicodeScalars.prefix(location.column - 1)
    guard before.count == location.column - 1 else { return "" }
    let indentation = String(before.map { $0 == "\t" ? "\t" : " " as Character })
    return "  \(shown)\n  \(indentation)\u{1B}[1;32m^\u{1B}[0m\n"
  }

  /// The characters, with a stand-in for each that a terminal would obey.
  private static func visible(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var visible = String.UnicodeScalarView()
    for scalar in scalars {
      let category = scalar.properties.generalCategory
      let isObeyed = scalar != "\t" && [.control, .format].contains(category)
      visible.append(isObeyed ? "\u{FFFD}" : scalar)
    }
    return String(visible)
  }
}
