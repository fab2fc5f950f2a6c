import Testing

/// The rules of `canon.yaml`.
@Suite struct SettingsRulesTests {
  @Test(arguments: formats + languages + directions + dimensions)
  func reports(_ mistake: Mistake) {
    #expect(mistake.actual == mistake.findings)
  }

  private static let formats: [Mistake] = [
    Mistake(
      "canon.yaml", "⟪1⟫name: N\n",
      "1 error: the file has no 'format'; write 'format: …' [missing-key]"),
    Mistake(
      "canon.yaml", "⟪1⟫format: 1\n",
      "1 error: the file has no 'name'; write 'name: …' [missing-key]"),
    Mistake(
      "canon.yaml", "format: ⟪1⟫1.0\nname: N\n",
      "1 error: unknown format '1.0'; this program reads format 1 only, so write 'format: 1' "
        + "[bad-format]"),
    .settings(
      "⟪1⟫lanugage: en\n", "1 error: unknown key 'lanugage'; did you mean 'language'? [unknown-key]"
    ),
    .settings(
      "⟪1⟫x: y\n⟪2⟫x: z\n",
      "1 error: unknown key 'x'; known here: format, name, organisation, language, direction, "
        + "edition, edit_url, question_url, base_url, source, licence, dimensions [unknown-key]",
      "2 error: 'x' stands here a second time; keep one of the two [repeated-key]",
      "1 note: it stands here first",
      "2 error: unknown key 'x'; known here: format, name, organisation, language, direction, "
        + "edition, edit_url, question_url, base_url, source, licence, dimensions [unknown-key]"),
    .settings(
      "edition:⟪1⟫\n", "1 warning: 'edition' is empty; write a value, or delete it [empty-value]"),
  ]

  private static let languages: [Mistake] = [
    .settings("language: pt-BR\n"), .settings("language: yue\n"),
    .settings("language: sr-Latn-RS\n"),
    .settings(
      "language: ⟪1⟫English\n",
      "1 error: 'language' must be a BCP 47 tag such as 'en', 'de' or 'pt-BR', not 'English' "
        + "[bad-value]"),
    .settings(
      "language: ⟪1⟫en_GB\n",
      "1 error: 'language' must be a BCP 47 tag such as 'en', 'de' or 'pt-BR', not 'en_GB'; "
        + "did you mean 'en-GB'? [bad-value]"),
  ]

  private static let directions: [Mistake] = [
    .settings(
      "direction: ⟪1⟫right\n", "1 error: 'direction' must be ltr or rtl, not 'right' [bad-value]")
  ]

  private static let dimensions: [Mistake] = [
    .settings(
      "dimensions: ⟪1⟫scope\n",
      "1 error: 'dimensions' must be a list of dimensions, not text; "
        + "write each item on a line of its own after '- ' [wrong-type]"),
    .settings(
      "dimensions:⟪1⟫\n",
      "1 warning: 'dimensions' is empty; write a value, or delete it [empty-value]"),
    .settings("dimensions: []\n"),
    .settings(
      "dimensions:\n  - ⟪1⟫{id: scope}\n",
      "1 error: an item of 'dimensions' has no 'name'; write 'name: …' [missing-key]"),
    .settings(
      "dimensions:\n  - ⟪1⟫name: Scope\n",
      "1 error: an item of 'dimensions' has no 'id'; write 'id: …' [missing-key]"),
    .settings(
      "dimensions:\n  - {id: ⟪1⟫Decision rights, name: D}\n",
      "1 error: the id 'Decision rights' must be lower-case letters a–z and digits, "
        + "with single hyphens between words; write 'decision-rights' [bad-id]"),
    .settings(
      "dimensions:\n  - {id: ⟪1⟫a, name: A}\n  - {id: ⟪2⟫a, name: B}\n",
      "2 error: the dimension id 'a' stands here a second time; choose another [repeated-id]",
      "1 note: it stands here first"),
  ]
}
