import Testing

/// The rules of a family's and a role's file.
@Suite struct RoleRulesTests {
  @Test(arguments: shapes + levels + titles + items)
  func reports(_ mistake: Mistake) {
    #expect(mistake.actual == mistake.findings)
  }

  private static let shapes: [Mistake] = [
    Mistake(
      "families/sales/family.yaml", "⟪1⟫summary: S\n",
      "1 error: the file has no 'name'; write 'name: …' [missing-key]"),
    Mistake(
      "families/sales/manager.yaml", "⟪1⟫levels: {P1: {title: T}}\n",
      "1 error: the file has no 'name'; write 'name: …' [missing-key]"),
    Mistake(
      "families/sales/manager.yaml", "⟪1⟫name: M\n",
      "1 error: the file has no 'levels'; write 'levels: …' [missing-key]"),
    .role(
      "status: ⟪1⟫aproved\nlevels: {P1: {title: T}}\n",
      "1 error: 'status' must be draft, approved or retired, not 'aproved'; "
        + "did you mean 'approved'? [bad-value]"),
    .role(
      "levels: ⟪1⟫[P1]\n",
      "1 error: 'levels' must be a mapping of level codes, not a list; write 'key: value' lines "
        + "[wrong-type]"),
    .role(
      "levels: ⟪1⟫{}\n",
      "1 error: the role has no levels; write at least one, or delete the file [no-levels]"),
    .role(
      "levels: {P1: {⟪1⟫core_output: [x], title: T}}\n",
      "1 error: unknown key 'core_output'; did you mean 'core_outputs'? [unknown-key]"),
    .role(
      "⟪2⟫levels: {P1: {title: A}}\n⟪1⟫levels: {⟪3⟫P9: {title: B}}\n",
      "1 error: 'levels' stands here a second time; keep one of the two [repeated-key]",
      "2 note: it stands here first",
      "3 error: unknown level 'P9'; did you mean 'P1'? [unknown-level]"),
  ]

  private static let levels: [Mistake] = [
    .role(
      "levels:\n  ⟪1⟫P3: {title: A}\n  ⟪2⟫p2: {title: B}\n  ⟪3⟫Head: {title: C}\n",
      "1 error: unknown level 'P3'; did you mean 'P1'? [unknown-level]",
      "2 error: unknown level 'p2'; did you mean 'P2'? [unknown-level]",
      "3 error: unknown level 'Head'; use one of P1, P2, or add it to levels.yaml "
        + "[unknown-level]"),
    .role(
      "levels:\n  ⟪1⟫P1:\n  ⟪2⟫P2: {}\n",
      "1 warning: the level 'P1' is empty; write what it expects, or delete it [empty-level]",
      "2 warning: the level 'P2' is empty; write what it expects, or delete it [empty-level]"),
    .role(
      "levels:\n  ⟪1⟫P1: {core_outputs: [], jfm: {}}\n",
      "1 warning: the level 'P1' is empty; write what it expects, or delete it [empty-level]"),
    .role(
      "levels:\n  ⟪1⟫P1: {title: A}\n  ⟪2⟫P1: {title: B}\n",
      "2 error: 'P1' stands here a second time; keep one of the two [repeated-key]",
      "1 note: it stands here first"),
    .level("core_outputs: []\njfm: {responsibilities: []}\ncomponents: {}\ncapabilities: []\n"),
    .level(
      "jfm: {complexity: ⟪1⟫'', ⟪2⟫tasks: [a]}\n",
      "1 warning: 'complexity' is empty; write a value, or delete it [empty-value]",
      "2 error: unknown key 'tasks'; known here: responsibilities, complexity, knowledge "
        + "[unknown-key]"),
    .level(
      "capabilities:\n  - ⟪1⟫{name: N}\n  - ⟪2⟫N\n",
      "1 error: an item of 'capabilities' has no 'text'; write 'text: …' [missing-key]",
      "2 error: an item of 'capabilities' must be a mapping of 'name', 'text', not text; "
        + "write 'key: value' lines [wrong-type]"),
  ]

  private static let titles: [Mistake] = [
    .role(
      "levels:\n  P1: {title: ⟪1⟫A}\n  P2: {title: ⟪2⟫A}\n",
      "2 warning: two levels of the role have the title 'A'; write different ones "
        + "[repeated-title]",
      "1 note: the first is here"),
    .role(
      "levels:\n  P1: {title: ⟪1⟫Manager — P2}\n  ⟪2⟫P2: {summary: S}\n",
      "2 warning: two levels of the role have the title 'Manager — P2'; write different ones "
        + "[repeated-title]",
      "1 note: the first is here"),
  ]

  private static let items: [Mistake] = [
    .level(
      "core_outputs: [⟪1⟫a, b, ⟪2⟫a]\n",
      "2 warning: 'a' stands here a second time; delete one of the two [repeated-line]",
      "1 note: it stands here first"),
    .level(
      "jfm: {responsibilities: [⟪1⟫a]}\ncore_outputs: [b, ⟪2⟫a]\n",
      "2 warning: 'a' stands here a second time; delete one of the two [repeated-line]",
      "1 note: it stands here first"),
    .level(
      "components: {skills: [⟪1⟫a, {id: x, text: ⟪2⟫a}]}\n",
      "2 warning: 'a' stands here a second time; delete one of the two [repeated-line]",
      "1 note: it stands here first"),
    .level(
      "capabilities:\n- {name: ⟪1⟫A, text: b}\n- {name: A, text: c}\n- {name: ⟪2⟫A, text: b}\n",
      "2 warning: 'A' stands here a second time; delete one of the two [repeated-line]",
      "1 note: it stands here first"),
    .level(
      "core_outputs:\n- {id: ⟪1⟫x, text: a}\n- {id: ⟪2⟫x, text: b}\n"
        + "jfm: {responsibilities: [{id: x, text: c}]}\n",
      "2 error: the item id 'x' stands here a second time; choose another [repeated-id]",
      "1 note: it stands here first"),
    .level(
      "core_outputs:\n- {id: ⟪1⟫a--b, text: a}\n- ⟪2⟫id: b\n",
      "1 error: the id 'a--b' must be lower-case letters a–z and digits, "
        + "with single hyphens between words; write 'a-b' [bad-id]",
      "2 error: an item of 'core_outputs' has no 'text'; write 'text: …' [missing-key]"),
    .level(
      "core_outputs:\n- ⟪1⟫Lead: the team\n- {⟪2⟫txt: a}\n",
      "1 error: an item of 'core_outputs' must be text, not a mapping; "
        + "the colon after 'Lead' makes it one, so put the whole text in quotes [wrong-type]",
      "2 error: unknown key 'txt'; did you mean 'text'? [unknown-key]"),
    .level(
      "core_outputs: ⟪1⟫a\n",
      "1 error: 'core_outputs' must be a list, not text; "
        + "write each item on a line of its own after '- ' [wrong-type]"),
  ]
}
