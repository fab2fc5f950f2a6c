import Testing

@testable import Templates

struct MarkdownEscapingTests {
  @Test(arguments: [
    "Plain prose, with (parentheses) and \"quotes\" - and a well-known hyphen.",
    "C# and F# for R&D at AT&T", "3 < 4 > 2", "snake_case and naïve_été", "~20 people", "5 * 3",
    "https://example.com/a_b?c=d&e=f#g", "see [1] and [a] (b)", "50 %; a/b; a\\b c:\\d",
    "Wow! 1.5 + 2 = 3.5", "#hashtag", "-5 degrees", "1.2.3", "+1", "a | b", "€5 → “ten”", "!",
    "1)a",
  ])
  func leavesProseAsItIs(_ prose: String) {
    #expect(rendered("{{text}}\n", .markdown, Samples.record(prose)) == prose + "\n")
    #expect(rendered("- {{text}}\n", .markdown, Samples.record(prose)) == "- \(prose)\n")
    #expect(rendered("Say: {{text}}\n", .markdown, Samples.record(prose)) == "Say: \(prose)\n")
  }

  @Test(arguments: [
    ("\\*", #"\\\*"#), ("a\\", #"a\\"#), ("`a`", #"\`a\`"#), ("*a*", #"\*a\*"#), ("a*b", #"a\*b"#),
    ("_a_ b_", #"\_a\_ b\_"#), ("~~a~~", #"\~\~a\~\~"#), ("<b>", #"\<b>"#), ("</b>", #"\</b>"#),
    ("<!-- -->", #"\<!-- -->"#), ("a <", "a \\<"), ("<1@b.c>", #"\<1@b.c>"#),
    ("&amp;", #"\&amp;"#), ("&#60;", #"\&#60;"#), ("a & b", "a & b"), ("[a](b)", #"[a\](b)"#),
    ("[a][b]", #"[a\][b]"#), ("[a]: b", #"[a\]: b"#), ("![a](b)", #"![a\](b)"#),
    ("# a", "# a"), ("a\nb\n\nc", "a<br>b<br><br>c"), (" a ", "&#32;a&#32;"),
  ])
  func escapesWithinALine(_ value: String, _ expected: String) {
    #expect(rendered("x {{text}}.\n", .markdown, Samples.record(value)) == "x \(expected).\n")
  }

  @Test(arguments: [
    ("# a", "\\# a"), ("#", "\\#"), ("####### a", "####### a"), ("> a", #"\> a"#),
    ("- a", #"\- a"#),
    ("+ a", #"\+ a"#), ("* a", #"\* a"#), ("-", #"\-"#), ("---", #"\---"#), ("===", #"\==="#),
    ("1. a", #"1\. a"#), ("12) a", #"12\) a"#), ("1234567890. a", "1234567890. a"), ("1.", #"1\."#),
    ("| a |", #"\| a |"#), (":--", #"\:--"#), ("--|--", #"\--|--"#), ("[a] b", #"\[a] b"#),
    ("```", #"\`\`\`"#), ("~~~", #"\~\~\~"#), ("    a", "&#32;   a"), ("\ta", "&#9;a"),
    ("a\n- b", "a<br>\n\\- b"), ("a\n===", "a<br>\n\\==="), ("a\n\n# b", "a\n\n\\# b"),
  ])
  func escapesWhatWouldBeginABlock(_ value: String, _ expected: String) {
    #expect(rendered("{{text}}\n", .markdown, Samples.record(value)) == "\(expected)\n")
    #expect(
      rendered("{{#approved}}x{{/approved}}{{text}}\n", .markdown, Samples.record(value))
        .hasPrefix(expected.prefix { $0 != "<" && $0 != "\n" }))
  }

  @Test(arguments: [
    ("{{text}}. a\n", "12", "&#49;2. a\n"), ("{{text}}: a\n", "12", "12: a\n"),
    ("{{text}}, a\n", "2 12", "2 12, a\n"), ("1{{text}}\n", ". a", "1\\. a\n"),
    ("-{{text}}\n", "--", "-\\--\n"), ("{{text}}(a)\n", "[b]", "\\[b\\](a)\n"),
    ("x {{text}} (a)\n", "[b]", "x [b] (a)\n"), ("{{text}}[a](b)\n", "a!", "a\\![a](b)\n"),
    ("{{text}}{{#draft}}[a](b){{/draft}}\n", "a!", "a\\![a](b)\n"),
    ("{{text}} [a](b)\n", "a!", "a! [a](b)\n"), ("{{text}}lt;\n", "a&", "a\\&lt;\n"),
    ("{{text}} lt;\n", "a&", "a& lt;\n"), ("{{text}}b\n", "a <", "a \\<b\n"),
    ("{{text}}{{other}}\n", "a&", "a\\&other\n"), ("{{text}}*\n", "a\\", "a\\\\*\n"),
    ("{{text}}x\n", "a\\", "a\\x\n"),
  ])
  func mindsWhatStandsAround(_ template: String, _ value: String, _ expected: String) {
    #expect(rendered(template, .markdown, Samples.record(value)) == expected)
  }

  @Test(arguments: [
    ("# {{text}}\n", "a\nb\n\nc", "# a<br>b<br><br>c\n"), ("# {{text}}\n", "a #", "# a \\#\n"),
    ("# {{text}}\n", "C#", "# C#\n"), ("# {{text}}\n", "##", "# \\##\n"),
    ("# {{text}}\n", "# a", "# # a\n"), ("# {{text}} b\n", "a #", "# a \\# b\n"),
    ("| {{text}} |\n", "a|b", "| a\\|b |\n"), ("| {{text}} |\n", "a\\|b", "| a\\\\&#124;b |\n"),
    ("|{{text}}|\n", "a\\", "|a&#92;|\n"), ("| {{text}} |\n", "a\n- b", "| a<br>- b |\n"),
    ("| {{text}} |\n", "---", "| \\--- |\n"), ("| {{text}} |\n", "- a", "| - a |\n"),
    ("[{{text}}](b)\n", "a [b]", "[a \\[b\\]](b)\n"), ("[{{text}}](b)\n", "a\nb", "[a<br>b](b)\n"),
    ("- {{text}}\n", "a\nb\n\nc", "- a<br>\n  b\n\n  c\n"),
    ("10. {{text}}\n", "a\nb", "10. a<br>\n    b\n"),
    ("> {{text}}\n", "a\nb\n\nc", "> a<br>\n> b\n>\n> c\n"),
    ("> - {{text}}\n", "a\n\nb", "> - a\n>\n>   b\n"),
    ("- **{{text}}** {{other}}\n", "a\nb", "- **a<br>b** other\n"),
    (
      "<div>\n{{text}}\n</div>\n", "*a*\n\n<b> & c", "<div>\n*a*<br><br>&lt;b&gt; &amp; c\n</div>\n"
    ),
    ("<pre>\n  x {{text}}\n</pre>\n", "*a\n\nb", "<pre>\n  x *a\n\n     b\n</pre>\n"),
    ("<pre>\n{{text}} ⟨b⟩\n</pre>\n", "⟨a⟩ – b", "<pre>\n&#10216;a&#10217; – b ⟨b⟩\n</pre>\n"),
    (
      "<div>\n<pre>\n{{text}}\n</pre>\n</div>\n", "a\n\nb",
      "<div>\n<pre>\na&#10;\n   b\n</pre>\n</div>\n"
    ),
    (
      "a <b title=\"{{text}}\">{{text}}</b>\n", "\"|*\n",
      "a <b title=\"&quot;&#124;*&#10;\">\"|\\*<br></b>\n"
    ),
    ("<details>\n\n{{text}}\n\n</details>\n", "*a*", "<details>\n\n\\*a\\*\n\n</details>\n"),
  ])
  func escapesForItsPlace(_ template: String, _ value: String, _ expected: String) {
    #expect(rendered(template, .markdown, Samples.record(value)) == expected)
  }

  @Test(arguments: [
    ("[a]({{link}})", "b c.html", "[a](b%20c.html)"), ("[a]({{link}})", "b(c)", "[a](b%28c%29)"),
    ("[a]({{link}} \"t\")", "<\\`|>", "[a](%3C%5C%60%7C%3E \"t\")"),
    ("[a]({{link}})", "é?a=1&b=%20", "[a](é?a=1&amp;b=%20)"),
    ("{{link}} a", "x_y*z*", "x_y\\*z\\* a"),
  ])
  func writesLinks(_ template: String, _ link: String, _ expected: String) {
    #expect(rendered(template, .markdown, Samples.record(link: link)) == expected)
  }

  @Test func protectsEveryRepetitionOfASection() {
    #expect(rendered("a {{#words}}{{.}}\n{{/words}}", .markdown) == "a a\nb\n")
    let shape = Shape("s", ["words": .list(.text)])
    let template = TemplateSource(
      path: "page", text: "a {{#words}}{{.}}\n{{/words}}", language: .markdown)
    let words = shape.record(["words": .list([Samples.text("- a"), Samples.text("- b")])])
    let bytes = Template.compile(template, partials: [:], for: shape).template?.render(words).bytes
    #expect(bytes.map { String(decoding: $0, as: UTF8.self) } == "a \\- a\n\\- b\n")
  }
}
