import Diagnostics

/// The lines of a file, to hold locations against.
struct TextLines {
  private let lines: [[Unicode.Scalar]]

  init(_ bytes: [UInt8]) {
    var lines: [[Unicode.Scalar]] = [[]]
    var scalars = Substring(String(decoding: bytes, as: UTF8.self)).unicodeScalars
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    while let scalar = scalars.popFirst() {
      if scalar == "\n" || (scalar == "\r" && scalars.first != "\n") {
        lines.append([])
      } else {
        lines[lines.count - 1].append(scalar)
      }
    }
    self.lines = lines
  }

  /// Throws when the location is neither in the file, nor at its end, nor the whole file.
  func require(_ location: SourceLocation) throws(FuzzTarget.Violation) {
    let isWhole = location.line == 0 && location.column == 0
    // Where the parser puts the end of a file whose last line is not ended.
    let isEnd = location.line == lines.count + 1 && location.column == 1
    let isInside =
      lines.indices.contains(location.line - 1)
      && (1...lines[location.line - 1].count + 1).contains(location.column)
    guard isWhole || isEnd || isInside else {
      throw FuzzTarget.Violation("\(location) is outside the file")
    }
  }

  /// Whether the text stands at the location.
  func hold(_ text: String, at location: SourceLocation) -> Bool {
    lines.indices.contains(location.line - 1)
      && lines[location.line - 1].dropFirst(location.column - 1).starts(with: text.unicodeScalars)
  }
}

extension TextLines {
  /// Throws unless the finding says something, where there is something.
  func require(_ finding: Diagnostic) throws(FuzzTarget.Violation) {
    for location in [finding.location] + finding.notes.map(\.location) {
      do { try require(location) } catch { throw FuzzTarget.Violation("\(error): \(finding)") }
    }
    try Self.require(finding.message)
  }

  /// Throws unless the message is a line that a terminal can show.
  static func require(_ message: String) throws(FuzzTarget.Violation) {
    let isOneLine = message.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    guard isOneLine, !message.isEmpty else {
      throw FuzzTarget.Violation("no message: \(message.debugDescription)")
    }
  }
}
