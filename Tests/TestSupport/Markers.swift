package import Diagnostics

/// The places of expected findings, marked in a file's text as `⟪1⟫`.
package struct Markers: Sendable {
  private var names: [SourceLocation: String] = [:]

  package init() {}

  /// Returns the text without its markers, and remembers where they stood.
  package mutating func strip(_ marked: String, path: String) -> String {
    var text = String.UnicodeScalarView()
    var line = 1
    var column = 1
    var rest = Substring(marked).unicodeScalars
    while let scalar = rest.popFirst() {
      if scalar == "⟪" {
        let name = rest.prefix { $0 != "⟫" }
        names[SourceLocation(path: path, line: line, column: column)] = String(name)
        rest = rest.dropFirst(name.count + 1)
        continue
      }
      text.append(scalar)
      let isBreak = scalar == "\n" || (scalar == "\r" && rest.first != "\n")
      (line, column) = isBreak ? (line + 1, 1) : (line, column + 1)
    }
    return String(text)
  }

  /// `1 error: sentence [id]`, and `1 note: sentence` below for its notes; a place without a marker
  /// is written out.
  package func lines(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.inReadingOrder().flatMap { diagnostic in
      [
        "\(name(diagnostic.location)) \(diagnostic.severity.rawValue): "
          + "\(diagnostic.message) [\(diagnostic.id)]"
      ] + diagnostic.notes.map { "\(name($0.location)) note: \($0.message)" }
    }
  }

  private func name(_ location: SourceLocation) -> String {
    names[location] ?? location.description
  }
}
