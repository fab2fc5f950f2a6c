package import Diagnostics

/// A site as it lies on the disk, to be compared with what it should be.
package final class WrittenSite: Sendable {
  /// As the user gave it, without a final `/`.
  package let path: String
  /// What the last build wrote; empty where there is no site.
  package let manifest: Manifest
  /// Nil where there is no folder.
  let root: Directory?
  private let files: Set<String>
  /// The folders that those files lie in.
  private let folders: Set<String>

  /// Looks at a folder, which need not exist.
  package convenience init(at path: String) throws(FileSystemError) {
    let path = Directory.trimmed(path)
    try self.init(at: path, root: try Directory(at: path))
  }

  init(at path: String, root: consuming Directory?) throws(FileSystemError) {
    self.path = path
    manifest = try root?.bytes(of: Manifest.fileName).map(Manifest.init(parsing:)) ?? Manifest()
    self.root = root
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

  /// The bytes of a file of the site; nil when there is none.
  package func bytes(of path: String) throws(FileSystemError) -> [UInt8]? {
    let (folder, name) = Directory.parts(of: path)
    return try root?.subdirectory(at: folder)?.bytes(of: name)
  }

  /// Says how the file at `path` stands to `bytes`. Throws when it is there and cannot be read.
  package func state(of path: String, with bytes: [UInt8]) throws(FileSystemError) -> FileState {
    guard var folder = try root?.reopened() else { return .missing }
    let parts = path.split(separator: "/").map(String.init)
    for (depth, part) in parts.dropLast().enumerated() {
      guard let next = try folder.subdirectory(part) else {
        let place = parts[...depth].joined(separator: "/")
        return makesRoom(place, for: try folder.kind(of: part)) ? .missing : .inTheWay(place)
      }
      folder = next
    }
    let name = parts.last ?? path
    guard let current = try folder.file(name) else {
      return makesRoom(path, for: try folder.kind(of: name)) ? .missing : .inTheWay(path)
    }
    if current.bytes == bytes { return .same(current.stamp) }
    return files.contains(path) ? .different : .inTheWay(path)
  }

  /// Whether nothing lies at the path, or a file of the last build where a folder is to be, or the
  /// reverse.
  private func makesRoom(_ path: String, for kind: Directory.Kind?) -> Bool {
    switch kind {
    case nil: true
    case .file: files.contains(path)
    case .folder: folders.contains(path)
    case .other: false
    }
  }

  /// Whether all the files are there as they were noted. Fastest when those of a folder follow each
  /// other.
  package func holds(_ files: some Sequence<NotedFile>) throws(FileSystemError) -> Bool {
    guard var folder = try root?.reopened() else { return false }
    var place: Substring = ""
    for file in files {
      let (own, name) = Directory.parts(of: file.path)
      if own != place {
        guard let found = try root?.subdirectory(at: own) else { return false }
        folder = found
        place = own
      }
      guard try folder.stamp(of: name) == file.stamp else { return false }
    }
    return true
  }
}
