import Testing

/// The rules of `levels.yaml`.
@Suite struct LadderRulesTests {
  @Test(arguments: tracks + levels)
  func reports(_ mistake: Mistake) {
    let role = "name: Manager\nlevels: {P1: {title: T}}\n"
    let canon = MarkedCanon([
      mistake.path: mistake.text, "families/sales/manager.yaml": role,
      "canon.yaml": "format: 1\nname: N\ndimensions: [{id: scope, name: Scope}]\n",
    ])
    #expect(canon.findings == mistake.findings)
  }

  @Test(arguments: ["p.1", "1", "A_b-c.9", "abcdefghijklmnopqrstuvwx", "console", "com10"])
  func takesCodes(_ code: String) {
    #expect(ladder("\(code)").actual.filter { $0.contains("error") } == [])
  }

  @Test(arguments: [".a", "-a", "a b", "é1", "a/b", "abcdefghijklmnopqrstuvwxy", "P٣"])
  func reportsBadCodes(_ code: String) {
    #expect(
      ladder("⟪1⟫'\(code)'").actual == [
        "1 error: the level code '\(code)' must begin with a letter or digit and go on "
          + "with up to 23 letters a–z, digits, '.', '_' or '-' [bad-level-code]"
      ])
  }

  @Test(
    arguments: [
      ("CON", "is reserved by Windows"), ("nul.x", "is reserved by Windows"),
      ("Com1", "is reserved by Windows"), ("lpt9", "is reserved by Windows"),
      ("Index", "is used by the site itself"), ("index.html", "is used by the site itself"),
      ("index.md", "is used by the site itself"), ("P1.", "ends in '.', which Windows drops"),
    ] as [(String, String)])
  func reportsReservedCodes(_ code: String, _ reason: String) {
    #expect(
      ladder("⟪1⟫\(code)").actual == [
        "1 error: the level code '\(code)' \(reason); choose another [reserved-name]"
      ])
  }

  private func ladder(_ code: String) -> Mistake {
    Mistake(
      "levels.yaml",
      "tracks:\n  - id: p\n    name: P\n    levels:\n      - {code: P1, title: T}\n"
        + "      - code: \(code)\n        title: U\n")
  }

  private static let tracks: [Mistake] = [
    Mistake(
      "levels.yaml", "⟪1⟫{}\n", "1 error: the file has no 'tracks'; write 'tracks: …' [missing-key]"
    ),
    Mistake(
      "levels.yaml", "tracks:⟪1⟫\n",
      "1 error: the file has no 'tracks'; write 'tracks: …' [missing-key]"),
    Mistake(
      "levels.yaml", "tracks: ⟪1⟫{p: q}\n",
      "1 error: 'tracks' must be a list of tracks, not a mapping; "
        + "write each item on a line of its own after '- ' [wrong-type]"),
    Mistake(
      "levels.yaml",
      "tracks:\n  - ⟪1⟫id: a\n    levels: [{code: P1, title: T}]\n  - ⟪2⟫{id: ⟪3⟫B, name: B}\n",
      "1 error: an item of 'tracks' has no 'name'; write 'name: …' [missing-key]",
      "2 error: an item of 'tracks' has no 'levels'; write 'levels: …' [missing-key]",
      "3 error: the id 'B' must be lower-case letters a–z and digits, "
        + "with single hyphens between words; write 'b' [bad-id]"),
    Mistake(
      "levels.yaml",
      "tracks:\n  - {id: ⟪1⟫a, name: A, levels: [{code: P1, title: T}]}\n"
        + "  - {id: ⟪2⟫a, name: B, levels: []}\n",
      "2 error: the track id 'a' stands here a second time; choose another [repeated-id]",
      "1 note: it stands here first"),
  ]

  private static let levels: [Mistake] = [
    level(
      "⟪1⟫{code: P1}", "1 error: an item of 'levels' has no 'title'; write 'title: …' [missing-key]"
    ),
    level(
      "{code: P1, title: T}, ⟪1⟫{title: U}",
      "1 error: an item of 'levels' has no 'code'; write 'code: …' [missing-key]"
    ),
    level(
      "{code: ⟪1⟫P1, title: T}, {code: ⟪2⟫P1, title: U}",
      "2 error: the level code 'P1' stands here a second time; choose another [repeated-id]",
      "1 note: it stands here first"),
    level(
      "{code: ⟪1⟫P1, title: T}, {code: ⟪2⟫p1, title: U}",
      "2 error: the level code 'p1' differs from 'P1' only in case; choose another "
        + "[name-case-clash]",
      "1 note: the other is here"),
    level(
      "{code: P1, title: T, dimensions: {⟪1⟫scoop: x, ⟪2⟫impact: y, scope: z}}",
      "1 error: unknown dimension 'scoop'; did you mean 'scope'? [unknown-dimension]",
      "2 error: unknown dimension 'impact'; add it to the dimensions of canon.yaml, "
        + "or use one from there [unknown-dimension]"),
    level(
      "{code: P1, title: T, dimensions: ⟪1⟫[scope]}",
      "1 error: 'dimensions' must be a mapping of dimensions, not a list; "
        + "write 'key: value' lines [wrong-type]"),
    level(
      "{code: P1, title: T, dimensions: {scope: ⟪1⟫''}}",
      "1 warning: 'scope' is empty; write a value, or delete it [empty-value]"),
  ]

  private static func level(_ text: String, _ findings: String...) -> Mistake {
    Mistake(
      "levels.yaml", "tracks: [{id: p, name: P, levels: [\(text)]}]\n", all: findings)
  }
}
