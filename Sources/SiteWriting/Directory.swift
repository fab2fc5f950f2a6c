import Diagnostics
import Glibc

/// An open folder. What lies below it is reached name by name, and never through a symbolic link, so
/// that a folder swapped for a link leads nowhere.
struct Directory: ~Copyable {
  let descriptor: Int32

  private init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Opens the folder at a path that the user gave, which may be a link.
  init?(at path: String) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    self.init(descriptor: descriptor)
  }

  /// Opens a folder in this one; nil, with `errno`, when there is none or something else.
  func subdirectory(_ name: String) -> Directory? {
    let found = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    return found >= 0 ? Directory(descriptor: found) : nil
  }

  /// Makes a folder in this one and opens it; nil, with `errno`, when it cannot be made.
  func newSubdirectory(_ name: String) -> Directory? {
    mkdirat(descriptor, name, 0o755) == 0 ? subdirectory(name) : nil
  }

  /// Returns a file's bytes; nil, with `errno`, when there is none or something else.
  func bytes(of name: String) -> [UInt8]? {
    // A pipe would hold the program if it were waited for.
    let file = openat(descriptor, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      errno = EISDIR
      return nil
    }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        read(file, buffer.baseAddress.map { $0 + filled }, buffer.count - filled)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { break }
      filled += count
    }
    bytes.removeSubrange(filled...)
    return bytes
  }

  /// Writes a new file; `path` names it in the error. `isDurable`: the bytes are on the disk when it
  /// returns, and survive a power cut.
  func write(
    _ bytes: [UInt8], to name: String, path: String, isDurable: Bool = false
  ) throws(FileSystemError) {
    let file = openat(
      descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard file >= 0 else { throw .last("cannot write", path) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(file, buffer.baseAddress.map { $0 + written }, buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        let error = FileSystemError.last("cannot write", path)
        close(file)
        throw error
      }
      written += count
    }
    if isDurable { fsync(file) }
    guard close(file) == 0 else { throw .last("cannot write", path) }
  }

  /// Whether there is nothing of that name, or nothing that a build writes, such as a folder.
  func hasNoFile(_ name: String) -> Bool {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      return errno == ENOENT
    }
    return status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether the folder still is the one that the path leads to.
  func isStill(at path: String) -> Bool {
    var own = stat()
    var there = stat()
    return fstat(descriptor, &own) == 0 && stat(path, &there) == 0 && own.st_ino == there.st_ino
      && own.st_dev == there.st_dev
  }

  /// The names in the folder, in no order.
  func names() -> [String] {
    guard let copy = subdirectory("."), let listing = fdopendir(dup(copy.descriptor)) else {
      return []
    }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
