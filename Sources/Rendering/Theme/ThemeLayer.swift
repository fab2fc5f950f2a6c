import Diagnostics
import YAMLReading

/// One theme of a chain of inheritance, as its folder has it.
struct ThemeLayer {
  let tree: SourceTree
  let name: String?
  let language: String?
  let direction: ThemeSettings.Direction?
  /// By the name of a profile's page.
  let labels: [String: String]
  /// The folder of the theme that it inherits, and where it says so.
  let parent: (folder: String, location: SourceLocation)?

  /// Reads `theme.yaml`.
  init(_ tree: SourceTree, into findings: inout [Diagnostic]) {
    self.tree = tree
    let record = Self.record(of: tree, into: &findings)
    name = record?.requiredText("name", into: &findings)?.text
    language = record.flatMap { Self.language($0, into: &findings) }
    direction = record?.choice("direction", ThemeSettings.Direction.self, into: &findings)
    labels = record.map { Self.labels($0, into: &findings) } ?? [:]
    parent = record.flatMap { Self.parent($0, of: tree, into: &findings) }
  }

  private static func record(
    of tree: SourceTree, into findings: inout [Diagnostic]
  ) -> YAMLRecord? {
    let path = tree.shownPath("theme.yaml")
    guard case .bytes(let bytes)? = tree.entries.first(where: { $0.path == "theme.yaml" })?.content
    else {
      findings.append(
        .error(
          "missing-file", "a theme needs a file 'theme.yaml' that names it; write 'name: …'",
          at: SourceLocation(path: path)))
      return nil
    }
    let document = YAMLDocument(parsing: bytes, path: path)
    findings += document.diagnostics
    return document.root.flatMap {
      YAMLField($0, named: "the file").record(
        keys: ["name", "language", "direction", "inherits", "labels"], into: &findings)
    }
  }

  private static func language(
    _ record: YAMLRecord, into findings: inout [Diagnostic]
  ) -> String? {
    guard let scalar = record.text("language", into: &findings) else { return nil }
    let isTag = scalar.text.utf8.allSatisfy {
      $0 == UInt8(ascii: "-") || Character(Unicode.Scalar($0)).isASCIIAlphanumeric
    }
    guard isTag else {
      findings.append(
        .error(
          "bad-value", "'language' must be a language tag such as 'en' or 'pt-BR'",
          at: scalar.location))
      return nil
    }
    return scalar.text
  }

  private static func labels(
    _ record: YAMLRecord, into findings: inout [Diagnostic]
  ) -> [String: String] {
    let entries =
      record.optional("labels", into: &findings) {
        $0.entries(expected: "a mapping of a profile's pages to their labels", into: &$1)
      } ?? []
    return entries.reduce(into: [:]) { labels, entry in
      let field = YAMLField(entry.value, named: "'\(entry.key.text)'")
      labels[entry.key.text] = field.text(into: &findings)?.text
    }
  }

  /// The parent's folder is named as seen from the theme's own.
  private static func parent(
    _ record: YAMLRecord, of tree: SourceTree, into findings: inout [Diagnostic]
  ) -> (folder: String, location: SourceLocation)? {
    guard let scalar = record.text("inherits", into: &findings) else { return nil }
    guard !scalar.text.hasPrefix("/") else {
      findings.append(
        .error(
          "bad-value",
          "'inherits' must be a folder as seen from the theme's, such as '../default'",
          at: scalar.location))
      return nil
    }
    return (Self.path(scalar.text, from: tree.root), scalar.location)
  }

  /// The path of a folder that another one names, without `.` and with as few `..` as can be:
  /// `../default` from `themes/acme` is `themes/default`.
  private static func path(_ relative: String, from folder: String) -> String {
    var parts: [Substring] = []
    for part in (folder + "/" + relative).split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    let path = parts.joined(separator: "/")
    return folder.hasPrefix("/") ? "/" + path : path.isEmpty ? "." : path
  }
}

extension Character {
  fileprivate var isASCIIAlphanumeric: Bool { isASCII && (isLetter || isNumber) }
}
