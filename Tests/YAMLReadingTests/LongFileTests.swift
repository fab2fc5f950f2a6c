import Diagnostics
import Testing
import YAMLReading

/// Files so long that they are read in a moment only where each finding costs no more than its own
/// text: a walk from the start of the file or of its line for each would take minutes.
@Suite struct LongFileTests {
  private static let count = 50_000

  @Test(arguments: [
    ("", "- &a !!x b\n", "- c\n", 2), ("[", "&a !!x b, ", "c]\n", 2),
    ("", "- *a\n", "- b\n", 1), ("[", "*a, ", "b]\n", 1),
    ("", "- \"\\a\"\n", "- b\n", 1), ("[", "\"\\a\", ", "b]\n", 1),
    ("\"", "\\a", "\"\n", 1),
  ])
  func reportsEveryFinding(
    _ opening: String, _ item: String, _ closing: String, _ findings: Int
  ) {
    let diagnostics = Self.diagnostics(opening, item, closing)
    #expect(diagnostics.count == findings * Self.count)
  }

  @Test(arguments: [("[", "b, ", "c] # d\n"), ("", "- b\n", "- c  # d\n")])
  func looksForACommentBehindEveryText(_ opening: String, _ item: String, _ closing: String) {
    #expect(Self.diagnostics(opening, item, closing).isEmpty)
  }

  @Test func warnsOfTheCommentInALongLine() {
    let diagnostics = Self.diagnostics("[", "b, ", "c #d\n]\n")
    #expect(diagnostics.map(\.location.column) == [3 * Self.count + 4])
  }

  private static func diagnostics(
    _ opening: String, _ item: String, _ closing: String
  ) -> [Diagnostic] {
    let text = opening + String(repeating: item, count: count) + closing
    return YAMLDocument(parsing: Array(text.utf8), path: "f.yaml").diagnostics
  }
}
