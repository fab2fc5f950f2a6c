import Testing

/// Text that a comment, a comma or an odd space takes away.
@Suite struct SwallowedTextTests {
  private static let comment =
    "1 warning: what follows ' #' is a comment and no part of the text; put the whole text in "
    + "quotes, or the comment on a line of its own [comment-in-text]"

  @Test(arguments: [
    "a: Handles issue ⟪1⟫#12 in the tracker\n", "a: C ⟪1⟫# and more\n", "a: ⟪1⟫#1 in the region\n",
    "- one\n- two ⟪1⟫#2\n", "a: [b ⟪1⟫#c\n  , d]\n", "a: b\n  c ⟪1⟫#d\n", "a: é👍 ⟪1⟫#d\n",
  ])
  func warnsOfTextBehindANumberSign(_ text: String) {
    let marked = MarkedText(text)
    #expect(marked.lines(marked.document.diagnostics) == [Self.comment])
  }

  @Test(arguments: [
    "a: b   # a comment\n", "a: b\t\t# a comment\n", "# a comment\na: C#\n", "a: 'b #c'\n",
    "a: |\n  b #c\n", "a:  # a comment\n  - b\n", "a: b#c\n", "a: \"b\"  # c\n", "a: b  ## c\n",
    "a: # a comment\n  b: c\n",
  ])
  func leavesCommentsAlone(_ text: String) {
    #expect(MarkedText(text).document.diagnostics.isEmpty)
  }

  @Test(arguments: [
    "a:\n⟪1⟫\u{A0}\u{A0}b: c\n", "a:\n  ⟪1⟫\u{2003}b: c\n", "a:\n  -⟪1⟫\u{A0}b\n",
  ])
  func warnsOfIndentationThatIsNone(_ text: String) {
    let marked = MarkedText(text)
    let first = marked.lines(marked.document.diagnostics).first
    #expect(first?.hasPrefix("1 warning: the space here is none that YAML knows (U+") == true)
    #expect(first?.hasSuffix("); write plain spaces [invisible-indentation]") == true)
  }

  @Test(arguments: ["a: b\u{A0}c\n", "a: \u{A0}b\n", "é:\n  - –\u{A0}b\n"])
  func leavesOddSpacesWithinTextAlone(_ text: String) {
    #expect(MarkedText(text).document.diagnostics.isEmpty)
  }
}
