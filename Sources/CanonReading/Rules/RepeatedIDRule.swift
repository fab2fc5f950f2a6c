import Diagnostics
import YAMLReading

/// An id stands once in its list.
enum RepeatedIDRule {
  /// - Parameter kind: what has the ids, as in "item".
  static func findings(_ ids: [YAMLScalar], of kind: String) -> [Diagnostic] {
    var first: [String: SourceLocation] = [:]
    return ids.compactMap { id in
      guard let location = first[id.text] else {
        first[id.text] = id.location
        return nil
      }
      return .error(
        "repeated-id",
        "the \(kind) id \(Quotation.of(id.text)) stands here a second time; choose another",
        at: id.location, notes: [.init("it stands here first", at: location)])
    }
  }
}
