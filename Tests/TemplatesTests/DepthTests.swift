import Testing

@testable import Templates

/// Templates whose tags stand within each other, or include each other, without measure.
struct DepthTests {
  private static let count = 20_000

  @Test(arguments: ["#draft", "^draft", "$a"]) func refusesTagsTooDeepWithinEachOther(_ tag: String)
  {
    let closing = "{{/\(tag.dropFirst())}}"
    func findings(_ depth: Int) -> [String] {
      let text =
        String(repeating: "{{\(tag)}}", count: depth) + String(repeating: closing, count: depth)
      return compiled(text, .html).diagnostics.map(\.description)
    }
    #expect(findings(64) == [])
    for depth in [65, Self.count] {
      #expect(
        findings(depth) == [
          "page:1:\(64 * (tag.count + 4) + 4): error: sections and blocks stand within each other "
            + "more than 64 deep; close them, or put the inner ones into a partial [too-deep]"
        ])
    }
  }

  /// Each partial holds the next one twice: 2²⁰ of the last.
  @Test func refusesPartialsThatGrowWithoutMeasure() {
    let partials = Dictionary(
      uniqueKeysWithValues: (0..<20).map { ("p\($0)", "{{> p\($0 + 1)}}{{> p\($0 + 1)}}\n") }
        + [("p20", "x\n")])
    let diagnostics = compiled("{{> p0}}\n", .markdown, partials: partials).diagnostics
    #expect(diagnostics.map(\.id) == ["too-many-partials"])
    #expect(
      diagnostics.first?.message
        == "the template holds more than 10000 partials, those of partials counted each time; "
        + "include fewer")
  }

  /// In a moment only where no tag looks at the rest of its line, or at all that may follow.
  @Test func takesManyTagsInOneLine() {
    let text = String(
      repeating: "{{#steps}}{{title}}{{/steps}}{{^steps}}{{/steps}}", count: Self.count)
    #expect(rendered(text, .html).count == 6 * Self.count)
  }
}
