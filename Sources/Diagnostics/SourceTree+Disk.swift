import Glibc

extension SourceTree {
  /// The largest file that is read, in bytes.
  package static let fileSizeLimit = 1_000_000

  /// Whether something lies at the path, be it a folder or not.
  package static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 || errno != ENOENT
  }

  /// Reads every file below the folder, dot files and dot folders aside.
  ///
  /// A link is followed when it ends inside the folder. Throws when the folder or something in it
  /// cannot be read. `reads` tells of a path whether the file is to be read, and is not merely there.
  package init(
    readingFrom root: String, reads: (String) -> Bool = { _ in true }
  ) throws(FileSystemError) {
    var trimmed = root[...]
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    let root = String(trimmed)
    guard let realRoot = Self.realPath(root) else {
      throw .last("cannot read the folder", root)
    }
    var entries: [Entry] = []
    try Self.list(
      folder: root, relativePath: "", realRoot: realRoot, enclosing: [realRoot],
      reads: reads, into: &entries)
    self.init(root: root, entries: entries)
  }

  private static func list(
    folder: String, relativePath: String, realRoot: String, enclosing: [String],
    reads: (String) -> Bool, into entries: inout [Entry]
  ) throws(FileSystemError) {
    let names = try names(in: folder)
    if names.isEmpty, !relativePath.isEmpty {
      entries.append(Entry(path: relativePath, content: .emptyFolder))
    }
    for name in names {
      guard let name else {
        entries.append(
          Entry(path: relativePath.isEmpty ? "�" : "\(relativePath)/�", content: .unreadableName))
        continue
      }
      let path = relativePath.isEmpty ? name : "\(relativePath)/\(name)"
      let fullPath = "\(folder)/\(name)"
      let real = realPath(fullPath)
      if real == nil, !isStrayLink(fullPath) { throw .last("cannot read", fullPath) }
      guard let real, real.hasPrefix(realRoot + "/"), !enclosing.contains(real) else {
        entries.append(Entry(path: path, content: .strayLink))
        continue
      }
      var status = stat()
      guard stat(fullPath, &status) == 0 else { throw .last("cannot read", fullPath) }
      switch status.st_mode & S_IFMT {
      case S_IFDIR:
        try list(
          folder: fullPath, relativePath: path, realRoot: realRoot, enclosing: enclosing + [real],
          reads: reads, into: &entries)
      case S_IFREG where status.st_size > fileSizeLimit:
        entries.append(Entry(path: path, content: .tooLarge(byteCount: Int(status.st_size))))
      case S_IFREG where !reads(path):
        entries.append(Entry(path: path, content: .passedOver))
      case S_IFREG:
        entries.append(Entry(path: path, content: .bytes(try bytes(ofFile: fullPath))))
      default:
        entries.append(Entry(path: path, content: .notAFile))
      }
    }
  }

  /// The names in a folder, in no order, dot names and the lock files of office programs (`~$…`)
  /// aside; nil for a name that is not UTF-8.
  private static func names(in folder: String) throws(FileSystemError) -> [String?] {
    guard let directory = opendir(folder) else { throw .last("cannot read the folder", folder) }
    defer { closedir(directory) }
    var names: [String?] = []
    while true {
      errno = 0
      guard let entry = readdir(directory) else { break }
      let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
        String(validating: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name?.hasPrefix(".") != true, name?.hasPrefix("~$") != true { names.append(name) }
    }
    guard errno == 0 else { throw .last("cannot read the folder", folder) }
    return names
  }

  /// Whether what `realpath` has just failed for is a link that ends nowhere or in a loop, and not, for
  /// one, a file that has gone since it was listed. Leaves `errno` as it is.
  private static func isStrayLink(_ path: String) -> Bool {
    let reason = errno
    defer { errno = reason }
    var status = stat()
    return (reason == ENOENT || reason == ELOOP) && lstat(path, &status) == 0
      && status.st_mode & S_IFMT == S_IFLNK
  }

  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func bytes(ofFile path: String) throws(FileSystemError) -> [UInt8] {
    let descriptor = uninterrupted { open(path, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw .last("cannot read", path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = uninterrupted { read(descriptor, &chunk, chunk.count) }
      guard count >= 0 else { throw .last("cannot read", path) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
  }
}
