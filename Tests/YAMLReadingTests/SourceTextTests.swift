import Diagnostics
import Testing
import YAMLReading

/// Bytes and characters that no file may hold.
@Suite struct SourceTextTests {
  @Test(
    arguments: [
      (
        [0x61, 0x0A, 0x62, 0xC3, 0xA9, 0xE9, 0x0A], "2:3",
        "byte E9 is not UTF-8; save the file as UTF-8"
      ),
      ([0x61, 0x0D, 0x0A, 0x0D, 0xC3], "3:1", "byte C3 is not UTF-8; save the file as UTF-8"),
      ([0xED, 0xA0, 0x80], "1:1", "byte ED is not UTF-8; save the file as UTF-8"),
      ([0xFF, 0xFE, 0x61, 0x00], "1:1", "the file is UTF-16; save it as UTF-8"),
      ([0x61, 0x00, 0x3A, 0x00], "1:1", "the file is UTF-16; save it as UTF-8"),
      ([0x00, 0x61, 0x00, 0x3A], "1:1", "the file is UTF-16; save it as UTF-8"),
      (
        [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], "1:1",
        "the file is an office document, not text; write what it says as YAML"
      ),
      (
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1], "1:1",
        "the file is an office document, not text; write what it says as YAML"
      ),
    ] as [([UInt8], String, String)])
  func reportsTheFirstByteThatIsNotUTF8(_ bytes: [UInt8], _ place: String, _ sentence: String) {
    let document = YAMLDocument(parsing: bytes, path: "f.yaml")
    #expect(
      document.diagnostics.map(\.description) == [
        "f.yaml:\(place): error: \(sentence) [not-utf8]"
      ])
    #expect(document.root == nil)
  }

  @Test(
    arguments: [
      ("\u{07}", "control character U+0007"), ("\0", "control character U+0000"),
      ("\u{7F}", "control character U+007F"), ("\u{85}", "control character U+0085"),
      ("\u{9F}", "control character U+009F"), (noncharacter(0xFDD0), "noncharacter U+FDD0"),
      (noncharacter(0xFDEF), "noncharacter U+FDEF"), (noncharacter(0xFFFE), "noncharacter U+FFFE"),
      (noncharacter(0xFFFF), "noncharacter U+FFFF"),
      (noncharacter(0x1FFFE), "noncharacter U+1FFFE"),
      (noncharacter(0x10FFFF), "noncharacter U+10FFFF"),
    ] as [(String, String)])
  func reportsEachForbiddenCharacterAndReadsOn(_ character: String, _ name: String) {
    let marked = MarkedText("a: é⟪1⟫\(character)b⟪2⟫\(character)\n⟪4⟫c: d\n⟪3⟫c: e\n")
    #expect(
      marked.lines(marked.document.diagnostics) == [
        "1 error: \(name); delete it [control-character]",
        "2 error: \(name); delete it [control-character]",
        "3 error: 'c' stands here a second time; keep one of the two [repeated-key]",
        "4 note: it stands here first",
      ])
  }

  @Test(
    arguments: [
      ("\\a", "control character U+0007"), ("\\0", "control character U+0000"),
      ("\\x7F", "control character U+007F"), ("\\N", "control character U+0085"),
      ("\\uFDD0", "noncharacter U+FDD0"), ("\\U0001FFFF", "noncharacter U+1FFFF"),
    ] as [(String, String)])
  func reportsEachEscapeOfAForbiddenCharacter(_ escape: String, _ name: String) {
    let marked = MarkedText("a: \"é\\\\ \\t\n  ⟪1⟫\(escape) b ⟪2⟫\(escape)\"\n")
    let sentence = "the escape '\(escape)' stands for \(name); delete it [control-character]"
    #expect(
      marked.lines(marked.document.diagnostics) == ["1 error: \(sentence)", "2 error: \(sentence)"])
  }

  @Test func takesALoneFormFeedForABlankLine() {
    let marked = MarkedText("a: b\n⟪1⟫\u{0C}\nc: d\n")
    #expect(
      marked.lines(marked.document.diagnostics) == [
        "1 error: control character U+000C; delete it [control-character]"
      ])
  }

  @Test func saysThatMergeMarkersAreLeft() {
    let marked = MarkedText(
      "⟪1⟫<<<<<<< HEAD\na: b\n⟪2⟫||||||| base\n⟪3⟫=======\na: c\n⟪4⟫>>>>>>> other\n")
    let rest = "is left from a merge conflict; keep one side and delete the markers"
    #expect(
      marked.lines(marked.document.diagnostics) == [
        "1 error: '<<<<<<<' \(rest) [merge-conflict]",
        "2 error: '|||||||' \(rest) [merge-conflict]",
        "3 error: '=======' \(rest) [merge-conflict]",
        "4 error: '>>>>>>>' \(rest) [merge-conflict]",
      ])
  }

  @Test(arguments: ["a: |\n  =======\n", "a: b\n# =======\n", "a: '<<<<<<< x'\n"])
  func leavesOtherRowsOfSignsAlone(_ text: String) {
    #expect(MarkedText(text).document.diagnostics.isEmpty)
  }

  @Test func skipsAByteOrderMark() throws {
    let marked = MarkedText("\u{FEFF}a: b\n")
    let document = marked.document
    #expect(document.diagnostics.isEmpty)
    guard case .mapping(let entries) = try #require(document.root).content else {
      Issue.record("no mapping")
      return
    }
    #expect(entries.first?.key.text == "a")
    #expect(entries.first?.key.location.column == 1)
  }
}

private func noncharacter(_ value: UInt32) -> String {
  Unicode.Scalar(value).map { String($0) } ?? "?"
}
