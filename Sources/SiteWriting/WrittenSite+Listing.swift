package import Diagnostics

extension WrittenSite {
  /// Everything that lies in the folder and is no folder, whoever put it there; sorted. Names that begin
  /// with a full stop, such as `.git`, are passed over.
  package func foundPaths() throws(FileSystemError) -> [String] {
    guard let root = try root?.reopened() else { return [] }
    var paths: [String] = []
    try Self.list(root, below: "", into: &paths)
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func list(
    _ folder: borrowing Directory, below path: String, into paths: inout [String]
  ) throws(FileSystemError) {
    for name in try folder.names() where !name.hasPrefix(".") {
      if try folder.kind(of: name) == .folder, let inner = try folder.subdirectory(name) {
        try list(inner, below: "\(path)\(name)/", into: &paths)
      } else {
        paths.append(path + name)
      }
    }
  }
}
