package import SitePlanning
package import Templates

/// A theme whose templates are compiled, together with what it inherits.
package struct Theme: Sendable {
  package let settings: ThemeSettings
  /// Every kind of page that the theme has a template for, by subject, then name.
  package let kinds: [PageKind]
  /// Where each kind's template lies, for messages.
  package let paths: [PageKind: String]
  /// The files below `assets/`, by path.
  package let assets: [ThemeFile]
  package let pages: [PageKind: Template]
  /// What the lines of a kind of page end with in HTML.
  package let lineEnds: [PageKind: Template]
  package let layout: Template
  package let redirect: Template
}
