package import Diagnostics
import Glibc

/// A site as it lies on the disk, to be compared with what it should be.
package struct WrittenSite: Sendable {
  /// As the user gave it, without a final `/`.
  package let path: String
  /// What the last build wrote; empty where there is no site.
  package let manifest: Manifest
  private let written: Set<String>

  /// Looks at a folder, which need not exist.
  package init(at path: String) throws(FileSystemError) {
    self.path = SiteFolder.trimmed(path)
    if let root = Directory(at: self.path) {
      manifest = SiteFolder.manifest(in: root)
    } else if errno == ENOENT {
      manifest = Manifest()
    } else {
      throw .last("cannot open the folder", self.path)
    }
    written = Set(manifest.paths)
  }

  /// Says how the file at `path` stands to `bytes`. Throws when it is there and cannot be read.
  package func state(of path: String, with bytes: [UInt8]) throws(FileSystemError) -> FileState {
    guard var folder = Directory(at: self.path) else { return .missing }
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last else { return .missing }
    for (depth, part) in parts.dropLast().enumerated() {
      guard let next = folder.subdirectory(part) else {
        return try stateWithoutFolder(parts[...depth].joined(separator: "/"))
      }
      folder = next
    }
    guard let current = folder.bytes(of: name) else {
      return errno == EACCES
        ? try stateWithoutFolder(path)
        : errno == ENOENT ? .missing : .inTheWay(path)
    }
    if current == bytes { return .same }
    return written.contains(path) ? .different : .inTheWay(path)
  }

  /// What it means that the folder or file at `path` could not be opened.
  private func stateWithoutFolder(_ path: String) throws(FileSystemError) -> FileState {
    switch errno {
    case ENOENT: return .missing
    case EACCES: throw .last("cannot read", "\(self.path)/\(path)")
    default: return .inTheWay(path)
    }
  }
}
