/// How a value is written so that its place shows it character for character.
enum Escaping: Hashable, Sendable {
  /// HTML text, where a line break becomes `<br>`.
  case html
  /// HTML text that keeps its line breaks.
  case htmlVerbatim
  /// A `<pre>` in Markdown: lines hang under the first by the given white space, and `⟨` is a
  /// reference, since in the theme's own text it begins a blank. A blank line may be written only
  /// where it does not end the raw HTML.
  case preformatted(hanging: [UInt8], allowsBlankLines: Bool)
  /// A quoted attribute. Within Markdown it stays on its line and free of pipes.
  case attribute(quote: UInt8, isMarkdown: Bool)
  case urlInAttribute
  case urlInMarkdown
  case markdown(MarkdownPlace)

  /// Whether it is running Markdown, whose values can be marked.
  var isMarkdown: Bool {
    if case .markdown = self { true } else { false }
  }
}
