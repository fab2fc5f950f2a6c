/// A part of a parsed template.
indirect enum Node: Sendable {
  /// The start of a line that has content, with the line's own white space.
  case lineStart(LiteralText)
  case text(LiteralText)
  case value(Tag)
  case section(Tag, [Node])
  /// The indentation is that of a tag alone on its line, if there is any.
  case partial(Tag, indentation: LiteralText?, isAlone: Bool)
  case parent(Tag, indentation: LiteralText?, isAlone: Bool, overrides: [Block])
  case block(Block)

  /// A named part of a parent, or what a child puts in its place.
  struct Block: Sendable {
    let tag: Tag
    let indentation: LiteralText?
    let isAlone: Bool
    /// The end of the line, when the block's two tags have it for themselves.
    let lineEnd: LiteralText?
    let content: [Node]

    /// The white space that begins the content's first line; nil when the content begins in the
    /// tag's line.
    var intrinsicIndentation: [UInt8]? {
      content.first?.firstIndentation
    }
  }

  /// The white space of the first line that the node prints, if it begins one.
  private var firstIndentation: [UInt8]? {
    switch self {
    case .lineStart(let text): text.bytes
    case .text, .value: nil
    case .section(_, let content): content.first?.firstIndentation
    case .partial(_, let indentation, let isAlone), .parent(_, let indentation, let isAlone, _):
      isAlone ? indentation?.bytes ?? [] : nil
    case .block(let block):
      block.isAlone
        ? block.intrinsicIndentation ?? block.indentation?.bytes ?? []
        : block.intrinsicIndentation
    }
  }
}

extension [Node] {
  /// The nodes of a file without the end of its last line, for use within a line.
  var withoutFinalLineEnd: [Node] {
    guard case .text(let text)? = last, text.bytes.last == UInt8(ascii: "\n") else { return self }
    let isLong = text.bytes.suffix(2).elementsEqual("\r\n".utf8)
    let rest = LiteralText(bytes: text.bytes.dropLast(isLong ? 2 : 1), location: text.location)
    return dropLast() + (rest.bytes.isEmpty ? [] : [.text(rest)])
  }
}
