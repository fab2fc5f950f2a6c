import Diagnostics

/// A canon has a `canon.yaml`, a `levels.yaml`, and a `family.yaml` beside every role.
enum MissingFileRule {
  @Sendable static func findings(in tree: SourceTree) -> [Diagnostic] {
    let paths = Set(
      tree.entries.compactMap { entry -> String? in
        if case .emptyFolder = entry.content { nil } else { entry.path }
      })
    let families = tree.entries.compactMap { entry -> String? in
      if case .role(let key) = CanonFile(path: entry.path) { key.family } else { nil }
    }
    let needed = ["canon.yaml", "levels.yaml"] + families.map { "families/\($0)/family.yaml" }
    let folders = Set(tree.entries.flatMap { foldersWith($0) })
    return needed.compactMap { path in
      // A file with the other ending is told to take this one's name.
      let other = path.dropLast(4) + "yml"
      guard !paths.contains(path), !paths.contains(String(other)) else { return nil }
      let problem = folders.contains(path) ? "this is a folder, not a file" : "the file is missing"
      return .error(
        "missing-file", "\(problem); \(remedy(path))",
        at: SourceLocation(path: tree.shownPath(path)))
    }
  }

  private static func foldersWith(_ entry: SourceTree.Entry) -> [String] {
    let parts = entry.path.split(separator: "/")
    if case .emptyFolder = entry.content { return [entry.path] }
    return parts.indices.dropFirst().map { parts[..<$0].joined(separator: "/") }
  }

  private static func remedy(_ path: String) -> String {
    switch path {
    case "canon.yaml": "write it, with 'format: 1' and 'name: …'"
    case "levels.yaml": "write it, with the ladder's 'tracks'"
    default: "write it, with the family's 'name'"
    }
  }
}
