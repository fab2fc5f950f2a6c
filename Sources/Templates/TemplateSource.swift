/// The text of one template file.
package struct TemplateSource: Sendable {
  /// How a template's text is read, and so how its values are escaped.
  package enum Language: Sendable {
    /// Markdown as cmark-gfm with its `table` extension reads it.
    case markdown
    case html
  }

  /// For locations, as the user would type it.
  package let path: String
  package let text: String
  package let language: Language

  package init(path: String, text: String, language: Language) {
    self.path = path
    self.text = text
    self.language = language
  }
}
