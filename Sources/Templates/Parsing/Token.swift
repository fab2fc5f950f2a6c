/// A template file, cut where lines and tags begin and end.
enum Token: Sendable {
  /// Text within one line. The white space that begins a line is a token of its own.
  case text(LiteralText)
  /// `\n` or `\r\n`.
  case lineEnd(LiteralText)
  case tag(Tag)

  /// Whether it is text of nothing but spaces and tabs.
  var isBlank: Bool {
    if case .text(let text) = self { text.isBlank } else { false }
  }

  var tag: Tag? {
    if case .tag(let tag) = self { tag } else { nil }
  }

  var text: LiteralText? {
    switch self {
    case .text(let text), .lineEnd(let text): text
    case .tag: nil
    }
  }
}
