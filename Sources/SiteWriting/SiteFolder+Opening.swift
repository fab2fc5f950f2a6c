import Diagnostics
import Glibc

extension SiteFolder {
  static func trimmed(_ path: String) -> String {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return String(path)
  }

  /// Makes a folder and the folders around it.
  static func makeFolder(_ path: String) throws(FileSystemError) {
    if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      throw .last("cannot make the folder", path)
    }
    try makeFolder(String(path[..<slash]))
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw .last("cannot make the folder", path)
    }
  }

  static func manifest(in root: borrowing Directory) -> Manifest {
    root.bytes(of: Manifest.fileName).map(Manifest.init(parsing:)) ?? Manifest()
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
