import Glibc

extension FileSystemError {
  /// The error that the last system call left in `errno`.
  package static func last(_ action: String, _ path: String) -> Self {
    Self(action, path, reason: String(cString: strerror(errno)))
  }
}
