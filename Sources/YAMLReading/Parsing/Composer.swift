import Diagnostics

/// Puts the events of a file together to a tree, and reports what the format does without:
/// anchors, aliases, tags, repeated keys, more than one document, text cut off by a comment.
struct Composer {
  /// How many lists and mappings may stand within each other.
  static let depthLimit = 64

  let source: SourceText
  private(set) var findings: [Diagnostic] = []
  private(set) var root: YAMLNode?
  /// From the outermost to the innermost.
  private(set) var open: [OpenCollection] = []
  /// The last event that was taken.
  private(set) var last: YAMLEvent?
  private var documentCount = 0
  private let mayHoldComments: Bool
  /// To be moved in the order of the events.
  var cursor: SourceCursor

  init(_ source: SourceText) {
    self.source = source
    mayHoldComments = CommentInText.mayBe(in: source.text)
    cursor = SourceCursor(source.text)
  }

  /// Takes the next event; returns false when the rest of the file is not to be read.
  mutating func take(_ event: YAMLEvent) -> Bool {
    report(propertiesOf: event)
    last = event
    switch event.kind {
    case .documentStart: return startDocument(at: event.start)
    case .alias: addAlias(at: event.start)
    case .scalar(let text, let style): addScalar(text, style, event)
    case .sequenceStart(let isInBrackets):
      return begin(.sequence([]), at: event.start, isInBrackets: isInBrackets)
    case .mappingStart(let isInBrackets):
      return begin(.mapping([], .awaited), at: event.start, isInBrackets: isInBrackets)
    case .collectionEnd:
      if let ended = open.popLast() {
        add(
          YAMLNode(
            ended.content, at: source.location(ended.start), isInBrackets: ended.isInBrackets))
      }
    case .streamEnd: return false
    case .other: break
    }
    return true
  }

  private mutating func startDocument(at mark: YAMLMark) -> Bool {
    documentCount += 1
    guard documentCount > 1 else { return true }
    report(
      "second-document", "'---' begins a second document; move what follows to a file of its own",
      at: source.location(mark))
    return false
  }

  private mutating func begin(
    _ kind: OpenCollection.Kind, at start: YAMLMark, isInBrackets: Bool
  ) -> Bool {
    guard open.count < Self.depthLimit else {
      report(
        "too-deep",
        "lists and mappings stand within each other more than \(Self.depthLimit) deep; "
          + "put text that begins with '-', '[' or '{' in quotes",
        at: source.location(start))
      return false
    }
    open.append(OpenCollection(kind, start: start, isInBrackets: isInBrackets))
    return true
  }

  mutating func report(_ id: String, _ message: String, at location: SourceLocation) {
    findings.append(.error(id, message, at: location))
  }

  private mutating func add(_ node: YAMLNode) {
    if open.isEmpty {
      root = node
    } else {
      open[open.count - 1].add(node, into: &findings)
    }
  }

  private mutating func addAlias(at mark: YAMLMark) {
    let location = source.location(mark)
    report(
      "alias", "an alias; write the value out, or put text that begins with '*' in quotes",
      at: location)
    add(YAMLNode(.alias, at: location))
  }

  private mutating func addScalar(
    _ trimmed: TrimmedText, _ style: YAMLScalar.Style, _ event: YAMLEvent
  ) {
    if style == .plain, mayHoldComments {
      reportComment(after: event.end, isEmpty: trimmed.rawCount == 0)
    }
    let location = source.location(event.start)
    let quotes = style == .plain ? 0 : 1
    let isVerbatim =
      event.start.line == event.end.line && style != .literal && style != .folded
      && event.end.index - event.start.index == trimmed.rawCount + 2 * quotes
    add(
      YAMLNode(
        .scalar(
          YAMLScalar(
            text: restoring(trimmed.text, style, event), style: style, location: location,
            verbatimColumn: isVerbatim ? location.column + quotes + trimmed.dropped : nil)),
        at: location))
  }

  private mutating func reportComment(after end: YAMLMark, isEmpty: Bool) {
    let finding = CommentInText.finding(
      in: cursor.rest(from: end), at: source.location(end), isEmpty: isEmpty)
    if let finding { findings.append(finding) }
  }

  /// Takes back the stand-ins, and reports and replaces what escapes bring in.
  private mutating func restoring(
    _ text: String, _ style: YAMLScalar.Style, _ event: YAMLEvent
  ) -> String {
    guard source.hasStandIns || style == .doubleQuoted,
      text.unicodeScalars.contains(where: ForbiddenCharacter.contains)
    else { return text }
    if style == .doubleQuoted {
      let written = cursor.rest(from: event.start).prefix(event.end.index - event.start.index)
      findings += EscapeScan(written, at: source.location(event.start)).findings
    }
    var restored = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let original = source.hasStandIns ? StandIn.original(of: scalar) : nil
      restored.append(original ?? (ForbiddenCharacter.contains(scalar) ? "\u{FFFD}" : scalar))
    }
    return String(restored)
  }
}
