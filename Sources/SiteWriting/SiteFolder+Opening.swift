import Diagnostics
import Glibc

extension SiteFolder {
  /// Opens the folder, made if need be, and waits until no other build holds it. Adds the folders that
  /// it makes to `made`, the outermost first.
  static func held(
    _ path: String, making made: inout [String], onWait: () -> Void
  ) throws(FileSystemError) -> Directory {
    var hasWaited = false
    while true {
      try Directory.make(path, adding: &made)
      guard let root = try Directory(at: path) else {
        if isLink(path) { throw .last("cannot open the folder", path) }
        // The build that had made the folder has removed it.
        continue
      }
      try hold(root) {
        if !hasWaited { onWait() }
        hasWaited = true
      }
      // The build that held the folder may have removed it: then the lock is on nothing.
      if try root.isInPlace() { return root }
    }
  }

  /// Removes folders that are empty, the last first, up to one that holds something.
  static func removeFolders(_ made: [String]) {
    for folder in made.reversed() where rmdir(folder) != 0 && errno != ENOENT { return }
  }

  /// Makes the folder for staged files, or empties what a killed build left.
  static func emptyStaging(in root: borrowing Directory) throws(FileSystemError) -> Directory {
    do throws(FileSystemError) {
      let staging = try root.madeSubdirectory(temporaryFolder)
      for name in try staging.names() where unlinkat(staging.descriptor, name, 0) != 0 {
        throw FileSystemError.last("cannot remove", staging.path(of: name))
      }
      return staging
    } catch {
      unlinkat(root.descriptor, temporaryFolder, AT_REMOVEDIR)
      throw error
    }
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    defer { errno = ENOENT }
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  private static func hold(
    _ folder: borrowing Directory, onWait: () -> Void
  ) throws(FileSystemError) {
    let descriptor = folder.descriptor
    if uninterrupted({ flock(descriptor, LOCK_EX | LOCK_NB) }) == 0 { return }
    if errno == EWOULDBLOCK {
      onWait()
      if uninterrupted({ flock(descriptor, LOCK_EX) }) == 0 { return }
    }
    throw .last("cannot hold the folder", folder.path)
  }
}
