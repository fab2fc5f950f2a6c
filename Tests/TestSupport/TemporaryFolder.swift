package import Foundation

/// A folder that lives as long as the value.
package final class TemporaryFolder: Sendable {
  package let url: URL
  package var path: String { url.path }

  package init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "jobframe-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  package func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  package func write(_ bytes: [UInt8], to path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// Writes the files in the order given.
  package func write(_ files: [(path: String, text: String)]) throws {
    for file in files { try write(file.text, to: file.path) }
  }

  package func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(
      at: url.appending(path: path), withIntermediateDirectories: true)
  }

  package func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: url.appending(path: path).path, withDestinationPath: target)
  }

  /// Makes a pipe of that name; returns whether the system did.
  package func makePipe(_ name: String) -> Bool {
    mkfifo("\(path)/\(name)", 0o644) == 0
  }

  /// Makes an empty folder whose name is the byte `FF`; returns whether the system did.
  package func makeFolderThatIsNotUTF8() -> Bool {
    mkdir("\(path)/".utf8CString.dropLast() + [-1, 0], 0o755) == 0
  }

  package func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appending(path: path)), as: UTF8.self)
  }

  package func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: url.appending(path: path).path)
  }

  package func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: url.appending(path: path))
  }

  /// The bytes of every file below `path`, by relative path.
  package func contents(of path: String) throws -> [String: Data] {
    let folder = url.appending(path: path)
    var contents: [String: Data] = [:]
    let files = FileManager.default.enumerator(atPath: folder.path)
    while let file = files?.nextObject() as? String {
      var isFolder: ObjCBool = false
      let full = folder.appending(path: file)
      guard FileManager.default.fileExists(atPath: full.path, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      contents[file] = try Data(contentsOf: full)
    }
    return contents
  }
}
