import Diagnostics
import Glibc

extension SiteFolder {
  /// Calls `body` with the folder that `path` lies in, made if need be, and with the last part of the
  /// path.
  func withFolder(
    of path: String, _ body: (borrowing Directory, String) throws(FileSystemError) -> Void
  ) throws(FileSystemError) {
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last, var folder = root.subdirectory(".") else {
      throw .last("cannot open the folder", self.path)
    }
    for part in parts.dropLast() {
      guard let next = folder.subdirectory(part) ?? folder.newSubdirectory(part) else {
        throw .last("cannot make the folder", "\(self.path)/\(path)")
      }
      folder = next
    }
    try body(folder, name)
  }

  /// Finds out whether files may be made and removed where `path` lies or, while that folder is not
  /// there, where it is to be made.
  func checkWritable(_ path: String) throws(FileSystemError) {
    guard var folder = root.subdirectory(".") else {
      throw .last("cannot open the folder", self.path)
    }
    for part in path.split(separator: "/").dropLast() {
      guard let next = folder.subdirectory(String(part)) else { break }
      folder = next
    }
    guard faccessat(folder.descriptor, ".", W_OK | X_OK, 0) == 0 else {
      throw .last("cannot write", "\(self.path)/\(path)")
    }
  }

  /// Removes a file that an earlier build wrote, and the folders that this leaves empty. False when
  /// there is no such file any more, or something that no build writes.
  func remove(_ path: String) throws(FileSystemError) -> Bool {
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last, let folder = folder(parts.dropLast()[...]) else { return false }
    if unlinkat(folder.descriptor, name, 0) != 0 {
      guard [ENOENT, EISDIR, EPERM].contains(errno), folder.hasNoFile(name) else {
        throw .last("cannot remove", "\(self.path)/\(path)")
      }
      return false
    }
    removeIfEmpty(parts.dropLast()[...])
    return true
  }

  /// Opens the folder that the names lead to; nil when there is none.
  private func folder(_ names: ArraySlice<String>) -> Directory? {
    guard var folder = root.subdirectory(".") else { return nil }
    for name in names {
      guard let next = folder.subdirectory(name) else { return nil }
      folder = next
    }
    return folder
  }

  private func removeIfEmpty(_ folders: ArraySlice<String>) {
    var folders = folders
    while let name = folders.popLast() {
      guard let parent = folder(folders),
        unlinkat(parent.descriptor, name, AT_REMOVEDIR) == 0
      else { return }
    }
  }
}
