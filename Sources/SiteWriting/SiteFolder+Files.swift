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
      guard mkdirat(folder.descriptor, part, 0o755) == 0 || errno == EEXIST,
        let next = folder.subdirectory(part)
      else { throw .last("cannot make the folder", "\(self.path)/\(path)") }
      folder = next
    }
    try body(folder, name)
  }

  /// Removes a file that an earlier build wrote, and the folders that this leaves empty. False when it
  /// is gone already.
  func remove(_ path: String) throws(FileSystemError) -> Bool {
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last, let removed = try remove(name, in: parts.dropLast()[...]) else {
      return false
    }
    return removed
  }

  /// Removes `name` in the folder that `folders` lead to; nil when there is no such folder.
  private func remove(
    _ name: String, in folders: ArraySlice<String>
  ) throws(FileSystemError) -> Bool? {
    guard var folder = root.subdirectory(".") else { return nil }
    for part in folders {
      guard let next = folder.subdirectory(part) else { return nil }
      folder = next
    }
    let isFolder = unlinkat(folder.descriptor, name, 0) != 0
    if isFolder, errno != ENOENT {
      throw .last("cannot remove", ([path] + folders + [name]).joined(separator: "/"))
    }
    removeIfEmpty(folders)
    return !isFolder
  }

  private func removeIfEmpty(_ folders: ArraySlice<String>) {
    var folders = folders
    while let name = folders.popLast() {
      guard var parent = root.subdirectory(".") else { return }
      for part in folders {
        guard let next = parent.subdirectory(part) else { return }
        parent = next
      }
      guard unlinkat(parent.descriptor, name, AT_REMOVEDIR) == 0 else { return }
    }
  }
}
