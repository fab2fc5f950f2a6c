/// Something that the author of a canon or a theme can mend.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Sendable {
    case error, warning
  }

  /// A second place that belongs to the finding, such as where a repeated key stood first.
  package struct Note: Hashable, Sendable {
    package let location: SourceLocation
    package let message: String

    package init(_ message: String, at location: SourceLocation) {
      self.location = location
      self.message = Quotation.visible(message)
    }
  }

  package let severity: Severity
  /// The kind of finding, in kebab case, such as `unknown-level`; stable, for tools.
  package let id: String
  package let location: SourceLocation
  /// One line; lower-case start, no final stop; quotes what the author wrote and ends with the remedy.
  package let message: String
  package let notes: [Note]

  package init(
    _ severity: Severity, _ id: String, _ message: String, at location: SourceLocation,
    notes: [Note] = []
  ) {
    self.severity = severity
    self.id = id
    self.location = location
    self.message = Quotation.visible(message)
    self.notes = notes
  }

  package static func error(
    _ id: String, _ message: String, at location: SourceLocation, notes: [Note] = []
  ) -> Self {
    Self(.error, id, message, at: location, notes: notes)
  }

  package static func warning(
    _ id: String, _ message: String, at location: SourceLocation, notes: [Note] = []
  ) -> Self {
    Self(.warning, id, message, at: location, notes: notes)
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `path:line:column: severity: sentence [id]`, without the notes.
  package var description: String {
    "\(location): \(severity.rawValue): \(message) [\(id)]"
  }
}

extension Sequence<Diagnostic> {
  package var hasErrors: Bool {
    contains { $0.severity == .error }
  }

  /// The findings by path, line, column, then message, each once.
  package func inReadingOrder() -> [Diagnostic] {
    Set(self).sorted {
      ($0.location, $0.id, $0.message) < ($1.location, $1.id, $1.message)
    }
  }
}
