import Testing

/// The rules of every value, whatever its key.
@Suite struct TextRulesTests {
  // What an author leaves in a canon to be written later, here as the rule's input.
  @Test(arguments: [
    "TBD", "tbd", "TBC", "todo", "FIXME", "lorem ipsum", "Lorem Ipsum dolor sit", "xxx", "XXXX",
    "n/a", "N/A", "tbd.", "TBD…", "To be defined", "to be confirmed!", "Coming soon…",
  ])
  func warnsOfAPlaceholder(_ text: String) {
    let shown = text.lowercased().hasPrefix("lorem") ? text.prefix(11) : text[...]
    let mistake = Mistake.level(
      "summary: ⟪1⟫\(text)",
      "1 warning: '\(shown)' is a placeholder; write the text, or leave the field out "
        + "[placeholder-text]")
    #expect(mistake.actual == mistake.findings)
  }

  // The same amid a text that is otherwise written.
  @Test func warnsOfAPlaceholderWithinText() {
    let mistake = Mistake.level(
      "core_outputs: [Target is ⟪1⟫TBD., 'x (⟪2⟫TODO)']\n",
      "1 warning: 'TBD' is a placeholder; write the text, or leave the field out "
        + "[placeholder-text]",
      "2 warning: 'TODO' is a placeholder; write the text, or leave the field out "
        + "[placeholder-text]")
    #expect(mistake.actual == mistake.findings)
  }

  // What only looks like a placeholder: `todos` is Spanish.
  @Test(arguments: [
    "A to-do list", "todos los clientes", "TODOS", "n/a for now", "xx", "Q&A; R&D;",
    "To be confirmed by the board", "tbd-free", "To do: everything", "AT&T",
    "a & b;", "&;", "&#;", "&#xZZ;", "C# &c", "naïve – “quoted” é", "NOT IN USE", "👩🏽‍💻 🏳️‍🌈",
    "نمی‌خواهم", "क्‍ष",
  ])
  func leavesTextAlone(_ text: String) {
    #expect(Mistake.level("summary: '\(text)'").actual == [])
  }

  @Test(
    arguments: [
      ("&amp;", "write '&'"), ("&lt;", "write '<'"), ("&apos;", "write an apostrophe"),
      ("&#39;", "write an apostrophe"), ("&nbsp;", "write a space"),
      ("&eacute;", "write the character itself"), ("&#x27;", "write the character itself"),
    ] as [(String, String)])
  func warnsOfAnEntity(_ entity: String, _ remedy: String) {
    let sentence = "'\(entity)' is shown as those characters; \(remedy) [stray-entity]"
    let mistake = Mistake.level(
      "summary: a ⟪1⟫\(entity)⟪2⟫\(entity)b", "1 warning: \(sentence)", "2 warning: \(sentence)")
    #expect(mistake.actual == mistake.findings)
  }

  @Test(
    arguments: [
      ("\u{200B}", "zero-width character (U+200B); delete it"),
      ("\u{2060}", "zero-width character (U+2060); delete it"),
      ("\u{FEFF}", "zero-width character (U+FEFF); delete it"),
      ("\u{200D}", "joining control (U+200D); delete it"),
      ("\u{202E}", "control of the writing direction (U+202E); delete it"),
      ("\u{2067}", "control of the writing direction (U+2067); delete it"),
      ("\u{200F}", "control of the writing direction (U+200F); delete it"),
      ("\u{2028}", "line separator (U+2028); write a line break instead"),
    ] as [(String, String)])
  func warnsOfAnInvisibleCharacter(_ character: String, _ rest: String) {
    let mistake = Mistake.level(
      "summary: é⟪1⟫\(character)b", "1 warning: an invisible \(rest) [invisible-character]")
    #expect(mistake.actual == mistake.findings)
  }

  @Test func looksAtEveryFile() {
    let canon = MarkedCanon([
      "canon.yaml": "format: 1\nname: N\nsource: ⟪1⟫TBD\n",
      "levels.yaml":
        "tracks: [{id: p, name: P, levels: [{code: P1, title: T, summary: ⟪2⟫TBD}]}]\n",
      "families/sales/family.yaml": "name: Sales\nsummary: ⟪3⟫TBD\n",
      "families/sales/manager.yaml": "name: M\naliases: [⟪4⟫TBD]\nlevels: {P1: {title: T}}\n",
    ])
    #expect(canon.findings.map { $0.prefix(1) } == ["1", "3", "4", "2"])
  }
}
