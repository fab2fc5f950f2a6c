import Testing

@testable import Templates

/// Values so long that they are written in a moment only where no byte is looked at again for each
/// byte of its run or line.
struct LongValueTests {
  private static let count = 100_000

  @Test(arguments: [
    ("*", #"\*"#), ("_", #"\_"#), ("~", #"\~"#), ("`", #"\`"#), (#"\"#, #"\\"#), ("#", "#"),
    ("1", "1"), ("&a", "&a"), ("&#1", "&#1"), ("<.", "<."), ("|", "|"), ("!", "!"), (" #", " #"),
    ("é_é", "é_é"),
  ])
  func writesRunsWithinALine(_ piece: String, _ expected: String) {
    let value = "(" + String(repeating: piece, count: Self.count) + ")"
    let written = rendered("x {{text}}.\n", .markdown, Samples.record(value))
    #expect(written == "x (" + String(repeating: expected, count: Self.count) + ").\n")
  }
}
