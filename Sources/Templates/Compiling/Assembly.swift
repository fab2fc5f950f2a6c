import Diagnostics

/// Decides how each value is escaped, and lays the pieces out as a program.
struct Assembly {
  private(set) var program = Program()
  private(set) var diagnostics: [Diagnostic] = []

  private init() {}

  init(_ pieces: [Piece], from state: TextState) {
    let end = assemble(pieces, from: state, next: ByteSet(.lineFeed))
    if case .markdown(let state) = end, state.isWithinTag, let last = pieces.last {
      diagnostics.append(MarkdownScanner.brokenTag(at: last.location))
    }
  }

  /// Appends the pieces, and returns the state after them.
  private mutating func assemble(
    _ pieces: [Piece], from state: TextState, next: ByteSet
  ) -> TextState {
    var state = state
    let following = Following.sets(after: pieces, then: next)
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .literal(let literal):
        diagnostics += state.scan(literal)
        program.append(literal)
      case .value(let tag, let path, let kind):
        append(tag, path, kind, state.place(next: following[index]))
        if case .markdown = state { checkEmphasis(around: tag, pieces, index) }
        state.passValue()
      case .section(let section):
        state = append(section, from: state, next: following[index])
      }
    }
    return state
  }

  private mutating func report(_ id: String, _ message: String, _ tag: Tag) {
    diagnostics.append(.error(id, message, at: tag.location))
  }

  // MARK: Values

  private mutating func append(_ tag: Tag, _ path: Path, _ kind: Shape.Kind, _ place: Place) {
    let isMarkup = tag.kind == .unescapedValue
    switch place {
    case .text(let escaping):
      program.operations.append(isMarkup ? .markup(path) : .value(path, escaping))
    case .attribute, .url:
      if isMarkup {
        report(
          "value-out-of-place",
          "markup '\(tag.name)' stands in an attribute or URL; "
            + "markup may stand in text only", tag)
      } else {
        appendWithinTag(tag, path, kind, place)
      }
    case .forbidden(let spot):
      report(
        "value-out-of-place",
        "'\(tag.name)' stands \(spot); a value may stand in text, "
          + "in a quoted attribute or, if it is a link, where a URL does", tag)
    }
  }

  private mutating func appendWithinTag(
    _ tag: Tag, _ path: Path, _ kind: Shape.Kind, _ place: Place
  ) {
    switch (place, kind) {
    case (.attribute(let escaping), _), (.url(let escaping), .link):
      program.operations.append(.value(path, escaping))
    default:
      report(
        "text-as-url", "'\(tag.name)' stands where a URL does, but is not a link", tag)
    }
  }

  /// Refuses emphasis that would do nothing around a value that begins or ends with punctuation.
  private mutating func checkEmphasis(around tag: Tag, _ pieces: [Piece], _ index: Int) {
    if index > 0, case .literal(let literal) = pieces[index - 1] {
      checkEmphasis(literal.bytes.reversed(), "before", tag)
    }
    if index + 1 < pieces.count, case .literal(let literal) = pieces[index + 1] {
      checkEmphasis(literal.bytes, "after", tag)
    }
  }

  private mutating func checkEmphasis(_ bytes: [UInt8], _ side: String, _ tag: Tag) {
    guard let mark = bytes.first, mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_") else {
      return
    }
    let run = bytes.prefix { $0 == mark }
    guard let beyond = bytes.dropFirst(run.count).first,
      !beyond.isWhiteSpace, !beyond.isPunctuation
    else { return }
    let shown = String(decoding: run, as: UTF8.self)
    report(
      "weak-emphasis",
      "'\(shown)' \(side) '\(tag.name)' needs white space or punctuation "
        + "on its other side", tag)
  }

  // MARK: Sections

  private mutating func append(
    _ section: Piece.Section, from entry: TextState, next: ByteSet
  ) -> TextState {
    var state = entry
    var inner = next
    if section.repetition == .often {
      inner = inner.union(Following.first(of: section.body, then: next))
      state = settled(section, from: entry, next: inner)
    }
    let index = program.operations.count
    program.operations.append(
      .section(section.path, isInverted: section.isInverted, isPushed: section.isPushed, end: 0))
    let exit = assemble(section.body, from: state, next: inner)
    program.operations[index] = .section(
      section.path, isInverted: section.isInverted, isPushed: section.isPushed,
      end: program.operations.count)
    guard let joined = state.joined(with: exit) else {
      report(
        "unbalanced-section",
        "'\(section.tag.name)' opens or closes something without its counterpart; keep a tag, "
          + "quote, bracket or code block within one section", section.tag)
      return entry
    }
    return section.repetition == .always ? exit : joined
  }

  /// The state that holds before every repetition of a body.
  private func settled(
    _ section: Piece.Section, from entry: TextState, next: ByteSet
  ) -> TextState {
    var state = entry
    for _ in 0..<4 {
      var trial = Assembly()
      let exit = trial.assemble(section.body, from: state, next: next)
      guard let joined = state.joined(with: exit), joined != state else { return state }
      state = joined
    }
    return state
  }
}
