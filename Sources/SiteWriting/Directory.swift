import Diagnostics
import Glibc

/// An open folder. What lies below it is reached name by name, and never through a symbolic link, so
/// that a folder swapped for a link leads nowhere.
struct Directory: ~Copyable {
  let descriptor: Int32
  /// As the user would name it, for errors.
  let path: String

  private init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// Opens the folder at a path that the user gave, which may be a link; nil when there is nothing.
  init?(at path: String) throws(FileSystemError) {
    let descriptor = uninterrupted { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw .last("cannot open the folder", path)
    }
    self.init(descriptor: descriptor, path: path)
  }

  /// Opens a folder in this one; nil when there is none, or something else.
  func subdirectory(_ name: String) throws(FileSystemError) -> Directory? {
    let found = uninterrupted {
      openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    }
    guard found >= 0 else {
      if [ENOENT, ENOTDIR, ELOOP].contains(errno) { return nil }
      throw .last("cannot open the folder", path(of: name))
    }
    return Directory(descriptor: found, path: path(of: name))
  }

  /// The folder that a path lies in, `""` for none, and the path's last part.
  static func parts(of path: String) -> (folder: Substring, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (path[..<slash], String(path[path.index(after: slash)...]))
  }

  /// Opens the folder at a path below this one, which is this one for `""`; nil as with a name.
  func subdirectory(at path: Substring) throws(FileSystemError) -> Directory? {
    var folder = try reopened()
    for part in path.split(separator: "/") {
      guard let next = try folder.subdirectory(String(part)) else { return nil }
      folder = next
    }
    return folder
  }

  /// Makes a folder in this one, where there is none, and opens it.
  func madeSubdirectory(_ name: String) throws(FileSystemError) -> Directory {
    if let there = try subdirectory(name) { return there }
    guard mkdirat(descriptor, name, 0o755) == 0 || errno == EEXIST else {
      throw .last("cannot make the folder", path(of: name))
    }
    // Something else lies there if it still cannot be opened, such as a link.
    guard let made = try subdirectory(name) else {
      throw .last("cannot open the folder", path(of: name))
    }
    return made
  }

  /// Makes the folders that a path below this one names, where there are none, and opens the last.
  func madeSubdirectory(at path: Substring) throws(FileSystemError) -> Directory {
    var folder = try reopened()
    for part in path.split(separator: "/") { folder = try folder.madeSubdirectory(String(part)) }
    return folder
  }

  /// Opens the same folder once more.
  func reopened() throws(FileSystemError) -> Directory {
    let same = uninterrupted { openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard same >= 0 else { throw .last("cannot open the folder", path) }
    return Directory(descriptor: same, path: path)
  }

  func path(of name: String) -> String { "\(path)/\(name)" }
}
