/// A piece of a template as its author wrote it, with partials, parents and blocks in their places: what
/// must stand on a page, before anything is escaped.
package indirect enum TemplatePart: Sendable {
  case text([UInt8])
  case value(Name)
  case section(Name, isInverted: Bool, [TemplatePart])

  /// A name as a tag has it.
  package struct Name: Sendable {
    package let text: String
    /// `level.title` in two; empty for `.`, the innermost context.
    package let parts: [String]

    init(_ text: String) {
      self.text = text
      parts = text == "." ? [] : text.split(separator: ".").map(String.init)
    }
  }
}

extension TemplatePart {
  init(_ piece: Piece) {
    switch piece {
    case .literal(let literal): self = .text(literal.bytes)
    case .value(let tag, _, _): self = .value(Name(tag.name))
    case .section(let section):
      self = .section(
        Name(section.tag.name), isInverted: section.isInverted, section.body.map(Self.init))
    }
  }
}
