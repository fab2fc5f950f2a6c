import Diagnostics
import YAMLReading

/// A level's dimensions are dimensions of the canon.
enum UnknownDimensionRule {
  /// - Parameter dimensions: nil when they are unknown.
  static func findings(_ id: YAMLScalar, among dimensions: [Dimension]?) -> [Diagnostic] {
    guard let known = dimensions?.map(\.id), !known.contains(id.text) else { return [] }
    let remedy =
      NearMiss.of(id.text, among: known).map { "did you mean '\($0)'?" }
      ?? "add it to the dimensions of canon.yaml, or use one from there"
    return [
      .error(
        "unknown-dimension", "unknown dimension \(Quotation.of(id.text)); \(remedy)",
        at: id.location)
    ]
  }
}
