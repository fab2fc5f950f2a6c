import Diagnostics
import Glibc

extension Directory {
  /// Returns a file's bytes; nil when there is none, or something else.
  func bytes(of name: String) throws(FileSystemError) -> [UInt8]? {
    try file(name)?.bytes
  }

  /// Returns a file's bytes, and what was said of it before they were read; nil as with `bytes`.
  func file(_ name: String) throws(FileSystemError) -> (bytes: [UInt8], stamp: FileStamp)? {
    // A pipe would hold the program if it were waited for.
    let file = uninterrupted {
      openat(descriptor, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    }
    guard file >= 0 else {
      if [ENOENT, ELOOP, ENXIO].contains(errno) { return nil }
      throw .last("cannot read", path(of: name))
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .last("cannot read", path(of: name)) }
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        uninterrupted {
          read(file, buffer.baseAddress.map { $0 + filled }, buffer.count - filled)
        }
      }
      guard count >= 0 else { throw .last("cannot read", path(of: name)) }
      if count == 0 { break }
      filled += count
    }
    bytes.removeSubrange(filled...)
    return (bytes, FileStamp(status))
  }

  /// Writes a new file. `isDurable`: the bytes are on the disk when it returns, and survive a power
  /// cut.
  func write(
    _ bytes: [UInt8], to name: String, isDurable: Bool = false
  ) throws(FileSystemError) {
    let file = uninterrupted {
      openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
    }
    guard file >= 0 else { throw .last("cannot write", path(of: name)) }
    guard Self.fill(file, with: bytes), !isDurable || uninterrupted({ fsync(file) }) == 0 else {
      let error = FileSystemError.last("cannot write", path(of: name))
      close(file)
      throw error
    }
    // An interrupted close has closed; a second one might close another file.
    guard close(file) == 0 || errno == EINTR else { throw .last("cannot write", path(of: name)) }
  }

  /// False, with `errno`, when not all could be written.
  private static func fill(_ file: Int32, with bytes: [UInt8]) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        uninterrupted {
          Glibc.write(file, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        }
      }
      guard count >= 0 else { return false }
      written += count
    }
    return true
  }
}
