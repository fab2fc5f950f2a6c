import Diagnostics

/// A part of a template in which every name is resolved and nothing is left to look up.
indirect enum Piece: Sendable {
  case literal(Literal)
  case value(Tag, Path, Shape.Kind)
  case section(Section)

  struct Section: Sendable {
    enum Repetition: Sendable {
      /// The body is always there, once.
      case always
      /// Once or not at all.
      case sometimes
      /// Any number of times.
      case often
    }

    let tag: Tag
    let path: Path
    let repetition: Repetition
    /// Whether the value becomes the innermost context of the body.
    let isPushed: Bool
    let body: [Piece]

    var isInverted: Bool { tag.kind == .invertedSection }
  }

  /// Where it begins.
  var location: SourceLocation {
    switch self {
    case .literal(let literal): literal.location(at: 0)
    case .value(let tag, _, _): tag.location
    case .section(let section): section.tag.location
    }
  }
}

/// Text of templates, as long as nothing comes between.
struct Literal: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where in the bytes each piece of a file's line begins.
  private(set) var parts: [(offset: Int, location: SourceLocation)] = []

  mutating func append(_ bytes: some Collection<UInt8>, _ location: SourceLocation) {
    guard !bytes.isEmpty else { return }
    if let last = parts.last?.location, last.path == location.path, last.line == location.line,
      self.bytes.last != .lineFeed
    {
      // Goes on in the same line, where the column of the first part says enough for tracing.
      if last.column + scalars(from: parts[parts.count - 1].offset) == location.column {
        self.bytes.append(contentsOf: bytes)
        return
      }
    }
    parts.append((self.bytes.count, location))
    self.bytes.append(contentsOf: bytes)
  }

  private func scalars(from offset: Int) -> Int {
    bytes[offset...].reduce(0) { $1.isContinuation ? $0 : $0 + 1 }
  }

  /// The file, line and column that a byte comes from.
  func location(at offset: Int) -> SourceLocation {
    guard let part = parts.last(where: { $0.offset <= offset }) else {
      return SourceLocation(path: "")
    }
    let columns = bytes[part.offset..<offset].reduce(0) { $1.isContinuation ? $0 : $0 + 1 }
    return SourceLocation(
      path: part.location.path, line: part.location.line, column: part.location.column + columns)
  }
}
