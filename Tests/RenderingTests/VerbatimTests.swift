import CanonReading
import Diagnostics
import Rendering
import SitePlanning
import TestSupport
import Testing

/// Whatever a canon says, its pages show it character for character and gain no element by it.
@Suite struct VerbatimTests {
  @Test(arguments: hostileTexts) func showsTheTextAndGainsNoElement(_ text: String) throws {
    let harmless = try pages(of: "harmless words")
    for (route, html) in try pages(of: text) {
      let page = PageText(html)
      #expect(page.text.contains(text), "\(route)")
      #expect(page.tags == PageText(harmless[route] ?? "").tags, "\(route)")
    }
  }

  @Test(arguments: hostileLines) func showsEveryLineOfATextOfSeveral(_ line: String) throws {
    let text = "first\n\(line)\n   \(line)"
    let harmless = try pages(of: "first\nharmless\n   words")
    for (route, html) in try pages(of: text) {
      let page = PageText(html)
      #expect(page.text.contains(text), "\(route)")
      #expect(page.tags == PageText(harmless[route] ?? "").tags, "\(route)")
    }
  }

  @Test func survivesRandomTexts() throws {
    var chance = SplitMix(seed: 20)
    let harmless = try pages(of: "harmless words")
    for _ in 0..<150 {
      let text = chance.text(from: Self.pieces)
      for (route, html) in try pages(of: text) {
        let page = PageText(html)
        #expect(page.text.contains(text), "\(route): \(text.debugDescription)")
        #expect(
          page.tags == PageText(harmless[route] ?? "").tags, "\(route): \(text.debugDescription)")
      }
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
  private func pages(of text: String) throws -> [String: String] {
    let renderer = try TestRenderer.renderer(canon: try canon(saying: text))
    var pages: [String: String] = [:]
    for page in renderer.plan.sections.flatMap(renderer.plan.pages) {
      switch page.route.path {
      case "families/sales/manager/p4/index.html", "families/sales/manager/p4/goals.html",
        "families/sales/manager/index.html", "levels/p4/index.html", "index.html":
        let file = try #require(renderer.files(for: page).last)
        pages[page.route.path] = String(decoding: file.bytes, as: UTF8.self)
      default: continue
      }
    }
    return pages
  }

  private func canon(saying text: String) throws -> Canon {
    let quoted = Self.quoted(text)
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
