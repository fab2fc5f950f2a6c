/// Characters that no text may hold: control characters other than tab and line break, and the
/// code points that Unicode keeps out of text for good.
enum ForbiddenCharacter {
  /// What a forbidden character is called, as in `control character U+0007`, or nil for others.
  static func name(of scalar: Unicode.Scalar) -> String? {
    if isControl(scalar) { return "control character \(codePoint(scalar))" }
    if isNoncharacter(scalar) { return "noncharacter \(codePoint(scalar))" }
    return nil
  }

  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    isControl(scalar) || isNoncharacter(scalar)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F: true
    default: false
    }
  }

  private static func isNoncharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
  }

  private static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
