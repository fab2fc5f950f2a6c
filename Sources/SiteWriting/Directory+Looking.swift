import Diagnostics
import Glibc

extension Directory {
  enum Kind {
    case file
    case folder
    /// Such as a link or a pipe.
    case other
  }

  /// What lies in the folder under that name; nil for nothing.
  func kind(of name: String) throws(FileSystemError) -> Kind? {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT { return nil }
      throw .last("cannot read", path(of: name))
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// What is said of the file of that name; nil when there is none, or something else.
  func stamp(of name: String) throws(FileSystemError) -> FileStamp? {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT { return nil }
      throw .last("cannot read", path(of: name))
    }
    return status.st_mode & S_IFMT == S_IFREG ? FileStamp(status) : nil
  }

  /// Whether the folder still is the one that its path leads to.
  func isInPlace() throws(FileSystemError) -> Bool {
    var own = stat()
    var there = stat()
    guard fstat(descriptor, &own) == 0 else { throw .last("cannot open the folder", path) }
    guard stat(path, &there) == 0 else {
      if errno == ENOENT { return false }
      throw .last("cannot open the folder", path)
    }
    return own.st_ino == there.st_ino && own.st_dev == there.st_dev
  }

  /// The names in the folder, in no order.
  func names() throws(FileSystemError) -> [String] {
    // The listing has a place in the folder of its own, and closes what it is given.
    let copy = uninterrupted { openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard copy >= 0 else { throw .last("cannot read the folder", path) }
    guard let listing = fdopendir(copy) else {
      let error = FileSystemError.last("cannot read the folder", path)
      close(copy)
      throw error
    }
    defer { closedir(listing) }
    var names: [String] = []
    while let name = try nextName(in: listing) {
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private func nextName(in listing: OpaquePointer) throws(FileSystemError) -> String? {
    errno = 0
    guard let entry = readdir(listing) else {
      guard errno == 0 else { throw .last("cannot read the folder", path) }
      return nil
    }
    return withUnsafeBytes(of: entry.pointee.d_name) { raw in
      String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
    }
  }
}
