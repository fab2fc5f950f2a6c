extension HostileText {
  /// Lines that are markup wherever they may be.
  package static let lines = [
    "# a", "###### a #", "> a", "- a", "+ a", "* a", "1. a", "12) a", "123456789. a", "---", "===",
    "***", "___",
    "```", "~~~", "    four spaces", "| a | b |", ":-- | --:", "--- | ---", "[a]: b", "<div>",
    "<!-- a -->", "<pre>", "</pre>", "=", "-", "+", "#", "\\", "&#35; a", "a\\",
  ]

  package static let texts =
    lines.filter { !$0.hasPrefix(" ") } + [
      "*a* **b** _c_ __d__ a*b*c a_b_c ~a~ ~~b~~", "`a` ``b`` \\`c", "[a](b) ![c](d) [e][f] [g]",
      "[a]", "[ ] a", "[x] a", "<b>a</b> <script>b</script> <img src=x onerror=y> </td>",
      "https://example.com/?a=b&c=d <https://example.com> me@example.com <me@example.com>",
      "&lt; &amp; &nbsp; &#60; &unknown; &", "a | b \\| c \\\\| d", "\\* \\a \\\\ \\",
      "{{title}} {{{title}}} {{#a}}", "⟨target⟩ `⟨date⟩`", "javascript:alert(1) data:text/html,x",
      "\"quotes\" 'such' “and” ‘these’", "a  b   c", "עברית עם (סוגריים) ו-100%", "👩🏽‍🔧 e\u{301} ﬁ",
      String(repeating: "Donaudampfschifffahrt", count: 40), "]]> ?> --> */ \" onclick=\"x",
      "$a$ :b: @c #1 ^d^ ==e==", "a\u{A0}b", "1986. A great year", "“_b_” —_b_— «*b*» …__b__…",
      "C# R&D 3 < 4 5 > 4",
    ]

  /// What texts of chance are put together from.
  package static let pieces = [
    "a", "b ", " ", "  ", "    ", "\n", "\n", "\n\n", "\t", "*", "**", "_", "`", "``", "```", "~~~",
    "[", "]",
    "(", ")", "](", "![", "]: ", "<", ">", "</", "<b>", "<!--", "-->", "</pre>", "</td>", "<br>",
    "]]>", "&",
    "&amp;", "&#3", "5;", "&lt;", "|", "| --- |", "\\", "\\|", "#", "# ", "- ", "+ ", "1. ", "2) ",
    "> ", "---",
    "===", "~", "~~", ":", "\"", "'", "=", "!", "/", "{{", "}}", "{{title}}", "{{{x}}}", "⟨", "⟩",
    "`⟨target⟩`", "é", "e\u{301}", "👍", "👩🏽‍🔧", "שלום", "مرحبا", "\u{202E}", "\u{2028}", "\u{A0}",
    "\u{FEFF}", ".",
    "javascript:alert(1)", "data:text/html,x", "http://x.y", "https://example.com/?a=b&c",
    "www.x.y",
    "<http://x.y>", "me@x.y", "@", "$", "^", String(repeating: "lang", count: 50),
  ]
}
