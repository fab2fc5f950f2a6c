import Commands
import Diagnostics
import Testing

@Suite struct DiagnosticTextTests {
  private let finding = Diagnostic.error(
    "unknown-level", "unknown level 'P9'", at: SourceLocation(path: "a.yaml", line: 2, column: 4),
    notes: [.init("the levels stand here", at: SourceLocation(path: "b.yaml", line: 1, column: 1))])

  private func text(_ finding: Diagnostic, forPeople: Bool, line: String? = "\t é: x") -> String {
    DiagnosticText(isForPeople: forPeople) { _, _ in line }.text(of: [finding])
      .replacing(/\u{1B}\[[0-9;]*m/, with: "")
  }

  @Test func isALineAFindingForTools() {
    #expect(
      text(finding, forPeople: false) == """
        a.yaml:2:4: error: unknown level 'P9' [unknown-level]
        b.yaml:1:1: note: the levels stand here

        """)
  }

  @Test func showsTheSourceWithACaretForPeople() {
    #expect(
      text(finding, forPeople: true) == """
        a.yaml:2:4: error: unknown level 'P9' [unknown-level]
          \t é: x
          \t  ^
        b.yaml:1:1: note: the levels stand here
          \t é: x
          ^

        """)
  }

  @Test func showsNoSourceWhereThereIsNone() {
    let wholeFile = Diagnostic.warning("unread-file", "nothing reads it", at: .init(path: "a.txt"))
    #expect(text(wholeFile, forPeople: true) == "a.txt: warning: nothing reads it [unread-file]\n")
    #expect(text(finding, forPeople: true, line: nil).split(separator: "\n").count == 2)
    #expect(text(finding, forPeople: true, line: "x").split(separator: "\n").count == 4)
  }
}
