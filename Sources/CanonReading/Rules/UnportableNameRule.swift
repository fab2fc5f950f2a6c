import Diagnostics

/// The names of family folders and role files are the same on every system and in every address:
/// words of `a`–`z` and digits, joined by hyphens.
enum UnportableNameRule {
  @Sendable static func findings(in tree: SourceTree) -> [Diagnostic] {
    let names = CanonNames(tree).all.filter { !IDRule.isID($0.id) }.map { name in
      Diagnostic.error(
        "unportable-name",
        "the \(name.kind) name \(Quotation.of(name.id)) must be lower-case letters a–z and digits, "
          + "with single hyphens between words\(remedy(name.id))",
        at: SourceLocation(path: tree.shownPath(name.path)))
    }
    return names + tree.entries.compactMap { unreadable($0, in: tree) }
  }

  private static func remedy(_ name: String) -> String {
    IDRule.suggestion(for: name).map { "; rename it to '\($0)'" } ?? "; rename it"
  }

  private static func unreadable(_ entry: SourceTree.Entry, in tree: SourceTree) -> Diagnostic? {
    guard case .unreadableName = entry.content else { return nil }
    return .error(
      "unportable-name", "the name is not UTF-8; rename it",
      at: SourceLocation(path: tree.shownPath(entry.path)))
  }
}
