package import CanonReading

/// A page to be written.
package struct Page: Sendable {
  package enum Subject: Sendable {
    case site
    case level(Level, Track)
    case family(Family)
    case role(Role, Family)
    case profile(Profile)
    /// An address that existed once and leads to another page.
    case redirect(to: Route)
  }

  package let subject: Subject
  /// Nil for a redirect, which has a template of its own.
  package let kind: PageKind?
  package let route: Route

  /// Whether the page's Markdown is published beside it.
  package var hasMarkdown: Bool { kind?.form == .markdown }
}
