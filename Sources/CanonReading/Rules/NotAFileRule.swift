import Diagnostics

/// What has a file's name is a file, and no pipe, socket or device.
enum NotAFileRule {
  @Sendable static func findings(in tree: SourceTree) -> [Diagnostic] {
    tree.entries.compactMap { entry in
      guard case .notAFile = entry.content, CanonFile(path: entry.path) != nil else { return nil }
      return .error(
        "not-a-file", "this is a pipe, socket or device; put a file here",
        at: SourceLocation(path: tree.shownPath(entry.path)))
    }
  }
}
