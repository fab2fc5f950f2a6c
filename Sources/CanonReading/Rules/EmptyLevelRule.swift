import Diagnostics
import YAMLReading

/// A level of a role says something.
enum EmptyLevelRule {
  static func findings(_ levels: [YAMLEntry]) -> [Diagnostic] {
    levels.filter(\.value.isWithoutText).map { level in
      .warning(
        "empty-level",
        "the level \(Quotation.of(level.key.text)) is empty; write what it expects, or delete it",
        at: level.key.location)
    }
  }
}
