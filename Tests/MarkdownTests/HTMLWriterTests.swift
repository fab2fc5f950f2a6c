import Markdown
import TestSupport
import Testing

@Suite struct HTMLWriterTests {
  private func html(_ markdown: String, marks: HTMLWriter.Marks? = nil) -> String {
    let tree = MarkdownTree(parsing: Array(markdown.utf8))
    return String(
      decoding: HTMLWriter.html(of: tree, roots: tree.children(of: 0), marks: marks),
      as: UTF8.self)
  }

  /// Everything that a theme's Markdown may hold.
  @Test(arguments: [
    "# One\n\n## Two\n\ntext *soft* and **strong**, `code <b>`",
    "- a\n- b\n  - c\n\n1. x\n2. y\n",
    "- a\n\n- b\n", "3. c\n4. d\n", "- a\n\n  second paragraph\n- b\n",
    "> quote\n>\n> - list\n", "---\n\ntext\n***\n",
    "| A | B |\n| --- | :-: |\n| 1 | \\| |\n| <br> | `x` |\n", "| A |\n| --- |\n",
    "[text & more](a/b.md \"a \\\"title\\\"\")", "[x](<a b> 'c')", "![an *image*](a.png)",
    "[q](?a=1&b=ü&c='%20)",
    "<details>\n<summary>S</summary>\n\n<pre>\na\n\nb\n</pre>\n\n</details>",
    "    indented code <x>\n", "```swift\nlet a = \"b\"\n```\n",
    "```swift&#10;b\nc\n```\n", "```swift&#12;b\nc\n```\n", "a\nb", "", "text\n\n\n\nmore",
    "\"quotes\" & 'such' <i>inline</i> &copy; \\* \\<",
  ])
  func givesTheBytesOfTheLibrarysOwnRenderer(markdown: String) {
    #expect(html(markdown) == LibraryRenderer.html(of: markdown))
  }

  /// Beyond a hundred the words stay and what holds them is left out: no page needs it, and no stack
  /// could hold it.
  @Test(arguments: ["> ", "- ", "1. ", "*a **b ", "[a](b "]) func holdsWhatStandsTooDeep(
    _ opening: String
  ) {
    let html = html(String(repeating: opening, count: 20_000) + "word\n")
    #expect(html.contains("word"))
    #expect(html.matches(of: /<(blockquote|ul|ol|em|strong|a)/).count <= 100)
  }

  @Test func writesALineBreakAndNothingAroundIt() {
    #expect(html("a<br>\nb") == "<p>a<br>b</p>\n")
    #expect(html("a\\\nb") == "<p>a<br>b</p>\n")
    #expect(html("- a<br>\n  b") == "<ul>\n<li>a<br>b</li>\n</ul>\n")
  }

  private let marks = HTMLWriter.Marks(
    start: Array("«".utf8), end: Array("»".utf8), startTag: "<span>", endTag: "</span>")

  @Test func putsTagsInPlaceOfMarks() {
    #expect(html("a «b» c", marks: marks) == "<p>a <span>b</span> c</p>\n")
    #expect(html("ª «b»«c»", marks: marks) == "<p>ª <span>b</span><span>c</span></p>\n")
  }

  @Test func goesOnWithAValueInTheNextParagraph() {
    #expect(
      html("«a\n\nb» c", marks: marks) == "<p><span>a</span></p>\n<p><span>b</span> c</p>\n")
  }

  /// The document's first text holds the values.
  private func html(
    _ markdown: String, words: [Range<Int>]..., in marks: HTMLWriter.Marks
  ) -> String {
    let tree = MarkdownTree(parsing: Array(markdown.utf8))
    let text = tree.nodes.indices.first { tree.nodes[$0].kind == .text } ?? 0
    var decorations = Decorations(of: tree)
    decorations[text].markedWords = words.map { MarkedWords(element: "ins", words: $0) }
    let html = HTMLWriter.html(
      of: tree, roots: tree.children(of: 0), decorations: decorations, marks: marks)
    return String(decoding: html, as: UTF8.self)
  }

  private let bareMarks = HTMLWriter.Marks(start: Array("«".utf8), end: Array("»".utf8))

  @Test(arguments: [
    ("«a b c»", [0..<1], "<ins>a</ins> b c"), ("«a b c»", [1..<3], "a <ins>b c</ins>"),
    ("«a b c»", [0..<3], "<ins>a b c</ins>"), ("«a b c»", [], "a b c"),
    ("«a b c d»", [0..<1, 2..<3], "<ins>a</ins> b <ins>c</ins> d"),
    ("x y «a b» z", [1..<2], "x y a <ins>b</ins> z"), ("«a  b»", [1..<2], "a  <ins>b</ins>"),
    ("«\\*a\\* &lt;b&gt; c»", [0..<2], "<ins>*a* &lt;b&gt;</ins> c"),
    ("«a<br>\nb c»", [1..<2], "a<br><ins>b</ins> c"),
    ("«a<br>\nb c»", [0..<2], "<ins>a<br>b</ins> c"),
    ("«a<br>b c»", [0..<1], "<ins>a</ins><br>b c"),
    ("«a\nb c»", [0..<2], "<ins>a\nb</ins> c"), ("«aªb c»", [1..<2], "aªb <ins>c</ins>"),
    ("«a b\n\nc d»", [1..<3], "a <ins>b</ins></p>\n<p><ins>c</ins> d"),
    ("«a b\n\nc d»", [1..<2], "a <ins>b</ins></p>\n<p>c d"),
    ("«a»", [0..<9], "<ins>a</ins>"), ("«a»", [5..<9], "a"),
  ])
  func marksWords(markdown: String, words: [Range<Int>], expected: String) {
    #expect(html(markdown, words: words, in: bareMarks) == "<p>\(expected)</p>\n")
  }

  @Test func marksTheWordsOfEachValueWithinItsOwnTags() {
    #expect(
      html("«a b», «a b»", words: [0..<1], [1..<2], in: marks)
        == "<p><span><ins>a</ins> b</span>, <span>a <ins>b</ins></span></p>\n")
    #expect(
      html("«a\n\nb»", words: [0..<2], in: marks)
        == "<p><span><ins>a</ins></span></p>\n<p><span><ins>b</ins></span></p>\n")
  }

  @Test func decorates() throws {
    let tree = MarkdownTree(parsing: Array("- **a**: b".utf8))
    let list = try #require(tree.nodes[0].firstChild)
    var decorations = Decorations(of: tree)
    decorations[list].element = "dl"
    decorations[list].attributes = [("id", "a\"&<")]
    decorations[list].before = "<section>\n"
    decorations[list].after = "</section>\n"
    let html = HTMLWriter.html(of: tree, roots: [list], decorations: decorations)
    #expect(
      String(decoding: html, as: UTF8.self) == """
        <section>
        <dl id="a&quot;&amp;&lt;">
        <li><strong>a</strong>: b</li>
        </dl>
        </section>

        """)
  }
}
