import Diagnostics
import Glibc

extension Directory {
  /// The path without the `/` at its end.
  static func trimmed(_ path: String) -> String {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return String(path)
  }

  /// Makes the folder at a path that the user gave, and those that it lies in, where there are none.
  /// Adds what it makes to `made`, the outermost first.
  static func make(
    _ path: String, adding made: inout [String]
  ) throws(FileSystemError) {
    if mkdir(path, 0o755) == 0 { return made.append(path) }
    if errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      throw .last("cannot make the folder", path)
    }
    try make(String(path[..<slash]), adding: &made)
    if mkdir(path, 0o755) == 0 { return made.append(path) }
    guard errno == EEXIST else { throw .last("cannot make the folder", path) }
  }
}
