package import Diagnostics
import Foundation

/// One of the two canons that are compared: a folder, or the canon's folder at a revision.
package enum CanonVersion {
  case folder(String)
  case revision(String, folder: String)

  /// What an argument means: a folder where there is one, else a revision; an error where it may be both.
  /// `canon`: the folder of the canon.
  package init(_ argument: String, canon: String) throws(GitError) {
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder)
    guard isThere, isFolder.boolValue else {
      self = .revision(argument, folder: canon)
      return
    }
    if !argument.contains("/"), argument != ".",
      let repository = try? GitRepository(around: canon),
      (try? repository.commit(argument)) != nil
    {
      throw GitError(
        description: "'\(argument)' is a folder and a revision; write './\(argument)' or, for a "
          + "branch, 'refs/heads/\(argument)'")
    }
    self = .folder(argument)
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
