import Glibc

/// What the file system says of a file: while all of it is as noted, so are the file's bytes.
package struct FileStamp: Hashable, Sendable {
  /// In bytes.
  package let size: Int64
  package let inode: UInt64
  /// When the bytes were written, in nanoseconds; programs may set it.
  package let modified: Int64
  /// When the file, its name or its times were last changed, in nanoseconds; no program sets it.
  package let changed: Int64

  package init(size: Int64, inode: UInt64, modified: Int64, changed: Int64) {
    self.size = size
    self.inode = inode
    self.modified = modified
    self.changed = changed
  }

  init(_ status: stat) {
    self.init(
      size: Int64(status.st_size), inode: UInt64(status.st_ino),
      modified: Self.nanoseconds(status.st_mtim), changed: Self.nanoseconds(status.st_ctim))
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}

/// A file of the site as a build left it.
package struct NotedFile: Hashable, Sendable {
  /// Relative to the site.
  package let path: String
  package let stamp: FileStamp

  package init(path: String, stamp: FileStamp) {
    self.path = path
    self.stamp = stamp
  }
}
