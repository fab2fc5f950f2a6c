import Diagnostics

/// A line stands once in a level, whichever of its lists it is in.
enum RepeatedLineRule {
  static func findings(_ items: [Item]) -> [Diagnostic] {
    findings(items.map { (key: [$0.text.text], line: $0.text) })
  }

  static func findings(_ capabilities: [Capability]) -> [Diagnostic] {
    findings(capabilities.map { (key: [$0.name.text, $0.text.text], line: $0.name) })
  }

  private static func findings(_ lines: [(key: [String], line: CanonText)]) -> [Diagnostic] {
    var first: [[String]: SourceLocation] = [:]
    return lines.compactMap { key, line in
      guard let location = first[key] else {
        first[key] = line.location
        return nil
      }
      return .warning(
        "repeated-line",
        "\(Quotation.of(line.text)) stands here a second time; delete one of the two",
        at: line.location, notes: [.init("it stands here first", at: location)])
    }
  }
}
