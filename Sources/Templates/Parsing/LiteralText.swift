import Diagnostics

/// A piece of a template's own text, all on one line.
struct LiteralText: Hashable, Sendable {
  let bytes: [UInt8]
  /// Of the first byte.
  let location: SourceLocation

  /// Whether there is nothing but spaces and tabs.
  var isBlank: Bool {
    bytes.allSatisfy { $0.isBlank }
  }
}
