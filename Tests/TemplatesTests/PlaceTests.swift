import Testing

@testable import Templates

/// Where values may not stand, and what templates may not do around them. `‸` marks the finding.
struct PlaceTests {
  @Test(arguments: [
    ("`{{‸text}}`", "in a code span, which marks blanks"),
    ("```\n{{‸text}}\n```", "in fenced code, which marks blanks"),
    ("~~~ {{‸text}}\n~~~\n{{text}}", "in fenced code, which marks blanks"),
    ("a\n\n    {{‸text}}", "in indented code"), (">      a {{‸text}}", "in indented code"),
    ("-      a {{‸text}}", "in indented code"), (">      {{‸text}}", "in indented code"),
    ("-      {{‸text}}", "in indented code"), (">>> >       {{‸text}} b", "in indented code"),
    ("<!-- {{‸text}} -->", "in a comment"),
    ("a <b {{‸text}}>", "within a tag, outside its attributes' values"),
    ("a <b title={{‸text}}>", "in an attribute without quotes"),
    ("a <b style=\"{{‸text}}\">", "in the attribute 'style'"),
    ("a <b onclick='{{‸text}}'>", "in the attribute 'onclick'"),
    ("a <{{‸text}}>", "in a tag's name"), ("a \\{{‸text}}", "right after '\\'"),
    ("a &l{{‸text}}", "right after '&'"), ("[a]{{‸text}}", "right after ']'"),
    ("[a](b \"{{‸text}}\")", "in a link's title"),
    ("[a](b \"c (d) {{‸text}}\")", "in a link's title"),
    ("[a](b 'c) {{‸text}}')", "in a link's title"),
    ("[a](b (c \\) {{‸text}}))", "in a link's title"),
    ("[a](b\n\"c {{‸text}}\")", "in a link's title"),
    ("[a](b \"c\n{{‸text}}\")", "in a link's title"),
    ("![{{‸text}}](b)", "in an image's alternative text; write an '<img>' with an 'alt' instead"),
    ("| a |\n| --- |\n{{‸text}}", "in a line right after a table; leave a blank line between them"),
    (
      "<span>\n{{‸text}}\n</span>",
      "in raw HTML that begins with no block element; begin it with one"
    ),
    (
      "<b>{{#draft}}x{{/draft}}\n{{‸text}}",
      "in raw HTML that begins with no block element; begin it with one"
    ),
    (
      "<div>\n<pre>\n\n{{‸text}}",
      "in an HTML element that a blank line has cut off from its tag"
    ),
    (
      "<pre>\na</pre> <b>{{‸text}}</b>\n",
      "after the end tag that ends its raw HTML; begin a new line"
    ),
    (
      "a <script>{{‸text}}",
      "in an HTML element that a blank line has cut off from its tag"
    ),
  ])
  func refusesValuesInMarkdown(_ marked: String, _ place: String) {
    expect(marked, .markdown, "value-out-of-place", message(place))
  }

  @Test(arguments: [
    ("<script>{{‸text}}</script>", "in a script"), ("<style>{{‸text}}</style>", "in a style sheet"),
    ("<!-- {{‸text}} -->", "in a comment"), ("<!{{‸text}}>", "in a declaration"),
    ("<//a=\"{{‸text}}\">", "in a declaration"),
    ("<{{‸text}}>", "in a tag's name"), ("<b{{‸text}}>", "in a tag's name"),
    ("<b {{‸text}}>", "within a tag, outside its attributes' values"),
    ("<b title={{‸text}}>", "in an attribute without quotes"),
    ("<b STYLE='{{‸text}}'>", "in the attribute 'style'"),
    ("<b onload='{{‸text}}'>", "in the attribute 'onload'"),
  ])
  func refusesValuesInHTML(_ marked: String, _ place: String) {
    expect(marked, .html, "value-out-of-place", message(place))
  }

  private func message(_ place: String) -> String {
    "'text' stands \(place); a value may stand in text, in a quoted attribute or, if it is a link, "
      + "where a URL does"
  }

