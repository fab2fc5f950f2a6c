import Diagnostics

/// Takes a Markdown state through literal text.
struct MarkdownScanner {
  let literal: Literal
  var state: MarkdownState
  var diagnostics: [Diagnostic] = []

  private var bytes: [UInt8] { literal.bytes }
  /// A part of the line that was looked at last, up to its end.
  private var lineRange = 0..<0

  init(_ literal: Literal, from state: MarkdownState) {
    self.literal = literal
    self.state = state
    var index = 0
    while index < literal.bytes.count { index = consume(at: index) }
  }

  mutating func report(_ id: String, _ message: String, at index: Int) {
    diagnostics.append(.error(id, message, at: literal.location(at: index)))
  }

  /// The bytes from the index to the line's end, or to where the literal ends.
  mutating func rest(from index: Int) -> ArraySlice<UInt8> {
    if !lineRange.contains(index) {
      lineRange = index..<(bytes[index...].firstIndex(where: \.isLineBreak) ?? bytes.count)
    }
    return bytes[index..<lineRange.upperBound]
  }

  /// Reads the byte at the index and returns the index of the next one to read.
  private mutating func consume(at index: Int) -> Int {
    let byte = bytes[index]
    if byte.isLineBreak {
      if !bytes[index...].starts(with: "\r\n") { endLine(at: index) }
      return index + 1
    }
    switch state.block {
    case .fence(let mark, let count): return consumeFence(mark, count, at: index)
    case .html(let raw): return consumeHTML(raw, at: index)
    case .prose: break
    }
    if state.line.start == .block {
      if state.line.content == .none { checkUnderline(at: index) }
      if let next = consumeBlockStart(at: index) { return next }
    }
    state.beginContent()
    state.line.content = .some
    if state.block != .prose { return consumeHTML(.element, at: index) }
    if state.inline != .text { state.line.start = .middle }
    return consumeInline(at: index)
  }

  // MARK: Lines

  private mutating func endLine(at index: Int) {
    let line = state.line
    let isBlank = line.content == .none
    if state.html.mode != .text {
      _ = state.html.consume(bytes, at: index)
      state.tag.consume(bytes[index])
    }
    switch state.block {
    case .html(.element), .html(.loneTag):
      if line.content == .maybe {
        report(
          "maybe-blank-line",
          "this line is blank when its sections are left out, which would end the raw HTML; "
            + "put its sections on lines of their own", at: index)
      }
      if isBlank { endRawHTML() }
    case .html(.declaration): if state.html.mode == .text { endRawHTML() }
    case .html(.preformatted): if line.endsBlock { endRawHTML() }
    case .fence: if line.endsBlock { state.block = .prose }
    case .prose:
      if isBlank || line.isHeading || line.isRow { endInlines(at: index) }
      if line.isLoneTag {
        state.block = .html(.loneTag)
        state.blockColumn = state.containerColumn
      }
      switch state.inline {
      case .destination(let depth):
        // A title may stand in the next line.
        state.inline = .afterDestination(depth: depth, titleEnd: nil)
      case .text, .codeSpan, .tag, .afterDestination: break
      }
    }
    state.hasHeaderBefore = line.isRow && !state.hasRowBefore
    state.hasRowBefore = line.isRow || (state.hasRowBefore && !isBlank && !line.isHeading)
    state.hasTextBefore = state.block == .prose && !isBlank && !line.isHeading && !line.isRow
    state.hasBlankLineBefore = isBlank || line.isHeading
    state.wasCode = line.isCode || (isBlank && state.wasCode)
    state.graspingByte = nil
    state.line = MarkdownState.Line()
  }

  /// Ends what no inline construct may cross; a tag that is open there is none.
  mutating func endInlines(at index: Int) {
    if state.isWithinTag { reportBrokenTag(at: index) }
    state.endInlines()
  }

  private mutating func endRawHTML() {
    state.block = .prose
    state.html.breakOff()
  }

