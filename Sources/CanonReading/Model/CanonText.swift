package import Diagnostics

/// A value as the author wrote it, after YAML's own folding and without the white space around it
/// and at the ends of its lines; never empty. Its lines are parted by `\n`.
package struct CanonText: Hashable, Sendable {
  package let text: String
  package let location: SourceLocation

  package init(_ text: String, at location: SourceLocation) {
    self.text = text
    self.location = location
  }
}
