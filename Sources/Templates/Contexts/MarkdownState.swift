/// Where in a Markdown text a scanner is.
struct MarkdownState: Hashable, Sendable {
  /// What the lines belong to.
  enum Block: Hashable, Sendable {
    case prose
    case fence(UInt8, count: Int)
    case html(RawHTML)
  }

  /// Raw HTML, by what ends it.
  enum RawHTML: Hashable, Sendable {
    /// `<pre>` and its kin; the end of the line that holds the end tag.
    case preformatted
    /// A comment or declaration; the end of the line in which it ends.
    case declaration
    /// A block element such as `<div>`; a blank line.
    case element
    /// Another tag alone on its line: a blank line, if it is raw HTML at all.
    case loneTag
  }

  /// What the characters of a line of prose belong to.
  enum Inline: Hashable, Sendable {
    case text
    case codeSpan(Int)
    case tag(isFirst: Bool)
    case destination(depth: Int)
    /// `titleEnd`: what ends the link's title that has begun.
    case afterDestination(depth: Int, titleEnd: UInt8?)
  }

  /// Whether a line holds anything, as far as that is known before values are.
  enum Content: Int, Hashable, Sendable {
    case none, maybe, some
  }

  var block = Block.prose
  var inline = Inline.text
  /// Of raw HTML, in blocks as in lines.
  var html = HTMLState()
  /// The tag that is being read in running text.
  var tag = InlineTag()
  /// Literal `[` that are still open.
  var brackets = 0
  /// Whether the outermost open bracket begins a block.
  var isBracketFirst = false
  /// How many brackets are open within the alternative text of an image; 0 outside one.
  var imageBrackets = 0
  /// The last character that would take hold of a value's first ones: a backslash, a `]`, or an `&`
  /// with only letters and digits after it.
  var graspingByte: UInt8?

  var line = Line()
  var hasBlankLineBefore = true
  var hasRowBefore = false
  /// Whether that row is its table's first.
  var hasHeaderBefore = false
  /// Whether a line of only `-` or `=` would make a heading of the text before it.
  var hasTextBefore = false
  var wasCode = false
  /// The columns where the content of the open list items begins.
  var itemColumns: [Int] = []
  /// How deep within containers the open fence or raw HTML began.
  var blockColumn = 0

  /// What is known of the current line.
  struct Line: Hashable, Sendable {
    var start = MarkdownPlace.Start.block
    var content = Content.none
    /// What a further line of the same paragraph begins with: markers of quotes as they are, those
    /// of items as spaces.
    var hanging: [UInt8] = []
    /// White space since the last marker.
    var indentation = 0
    var isHeading = false
    var isRow = false
    var isCode = false
    /// Whether the line may hold a single tag and nothing else.
    var isLoneTag = false
    /// Whether the raw HTML that the line belongs to ends with it.
    var endsBlock = false
  }

  /// The state after a section whose body may be left out or repeated, or nil when the body leaves
  /// another kind of place than it found.
  func joined(with other: Self) -> Self? {
    guard block == other.block, inline == other.inline, brackets == other.brackets,
      imageBrackets == other.imageBrackets,
      let html = html.joined(with: other.html)
    else { return nil }
    var state = self
    state.html = html
    state.tag = tag.joined(with: other.tag)
    state.isBracketFirst = isBracketFirst || other.isBracketFirst
    state.graspingByte = graspingByte ?? other.graspingByte
    state.hasBlankLineBefore = hasBlankLineBefore || other.hasBlankLineBefore
    state.hasRowBefore = hasRowBefore || other.hasRowBefore
    state.hasHeaderBefore = hasHeaderBefore || other.hasHeaderBefore
    state.hasTextBefore = hasTextBefore || other.hasTextBefore
    state.wasCode = wasCode || other.wasCode
    state.itemColumns = zip(itemColumns, other.itemColumns).prefix { $0 == $1 }.map(\.0)
    state.blockColumn = max(blockColumn, other.blockColumn)
    state.line = line.joined(with: other.line)
    return state
  }
}

extension MarkdownState.Line {
  fileprivate func joined(with other: Self) -> Self {
    var line = self
    line.start = min(start, other.start)
    line.content = content == other.content ? content : .maybe
    line.hanging = hanging.count >= other.hanging.count ? hanging : other.hanging
    line.indentation = max(indentation, other.indentation)
    line.isHeading = isHeading || other.isHeading
    line.isRow = isRow || other.isRow
    line.isCode = isCode || other.isCode
    line.isLoneTag = isLoneTag || other.isLoneTag
    line.endsBlock = endsBlock || other.endsBlock
    return line
  }
}

extension MarkdownState {
  /// Notes that a value is printed.
  mutating func passValue() {
    beginContent()
    if line.start == .block { line.start = .structural }
    line.content = .some
    line.isLoneTag = false
    graspingByte = nil
    tag.passValue()
  }

  /// What a value must be escaped for here, given what may follow it.
  func place(next: ByteSet) -> Place {
    var state = self
    state.beginContent()
    return state.placeInContent(next: next)
  }

  private func placeInContent(next: ByteSet) -> Place {
    switch block {
    case .fence: return .forbidden("in fenced code, which marks blanks")
    case .html(.loneTag):
      return html.mode == .text
        ? .forbidden("in raw HTML that begins with no block element; begin it with one")
        : htmlPlace(allowsBlankLines: false)
    case .html where line.endsBlock:
      return .forbidden("after the end tag that ends its raw HTML; begin a new line")
    case .html(let raw): return htmlPlace(allowsBlankLines: raw == .preformatted)
    case .prose: break
    }
    if line.isCode { return .forbidden("in indented code") }
    switch inline {
    case .codeSpan: return .forbidden("in a code span, which marks blanks")
    case .tag: return htmlPlace(allowsBlankLines: false)
    case .destination: return .url(.urlInMarkdown)
    case .afterDestination: return .forbidden("in a link's title")
    case .text: return textPlace(next: next)
    }
  }

  private func htmlPlace(allowsBlankLines: Bool) -> Place {
    let hanging: [UInt8] = line.hanging + Array(repeating: UInt8(ascii: " "), count: 3)
    return html.place(
      text: .html,
      verbatim: .preformatted(hanging: hanging, allowsBlankLines: allowsBlankLines),
      isMarkdown: true)
  }

  private func textPlace(next: ByteSet) -> Place {
    if let graspingByte {
      return .forbidden("right after '\(Character(Unicode.Scalar(graspingByte)))'")
    }
    if html.preformattedDepth > 0 || !html.rawElement.isEmpty {
      return .forbidden("in an HTML element that a blank line has cut off from its tag")
    }
    if imageBrackets > 0 {
      return .forbidden("in an image's alternative text; write an '<img>' with an 'alt' instead")
    }
    if hasRowBefore, !line.isRow, !line.isHeading {
      return .forbidden("in a line right after a table; leave a blank line between them")
    }
    let staysOnLine = line.isHeading || line.isRow || brackets > 0 || line.start != .block
    return .text(
      .markdown(
        MarkdownPlace(
          start: line.start, isInBrackets: brackets > 0, isInCell: line.isRow,
          isInHeading: line.isHeading, hanging: staysOnLine ? nil : line.hanging, next: next)))
  }
}