  @Test(arguments: [
    "<a href=\"{{‸text}}\">", "<img src='a/{{‸text}}'>",
  ])
  func refusesTextWhereAURLStands(_ marked: String) {
    expect(
      marked, .html, "text-as-url", "'text' stands where a URL does, but is not a link")
  }

  @Test(arguments: ["{{text}}‸](b)", "{{text}} a‸][b]", "a‸]: {{text}}"])
  func refusesABracketThatAValueMayOpen(_ marked: String) {
    expect(
      marked, .markdown, "stray-bracket",
      "no '[' belongs to this ']', but a value before it may hold one; write '\\]'")
  }

  @Test(arguments: [
    ">> a `\n‸> b {{text}}\n", "> [a\n‸> {{text}}\n", "a `\n‸2. {{text}}\n", "a [b\n‸- {{text}}\n",
  ])
  func refusesWhatAValueInALaterLineMayClose(_ marked: String) {
    expect(
      marked, .markdown, "open-inline",
      "a '[' or '`' above is not closed, and this line may go on with it; close it, or write a "
        + "backslash before it")
  }

  @Test(arguments: [
    "a\n<b>\n‸<pre>\nc\n</pre>\n", "<b>\n‸<div>\n", "<b>\n ‸- c\n", "<b>\n‸```\n",
  ])
  func refusesWhatOnlyMayBeRawHTML(_ marked: String) {
    expect(
      marked, .markdown, "unclear-html",
      "this belongs to the raw HTML above it or not, as what stands before that is blank or not; "
        + "leave a blank line between them")
  }

  @Test(arguments: [
    ("text\n‸| a |\n| --- |\n", "leave a blank line between text and a table"),
    (
      "| a |\n‸| {{text}} |\n",
      "a table's second row must be its delimiters, such as '| --- | --- |'"
    ),
    ("| a |\n‸text `\n", "a table's second row must be its delimiters, such as '| --- | --- |'"),
  ])
  func refusesRowsOfNoTable(_ marked: String, _ message: String) {
    expect(marked, .markdown, "table-row", message)
  }

  /// What browsers mend is text in Markdown, so that its quotes would be none.
  @Test(arguments: [
    "a <b ‸2title=\"{{text}}\">", "a <b title='a'‸class=\"{{text}}\">",
    "a </b ‸title=\"{{text}}\">",
    "a <b/‸title=\"{{text}}\">", "a <b‸_c title=\"{{text}}\">", "a <b title=a‸'b'>",
    "a <b title=‸>", "a <!-- b --‸ c -->", "a <!--‸> b -->", "a <!‸d e>", "a <‸?d ?>", "‸<?d ?>",
    "‸<!d>", "a <b title=\"\n‸- c", "a <b title=\"c\n‸\n", "‸a <b title='c", "‸<![CDATA[d]]>",
    "‸<!--> d -->",
    "a <https://example.com/‸\"b>", "a <b {{#draft}}c{{/draft}}‸d>",
  ])
  func refusesWhatIsNoTagInMarkdown(_ marked: String) {
    expect(
      marked, .markdown, "broken-tag",
      "this is no tag to Markdown; close it, put white space between attributes and their values in "
        + "quotes, or write '\\<' for a '<'")
  }

  @Test(arguments: [
    "a <b title='a' class=\"{{text}}\" hidden data-x=y />",
    "a <https://example.com/?a=b#c> <a@b.c>",
    "a <!-- b - c --> <b\ntitle = \"{{text}}\"\n/> </b > <!---->", "a < b <3 <<",
    "a <b{{#draft}} class=\"x\"{{/draft}}>c</b>",
  ])
  func acceptsTagsInMarkdown(_ template: String) {
    #expect(compiled(template, .markdown).diagnostics.map(\.description) == [])
  }

