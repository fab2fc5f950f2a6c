import Diagnostics

/// A symbolic link ends within the canon.
enum StrayLinkRule {
  @Sendable static func findings(in tree: SourceTree) -> [Diagnostic] {
    tree.entries.compactMap { entry in
      guard case .strayLink = entry.content else { return nil }
      return .error(
        "stray-link",
        "a symbolic link that leaves the folder, ends nowhere or runs in a circle; "
          + "put the file itself here",
        at: SourceLocation(path: tree.shownPath(entry.path)))
    }
  }
}
