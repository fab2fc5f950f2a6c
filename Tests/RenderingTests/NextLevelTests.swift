import CanonReading
import Rendering
import TestSupport
import Testing

/// What a profile says of the next level.
@Suite struct NextLevelTests {
  /// The texts of the page of `sales.clerk.P1`, whose role says so of P1, P2 and, on another track, M1.
  private func page(
    _ level: String, next: String?, other: String? = nil, settings: String = "",
    dimensions: (String, String) = ("", "")
  ) throws -> (markdown: String, html: String) {
    let levels = [("P1", level), ("P2", next), ("M1", other)].compactMap { code, said in
      said.map { "\(code): \($0)" }
    }
    let canon = try TestCanon.canon([
      "canon.yaml": """
      format: 1
      name: N
      dimensions: [{id: scope, name: Scope}, {id: impact, name: Impact}]
      \(settings)
      """,
      "levels.yaml": """
      tracks:
        - id: p
          name: P
          levels:
            - {code: P1, title: First, dimensions: {\(dimensions.0)}}
            - {code: P2, title: Second, dimensions: {\(dimensions.1)}}
        - {id: m, name: M, levels: [{code: M1, title: Manager}]}
      """,
      "families/sales/family.yaml": "name: Sales\n",
      "families/sales/clerk.yaml":
        "name: Clerk\nlevels: {\(levels.joined(separator: ", "))}\n",
    ])
    let renderer = try TestRenderer.renderer(canon: canon)
    let texts = TestRenderer.texts(of: "families/sales/clerk/p1/index.html", renderer)
    return (try #require(texts["md"]), try #require(texts["html"]))
  }

  /// What stands below the section's heading.
  private func changes(_ level: String, next: String) throws -> String {
    let markdown = try page(level, next: next).markdown
    let start = try #require(markdown.firstRange(of: "## What changes at P2\n\n")).upperBound
    let end = try #require(markdown.firstRange(of: "\n---\n")).lowerBound
    return String(markdown[start..<end])
  }

  @Test func linksToTheNextLevel() throws {
    let (markdown, html) = try page(
      "{core_outputs: [A]}", next: "{title: Head clerk, core_outputs: [A]}")
    #expect(markdown.contains("[Head clerk](../p2/index.md) · P2 — Second\n"))
    #expect(html.contains("<section id=\"changes\">\n<h2>What changes at P2</h2>\n"))
    #expect(html.contains("<a href=\"../p2/index.html\">Head clerk</a> · P2 — Second</p>"))
  }

  @Test func isAbsentAtTheLastLevelOfATrack() throws {
    #expect(!(try page("{core_outputs: [A]}", next: nil).markdown.contains("What changes")))
    let other = try page("{core_outputs: [A]}", next: nil, other: "{core_outputs: [B]}")
    #expect(!other.markdown.contains("What changes"))
  }

  @Test func tellsWhatBecameOfEveryLine() throws {
    let changes = try changes(
      "{core_outputs: [Same, A plan for each partner, Gone]}",
      next: "{core_outputs: [New, A plan for all partners, Same]}")
    #expect(
      changes.hasSuffix(
        """

        ### Core outputs

        - **+ New**: New
        - **± Reworded**: A plan for all partners\\
          *at P1:* A plan for each partner
        - **− No longer listed**: Gone
        - **= Carried over**: 1 of 3, word for word

        """))
  }

  @Test func comparesEveryList() throws {
    func level(_ word: String) -> String {
      """
      {core_outputs: [a \(word)], jfm: {responsibilities: [b \(word)], complexity: c \(word),
      knowledge: d \(word)}, components: {responsibilities: [e \(word)], tasks: [f \(word)],
      skills: [g \(word)], knowledge: [h \(word)], qualifications: [i \(word)]},
      capabilities: [{name: K, text: j \(word)}]}
      """
    }
    let markdown = try page(
      level("one"), next: level("two"), dimensions: ("scope: k one", "scope: k two")
    ).markdown
    for line in ["a", "b", "e", "f", "g", "h", "i"] {
      #expect(markdown.contains("**+ New**: \(line) two\n"))
      #expect(markdown.contains("**− No longer listed**: \(line) one\n"))
    }
    for line in ["c", "d", "**K**: j", "**Scope**: k"] {
      let bare = line.split(separator: " ").last ?? ""
      #expect(markdown.contains("**± Reworded**: \(line) two\\\n  *at P1:* \(bare) one\n"))
    }
  }

