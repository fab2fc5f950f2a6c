import Diagnostics
import YAMLReading

/// An id is made of words of `a`–`z` and digits, joined by hyphens.
enum IDRule {
  static func findings(_ id: YAMLScalar) -> [Diagnostic] {
    guard !isID(id.text) else { return [] }
    let remedy = suggestion(for: id.text).map { "; write '\($0)'" } ?? ""
    return [
      .error(
        "bad-id",
        "the id \(Quotation.of(id.text)) must be lower-case letters a–z and digits, "
          + "with single hyphens between words\(remedy)",
        at: id.location)
    ]
  }

  static func isID(_ text: String) -> Bool {
    text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      .allSatisfy { word in
        !word.isEmpty
          && word.allSatisfy {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
              || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          }
      }
  }

  /// The id nearest to a text: `Sales Team` becomes `sales-team`; nil where letters would go.
  static func suggestion(for text: String) -> String? {
    let joints: Set<Character> = [" ", "_", "-", ".", "/", "&", ",", "(", ")", "\u{A0}"]
    let id = text.lowercased().split { joints.contains($0) }.joined(separator: "-")
    return isID(id) ? id : nil
  }
}
