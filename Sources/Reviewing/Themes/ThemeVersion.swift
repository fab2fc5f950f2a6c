package import Diagnostics
package import Rendering

/// A theme as a review compares it.
package struct ThemeVersion: Sendable {
  package let theme: Theme
  /// The files that it has or inherits, by path.
  let files: [String: [UInt8]]

  /// Nil where the theme does not read. `tree` gives a folder's files.
  package init?(
    reading folder: String, tree: (String) throws(FileSystemError) -> SourceTree
  ) throws(FileSystemError) {
    var layers: [SourceTree] = []
    let read = try ThemeReader.read(folder) { folder throws(FileSystemError) in
      layers.append(try tree(folder))
      return layers[layers.count - 1]
    }
    guard let theme = read.theme else { return nil }
    self.theme = theme
    var files: [String: [UInt8]] = [:]
    for entry in layers.flatMap(\.entries) {
      guard case .bytes(let bytes) = entry.content, files[entry.path] == nil else { continue }
      files[entry.path] = bytes
    }
    self.files = files
  }

  /// The style sheets that all pages may have.
  package var styles: [String] {
    theme.assets.filter { $0.path.hasSuffix(".css") && $0.path.split(separator: "/").count == 2 }
      .map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}
