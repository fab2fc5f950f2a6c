import Glibc

/// What lies in some folders, as far as it tells that something has changed: not the files' bytes, but
/// what the system notes of each.
struct FolderSnapshot: Equatable {
  private struct File: Equatable {
    let device: UInt
    let number: UInt
    let size: Int
    let modified: [Int]
    let changed: [Int]
  }

  private var files: [String: File] = [:]

  /// Folders that are not there hold nothing. Links within the folders are followed once.
  init(of folders: some Sequence<String>) {
    for folder in folders { add(folder, depth: 0) }
  }

  /// A link to a folder above would lead on for ever.
  private static let depthLimit = 32

  private mutating func add(_ path: String, depth: Int) {
    var status = stat()
    guard depth < Self.depthLimit, stat(path, &status) == 0 else {
      // A link that leads nowhere, or a file that has just gone.
      return
    }
    files[path] = File(
      device: UInt(status.st_dev), number: UInt(status.st_ino), size: Int(status.st_size),
      modified: [status.st_mtim.tv_sec, status.st_mtim.tv_nsec],
      changed: [status.st_ctim.tv_sec, status.st_ctim.tv_nsec])
    guard status.st_mode & S_IFMT == S_IFDIR, let directory = opendir(path) else { return }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { add("\(path)/\(name)", depth: depth + 1) }
    }
  }
}
