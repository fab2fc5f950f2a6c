package import Diagnostics
import Glibc

/// A site as it lies on the disk, to be compared with what it should be.
package struct WrittenSite: Sendable {
  /// As the user gave it, without a final `/`.
  package let path: String
  /// What the last build wrote; empty where there is no site.
  package let manifest: Manifest
  private let files: Set<String>
  /// The folders that those files lie in.
  private let folders: Set<String>

  /// Looks at a folder, which need not exist.
  package init(at path: String) throws(FileSystemError) {
    self.path = SiteFolder.trimmed(path)
    if let root = Directory(at: self.path) {
      manifest = root.bytes(of: Manifest.fileName).map(Manifest.init(parsing:)) ?? Manifest()
    } else if errno == ENOENT {
      manifest = Manifest()
    } else {
      throw .last("cannot open the folder", self.path)
    }
    files = Set(manifest.paths)
    folders = Set(manifest.paths.flatMap(Self.folders))
  }

  /// The folders around a path, the nearest first.
  private static func folders(around path: String) -> [String] {
    var folders: [String] = []
    var rest = path[...]
    while let slash = rest.lastIndex(of: "/") {
      rest = rest[..<slash]
      folders.append(String(rest))
    }
    return folders
  }

  /// Says how the file at `path` stands to `bytes`. Throws when it is there and cannot be read.
  package func state(of path: String, with bytes: [UInt8]) throws(FileSystemError) -> FileState {
    guard var folder = Directory(at: self.path) else { return .missing }
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last else { return .missing }
    for (depth, part) in parts.dropLast().enumerated() {
      guard let next = folder.subdirectory(part) else {
        return try stateOfUnopened(parts[...depth].joined(separator: "/"))
      }
      folder = next
    }
    guard let current = folder.bytes(of: name) else { return try stateOfUnopened(path) }
    if current == bytes { return .same }
    return files.contains(path) ? .different : .inTheWay(path)
  }

  /// What it means that the folder or file at `path` could not be opened, as `errno` says.
  private func stateOfUnopened(_ path: String) throws(FileSystemError) -> FileState {
    switch errno {
    case ENOENT: return .missing
    case EACCES: throw .last("cannot read", "\(self.path)/\(path)")
    default: return makesRoom(path) ? .missing : .inTheWay(path)
    }
  }

  /// Whether a file of the last build lies where a folder is to be, or the reverse.
  private func makesRoom(_ path: String) -> Bool {
    var status = stat()
    guard lstat("\(self.path)/\(path)", &status) == 0 else { return false }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return files.contains(path)
    case S_IFDIR: return folders.contains(path)
    default: return false
    }
  }
}