  /// Refuses lines that make a table or a heading of the line before them, which may be a value.
  private mutating func checkUnderline(at index: Int) {
    let row = rest(from: index)
    guard let first = row.first, !first.isBlank else { return }
    let marks = Set(row.filter { !$0.isBlank })
    let isDelimiter = marks.contains(UInt8(ascii: "-")) && marks.isSubset(of: "-:|".utf8)
    if state.hasHeaderBefore, !isDelimiter || first != UInt8(ascii: "|") {
      report(
        "table-row", "a table's second row must be its delimiters, such as '| --- | --- |'",
        at: index)
    } else if state.hasTextBefore, first == UInt8(ascii: "|") {
      report("table-row", "leave a blank line between text and a table", at: index)
    }
    if marks.count > 1, marks.contains(UInt8(ascii: "-")), first != UInt8(ascii: "|"),
      marks.isSubset(of: "-:|".utf8)
    {
      report("table-row", "a table's rows must begin with '|'", at: index)
    } else if state.hasTextBefore, isUnderline(row, of: first) {
      report(
        "underlined-heading",
        "this line makes a heading of the text before it; leave a blank line between them, "
          + "or begin the heading with '#'", at: index)
    }
  }

  /// Whether the row is a run of `-` or `=` alone on its line, as far as the literal tells.
  private func isUnderline(_ row: ArraySlice<UInt8>, of mark: UInt8) -> Bool {
    let count = row.prefix { $0 == mark }.count
    let endsLine = row.endIndex < bytes.count
    return (mark == UInt8(ascii: "-") || mark == UInt8(ascii: "="))
      && row.dropFirst(count).allSatisfy(\.isBlank) && (endsLine || count > 1)
  }

  // MARK: Fences and raw HTML

  private mutating func consumeFence(_ mark: UInt8, _ count: Int, at index: Int) -> Int {
    if let next = consumeIndentation(at: index) { return next }
    if state.line.content == .none, leavesContainer {
      state.block = .prose
      return index
    }
    let text = rest(from: index)
    let run = text.prefix { $0 == mark }.count
    if state.line.content == .none, run >= count, text.dropFirst(run).allSatisfy(\.isBlank) {
      state.line.endsBlock = true
    }
    state.line.content = .some
    return text.endIndex
  }

  private mutating func consumeHTML(_ raw: MarkdownState.RawHTML, at index: Int) -> Int {
    if state.line.content == .none {
      if let next = consumeIndentation(at: index) { return next }
      if leavesContainer {
        endRawHTML()
        return index
      }
    }
    if raw == .loneTag, state.line.content == .none, interruptsParagraph(rest(from: index)) {
      report(
        "unclear-html",
        "this belongs to the raw HTML above it or not, as what stands before that is blank or not; "
          + "leave a blank line between them",
        at: index)
    }
    if !bytes[index].isBlank { state.line.content = .some }
    if raw == .preformatted, bytes[index] == UInt8(ascii: "<") {
      let tag = bytes[index...].prefix(9).map(\.lowercased)
      if tag.starts(with: "</pre>") || tag.starts(with: "</style>")
        || tag.starts(with: "</script>")
      {
        state.line.endsBlock = true
      }
    }
    return state.html.consume(bytes, at: index)
  }

  /// Reads white space and the marks of quotes that begin a line within a block.
  private mutating func consumeIndentation(at index: Int) -> Int? {
    guard state.line.content == .none, state.html.mode == .text else { return nil }
    let byte = bytes[index]
    guard byte.isBlank || (byte == UInt8(ascii: ">") && state.blockColumn > 0) else { return nil }
    state.line.hanging.append(byte)
    state.line.indentation += byte == UInt8(ascii: "\t") ? 4 : 1
    return index + 1
  }

  /// Whether the line begins left of the container in which the block began.
  private var leavesContainer: Bool {
    state.line.indentation < state.blockColumn
  }
}
