import Diagnostics

/// Cuts a template file into tokens.
struct Tokenizer {
  private let path: String
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var lineBegin = 0
  /// The byte of the current line whose column was asked for last, and that column.
  private var known = (offset: 0, column: 1)
  private(set) var tokens: [Token] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ source: TemplateSource) {
    path = source.path
    bytes = Array(source.text.utf8)
    while index < bytes.count {
      if bytes[index...].starts(with: "{{") { readTag() } else { readText() }
    }
  }

  /// Reads text up to the line's end or the next tag, and the line's end too.
  private mutating func readText() {
    let begin = index
    if index == lineBegin, bytes[index].isBlank {
      while index < bytes.count, bytes[index].isBlank { index += 1 }
      return tokens.append(.text(text(from: begin)))
    }
    while index < bytes.count, !bytes[index].isLineBreak, !bytes[index...].starts(with: "{{") {
      index += 1
    }
    if index > begin { tokens.append(.text(text(from: begin))) }
    guard index < bytes.count, bytes[index].isLineBreak else { return }
    let end = index
    index += bytes[index...].starts(with: "\r\n") ? 2 : 1
    tokens.append(.lineEnd(text(from: end)))
    beginLine()
  }

  private mutating func beginLine() {
    line += 1
    lineBegin = index
    known = (index, 1)
  }

  private mutating func text(from begin: Int) -> LiteralText {
    LiteralText(bytes: Array(bytes[begin..<index]), location: location(begin))
  }

  /// The location of a byte of the current line.
  private mutating func location(_ offset: Int) -> SourceLocation {
    // From the last one on, so that a long line is walked through once.
    if offset < known.offset { known = (lineBegin, 1) }
    let before = bytes[known.offset..<offset]
    known = (offset, before.reduce(known.column) { $1.isContinuation ? $0 : $0 + 1 })
    return SourceLocation(path: path, line: line, column: known.column)
  }

  private mutating func readTag() {
    let begin = index
    let sigil = begin + 2 < bytes.count ? bytes[begin + 2] : 0
    let isTriple = sigil == UInt8(ascii: "{")
    guard let end = tagEnd(isTriple: isTriple, isComment: sigil == UInt8(ascii: "!")) else {
      let shown = isTriple ? "}}}" : "}}"
      report("unclosed-tag", "a tag is not closed; write '\(shown)' at its end", at: begin)
      index += isTriple ? 3 : 2
      return
    }
    if sigil == UInt8(ascii: "=") {
      report("set-delimiter", "set-delimiter tags are not supported; remove this one", at: begin)
    } else {
      append(Self.kind(of: sigil), from: begin, to: end)
    }
    skip(to: end + (isTriple ? 3 : 2))
  }

  /// Where the closing braces begin, or nil when there are none before the next tag.
  private func tagEnd(isTriple: Bool, isComment: Bool) -> Int? {
    var end = index + (isTriple ? 3 : 2)
    while end < bytes.count {
      if bytes[end...].starts(with: isTriple ? "}}}" : "}}") { return end }
      if !isComment, bytes[end...].starts(with: "{{") { return nil }
      end += 1
    }
    return nil
  }

  private static func kind(of sigil: UInt8) -> Tag.Kind {
    switch sigil {
    case UInt8(ascii: "{"), UInt8(ascii: "&"): .unescapedValue
    case UInt8(ascii: "#"): .section
    case UInt8(ascii: "^"): .invertedSection
    case UInt8(ascii: ">"): .partial
    case UInt8(ascii: "<"): .parent
    case UInt8(ascii: "$"): .block
    case UInt8(ascii: "/"): .close
    case UInt8(ascii: "!"): .comment
    default: .value
    }
  }

  private mutating func append(_ kind: Tag.Kind, from begin: Int, to end: Int) {
    if kind == .comment {
      return tokens.append(.tag(Tag(kind: kind, name: "", location: location(begin))))
    }
    var nameBegin = begin + (kind == .value ? 2 : 3)
    while nameBegin < end, bytes[nameBegin].isWhiteSpace { nameBegin += 1 }
    var nameEnd = end
    while nameEnd > nameBegin, bytes[nameEnd - 1].isWhiteSpace { nameEnd -= 1 }
    guard nameBegin < nameEnd else {
      return report("empty-tag", "a tag names nothing", at: begin)
    }
    skip(to: nameBegin)
    let name = String(decoding: bytes[nameBegin..<nameEnd], as: UTF8.self)
    guard Quotation.visible(name) == name else {
      return report(
        "bad-name", "\(Quotation.of(name)) holds what nobody sees in a name; write the name alone",
        at: nameBegin)
    }
    tokens.append(.tag(Tag(kind: kind, name: name, location: location(nameBegin))))
  }

  /// Moves on, counting the lines that end on the way.
  private mutating func skip(to end: Int) {
    while index < end {
      let isEnd = bytes[index].isLineBreak && !bytes[index...].starts(with: "\r\n")
      index += 1
      if isEnd { beginLine() }
    }
  }

  private mutating func report(_ id: String, _ message: String, at offset: Int) {
    diagnostics.append(.error(id, message, at: location(offset)))
  }
}
