import Diagnostics
import Glibc

extension SiteFolder {
  /// Finds out whether files may be made and removed where `path` lies or, while that folder is not
  /// there, where it is to be made.
  func checkWritable(_ path: String) throws(FileSystemError) {
    var folder = try root.reopened()
    for part in path.split(separator: "/").dropLast() {
      guard let next = try folder.subdirectory(String(part)) else { break }
      folder = next
    }
    guard faccessat(folder.descriptor, ".", W_OK | X_OK, 0) == 0 else {
      throw .last("cannot write", "\(self.path)/\(path)")
    }
  }

  /// Removes a file that an earlier build wrote, and the folders that this leaves empty. False when
  /// there is no such file any more, or something that no build writes.
  func remove(_ path: String) throws(FileSystemError) -> Bool {
    let (folder, name) = Directory.parts(of: path)
    let isRemoved = try removeFile(name, in: folder)
    // A build that broke off may have removed the file and not the folders.
    try removeIfEmpty(folder)
    return isRemoved
  }

  private func removeFile(
    _ name: String, in path: Substring
  ) throws(FileSystemError) -> Bool {
    guard let folder = try root.subdirectory(at: path) else { return false }
    guard try folder.kind(of: name) == .file else { return false }
    guard unlinkat(folder.descriptor, name, 0) == 0 else {
      throw .last("cannot remove", folder.path(of: name))
    }
    return true
  }

  /// Removes the innermost folder and those around it, up to one that holds something.
  private func removeIfEmpty(_ path: Substring) throws(FileSystemError) {
    var rest = path
    while !rest.isEmpty {
      let (place, name) = Directory.parts(of: String(rest))
      rest = place
      guard let parent = try root.subdirectory(at: place) else { continue }
      guard unlinkat(parent.descriptor, name, AT_REMOVEDIR) != 0 else { continue }
      switch errno {
      case ENOENT: continue
      // Something lies in it, or it is no folder.
      case ENOTEMPTY, EEXIST, ENOTDIR: return
      default: throw .last("cannot remove the folder", parent.path(of: name))
      }
    }
  }
}
