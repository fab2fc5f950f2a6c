/// A kind of page that the theme has a template for, rendered once for each of its subjects.
package struct PageKind: Hashable, Sendable {
  /// What a page is about; the raw value is the folder of its templates.
  package enum Subject: String, CaseIterable, Sendable {
    case site, level, family, role, profile
  }

  package enum Form: Sendable {
    /// Markdown, set into the layout; its source is published beside it.
    case markdown
    /// A complete HTML document.
    case html
  }

  package let subject: Subject
  /// The file's name without its ending, such as `goals`; of a site's page with its folder, such as
  /// `levels/index`.
  package let name: String
  package let form: Form

  package init(_ subject: Subject, _ name: String, form: Form = .markdown) {
    self.subject = subject
    self.name = name
    self.form = form
  }

  /// The page of goal templates, the one kind that some profiles lack.
  package static let goals = PageKind(.profile, "goals")

  /// The page that sets profiles side by side, and has data of its own.
  package static let compare = PageKind(.site, "compare")
  package static let search = PageKind(.site, "search")
}
