import Diagnostics

/// Where in a text of either language a scanner is.
enum TextState: Hashable, Sendable {
  case html(HTMLState)
  case markdown(MarkdownState)

  init(_ language: TemplateSource.Language) {
    switch language {
    case .html: self = .html(HTMLState())
    case .markdown: self = .markdown(MarkdownState())
    }
  }

  /// Takes the state through a text and returns what is wrong with the text.
  mutating func scan(_ literal: Literal) -> [Diagnostic] {
    switch self {
    case .html(var state):
      var index = 0
      while index < literal.bytes.count { index = state.consume(literal.bytes, at: index) }
      self = .html(state)
      return []
    case .markdown(let state):
      let scanner = MarkdownScanner(literal, from: state)
      self = .markdown(scanner.state)
      return scanner.diagnostics
    }
  }

  /// Notes that a value is printed.
  mutating func passValue() {
    if case .markdown(var state) = self {
      state.passValue()
      self = .markdown(state)
    }
  }

  /// What a value must be escaped for here, given what may follow it.
  func place(next: ByteSet) -> Place {
    switch self {
    case .html(let state): state.place(text: .html, verbatim: .htmlVerbatim, isMarkdown: false)
    case .markdown(let state): state.place(next: next)
    }
  }

  /// The state after a section whose body may be left out or repeated, or nil when the body leaves
  /// another kind of place than it found.
  func joined(with other: Self) -> Self? {
    switch (self, other) {
    case (.html(let left), .html(let right)): left.joined(with: right).map(TextState.html)
    case (.markdown(let left), .markdown(let right)):
      left.joined(with: right).map(TextState.markdown)
    default: nil
    }
  }
}