  @Test func marksTheWordsThatDiffer() throws {
    let html = try page(
      "{core_outputs: [Plans for each partner of ours]}",
      next: "{core_outputs: [Plans for all partners of ours]}"
    ).html
    let line = try #require(html.split(separator: "\n").first { $0.contains("± Reworded") })
    #expect(line.contains("class=\"reworded\""))
    #expect(
      line.contains(
        "<dd>Plans for <ins>all partners</ins> of ours<br><em>at P1:</em> Plans for "
          + "<del>each partner</del> of ours <a "))
  }

  /// Of texts that an id pairs, and that have nothing in common, all words differ.
  @Test func tellsALineThatIsReplaced() throws {
    let html = try page(
      "{core_outputs: [{id: a, text: Old}]}", next: "{core_outputs: [{id: a, text: New}]}"
    ).html
    #expect(
      html.contains(
        "<div id=\"changes-core-output-a\" class=\"replaced\"><dt>± Reworded</dt><dd><ins>New</ins>"
          + "<br><em>at P1:</em> <del>Old</del> <a "))
  }

  @Test func namesTheCapabilityThatWasCalledOtherwise() throws {
    let changes = try changes(
      "{capabilities: [{name: Selling, text: Opens doors for partners}]}",
      next: "{capabilities: [{name: Advising, text: Opens doors for partners}]}")
    #expect(
      changes.contains(
        "**± Reworded**: **Advising**: Opens doors for partners\\\n"
          + "  *at P1:* **Selling**: Opens doors for partners\n"))
  }

  @Test func countsTheListThatTheNextLevelDoesNotHave() throws {
    let changes = try changes(
      "{core_outputs: [A], components: {skills: [X, Y], tasks: [Z]}}", next: "{core_outputs: [A]}")
    #expect(changes.contains("### Skills\n\n- **− No longer listed**: the whole list · 2\n"))
    #expect(changes.contains("### Tasks\n\n- **− No longer listed**: Z\n"))
    #expect(changes.contains("### Core outputs\n\n- **= Carried over**: word for word\n"))
  }

  @Test func saysThatNothingIsSaidOfTheNextLevel() throws {
    let markdown = try page(
      "{core_outputs: [A]}", next: "{}", dimensions: ("scope: one", "scope: two")
    ).markdown
    #expect(markdown.contains("The canon says nothing more of the role at P2 yet.\n"))
    #expect(!markdown.contains("No longer listed"))
    #expect(markdown.contains("### In every role\n\n- **± Reworded**: **Scope**: two\\\n"))
  }

  @Test func saysTheLanguageOfForeignText() throws {
    let html = try page(
      "{core_outputs: [Eins zwei drei vier]}", next: "{core_outputs: [Eins zwei drei sechs]}",
      settings: "language: de"
    ).html
    #expect(
      html.contains("<span lang=\"de\" dir=\"ltr\">Eins zwei drei <ins>sechs</ins></span><br>"))
  }

  @Test func givesEveryLineLinksInHTMLAlone() throws {
    let (markdown, html) = try page(
      "{summary: S, core_outputs: [{id: a, text: A}], jfm: {complexity: C}}", next: nil,
      settings: "question_url: 'https://ask.example/{key}?a=b&c'")
    for (anchor, tag) in [("core-output-a", "li"), ("jfm-complexity", "p"), ("summary", "p")] {
      let line = try #require(
        html.split(separator: "\n").first { $0.hasPrefix("<\(tag) id=\"\(anchor)\"") })
      #expect(
        line.contains(
          "<a class=\"line\" href=\"#\(anchor)\" aria-label=\"Link to this line\">#</a>"))
      #expect(
        line.contains("href=\"https://ask.example/sales.clerk.P1%23\(anchor)?a=b&amp;c\""))
    }
    #expect(!markdown.contains("#core") && !markdown.contains("ask.example"))
    #expect(!(try page("{core_outputs: [A]}", next: nil).html.contains("Question this line")))
  }

  @Test func namesAHeadingWithoutItsCount() throws {
    let (markdown, html) = try page("{core_outputs: [A, B]}", next: nil)
    #expect(markdown.contains("### Core outputs *· 2*\n"))
    #expect(
      html.contains("<section id=\"core-outputs\">\n<h3>Core outputs <em>· 2</em></h3>"))
  }
}