  @Test func refusesTextInAMarkdownDestination() {
    expect(
      "[a]({{‸text}})", .markdown, "text-as-url",
      "'text' stands where a URL does, but is not a link")
  }

  @Test func refusesMarkupInAttributes() {
    expect(
      "<b title=\"{{{‸markup}}}\">", .html, "value-out-of-place",
      "markup 'markup' stands in an attribute or URL; markup may stand in text only")
  }

  @Test(arguments: [
    ("{{#‸draft}}<pre>{{/draft}}", TemplateSource.Language.html),
    ("<b title=\"{{#‸draft}}\"{{/draft}}>", .html), ("{{#‸words}}<!--{{/words}}", .html),
    ("{{#‸draft}}`{{/draft}}", .markdown), ("{{#‸draft}}[{{/draft}}a", .markdown),
    ("{{#‸draft}}\n```\n{{/draft}}\n", .markdown), ("{{^‸draft}}\n<div>\n{{/draft}}\n", .markdown),
  ])
  func refusesSectionsThatLeaveSomethingOpen(
    _ marked: String, _ language: TemplateSource.Language
  ) {
    expect(
      marked, language, "unbalanced-section",
      "'\(marked.contains("words") ? "words" : "draft")' opens or closes something without its "
        + "counterpart; keep a tag, quote, bracket or code block within one section")
  }

  @Test(arguments: [
    (
      "[a‸]: b", "link-definition",
      "a link definition gives canon text a link; write the address where the link stands"
    ),
    ("a\n‸--|--", "table-row", "a table's rows must begin with '|'"),
    (
      "{{text}}\n‸---\n", "underlined-heading",
      "this line makes a heading of the text before it; leave a blank line between them, "
        + "or begin the heading with '#'"
    ),
    (
      "a**{{‸text}}** b", "weak-emphasis",
      "'**' before 'text' needs white space or punctuation on its other side"
    ),
    (
      "_{{‸text}}_b", "weak-emphasis",
      "'_' after 'text' needs white space or punctuation on its other side"
    ),
    (
      "<div>\n{{#draft}}a{{/draft}}‸\n</div>", "maybe-blank-line",
      "this line is blank when its sections are left out, which would end the raw HTML; "
        + "put its sections on lines of their own"
    ),
  ])
  func refusesMarkdownThatValuesCouldBreak(_ marked: String, _ id: String, _ message: String) {
    expect(marked, .markdown, id, message)
  }

  private func expect(
    _ marked: String, _ language: TemplateSource.Language, _ id: String, _ message: String
  ) {
    let template = MarkedTemplate(marked)
    let (compiled, diagnostics) = compiled(template.text, language)
    #expect(compiled == nil)
    #expect(
      diagnostics.map(\.description)
        == template.positions.map { "page:\($0): error: \(message) [\(id)]" })
  }

  @Test(arguments: [
    ("<option{{#draft}} selected{{/draft}}>{{text}}</option>", TemplateSource.Language.html),
    ("<a {{#draft}}class=\"c\" {{/draft}}href=\"{{link}}\">{{text}}</a>", .html),
    ("{{#draft}}<b>{{text}}</b>{{/draft}}", .markdown),
    ("{{#words}}<li><a href=\"{{link}}\">{{.}}</a></li>{{/words}}", .html),
    ("{{#draft}}\n- {{text}}\n{{/draft}}\n{{#words}}\n- {{.}}\n{{/words}}\n", .markdown),
    ("| a |\n| --- |\n{{#words}}\n| {{.}} |\n{{/words}}\n\n{{text}}\n", .markdown),
    ("- a\n- {{text}}\n\n---\n", .markdown), ("- a\n\n    - {{text}}\n", .markdown),
    ("```\na\n```\n{{text}}\n", .markdown), ("`a` {{text}} ``a`b`` {{text}}\n", .markdown),
  ])
  func acceptsWhatIsBalanced(_ template: String, _ language: TemplateSource.Language) {
    #expect(compiled(template, language).diagnostics.isEmpty)
  }
}
