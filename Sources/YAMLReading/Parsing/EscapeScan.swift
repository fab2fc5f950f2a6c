import Diagnostics

/// Finds the escapes of a double-quoted scalar that stand for forbidden characters.
struct EscapeScan {
  private let path: String
  private var rest: Substring.UnicodeScalarView
  private var line: Int
  private var column: Int
  private(set) var findings: [Diagnostic] = []

  /// Expects a double-quoted scalar that was parsed, as it is written, and where it begins.
  init(_ written: Substring.UnicodeScalarView, at start: SourceLocation) {
    path = start.path
    rest = written
    line = start.line
    column = start.column
    while let scalar = rest.first {
      if scalar == "\\" { readEscape() } else { step() }
    }
  }

  private mutating func readEscape() {
    let location = SourceLocation(path: path, line: line, column: column)
    let escape = rest.prefix(1 + Self.length(after: rest.dropFirst().first))
    if let scalar = Self.value(of: escape.dropFirst()),
      let name = ForbiddenCharacter.name(of: scalar)
    {
      let written = String(escape)
      findings.append(
        .error(
          "control-character", "the escape '\(written)' stands for \(name); delete it",
          at: location))
    }
    for _ in 0..<max(2, escape.count) where !rest.isEmpty { step() }
  }

  private mutating func step() {
    let scalar = rest.removeFirst()
    if scalar == "\n" || (scalar == "\r" && rest.first != "\n") {
      line += 1
      column = 1
    } else {
      column += 1
    }
  }

  /// How many characters after the backslash belong to the escape.
  private static func length(after letter: Unicode.Scalar?) -> Int {
    switch letter {
    case "x": 3
    case "u": 5
    case "U": 9
    default: 1
    }
  }

  private static func value(of escape: Substring.UnicodeScalarView) -> Unicode.Scalar? {
    switch escape.first {
    case "0": "\0"
    case "a": "\u{07}"
    case "b": "\u{08}"
    case "v": "\u{0B}"
    case "f": "\u{0C}"
    case "e": "\u{1B}"
    case "N": "\u{85}"
    case "x", "u", "U":
      UInt32(String(escape.dropFirst()), radix: 16)
        .flatMap(Unicode.Scalar.init)
    default: nil
    }
  }
}
