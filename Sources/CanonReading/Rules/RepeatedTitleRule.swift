import Diagnostics
import YAMLReading

/// Two levels of a role have two titles.
enum RepeatedTitleRule {
  /// What a level is called, by its author or by default.
  struct Title {
    let text: String
    let location: SourceLocation

    /// Returns nil when neither is known.
    init?(_ title: YAMLScalar?, _ code: YAMLScalar, roleName: YAMLScalar?) {
      if let title {
        text = title.text
        location = title.location
      } else if let roleName {
        text = "\(roleName.text) — \(code.text)"
        location = code.location
      } else {
        return nil
      }
    }
  }

  static func findings(_ titles: [Title]) -> [Diagnostic] {
    titles.repetitions(by: \.text).map {
      .warning(
        "repeated-title",
        "two levels of the role have the title \(Quotation.of($0.again.text)); write different ones",
        at: $0.again.location, notes: [.init("the first is here", at: $0.first.location)])
    }
  }
}
