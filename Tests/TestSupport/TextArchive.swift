package import Diagnostics

/// A folder in one string: a line `-- path --` before each file.
package enum TextArchive {
  package static func files(_ text: String) -> [String: String] {
    var files: [String: String] = [:]
    var path: String?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- "), line.hasSuffix(" --") {
        path = String(line.dropFirst(3).dropLast(3))
        files[path ?? ""] = ""
      } else if let path {
        files[path, default: ""] += line + "\n"
      }
    }
    return files
  }

  package static func tree(_ text: String, root: String = "canon") -> SourceTree {
    SourceTree(root: root, files: files(text))
  }
}
