import Diagnostics

/// Whatever lies in a canon is read.
enum UnreadFileRule {
  @Sendable static func findings(in tree: SourceTree) -> [Diagnostic] {
    tree.entries.compactMap { entry in
      message(for: entry).map {
        .warning("unread-file", $0, at: SourceLocation(path: tree.shownPath(entry.path)))
      }
    }
  }

  private static func message(for entry: SourceTree.Entry) -> String? {
    switch entry.content {
    case .emptyFolder: return "the folder is empty; delete it"
    case .strayLink, .unreadableName: return nil
    case .bytes, .tooLarge, .notAFile, .passedOver: break
    }
    guard CanonFile(path: entry.path) == nil, !YMLFileRule.isMatch(entry.path) else { return nil }
    return "nothing reads this file; " + remedy(for: entry.path)
  }

  private static func remedy(for path: String) -> String {
    let parts = path.split(separator: "/").map(String.init)
    let known = parts.count == 1 ? ["canon.yaml", "levels.yaml"] : ["families"]
    if let name = parts.first, let meant = NearMiss.of(name, among: known) {
      return "did you mean '\(meant)'?"
    }
    guard path.hasSuffix(".yaml") else { return "move it out of the canon" }
    return "a role's file is 'families/<family>/<role>.yaml'"
  }
}
