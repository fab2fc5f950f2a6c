import Diagnostics
import YAMLReading

/// The format is one that this program reads.
enum FormatRule {
  static func findings(_ format: YAMLScalar) -> [Diagnostic] {
    guard format.text != "1" else { return [] }
    return [
      .error(
        "bad-format",
        "unknown format \(Quotation.of(format.text)); this program reads format 1 only, "
          + "so write 'format: 1'",
        at: format.location)
    ]
  }
}
