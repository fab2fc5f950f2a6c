import Diagnostics

/// A canon has families: without any, the site would show none, and lose those it had.
enum NoFamiliesRule {
  @Sendable static func findings(in tree: SourceTree) -> [Diagnostic] {
    let hasFamilies = tree.entries.contains { $0.path.hasPrefix("families/") }
    return hasFamilies
      ? []
      : [
        .warning(
          "no-families",
          "the canon has no family; write one as 'families/<family>/family.yaml'",
          at: SourceLocation(path: tree.shownPath("families")))
      ]
  }
}
