import Diagnostics
import YAMLReading

/// A text that a canon may hold, and a harmless one of the same lines.
package struct HostileText: Sendable {
  private static let lineLimit = 20

  package let text: String
  /// A word in place of each line, where a line begins with white space that too.
  package let harmless: String
  /// Each line without the white space it begins with, by the word that stands for it.
  private let lines: [(word: String, line: String)]

  /// Nil when no canon can hold the bytes, or for texts of many lines.
  package init?(_ bytes: [UInt8]) {
    guard let written = String(validating: bytes, as: UTF8.self) else { return nil }
    let document = YAMLDocument(parsing: Array(TestCanon.quoted(written).utf8), path: "")
    guard let scalar = document.root?.scalar, !scalar.isEmpty, !document.diagnostics.hasErrors
    else {
      return nil
    }
    self.init(scalar.text)
  }

  package init?(_ text: String) {
    var lines: [(word: String, line: String)] = []
    var harmless = ""
    let written = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, line) in written.enumerated() {
      let start = Substring(line.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") })
      harmless += (number == 0 ? "" : "\n") + start
      guard start.utf8.count < line.count else { continue }
      let word = "harmless\(String(UnicodeScalar(UInt8(ascii: "a") + UInt8(lines.count))))"
      lines.append((word: word, line: String(Substring(line.dropFirst(start.utf8.count)))))
      harmless += word
      guard lines.count < Self.lineLimit else { return nil }
    }
    self.text = text
    self.harmless = harmless
    self.lines = lines
  }

  /// What a page that says the harmless text would say with this one.
  package func saying(_ page: String) -> String {
    // By bytes: what stands beside a line may combine with it.
    let bytes = lines.reduce(Array(page.utf8)) { bytes, line in
      bytes.replacing(Array(line.word.utf8), with: Array(line.line.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
