import Testing
import YAMLReading

/// What YAML allows and the format does without.
@Suite struct ComposerTests {
  @Test(
    arguments: [
      (
        "a: ⟪1⟫&x b\n",
        ["1 error: an anchor; delete it, or put text that begins with '&' in quotes [anchor]"]
      ),
      (
        "a: ⟪1⟫!!str ⟪2⟫&x b\n",
        [
          "1 error: a tag; delete it, or put text that begins with '!' in quotes [tag]",
          "2 error: an anchor; delete it, or put text that begins with '&' in quotes [anchor]",
        ]
      ),
      (
        "a: ⟪1⟫!a&b ⟪2⟫&x c\n",
        [
          "1 error: a tag; delete it, or put text that begins with '!' in quotes [tag]",
          "2 error: an anchor; delete it, or put text that begins with '&' in quotes [anchor]",
        ]
      ),
      (
        "a: ⟪1⟫! b\n",
        ["1 error: a tag; delete it, or put text that begins with '!' in quotes [tag]"]
      ),
      (
        "<<: ⟪1⟫*x\n",
        [
          "1 error: an alias; write the value out, or put text that begins with '*' in quotes "
            + "[alias]"
        ]
      ),
      (
        "a: b\n⟪1⟫---\nc: d\n",
        [
          "1 error: '---' begins a second document; move what follows to a file of its own "
            + "[second-document]"
        ]
      ),
      (
        "⟪1⟫[a]: b\n",
        [
          "1 error: a key must be text; put text that begins with '[' or '{' in quotes "
            + "[wrong-type]"
        ]
      ),
      ("", [empty]), ("# nothing\n", [empty]), ("---\n", [empty]), ("\u{FEFF}\n", [empty]),
    ] as [(String, [String])])
  func reportsWhatTheFormatDoesWithout(_ text: String, _ expected: [String]) {
    let marked = MarkedText(text)
    #expect(marked.lines(marked.document.diagnostics) == expected)
  }

  @Test func reportsEachRepetitionOfAKeyWithItsFirstPlace() throws {
    let marked = MarkedText("⟪1⟫1: a\n⟪2⟫'1': b\n⟪3⟫\"1\": c\nx:\n  1: d\n")
    let document = marked.document
    #expect(
      marked.lines(document.diagnostics) == [
        "2 error: '1' stands here a second time; keep one of the two [repeated-key]",
        "1 note: it stands here first",
        "3 error: '1' stands here a second time; keep one of the two [repeated-key]",
        "1 note: it stands here first",
      ])
    guard case .mapping(let entries) = try #require(document.root).content else {
      Issue.record("no mapping")
      return
    }
    #expect(entries.map(\.key.text) == ["1", "1", "1", "x"])
    #expect(entries.prefix(3).map(\.value.scalar?.text) == ["a", "b", "c"])
  }

  @Test(arguments: [("- ", "a\n", ""), ("[", "a", "]\n"), ("{a: ", "b", "}\n")])
  func takesSixtyFourDeepAndNoDeeper(_ opening: String, _ middle: String, _ closing: String) {
    func document(_ depth: Int) -> YAMLDocument {
      let text =
        String(repeating: opening, count: depth) + middle
        + String(repeating: closing.trimmingNewline, count: depth) + "\n"
      return YAMLDocument(parsing: Array(text.utf8), path: "f.yaml")
    }
    #expect(document(64).diagnostics.isEmpty)
    #expect(document(65).diagnostics.map(\.id) == ["too-deep"])
    #expect(document(65).diagnostics.first?.location.column == 64 * opening.count + 1)
    #expect(document(100_000).diagnostics.map(\.id) == ["too-deep"])
  }
}

private let empty =
  "f.yaml error: the file holds nothing; write its keys and values, or delete it [empty-file]"

extension String {
  fileprivate var trimmingNewline: String { hasSuffix("\n") ? String(dropLast()) : self }
}
