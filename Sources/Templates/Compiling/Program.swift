import Diagnostics

/// A template as it is run.
struct Program: Sendable {
  /// One step; the bytes and parts are places in the program's own.
  enum Operation: Sendable {
    case literal(bytes: Range<Int>, parts: Range<Int>)
    case value(Path, Escaping)
    /// A value that is written as it is.
    case markup(Path)
    /// The operations up to `end` are its body.
    case section(Path, isInverted: Bool, isPushed: Bool, end: Int)
  }

  /// Where a piece of literal text ends, and the line that it is from.
  struct Part: Sendable {
    let end: Int
    let location: SourceLocation
  }

  var operations: [Operation] = []
  var bytes: [UInt8] = []
  var parts: [Part] = []

  mutating func append(_ literal: Literal) {
    let begin = bytes.count
    let firstPart = parts.count
    bytes += literal.bytes
    for (index, part) in literal.parts.enumerated() {
      let end =
        index + 1 < literal.parts.count ? literal.parts[index + 1].offset : literal.bytes.count
      parts.append(Part(end: begin + end, location: part.location))
    }
    operations.append(.literal(bytes: begin..<bytes.count, parts: firstPart..<parts.count))
  }
}
