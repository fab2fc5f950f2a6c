import Diagnostics
import YAMLReading

/// An id stands once in its list.
enum RepeatedIDRule {
  /// - Parameter kind: what has the ids, as in "item".
  static func findings(_ ids: [YAMLScalar], of kind: String) -> [Diagnostic] {
    ids.repetitions(by: \.text).map {
      .error(
        "repeated-id",
        "the \(kind) id \(Quotation.of($0.again.text)) stands here a second time; choose another",
        at: $0.again.location, notes: [.init("it stands here first", at: $0.first.location)])
    }
  }
}
