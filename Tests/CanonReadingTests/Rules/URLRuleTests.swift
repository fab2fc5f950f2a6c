import Testing

/// The links in `canon.yaml`.
@Suite struct URLRuleTests {
  @Test(arguments: [
    "edit_url: https://git.example.com/edit/{path}?x={path}#y", "edit_url: HTTP://example.com",
    "edit_url: mailto:a@example.com?subject={path}",
    "question_url: mailto:people@example.com?subject={key}",
    "question_url: https://example.com/ä", "base_url: https://example.com/roles/",
    "base_url: http://localhost:8080", "base_url: https://example.com/%7Croles/%C3%A4/",
  ])
  func takes(_ line: String) {
    #expect(Mistake.settings(line + "\n").actual == [])
  }

  @Test(
    arguments: [
      ("edit_url: ⟪1⟫javascript:x", "'edit_url' \(begin), not 'javascript:x'"),
      ("edit_url: ⟪1⟫//example.com", "'edit_url' \(begin), not '//example.com'"),
      ("edit_url: ⟪1⟫https://", "'edit_url' \(begin), not 'https://'"),
      ("edit_url: ⟪1⟫'{path}'", "'edit_url' \(begin), not '{path}'"),
      ("question_url: ⟪1⟫'mailto:'", "'question_url' \(begin), not 'mailto:'"),
      (
        "base_url: ⟪1⟫mailto:a@example.com",
        "'base_url' must begin with https:// or http:// and an address, not 'mailto:a@example.com'"
      ),
      (
        "edit_url: https://example.com/⟪1⟫ x",
        "'edit_url' must not hold white space; write it as '%20'"
      ),
      (
        "edit_url: https://example.com/⟪1⟫\u{A0}x",
        "'edit_url' must not hold white space; delete it"
      ),
      (
        "edit_url: https://example.com/⟪1⟫\"x", "'edit_url' must not hold '\"'; write it as '%22'"
      ),
      ("edit_url: https://example.com/⟪1⟫'x", "'edit_url' must not hold '''; write it as '%27'"),
      ("edit_url: https://example.com/⟪1⟫<x>", "'edit_url' must not hold '<'; write it as '%3C'"),
      ("edit_url: https://example.com⟪1⟫\\x", "'edit_url' must not hold '\\'; write it as '%5C'"),
      ("base_url: https://example.com/⟪1⟫|x/", "'base_url' must not hold '|'; write it as '%7C'"),
      ("edit_url: https://example.com/⟪1⟫^x", "'edit_url' must not hold '^'; write it as '%5E'"),
      ("edit_url: https://example.com/⟪1⟫%2", "'edit_url' must not hold '%'; write it as '%25'"),
      ("edit_url: https://example.com/a⟪1⟫%g0", "'edit_url' must not hold '%'; write it as '%25'"),
      (
        "edit_url: https://example.com/⟪1⟫{key}",
        "'edit_url' may hold besides {path} no braces; write '%7B' and '%7D' for others"
      ),
      (
        "question_url: https://example.com/{key}⟪1⟫{",
        "'question_url' may hold besides {key} no braces; write '%7B' and '%7D' for others"
      ),
      (
        "base_url: https://example.com/⟪1⟫{path}",
        "'base_url' may hold no braces; write '%7B' and '%7D' for others"
      ),
    ] as [(String, String)])
  func reports(_ line: String, _ sentence: String) {
    let mistake = Mistake.settings(line + "\n", "1 error: \(sentence) [bad-url]")
    #expect(mistake.actual == mistake.findings)
  }
}

private let begin = "must begin with https://, http:// or mailto: and an address"
