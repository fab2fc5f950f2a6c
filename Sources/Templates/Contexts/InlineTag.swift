/// How far a tag in running Markdown has come, by CommonMark's grammar: stricter than browsers, so that
/// what they would mend is text there.
struct InlineTag: Hashable, Sendable {
  private enum Part: Hashable {
    case beginning, start, name, autolink
    case betweenAttributes, attributeName, afterAttributeName
    case beforeValue, quotedValue(UInt8), unquotedValue, afterValue
    case slash, comment(dashes: Int)
    /// One of two, after a section: what can only end the tag or go on with white space.
    case ambiguous
    case broken
  }

  private var part = Part.beginning
  private var isEndTag = false

  /// Whether it is no tag, whatever follows.
  var isBroken: Bool { part == .broken }

  /// Whether nothing follows the `<` yet.
  var isBare: Bool { part == .start && !isEndTag }

  /// Reads the next byte, `<` first, a line end too.
  mutating func consume(_ byte: UInt8) {
    switch part {
    case .beginning: part = .start
    case .start: start(byte)
    case .name:
      if ":@.+".utf8.contains(byte), !isEndTag {
        part = .autolink
      } else if !byte.isLetter, !byte.isDigit, byte != UInt8(ascii: "-") {
        endPart(byte)
      }
    case .autolink: if byte <= UInt8(ascii: " ") || "<\"'".utf8.contains(byte) { part = .broken }
    case .betweenAttributes, .afterAttributeName:
      if byte.isWhiteSpace { return }
      if part == .afterAttributeName, byte == UInt8(ascii: "=") {
        part = .beforeValue
      } else if byte.isLetter || "_:".utf8.contains(byte) {
        part = isEndTag ? .broken : .attributeName
      } else {
        endPart(byte)
      }
    case .attributeName:
      if byte == UInt8(ascii: "=") {
        part = .beforeValue
      } else if byte.isWhiteSpace {
        part = .afterAttributeName
      } else if !byte.isLetter, !byte.isDigit, !"_:.-".utf8.contains(byte) {
        endPart(byte)
      }
    case .beforeValue:
      if byte.isWhiteSpace { return }
      let isQuote = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
      part = isQuote ? .quotedValue(byte) : "=<>`".utf8.contains(byte) ? .broken : .unquotedValue
    case .quotedValue(let quote): if byte == quote { part = .afterValue }
    case .unquotedValue:
      if byte.isWhiteSpace || byte == UInt8(ascii: ">") {
        endPart(byte)
      } else if "\"'=<`".utf8.contains(byte) {
        part = .broken
      }
    case .afterValue, .ambiguous: endPart(byte)
    case .slash: if byte != UInt8(ascii: ">") { part = .broken }
    case .comment(let dashes): consumeComment(byte, dashes)
    case .broken: break
    }
  }

  /// Notes that a value stands here; outside quotes that is an error of its own.
  mutating func passValue() {
    switch part {
    case .quotedValue, .broken: break
    default: part = .ambiguous
    }
  }

  private mutating func start(_ byte: UInt8) {
    if byte == UInt8(ascii: "/"), !isEndTag {
      isEndTag = true
    } else if byte == UInt8(ascii: "!"), !isEndTag {
      part = .comment(dashes: -1)
    } else {
      part = byte.isLetter ? .name : .broken
    }
  }

  /// Reads what may follow a name or value.
  private mutating func endPart(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): break
    case UInt8(ascii: "/"): part = isEndTag ? .broken : .slash
    case _ where byte.isWhiteSpace: part = .betweenAttributes
    default: part = .broken
    }
  }

  /// `dashes`: -1 after `<!`, -2 after `<!-`, -3 at the beginning of the comment's text, -4 after a dash
  /// there; then how many dashes were read last.
  private mutating func consumeComment(_ byte: UInt8, _ dashes: Int) {
    let isDash = byte == UInt8(ascii: "-")
    switch dashes {
    case -1, -2: part = isDash ? .comment(dashes: dashes - 1) : .broken
    case -3 where byte == UInt8(ascii: ">"), -4 where byte == UInt8(ascii: ">"): part = .broken
    case -3 where isDash: part = .comment(dashes: -4)
    case -4 where isDash, 1 where isDash: part = .comment(dashes: 2)
    case 2: if byte != UInt8(ascii: ">") { part = .broken }
    default: part = .comment(dashes: isDash ? 1 : 0)
    }
  }

  /// The state after a section whose body may be left out.
  func joined(with other: Self) -> Self {
    if self == other { return self }
    var tag = self
    tag.part = isBroken || other.isBroken ? .broken : .ambiguous
    return tag
  }
}
