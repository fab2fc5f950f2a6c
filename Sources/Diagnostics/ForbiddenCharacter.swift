/// Characters that no text may hold: control characters other than tab and line break, and the
/// code points that Unicode keeps out of text for good.
package enum ForbiddenCharacter {
  /// What a forbidden character is called, as in `control character U+0007`, or nil for others.
  package static func name(of scalar: Unicode.Scalar) -> String? {
    if isControl(scalar) { return "control character \(codePoint(scalar))" }
    if isNoncharacter(scalar) { return "noncharacter \(codePoint(scalar))" }
    return nil
  }

  package static func contains(_ scalar: Unicode.Scalar) -> Bool {
    isControl(scalar) || isNoncharacter(scalar)
  }

  /// Finds every one in a text that is not a canon's, such as a template.
  package static func findings(in text: String, path: String) -> [Diagnostic] {
    guard text.unicodeScalars.contains(where: contains) else { return [] }
    var findings: [Diagnostic] = []
    var (line, column) = (1, 1)
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if let name = name(of: scalar) {
        findings.append(finding(name, at: SourceLocation(path: path, line: line, column: column)))
      }
      let isBreak = scalar == "\r" || (scalar == "\n" && previous != "\r")
      (line, column) = isBreak ? (line + 1, 1) : (line, scalar == "\n" ? 1 : column + 1)
      previous = scalar
    }
    return findings
  }

  /// The finding for a forbidden character, by its name.
  package static func finding(_ name: String, at location: SourceLocation) -> Diagnostic {
    .error("control-character", "\(name); delete it", at: location)
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
