import Diagnostics

/// No name is one that Windows keeps for itself, or that the site uses.
enum ReservedNameRule {
  @Sendable static func findings(in tree: SourceTree) -> [Diagnostic] {
    CanonNames(tree).all.compactMap { name in
      reason(against: name.id).map {
        .error(
          "reserved-name", "the \(name.kind) name \(Quotation.of(name.id)) \($0); rename it",
          at: SourceLocation(path: tree.shownPath(name.path)))
      }
    }
  }

  /// Why a name cannot be the name of a folder of the site, to follow the name in a sentence.
  static func reason(against name: String) -> String? {
    let lower = name.lowercased()
    if PortableName.isDevice(lower) { return "is reserved by Windows" }
    if lower == "index" || lower.hasSuffix(".html") || lower.hasSuffix(".md") {
      return "is used by the site itself"
    }
    if name.hasSuffix(".") { return "ends in '.', which Windows drops" }
    if name.utf8.count > 100 { return "has more than 100 characters" }
    return nil
  }
}
