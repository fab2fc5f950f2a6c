import CanonReading
import Diagnostics
import Rendering
import SitePlanning
import TestSupport
import Testing

/// Whatever a canon says, its pages show it character for character and gain no element by it.
@Suite struct VerbatimTests {
  /// What the canon says that each hostile one is compared with.
  private static let words = "harmless words"
  private static let theme = Result {
    try TestRenderer.theme(at: Repository.path("themes/default"))
  }
  private static let oneLine = Result { try pages(of: words) }
  private static let severalLines = Result { try pages(of: lines(of: words)) }

  @Test(arguments: hostileTexts) func showsTheTextAndGainsNoElement(_ text: String) throws {
    expect(try Self.pages(of: text), toEqual: try Self.oneLine.get(), saying: text)
  }

  @Test(arguments: hostileLines) func showsEveryLineOfATextOfSeveral(_ line: String) throws {
    expect(
      try Self.pages(of: Self.lines(of: line)), toEqual: try Self.severalLines.get(), saying: line)
  }

  @Test func survivesRandomTexts() throws {
    var chance = SplitMix(seed: 20)
    for _ in 0..<150 {
      let text = chance.text(from: Self.pieces)
      expect(try Self.pages(of: text), toEqual: try Self.oneLine.get(), saying: text)
    }
  }

  private static func lines(of line: String) -> String {
    "first\n\(line)\n   \(line)"
  }

  /// Expects pages that differ from the harmless ones in nothing but that they say `text` wherever
  /// those say the harmless words.
  private func expect(
    _ pages: [String: PageText], toEqual harmless: [String: PageText], saying text: String
  ) {
    #expect(pages.keys.sorted() == harmless.keys.sorted())
    for (route, page) in pages {
      guard let model = harmless[route] else { continue }
      let place = "\(route): \(text.debugDescription)"
      #expect(model.text.contains(Self.words), "\(place)")
      #expect(page.tags == model.tags, "\(place)")
      #expect(page.titles == model.titles.map { Self.saying(text, $0) }, "\(place)")
      let difference = Self.difference(page.text, Self.saying(text, model.text))
      #expect(difference == nil, "\(place)")
    }
  }

  private static func saying(_ text: String, _ harmless: String) -> String {
    harmless.replacing(words, with: text)
  }

  /// The first line in which two texts differ, once as it is and once as it should be, or nil.
  private static func difference(_ text: String, _ expected: String) -> [String]? {
    let lines = withoutStamp(text)
    let expectedLines = withoutStamp(expected)
    let index = zip(lines, expectedLines).enumerated().first {
      !$1.0.utf8.elementsEqual($1.1.utf8)
    }?.offset
    if let index { return [lines[index], expectedLines[index]] }
    return lines.count == expectedLines.count ? nil : [text, expected]
  }

  /// The lines of a page, without the eight digits that stand for what the canon says.
  private static func withoutStamp(_ text: String) -> [String] {
    let key = "sales.manager.P4 · "
    return text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      let line = Substring($0)
      return line.hasPrefix(key) && line.dropFirst(key.count).allSatisfy(\.isHexDigit)
        ? key : String(line)
    }
  }

  static let hostileLines = [
    "# a", "###### a #", "> a", "- a", "+ a", "* a", "1. a", "12) a", "---", "===", "***", "___",
    "```", "~~~", "    four spaces", "| a | b |", ":-- | --:", "--- | ---", "[a]: b", "<div>",
    "<!-- a -->", "<pre>", "</pre>", "=", "-", "+", "#", "\\", "&#35; a", "a\\",
  ]

  static let hostileTexts =
    hostileLines.filter { !$0.hasPrefix(" ") } + [
      "*a* **b** _c_ __d__ a*b*c a_b_c ~a~ ~~b~~", "`a` ``b`` \\`c", "[a](b) ![c](d) [e][f] [g]",
      "[a]", "[ ] a", "[x] a", "<b>a</b> <script>b</script> <img src=x onerror=y> </td>",
      "https://example.com/?a=b&c=d <https://example.com> me@example.com <me@example.com>",
      "&lt; &amp; &nbsp; &#60; &unknown; &", "a | b \\| c \\\\| d", "\\* \\a \\\\ \\",
      "{{title}} {{{title}}} {{#a}}", "⟨target⟩ `⟨date⟩`", "javascript:alert(1) data:text/html,x",
      "\"quotes\" 'such' “and” ‘these’", "a  b   c", "עברית עם (סוגריים) ו-100%", "👩🏽‍🔧 e\u{301} ﬁ",
      String(repeating: "Donaudampfschifffahrt", count: 40), "]]> ?> --> */ \" onclick=\"x",
      "$a$ :b: @c #1 ^d^ ==e==", "a\u{A0}b", "1986. A great year", "C# R&D 3 < 4 5 > 4",
    ]

  private static let pieces = [
    "a", "b ", " ", "  ", "*", "**", "_", "`", "``", "[", "]", "(", ")", "](", "![", "<", ">", "</",
    "<b>", "&", "&amp;", "&#3", "5;", "|", "\\", "#", "# ", "- ", "1. ", "~", "~~", ":", "\"", "'",
    "=", "!", "/", "{{", "}}", "⟨", "é", "👍", ".", "http://x.y", "@", "$", "^",
  ]

  /// The pages of a canon that says `text` in every field that takes free text, by route.
  private static func pages(of text: String) throws -> [String: PageText] {
    let renderer = try TestRenderer.renderer(canon: try canon(saying: text), theme: theme.get())
    var pages: [String: PageText] = [:]
    for page in renderer.plan.sections.flatMap(renderer.plan.pages) {
      switch page.route.path {
      case "families/sales/manager/p4/index.html", "families/sales/manager/p4/goals.html",
        "families/sales/manager/index.html", "levels/p4/index.html", "index.html":
        let file = try #require(renderer.files(for: page).last)
        pages[page.route.path] = PageText(String(decoding: file.bytes, as: UTF8.self))
      default: continue
      }
    }
    return pages
  }

  private static func canon(saying text: String) throws -> Canon {
    let quoted = quoted(text)
    return try TestCanon.canon([
      "canon.yaml": """
      format: 1
      name: \(quoted)
      dimensions: [{id: scope, name: \(quoted), inline: \(quoted)}]
      """,
      "levels.yaml": """
      tracks:
        - id: professional
          name: \(quoted)
          levels:
            - {code: P4, title: \(quoted), years: \(quoted), summary: \(quoted), dimensions: {scope: \(quoted)}}
      """,
      "families/sales/family.yaml": "name: \(quoted)\nsummary: \(quoted)",
      "families/sales/manager.yaml": """
      name: \(quoted)
      summary: \(quoted)
      aliases: [\(quoted)]
      levels:
        P4:
          title: \(quoted)
          summary: \(quoted)
          core_outputs: [\(quoted), {id: a, text: \(quoted)}]
          jfm: {responsibilities: [\(quoted)], complexity: \(quoted), knowledge: \(quoted)}
          components:
            responsibilities: [\(quoted)]
            tasks: [\(quoted)]
            skills: [\(quoted)]
            knowledge: [\(quoted)]
            qualifications: [\(quoted)]
          capabilities: [{name: \(quoted), text: \(quoted)}]
      """,
    ])
  }

  /// A YAML scalar in double quotes.
  private static func quoted(_ text: String) -> String {
    "\""
      + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n") + "\""
  }
}
