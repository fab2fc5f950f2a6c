import Diagnostics

/// Two families have two names, and so have two roles of a family.
enum RepeatedNameRule {
  static func findings(in families: [Family]) -> [Diagnostic] {
    findings(families.map(\.name), of: "families")
      + families.flatMap { findings($0.roles.map(\.name), of: "roles of the family") }
  }

  private static func findings(_ names: [CanonText], of kind: String) -> [Diagnostic] {
    var first: [String: CanonText] = [:]
    return names.compactMap { name in
      guard let earlier = first[name.text] else {
        first[name.text] = name
        return nil
      }
      return .warning(
        "repeated-name",
        "two \(kind) have the name \(Quotation.of(name.text)); write different ones",
        at: name.location, notes: [.init("the first is here", at: earlier.location)])
    }
  }
}
