import Diagnostics

/// Several files in one input: a line `-- path --` before each, as in `TextArchive`, but of any bytes.
enum FuzzArchive {
  /// The files by path; what stands before the first line of that kind counts as `first`.
  static func files(_ bytes: [UInt8], first: String) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    var path = first
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.count > 6, line.starts(with: "-- ".utf8), line.suffix(3).elementsEqual(" --".utf8) {
        path = String(decoding: line.dropFirst(3).dropLast(3), as: UTF8.self)
        files[path] = []
      } else {
        files[path, default: []] += line + [UInt8(ascii: "\n")]
      }
    }
    return files
  }

  /// The files as a folder; paths that no folder can hold are passed over.
  static func tree(_ files: [String: [UInt8]], root: String) -> SourceTree {
    SourceTree(
      root: root,
      entries: files.filter { isPossible($0.key) }.map { path, bytes in
        .init(
          path: path,
          content: bytes.count > SourceTree.fileSizeLimit
            ? .tooLarge(byteCount: bytes.count) : .bytes(bytes))
      })
  }

  private static func isPossible(_ path: String) -> Bool {
    path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && !$0.hasPrefix(".") && !$0.utf8.contains(0)
    }
  }
}
