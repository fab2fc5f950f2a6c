package import Diagnostics

/// A folder that is filled once.
package enum NewFolder {
  /// Writes the tree's files to the folder that is its root, which is made if need be. Returns the
  /// names that lie there already, in order; then nothing is written. Dot names do not count, so that
  /// a new repository is empty.
  package static func write(_ tree: SourceTree) throws(FileSystemError) -> [String] {
    let path = Directory.trimmed(tree.root)
    var made: [String] = []
    try Directory.make(path, adding: &made)
    guard let folder = try Directory(at: path) else {
      throw FileSystemError.last("cannot open the folder", path)
    }
    let present = try folder.names().filter { !$0.hasPrefix(".") }.sorted()
    guard present.isEmpty else { return present }
    do throws(FileSystemError) {
      for entry in tree.entries {
        guard case .bytes(let bytes) = entry.content else { continue }
        let (place, name) = Directory.parts(of: entry.path)
        try folder.madeSubdirectory(at: place).write(bytes, to: name)
      }
    } catch {
      var error = error
      error.consequence = "the folder is not complete; empty it before you try again"
      throw error
    }
    return []
  }
}
