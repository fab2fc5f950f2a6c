package import SitePlanning

/// What `theme.yaml` holds, with what the theme inherits.
package struct ThemeSettings: Sendable {
  package enum Direction: String, CaseIterable, Sendable {
    case ltr, rtl
  }

  package let name: String
  /// BCP 47; of the theme's wording, and so of the pages.
  package let language: String
  /// The writing direction of that language.
  package let direction: Direction
  /// What the pages of a profile are called, by the name of their template.
  package let labels: [String: String]

  /// The label of a kind of page, or else its file's name in words: `interview-guide` is
  /// "Interview guide".
  package func label(of kind: PageKind) -> String {
    if let label = labels[kind.name] { return label }
    let words = String(kind.name.map { $0 == "-" || $0 == "/" ? " " : $0 })
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
