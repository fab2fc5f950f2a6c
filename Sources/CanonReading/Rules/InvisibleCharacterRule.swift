import Diagnostics
import YAMLReading

/// A text holds no character that nobody sees and that turns the text about or breaks its search.
enum InvisibleCharacterRule {
  @Sendable static func findings(in value: YAMLScalar) -> [Diagnostic] {
    guard value.text.hasByte(where: { byte, _ in byte >= 0x80 }),
      value.text.unicodeScalars.contains(where: { name(of: $0) != nil })
    else { return [] }
    let scalars = Array(value.text.unicodeScalars)
    return scalars.indices.compactMap { index in
      guard let name = name(of: scalars[index]), !isJoining(at: index, in: scalars) else {
        return nil
      }
      let code = String(scalars[index].value, radix: 16, uppercase: true)
      let digits = String(repeating: "0", count: max(0, 4 - code.count)) + code
      return .warning(
        "invisible-character", "an invisible \(name) (U+\(digits)); \(remedy(for: scalars[index]))",
        at: value.location(ofScalarAt: index))
    }
  }

  private static func name(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x200B, 0x2060, 0xFEFF, 0x180E: "zero-width character"
    case 0x200C, 0x200D: "joining control"
    case 0x2061...0x2064: "mathematical operator"
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x206A...0x206F:
      "control of the writing direction"
    case 0x2028, 0x2029: "line separator"
    default: nil
    }
  }

  private static func remedy(for scalar: Unicode.Scalar) -> String {
    scalar == "\u{2028}" || scalar == "\u{2029}" ? "write a line break instead" : "delete it"
  }

  /// Whether it is a joiner or non-joiner where scripts and emoji need one: between two characters
  /// beyond ASCII.
  private static func isJoining(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard scalars[index] == "\u{200C}" || scalars[index] == "\u{200D}",
      index > 0, index + 1 < scalars.count
    else { return false }
    return [scalars[index - 1], scalars[index + 1]].allSatisfy {
      !$0.isASCII && !$0.properties.isWhitespace && name(of: $0) == nil
    }
  }
}
