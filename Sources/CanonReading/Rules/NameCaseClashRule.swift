import Diagnostics

/// No two names in a folder differ only in case, or only in how Unicode composes their letters: some
/// systems take them for one.
enum NameCaseClashRule {
  @Sendable static func findings(in tree: SourceTree) -> [Diagnostic] {
    var first: [String: String] = [:]
    var reported: Set<[UInt8]> = []
    return tree.entries.flatMap { paths(to: $0.path) }.compactMap { path in
      // Strings are equal however their letters are composed.
      guard let other = first[path.lowercased()] else {
        first[path.lowercased()] = path
        return nil
      }
      guard !path.utf8.elementsEqual(other.utf8), isOnlyLastPart(path, other),
        reported.insert(Array(path.utf8)).inserted
      else { return nil }
      let difference = path == other ? "how its letters are composed" : "case"
      return .error(
        "name-case-clash",
        "\(Quotation.of(path)) differs from \(Quotation.of(other)) only in \(difference); "
          + "rename one of them",
        at: SourceLocation(path: tree.shownPath(path)),
        notes: [.init("the other is here", at: SourceLocation(path: tree.shownPath(other)))])
    }
  }

  /// The path and those of the folders that hold it, the outermost first.
  private static func paths(to path: String) -> [String] {
    let parts = path.split(separator: "/")
    return parts.indices.map { parts[...$0].joined(separator: "/") }
  }

  /// Whether the folders are the same, so that the clash is not one of theirs.
  private static func isOnlyLastPart(_ path: String, _ other: String) -> Bool {
    path.split(separator: "/").dropLast() == other.split(separator: "/").dropLast()
  }
}
