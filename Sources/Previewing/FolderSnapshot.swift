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

  /// Folders that are not there hold nothing. Links are looked at and not followed: what they lead to
  /// within the folders is seen where it lies, and what lies elsewhere is never read.
  init(of folders: some Sequence<String>) {
    for folder in folders { addContents(of: folder) }
  }

  private mutating func addContents(of folder: String) {
    guard let directory = opendir(folder) else { return }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { add("\(folder)/\(name)") }
    }
  }

  /// Adds nothing for a file that has just gone.
  private mutating func add(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    files[path] = File(
      device: UInt(status.st_dev), number: UInt(status.st_ino), size: Int(status.st_size),
      modified: [status.st_mtim.tv_sec, status.st_mtim.tv_nsec],
      changed: [status.st_ctim.tv_sec, status.st_ctim.tv_nsec])
    if status.st_mode & S_IFMT == S_IFDIR { addContents(of: path) }
  }
}
