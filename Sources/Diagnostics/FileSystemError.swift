/// What the machine does to us: a disk that is full, a permission that is missing.
package struct FileSystemError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was tried, as in "cannot read" or "cannot write".
  package let action: String
  package let path: String
  /// The system's own words, such as "No space left on device".
  package let reason: String
  /// What it left behind, where it did not leave everything as it was.
  package var consequence: String?

  package init(_ action: String, _ path: String, reason: String) {
    self.action = action
    self.path = path
    self.reason = reason
  }

  /// `cannot write 'site/index.html': No space left on device`, and then the consequence
  package var description: String {
    "\(action) '\(path)': \(reason)" + (consequence.map { "; \($0)" } ?? "")
  }
}
