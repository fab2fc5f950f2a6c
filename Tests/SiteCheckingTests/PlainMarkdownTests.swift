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
    "(@) \"@\" <@>\n", "&a@;\n", "](@)\n", "[a]:@\n", "<div title=\"A > @\">x</div>\n",
    "[x](a.md \"see (y) @\")\n", "[x](a.md 'y) @')\n",
    "<prefix>\n\n@. @\n\n</prefix>\n", "```\n<pre>\n```\n\n@. @\n", "<pre>\na\n</PRE>\n\n@. @\n",
    "x:\r@. @\n",
    "<div>\n<pre>\n\n@. @\n</pre>\n</div>\n", "<!--\n\n<pre>\n-->\n\n@. @\n",
    "<style>\n\n<pre>\n</style>\n\n@. @\n", "* @\n  * @\n",
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

  /// A template and what it is with the values in it as they are.
  private func filled(
    _ template: String, _ value: () -> String
  ) -> (template: FilledTemplate, written: [UInt8]) {
    var parts: [TemplatePart] = []
    var values: [String: Quoted] = [:]
    var written = ""
    for (number, text) in template.split(separator: "@", omittingEmptySubsequences: false)
      .enumerated()
    {
      if number > 0 {
        let value = value()
        values["v\(number)"] = Quoted(value)
        parts.append(.value(TemplatePart.Name("v\(number)")))
        written += value
      }
      parts.append(.text(Array(text.utf8)))
      written += text
    }
    let filled = FilledTemplate(
      parts, .record { [values] in values[$0].map(Fact.text) }, isMarkdown: true)
    return (filled, Array(written.utf8))
  }

  @Test(arguments: templates) func saysWhatTheTemplateAsksFor(_ template: String) {
    var chance = SplitMix(seed: 1)
    for _ in 0..<3000 {
      let (filled, written) = filled("x\n\n" + template) {
        (0..<Int.random(in: 1...4, using: &chance)).map { place in
          (place % 2 == 0 ? Self.words : Self.signs).randomElement(using: &chance) ?? ""
        }.joined()
      }
      guard PlainMarkdown.fills(filled, in: written) else { continue }
      let read = PageText(readingMarkdown: written, withPlaces: false)
      #expect(
        read.bytes == ExpectedContent(filled).text.bytes,
        "\(String(decoding: written, as: UTF8.self).debugDescription)")
    }
  }

  @Test(arguments: [
    "Leads sales, in the north-east (and/or south): 20 % of all; \"why?\" isn't asked",
    "Prüft Maße", "Über 営業", "x 3 to 5 years",
  ]) func takesCommonText(_ text: String) {
    for template in [
      "# @\n", "- **A**: @\n", "*x @ x*\n", "[@](a.md)\n", "x | @ |\n", "<pre>\n1. @\n</pre>\n",
    ] {
      var (filled, written) = filled(template) { text }
      #expect(PlainMarkdown.fills(filled, in: written), "\(template.debugDescription)")
      written[written.count / 2] ^= 1
      #expect(!PlainMarkdown.fills(filled, in: written), "\(template.debugDescription)")
      #expect(!PlainMarkdown.fills(filled, in: written.dropLast()))
      (filled, written) = self.filled(template + "x") { text }
      #expect(!PlainMarkdown.fills(filled, in: written + [0x78]))
    }
  }
}
