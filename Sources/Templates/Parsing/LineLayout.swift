import Diagnostics

/// Which white space of a template is its author's layout: tags alone on a line leave no line, and
/// what stands before them is the indentation of what they bring in.
struct LineLayout {
  /// The tokens that leave no trace.
  private(set) var isDropped: [Bool]
  /// The tags that have their line for themselves.
  private(set) var standsAlone: Set<Int> = []
  /// By tag: the white space before a tag that has its line for itself, if there is any.
  private(set) var indentation: [Int: LiteralText] = [:]
  /// By the first token of a line: the white space that begins the line.
  private(set) var lineStart: [Int: LiteralText] = [:]
  /// By block: the end of the line that holds the block's two tags and nothing else.
  private(set) var lineEnd: [Int: LiteralText] = [:]

  private let tokens: [Token]
  private let pairs: TagPairs

  init(_ tokens: [Token], _ pairs: TagPairs) {
    self.tokens = tokens
    self.pairs = pairs
    isDropped = Array(repeating: false, count: tokens.count)
    var begin = 0
    for (index, token) in tokens.enumerated() {
      if case .lineEnd = token {
        lay(begin..<index, end: index)
        begin = index + 1
      }
    }
    if begin < tokens.count { lay(begin..<tokens.count, end: nil) }
  }

  /// Lays out one line.
  private mutating func lay(_ line: Range<Int>, end: Int?) {
    let tags = line.filter { tokens[$0].tag != nil }
    let isOtherwiseBlank = line.allSatisfy { tokens[$0].tag != nil || tokens[$0].isBlank }
    guard let first = line.first(where: { !tokens[$0].isBlank }),
      let last = line.last(where: { !tokens[$0].isBlank })
    else { return }
    if isOtherwiseBlank, tags.count == 1, tokens[first].tag?.mayStandAlone == true {
      standAlone(first, in: line)
      drop(line, end)
    } else if isOtherwiseBlank, tags.count == 2, tokens[first].tag?.kind == .block,
      pairs.partner[first] == last
    {
      standAlone(first, in: line)
      lineEnd[first] = end.flatMap { tokens[$0].text }
      drop(line, end)
    } else {
      layEdges(line, first: first, last: last, end: end)
    }
  }

  /// Lays out a line that holds more than a single tag.
  private mutating func layEdges(_ line: Range<Int>, first: Int, last: Int, end: Int?) {
    if isParentAlone(first, opening: true) {
      standAlone(first, in: line)
      drop(line.lowerBound..<first, nil)
    } else if isBlockClose(first) {
      drop(line.lowerBound..<first, nil)
    } else {
      lineStart[line.lowerBound] =
        leading(line, before: first) ?? LiteralText(bytes: [], location: location(first))
      drop(line.lowerBound..<first, nil)
    }
    if isParentAlone(last, opening: false) || pairs.overrides.contains(last) {
      drop((last + 1)..<line.upperBound, end)
    }
  }

  private mutating func standAlone(_ tag: Int, in line: Range<Int>) {
    standsAlone.insert(tag)
    indentation[tag] = leading(line, before: tag)
  }

  private func location(_ index: Int) -> SourceLocation {
    switch tokens[index] {
    case .text(let text), .lineEnd(let text): text.location
    case .tag(let tag): tag.location
    }
  }

  /// The white space before the token, if it stands at the line's very start.
  private func leading(_ line: Range<Int>, before first: Int) -> LiteralText? {
    first > line.lowerBound ? tokens[line.lowerBound].text : nil
  }

  private mutating func drop(_ line: Range<Int>, _ end: Int?) {
    for index in line where tokens[index].tag == nil { isDropped[index] = true }
    if let end { isDropped[end] = true }
  }

  private func isBlockClose(_ index: Int) -> Bool {
    guard let open = pairs.partner[index] else { return false }
    return tokens[index].tag?.kind == .close && tokens[open].tag?.kind == .block
  }

  /// Whether the token is an end of a parent that shares its lines with nothing outside it.
  private func isParentAlone(_ index: Int, opening: Bool) -> Bool {
    guard let partner = pairs.partner[index] else { return false }
    let open = opening ? index : partner
    let close = opening ? partner : index
    return open < close && tokens[open].tag?.kind == .parent
      && isLineEdge(tokens[..<open].reversed()) && isLineEdge(tokens[(close + 1)...])
  }

  /// Whether only white space comes before the next line end.
  private func isLineEdge(_ tokens: some Sequence<Token>) -> Bool {
    for token in tokens where !token.isBlank {
      if case .lineEnd = token { return true }
      return false
    }
    return true
  }
}
