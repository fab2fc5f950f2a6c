import Diagnostics

/// Replaces the characters that the parser must not see, and reports those that no text may hold.
struct SourceCleaning {
  let path: String
  private(set) var text = ""
  private(set) var hasStandIns = false
  private(set) var findings: [Diagnostic] = []

  init(path: String) {
    self.path = path
  }

  mutating func clean(_ whole: String) {
    for (index, line) in SourceLines(whole).enumerated() {
      if index > 0 { text += "\n" }
      clean(line, number: index + 1)
    }
  }

  private mutating func clean(_ line: Substring.UnicodeScalarView, number: Int) {
    // A lone form feed must not turn a blank line into text.
    let isBlank = line.allSatisfy { ForbiddenCharacter.contains($0) || $0 == " " || $0 == "\t" }
    for (column, scalar) in line.enumerated() {
      if let name = ForbiddenCharacter.name(of: scalar) {
        findings.append(
          ForbiddenCharacter.finding(
            name, at: SourceLocation(path: path, line: number, column: column + 1)))
        text.unicodeScalars.append(isBlank ? " " : "\u{FFFD}")
      } else if let standIn = StandIn.replacing(scalar) {
        hasStandIns = true
        text.unicodeScalars.append(standIn)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }
}
