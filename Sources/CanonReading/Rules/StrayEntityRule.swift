import Diagnostics
import YAMLReading

/// A text holds characters, not HTML's names for them, which would be shown as they are.
enum StrayEntityRule {
  @Sendable static func findings(in value: YAMLScalar) -> [Diagnostic] {
    guard value.text.hasByte(where: { byte, _ in byte == UInt8(ascii: "&") }) else { return [] }
    let scalars = Array(value.text.unicodeScalars)
    return scalars.indices.filter { scalars[$0] == "&" }.compactMap { start in
      let name = scalars[(start + 1)...].prefix(33).prefix { $0 != ";" }
      let end = name.endIndex
      guard end < scalars.count, scalars[end] == ";", isEntity(name) else { return nil }
      let entity = String(String.UnicodeScalarView(scalars[start...end]))
      let remedy = characters[entity].map { "write \($0)" } ?? "write the character itself"
      return .warning(
        "stray-entity", "'\(entity)' is shown as those characters; \(remedy)",
        at: value.location(ofScalarAt: start))
    }
  }

  private static let characters = [
    "&amp;": "'&'", "&lt;": "'<'", "&gt;": "'>'", "&apos;": "an apostrophe",
    "&#39;": "an apostrophe", "&quot;": "a quotation mark", "&nbsp;": "a space",
  ]

  private static func isEntity(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    if name.first == "#" {
      let digits = name.dropFirst()
      let isHexadecimal = digits.first == "x" || digits.first == "X"
      let number = String(
        String.UnicodeScalarView(isHexadecimal ? digits.dropFirst() : digits))
      return UInt32(number, radix: isHexadecimal ? 16 : 10).flatMap(Unicode.Scalar.init) != nil
    }
    return name.count >= 2 && name.first?.properties.isAlphabetic == true
      && name.allSatisfy {
        $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
      }
  }
}
