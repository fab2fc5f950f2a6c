import Testing
import YAMLReading

/// Every sentence that stands for one of the parser's own, at the place to mend.
@Suite struct SyntaxExplanationTests {
  @Test(
    arguments: [
      ("a: ⟪1⟫\"b\nc: d\n", unclosedQuote),
      ("a: ⟪1⟫'b\nc: d\n", unclosedQuote),
      ("a: ⟪1⟫\"b\n---\nc\"\n", unclosedQuote),
      (
        "a: ⟪1⟫\"b\nc: \"d\"\n",
        "the quote that opens here closes on line 2, within other text; close it where its text ends"
      ),
      ("a: 'it'⟪1⟫s fine'\n", textAfterQuote),
      ("a: \"b\" ⟪1⟫c\n", textAfterQuote),
      ("- \"b\" ⟪1⟫c\n- d\n", textAfterQuote),
      (#"a: "C:⟪1⟫\Users""# + "\n", badEscape("\\U")),
      (#"a: "⟪1⟫\q""# + "\n", badEscape("\\q")),
      (#"a: "⟪1⟫\xZZ""# + "\n", badEscape("\\x")),
      (#"a: "⟪1⟫\uD800""# + "\n", badEscape("\\u")),
    ] as [(String, String)])
  func explainsQuotes(_ text: String, _ sentence: String) {
    expectSentence(sentence, of: text)
  }

  @Test(
    arguments: [
      ("a: b\n⟪1⟫\tc: d\n", "a tab in the indentation; indent with spaces"),
      ("a:\n  ⟪1⟫\tc: d\n", "a tab in the indentation; indent with spaces"),
      ("a: |\n⟪1⟫\tc\n", "a tab in the indentation; indent with spaces"),
      ("a:\n  -⟪1⟫\tb\n", "a tab where a space is expected; write a space"),
    ] as [(String, String)])
  func explainsTabs(_ text: String, _ sentence: String) {
    expectSentence(sentence, of: text)
  }

  @Test(
    arguments: [
      ("a: B⟪1⟫: c\n", "a colon and a space within unquoted text; put the whole text in quotes"),
      ("- a: B⟪1⟫: c\n", "a colon and a space within unquoted text; put the whole text in quotes"),
      (
        "a: b\n  summary⟪1⟫: c\n",
        "unexpected ':' after 'summary'; line the key up with the keys above it, "
          + "or put text that holds a colon in quotes"
      ),
      ("name⟪1⟫:Foo\nlevels: b\n", "no space after the colon; write one"),
      (
        "a: b\n⟪1⟫sumary\nc: d\n",
        "no ':' after 'sumary'; write 'key: value', or indent the line "
          + "if it continues the text above"
      ),
      (
        "a: [b⟪1⟫:[c]]\n",
        "a colon within unquoted text in brackets; put the text in quotes, "
          + "or write a space after the colon"
      ),
      ("⟪1⟫: b\n", "a key is missing before ':'; write one, or put the text in quotes"),
    ] as [(String, String)])
  func explainsColons(_ text: String, _ sentence: String) {
    expectSentence(sentence, of: text)
  }

  @Test(arguments: ["*", "&", "@", "`", "%", "|", ">", "? ", ",", "]", "}"])
  func explainsTextThatBeginsWithASign(_ sign: String) {
    expectSentence(
      "unquoted text cannot begin with '\(sign.prefix(1))'; put the whole text in quotes",
      of: "a: ⟪1⟫\(sign)\(sign == "*" || sign == "&" ? " " : "")b\n")
  }

  @Test(arguments: ["*b*", "!<b", "|0", ">5 years"])
  func explainsTextThatLooksLikeASign(_ text: String) {
    expectSentence(
      "unquoted text cannot begin with '\(text.prefix(1))'; put the whole text in quotes",
      of: "a: ⟪1⟫\(text)\n")
  }

  @Test(
    arguments: [
      (
        "a: ⟪1⟫- b\n",
        "a list cannot begin on the line of its key; begin it on a new line, "
          + "or put text that begins with '-' in quotes"
      ),
      ("⟪1⟫%5 growth\n", directive),
      ("⟪1⟫%YAML 3.0\n---\na: b\n", directive),
      (
        "%YAML 1.2\n⟪1⟫a: b\n",
        "no '---' between a line that begins with '%' and this one; delete the line with '%'"
      ),
    ] as [(String, String)])
  func explainsStartsOfLines(_ text: String, _ sentence: String) {
    expectSentence(sentence, of: text)
  }

  @Test(
    arguments: [
      ("a: ⟪1⟫[b, c\nd: e\n", unclosed("[", "]")),
      ("a: ⟪1⟫[b, c\n", unclosed("[", "]")),
      ("a: ⟪1⟫{b: c\nd: e\n", unclosed("{", "}")),
      ("a: [b, ⟪1⟫, c]\n", "nothing stands before this comma; delete it"),
      (
        "a: ⟪1⟫[b,\n",
        "the bracket that opens here is never closed; close it, or put the text in quotes"
      ),
      ("a: [b] ⟪1⟫c\n", "text follows the closing bracket; put the whole text in quotes"),
      ("a: {b}⟪1⟫/c\n", "text follows the closing bracket; put the whole text in quotes"),
    ] as [(String, String)])
  func explainsBrackets(_ text: String, _ sentence: String) {
    expectSentence(sentence, of: text)
  }

  @Test(
    arguments: [
      (
        "a: ⟪2⟫{b: c⟪1⟫: d}\n",
        "expected ',' or '}' here; put text with a colon, comma, quote or bracket in quotes",
        "the '{' stands here"
      ),
      (
        "a:\n  ⟪2⟫- b\n  ⟪1⟫c: d\n",
        "no '-' before this line, unlike the other items of its list; write '- ' before it, "
          + "or mend its indentation",
        "the list begins here"
      ),
      (
        "⟪2⟫a: b\n⟪1⟫- c\n",
        "a list item where a key is expected; line its '-' up with the other items of its list",
        "the keys begin here"
      ),
      (
        "⟪2⟫a:\n  b: c\n ⟪1⟫d: e\n",
        "the indentation is unlike that of the keys above; line them up", "the keys begin here"
      ),
      (
        "  ⟪2⟫a: b\n⟪1⟫c: d\n",
        "the indentation is less than that of the first key; line the keys up",
        "the keys begin here"
      ),
    ] as [(String, String, String)])
  func explainsWithASecondPlace(_ text: String, _ sentence: String, _ note: String) {
    let marked = MarkedText(text)
    #expect(
      marked.lines(marked.document.diagnostics) == [
        "1 error: \(sentence) [yaml-syntax]", "2 note: \(note)",
      ])
  }

  @Test func reportsTextAfterTheEnd() {
    expectSentence(
      "text follows the end of the file's content; write it as 'key: value', or delete it",
      of: "a: b\n...\n⟪1⟫c: d\n")
  }

  @Test func reportsTextAfterAnAliasBesideTheAlias() {
    let marked = MarkedText("a: ⟪1⟫*b ⟪2⟫c\n")
    #expect(
      marked.lines(marked.document.diagnostics) == [
        "1 error: an alias; write the value out, or put text that begins with '*' in quotes "
          + "[alias]",
        "2 error: text follows the end of the value; put the whole text in quotes [yaml-syntax]",
      ])
  }

  @Test func leavesNoTreeBehind() {
    #expect(MarkedText("a: b: c\n").document.root == nil)
  }

  private func expectSentence(
    _ sentence: String, of text: String, at location: Testing.SourceLocation = #_sourceLocation
  ) {
    let marked = MarkedText(text)
    #expect(
      marked.lines(marked.document.diagnostics) == ["1 error: \(sentence) [yaml-syntax]"],
      sourceLocation: location)
  }
}

private let unclosedQuote =
  "the quote that opens here is never closed; close it, or, where it belongs to the text, "
  + "put the whole text in the other kind of quotes"
private let textAfterQuote =
  "text follows the closing quote; put the whole text in quotes, with '' for an apostrophe "
  + "in single quotes and \\\" for a quotation mark in double quotes"
private let directive =
  "a line that begins with '%' is an instruction to YAML's readers; delete it, "
  + "or put the text in quotes"

private func badEscape(_ escape: String) -> String {
  "'\(escape)' begins no character's escape; in double quotes write '\\\\' for a backslash, "
    + "or use single quotes"
}

private func unclosed(_ opening: String, _ closing: String) -> String {
  "the '\(opening)' that opens here is never closed; close it with '\(closing)', "
    + "or put text that begins with '\(opening)' in quotes"
}
