import Diagnostics

/// YAML files end in `.yaml`, written so.
enum YMLFileRule {
  @Sendable static func findings(in tree: SourceTree) -> [Diagnostic] {
    tree.entries.filter { isMatch($0.path) }.map { entry in
      let name = entry.path.split(separator: "/").last.map(String.init) ?? entry.path
      let stem = name.prefix { $0 != "." }
      return .error(
        "yml-file", "\(Quotation.of(name)) is not read; rename it to '\(stem).yaml'",
        at: SourceLocation(path: tree.shownPath(entry.path)))
    }
  }

  static func isMatch(_ path: String) -> Bool {
    let lower = path.lowercased()
    return lower.hasSuffix(".yml") || (lower.hasSuffix(".yaml") && !path.hasSuffix(".yaml"))
  }
}
