import Diagnostics

/// A file that is to be read is no larger than the limit.
enum FileTooLargeRule {
  @Sendable static func findings(in tree: SourceTree) -> [Diagnostic] {
    tree.entries.compactMap { entry in
      guard case .tooLarge(let count) = entry.content, CanonFile(path: entry.path) != nil else {
        return nil
      }
      return .error(
        "file-too-large",
        "the file has \(count) bytes, above the limit of \(SourceTree.fileSizeLimit); "
          + "shorten it or part it into several roles",
        at: SourceLocation(path: tree.shownPath(entry.path)))
    }
  }
}
