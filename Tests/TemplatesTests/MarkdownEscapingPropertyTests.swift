import TestSupport
import Testing

@testable import Templates

/// What holds for every value: reading the escapes back gives the value, and what would open an
/// inline construct is escaped.
struct MarkdownEscapingPropertyTests {
  private static let atoms = [
    "\\", "`", "*", "_", "~", "<", ">", "&", "[", "]", "(", ")", "!", "|", "#", "-", "+", "=", ":",
    ".", "1", "a", " ", "é", "lt;", "&lt;", "&#60;", "<b>", "](", "![", "```", "---", "\n", "\n\n",
  ]

  @Test(arguments: ["{{text}}\n", "x {{text}}\n", "# {{text}}\n", "| {{text}} |\n", "- {{text}}\n"])
  func losesNoCharacter(_ source: String) throws {
    let template = try #require(compiled(source, .markdown).template)
    let bare = source.replacing("{{text}}", with: "")
    var generator = SplitMix(seed: 7)
    for _ in 0..<2_000 {
      let value = Self.value(&generator)
      let bytes = template.render(Samples.record(value)).bytes
      let read = Self.unescaped(String(decoding: bytes, as: UTF8.self))
      #expect(
        read.filter { !$0.isWhitespace }
          == Self.around(bare, value).filter { !$0.isWhitespace }, "\(value.debugDescription)")
      #expect(!Self.holdsBare(["`", "](", "]:", "<b"], bytes), "\(value.debugDescription)")
    }
  }

  private static func value(_ generator: inout SplitMix) -> String {
    let count = Int.random(in: 1...8, using: &generator)
    let text = (0..<count).map { _ in atoms.randomElement(using: &generator) ?? "" }.joined()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.drop { $0 == " " } }
    let trimmed = lines.drop { $0.isEmpty }.joined(separator: "\n")
    return trimmed.isEmpty ? "a" : trimmed
  }

  /// The template's own text with the value where its tag stands.
  private static func around(_ bare: String, _ value: String) -> String {
    bare.hasPrefix("|") ? "|\(value)|" : bare.filter { $0 != "\n" } + value
  }

  /// The text with `<br>`, numeric references and backslash escapes resolved.
  private static func unescaped(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let first = rest.first {
      if first == "\\", let next = rest.dropFirst().first, next.utf8.first?.isPunctuation == true {
        result.append(next)
        rest = rest.dropFirst(2)
      } else if rest.hasPrefix("<br>") {
        rest = rest.dropFirst(4)
      } else if let match = rest.prefixMatch(of: /&#([0-9]+);/), let code = UInt8(match.1) {
        result.unicodeScalars.append(Unicode.Scalar(code))
        rest = rest[match.range.upperBound...]
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  /// Whether one of the texts stands there with no backslash before it.
  private static func holdsBare(_ texts: [String], _ bytes: [UInt8]) -> Bool {
    var index = 0
    while index < bytes.count {
      let rest = bytes[index...]
      if bytes[index] == .backslash, rest.dropFirst().first?.isPunctuation == true {
        index += 2
        continue
      }
      if !rest.starts(with: "<br>"), texts.contains(where: { rest.starts(with: $0.utf8) }) {
        return true
      }
      index += 1
    }
    return false
  }
}
