import TestSupport
import Testing

@testable import SiteChecking
@testable import Templates

/// Markdown that need not be parsed says, when it is parsed, what the template asks for.
@Suite struct PlainMarkdownTests {
  /// Each `@` is a value. In some of them a value may be taken for more than text.
  private static let templates = [
    "# @\n\n@ · @ @\n", "- **@**: @\n- @\n", "@. @\n", "- @ @\n- @\n", "**@**@\n", "@**@** *@*@\n",
    "_@_ @_@_\n",
    "[@](a.md) [@]\n", "[b](@ \"@\")\n", "[@]\n\n[b]: c\n", "<a title=@>@</a>\n", "<b@>\n",
    "&@; &#@;\n",
    "| a | @ |\n| --- | @ |\n| @ | @ |\n", "@\n===\n", "@\n---\n", "    @\n", "x\n@\n",
    "![@](b.png) !@\n",
    "`@` ``@``\n", "<pre>\n@. @\n\n@\n</pre>\n@. @\n", "a <pre>\n@. @\n</pre>\n",
    "<div>\n@\n\n@\n</div>\n",
    "> @\n> @. @\n", "1@. @\n", "\\@\n", "@\\\n@\n", "#@\n## @ ##\n", "@", "@@ *@@*\n", "- @ x@\n",
    "~~@~~ @~\n",
    "(@) \"@\" <@>\n", "&a@;\n", "](@)\n", "[a]:@\n", "* @\n  * @\n",
  ]

  private static let words = [
    "a", "Bc", "é", "ß", "”", "営", "\u{a0}", "\u{2003}", "\u{ad}", "lt", "amp", "http://a.b", "1",
    "12",
    "1.", "2)",
  ]
  private static let signs = [
    " ", " ", "-", "--", " - ", ",", ".", ": ", ";", "?", "/", "%", "(", ")", "'", "\"", "*", "_",
    "`", "[", "]", "<", ">", "&", "#", "!", "|", "\\", "~", "=", "+", "\n", "  ",
  ]

  private func filled(_ template: String, _ value: () -> String) -> FilledTemplate {
    var parts: [TemplatePart] = []
    var values: [String: Quoted] = [:]
    for (number, text) in template.split(separator: "@", omittingEmptySubsequences: false)
      .enumerated()
    {
      if number > 0 {
        values["v\(number)"] = Quoted(value())
        parts.append(.value(TemplatePart.Name("v\(number)")))
      }
      parts.append(.text(Array(text.utf8)))
    }
    return FilledTemplate(
      parts, .record { [values] in values[$0].map(Fact.text) }, isMarkdown: true)
  }

  @Test(arguments: templates) func saysWhatTheTemplateAsksFor(_ template: String) {
    var chance = SplitMix(seed: 1)
    for _ in 0..<3000 {
      let filled = filled("x\n\n" + template) {
        (0..<Int.random(in: 1...4, using: &chance)).map { place in
          (place % 2 == 0 ? Self.words : Self.signs).randomElement(using: &chance) ?? ""
        }.joined()
      }
      guard let plain = PlainMarkdown(filled) else { continue }
      let read = PageText(readingMarkdown: plain.bytes, withPlaces: false)
      #expect(
        read.bytes == ExpectedContent(filled).text.bytes,
        "\(String(decoding: plain.bytes, as: UTF8.self).debugDescription)")
    }
  }

  @Test(arguments: [
    "Leads sales, in the north-east (and/or south): 20 % of all; \"why?\" isn't asked",
    "Prüft Maße", "Über 営業", "3 to 5 years",
  ]) func takesCommonText(_ text: String) {
    for template in [
      "# @\n", "- **A**: @\n", "*@* x\n", "[@](a.md)\n", "x | @ |\n", "<pre>\n1. @\n</pre>\n",
    ] {
      let plain = PlainMarkdown(filled(template) { text == "3 to 5 years" ? "x " + text : text })
      #expect(plain != nil || template.contains("*@*"), "\(template.debugDescription)")
    }
  }
}
