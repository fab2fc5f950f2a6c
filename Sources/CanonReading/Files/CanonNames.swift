import Diagnostics

/// The names in a canon that become ids: of family folders and of role files, each once.
struct CanonNames {
  struct Name: Hashable {
    let id: String
    /// Of the folder or file, relative to the canon.
    let path: String
    /// Such as `folder` or `file`.
    let kind: String
  }

  /// In the order of the tree.
  let all: [Name]

  init(_ tree: SourceTree) {
    var seen: Set<Name> = []
    all = tree.entries.flatMap { Self.names(at: $0.path) }.filter { seen.insert($0).inserted }
  }

  private static func names(at path: String) -> [Name] {
    switch CanonFile(path: path) {
    case .family(let id): [Name(id: id, path: "families/\(id)", kind: "folder")]
    case .role(let key):
      [
        Name(id: key.family, path: "families/\(key.family)", kind: "folder"),
        Name(id: key.role, path: path, kind: "file"),
      ]
    case .settings, .ladder, nil: []
    }
  }
}
