import Diagnostics

/// Two families have two names, and so have two roles of a family.
enum RepeatedNameRule {
  static func findings(in families: [Family]) -> [Diagnostic] {
    findings(families.map(\.name), of: "families")
      + families.flatMap { findings($0.roles.map(\.name), of: "roles of the family") }
  }

  private static func findings(_ names: [CanonText], of kind: String) -> [Diagnostic] {
    names.repetitions(by: \.text).map {
      .warning(
        "repeated-name",
        "two \(kind) have the name \(Quotation.of($0.again.text)); write different ones",
        at: $0.again.location, notes: [.init("the first is here", at: $0.first.location)])
    }
  }
}
