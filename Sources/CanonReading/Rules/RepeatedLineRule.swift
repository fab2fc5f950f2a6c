import Diagnostics

/// A line stands once in a level, whichever of its lists it is in.
enum RepeatedLineRule {
  static func findings(_ items: [Item]) -> [Diagnostic] {
    items.map(\.text).repetitions(by: \.text).map { finding($0.again, first: $0.first) }
  }

  static func findings(_ capabilities: [Capability]) -> [Diagnostic] {
    capabilities.repetitions { [$0.name.text, $0.text.text] }.map {
      finding($0.again.name, first: $0.first.name)
    }
  }

  private static func finding(_ line: CanonText, first: CanonText) -> Diagnostic {
    .warning(
      "repeated-line",
      "\(Quotation.of(line.text)) stands here a second time; delete one of the two",
      at: line.location, notes: [.init("it stands here first", at: first.location)])
  }
}
