import Diagnostics
import Glibc

extension SiteFolder {
  static func trimmed(_ path: String) -> String {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return String(path)
  }

  /// Makes a folder and the folders around it; false when it is there already.
  static func makeFolder(_ path: String) throws(FileSystemError) -> Bool {
    if mkdir(path, 0o755) == 0 { return true }
    if errno == EEXIST { return false }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      throw .last("cannot make the folder", path)
    }
    _ = try makeFolder(String(path[..<slash]))
    if mkdir(path, 0o755) == 0 { return true }
    guard errno == EEXIST else { throw .last("cannot make the folder", path) }
    return false
  }

  /// Opens the folder and waits until no other build holds it.
  static func held(_ path: String, onWait: () -> Void) throws(FileSystemError) -> Directory {
    guard let root = Directory(at: path) else { throw .last("cannot open the folder", path) }
    if flock(root.descriptor, LOCK_EX | LOCK_NB) == 0 { return root }
    onWait()
    while flock(root.descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw .last("cannot hold the folder", path) }
    }
    return root
  }

  /// Opens the folder for staged files, without what a killed build left in it.
  static func emptyStaging(
    in root: borrowing Directory, path: String
  ) throws(FileSystemError) -> Directory {
    let shownPath = "\(path)/\(temporaryFolder)"
    guard mkdirat(root.descriptor, temporaryFolder, 0o755) == 0 || errno == EEXIST,
      let staging = root.subdirectory(temporaryFolder)
    else { throw .last("cannot make the folder", shownPath) }
    for name in staging.names() where unlinkat(staging.descriptor, name, 0) != 0 {
      throw .last("cannot remove", "\(shownPath)/\(name)")
    }
    return staging
  }
}
