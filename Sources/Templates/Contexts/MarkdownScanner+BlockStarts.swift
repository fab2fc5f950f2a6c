extension MarkdownScanner {
  /// Reads what may begin a block at the index, or returns nil where ordinary text begins.
  mutating func consumeBlockStart(at index: Int) -> Int? {
    let byte = literal.bytes[index]
    if byte.isBlank {
      state.line.hanging.append(byte)
      state.line.indentation += byte == UInt8(ascii: "\t") ? 4 : 1
      return index + 1
    }
    state.beginContent()
    if state.line.isCode { return nil }
    let text = rest(from: index)
    switch byte {
    case UInt8(ascii: ">"): return consumeQuoteMark(at: index)
    case UInt8(ascii: "#"): return consumeHeadingMark(text)
    case UInt8(ascii: "`"), UInt8(ascii: "~"): return consumeFenceMark(text)
    case UInt8(ascii: "<"): return consumeRawHTMLStart(text)
    case UInt8(ascii: "|"):
      state.line.isRow = true
      state.line.start = .middle
      endInlines(at: index)
      return nil
    default: return consumeItemMark(text)
    }
  }

  private mutating func consumeQuoteMark(at index: Int) -> Int {
    endInlines(at: index)
    state.line.hanging.append(UInt8(ascii: ">"))
    state.line.content = .some
    state.line.indentation = -1
    return index + 1
  }

  private mutating func consumeHeadingMark(_ text: ArraySlice<UInt8>) -> Int? {
    let count = text.prefix { $0 == UInt8(ascii: "#") }.count
    let next = text.dropFirst(count).first
    let endsLine = text.endIndex < literal.bytes.count
    guard count <= 6, next.map(\.isBlank) ?? endsLine else { return nil }
    endInlines(at: text.startIndex)
    state.line.isHeading = true
    state.line.start = .middle
    state.line.content = .some
    return text.startIndex + count
  }

  private mutating func consumeFenceMark(_ text: ArraySlice<UInt8>) -> Int? {
    guard let mark = text.first else { return nil }
    let count = text.prefix { $0 == mark }.count
    guard count >= 3, mark == UInt8(ascii: "~") || !text.dropFirst(count).contains(mark) else {
      return nil
    }
    endInlines(at: text.startIndex)
    state.leaveItems()
    state.block = .fence(mark, count: count)
    state.blockColumn = state.containerColumn
    state.line.content = .some
    return text.endIndex
  }

  /// Reads `- `, `1. ` and their kin.
  private mutating func consumeItemMark(_ text: ArraySlice<UInt8>) -> Int? {
    var width = text.prefix(while: \.isDigit).count
    if width > 0 {
      let mark = text.dropFirst(width).first
      guard width <= 9, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else { return nil }
    } else if ![UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*")].contains(text.first) {
      return nil
    }
    width += 1
    let next = text.dropFirst(width).first
    let endsLine = text.endIndex < literal.bytes.count
    guard next.map(\.isBlank) ?? endsLine else { return nil }
    endInlines(at: text.startIndex)
    while let column = state.itemColumns.last, column > state.line.hanging.count {
      state.itemColumns.removeLast()
    }
    state.line.hanging += Array(repeating: UInt8(ascii: " "), count: width)
    state.line.content = .some
    state.line.indentation = -1
    state.itemColumns.append(state.line.hanging.count + 1)
    state.hasBlankLineBefore = false
    return text.startIndex + width
  }

  // MARK: Raw HTML

  /// Notes which raw HTML begins here; the text itself is read as HTML afterwards.
  private mutating func consumeRawHTMLStart(_ text: ArraySlice<UInt8>) -> Int? {
    guard let raw = rawHTML(at: text) else { return nil }
    if raw == .declaration {
      let isComment = text.starts(with: "<!--")
      if !isComment || text.starts(with: "<!-->") || text.starts(with: "<!--->") {
        reportBrokenTag(at: text.startIndex)
      }
    }
    begin(raw, at: text.startIndex)
    return nil
  }

  /// The raw HTML that begins with a line even where it would interrupt a paragraph.
  private func rawHTML(at text: ArraySlice<UInt8>) -> MarkdownState.RawHTML? {
    guard text.first == UInt8(ascii: "<") else { return nil }
    let rest = text.dropFirst()
    let isEndTag = rest.first == UInt8(ascii: "/")
    let name = rest.dropFirst(isEndTag ? 1 : 0).prefix { $0.isLetter || $0.isDigit }
    let after = rest.dropFirst((isEndTag ? 1 : 0) + name.count)
    let element = String(decoding: name.map(\.lowercased), as: UTF8.self)
    let endsName =
      after.first.map { $0.isBlank || $0 == UInt8(ascii: ">") } ?? true || after.starts(with: "/>")
    if rest.first == UInt8(ascii: "!") || rest.first == UInt8(ascii: "?") { return .declaration }
    if !isEndTag, endsName, Self.preformattedElements.contains(element) { return .preformatted }
    return endsName && Self.blockElements.contains(element) ? .element : nil
  }

  /// Whether the line would begin a block of its own in the midst of a paragraph.
  func interruptsParagraph(_ text: ArraySlice<UInt8>) -> Bool {
    rawHTML(at: text) != nil || text.starts(with: "```") || text.starts(with: "~~~")
      || text.first.map { "#>-+*0123456789".utf8.contains($0) } ?? false
  }

  private mutating func begin(_ raw: MarkdownState.RawHTML, at index: Int) {
    endInlines(at: index)
    state.leaveItems()
    state.block = .html(raw)
    state.blockColumn = state.containerColumn
    state.line.start = .middle
    state.line.content = .some
  }

  private static let preformattedElements: Set<String> = ["pre", "script", "style"]

  /// The elements that begin raw HTML wherever a line begins with one of their tags.
  private static let blockElements: Set<String> = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center",
    "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5",
    "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu",
    "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "section", "source",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul",
  ]
}

extension MarkdownState {
  /// Where the content of the innermost container begins.
  var containerColumn: Int {
    max(itemColumns.last ?? 0, line.hanging.contains(UInt8(ascii: ">")) ? 1 : 0)
  }

  /// Ends the items that a block left of them is none of, where the line has no mark yet.
  mutating func leaveItems() {
    guard line.content == .none else { return }
    while let column = itemColumns.last, line.indentation < column { itemColumns.removeLast() }
  }

  /// Notes that something other than white space comes in the line.
  mutating func beginContent() {
    // After a quote's or item's mark.
    if line.start == .block, line.content == .some, block == .prose, inline == .text,
      line.indentation >= 4
    {
      line.isCode = true
    }
    guard line.content == .none, block == .prose, inline == .text else { return }
    if hasBlankLineBefore || wasCode {
      while let column = itemColumns.last, line.indentation < column { itemColumns.removeLast() }
    }
    let indentation = line.indentation - (itemColumns.last ?? 0)
    line.isCode = indentation >= 4 && (hasBlankLineBefore || wasCode)
  }

  /// Whether a tag in running text is not closed yet.
  var isWithinTag: Bool {
    if case .tag = inline { block == .prose && !tag.isBare } else { false }
  }

  /// Forgets what no inline construct may cross.
  mutating func endInlines() {
    inline = .text
    brackets = 0
    imageBrackets = 0
    isBracketFirst = false
    html.breakOff()
  }
}
