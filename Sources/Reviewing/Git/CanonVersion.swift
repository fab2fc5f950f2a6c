package import Diagnostics
import Foundation

/// One of the two canons that are compared: a folder, or the canon's folder at a revision.
package enum CanonVersion {
  case folder(String)
  case revision(String, folder: String)

  /// What an argument means: a folder where there is one, else a revision. `canon`: the folder of the
  /// canon.
  package init(_ argument: String, canon: String) {
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder)
    self =
      isThere && isFolder.boolValue ? .folder(argument) : .revision(argument, folder: canon)
  }

  /// What the user calls it.
  package var name: String {
    switch self {
    case .folder(let folder): folder
    case .revision(let revision, _): revision
    }
  }

  /// The theme beside it, nil where there is none or it does not read; of a folder, which has none beside
  /// it, it is the one that is there now. `current` reads that.
  package func theme(
    _ folder: String, current: (String) throws(FileSystemError) -> SourceTree
  ) throws -> ThemeVersion? {
    switch self {
    case .folder: return try ThemeVersion(reading: folder, tree: current)
    case .revision(let revision, _):
      do {
        let repository = try GitRepository(around: folder)
        return try ThemeVersion(reading: folder) { folder throws(FileSystemError) in
          do {
            return try repository.tree(of: folder, at: revision, root: folder)
          } catch {
            throw FileSystemError("cannot read", folder, reason: "\(error)")
          }
        }
      } catch {
        return nil
      }
    }
  }

  /// Its files. Throws a `GitError` or a `FileSystemError`.
  package func tree() throws -> SourceTree {
    switch self {
    case .folder(let folder): try SourceTree(readingFrom: folder)
    case .revision(let revision, let folder):
      try GitRepository(around: folder).tree(of: folder, at: revision)
    }
  }
}
