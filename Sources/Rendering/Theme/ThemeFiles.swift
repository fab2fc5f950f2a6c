import Diagnostics

/// The files of a theme and of what it inherits, where a nearer theme's file stands for its parent's.
struct ThemeFiles {
  /// The folder of the nearest theme, as the user would type it.
  let folder: String
  /// By path.
  private(set) var files: [String: ThemeFile] = [:]

  /// Reports what no theme may hold, in whichever of the themes it lies.
  init(_ layers: [ThemeLayer], into findings: inout [Diagnostic]) {
    folder = layers.first?.tree.root ?? ""
    for layer in layers {
      for entry in layer.tree.entries where entry.path != "theme.yaml" {
        let shownPath = layer.tree.shownPath(entry.path)
        guard let bytes = Self.bytes(of: entry, shownPath, into: &findings) else { continue }
        let file = ThemeFile(path: entry.path, shownPath: shownPath, bytes: bytes)
        if files[entry.path] == nil { files[entry.path] = file }
      }
    }
  }

  /// In the order of their paths.
  func below(_ folder: String) -> [ThemeFile] {
    files.values.filter { $0.path.hasPrefix(folder) }.sorted { $0.path < $1.path }
  }

  private static func bytes(
    of entry: SourceTree.Entry, _ path: String, into findings: inout [Diagnostic]
  ) -> [UInt8]? {
    let location = SourceLocation(path: path)
    switch entry.content {
    case .bytes(let bytes):
      if let problem = namingProblem(of: entry.path) {
        findings.append(.error("unportable-name", problem, at: location))
        return nil
      }
      if !isRead(entry.path) {
        findings.append(
          .warning(
            "unread-file",
            "nothing reads this file; a theme has 'theme.yaml', 'layout.html', 'redirect.html' and "
              + "the folders 'pages', 'lines', 'partials' and 'assets'",
            at: location))
      }
      return bytes
    case .tooLarge:
      findings.append(
        .error(
          "file-too-large", "the file is larger than \(SourceTree.fileSizeLimit) bytes",
          at: location))
    case .strayLink:
      findings.append(
        .error(
          "stray-link", "the link leads out of the theme or nowhere; copy the file", at: location))
    case .unreadableName:
      findings.append(
        .error("unportable-name", "the file's name is not UTF-8; rename it", at: location))
    case .notAFile, .emptyFolder, .passedOver:
      findings.append(.warning("unread-file", "nothing reads this", at: location))
    }
    return nil
  }

  private static func isRead(_ path: String) -> Bool {
    ["layout.html", "redirect.html"].contains(path)
      || ["pages/", "lines/", "partials/", "assets/"].contains { path.hasPrefix($0) }
  }

  /// What is wrong with a path that every file server and every system should take.
  private static func namingProblem(of path: String) -> String? {
    let isPortable = path.split(separator: "/").allSatisfy { part in
      part.utf8.count <= 100
        && part.utf8.allSatisfy {
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || "-_.".utf8.contains($0)
        } && !part.hasSuffix(".") && !PortableName.isDevice(String(part))
    }
    return isPortable
      ? nil
      : "a theme's file is named in lower-case letters, digits, hyphens and full stops, and not as "
        + "Windows names its devices; rename it"
  }
}
