import CanonReading
import Diagnostics
import Foundation
import TestSupport
import Testing

/// Faults in the files of a site, as an edit by hand, a bad merge or a disk leaves them: every one is found
/// where it stands.
@Suite struct PlantedFaultTests {
  /// A change to one file: what stands there once, and what is put in its place.
  struct Fault: Sendable, CustomTestStringConvertible {
    let name: String
    let path: String
    let old: String
    let new: String
    /// What the message says of it.
    let message: String

    init(_ name: String, in path: String, _ old: String, _ new: String, says message: String) {
      self.name = name
      self.path = path
      self.old = old
      self.new = new
      self.message = message
    }

    var testDescription: String { name }
  }

  private static let profile = "families/sales/clerk/p1/index.html"
  private static let goals = "families/sales/clerk/p1/goals.html"

  static let faults: [Fault] = [
    // Text.
    Fault(
      "a changed word", in: profile, "Answers the telephone <a", "Answers every telephone <a",
      says: "the page says 'Answers every telephone' where the canon has 'Answers the telephone'"),
    Fault(
      "a changed letter", in: goals, "Deliver: &quot;Answers the telephone&quot;",
      "Deliver: &quot;Answers the telephones&quot;",
      says: "where the canon has 'Answers the telephone'"),
    Fault(
      "a word that is gone", in: profile, "Knows the price list <a", "Knows the list <a",
      says: "where the canon has 'Knows the price list'"),
    Fault(
      "an added paragraph", in: profile, "<h2>In this role</h2>\n",
      "<h2>In this role</h2>\n<p>Pays well.</p>\n", says: "'Pays well.'"),
    Fault(
      "a sentence after a line of the theme", in: goals, "relevant and time-bound.</p>",
      "relevant and time-bound. Ask your manager.</p>", says: "Ask your manager"),
    Fault(
      "a line of another profile", in: profile, "Answers the telephone <a",
      "Leads the counter <a", says: "where the canon has 'Answers the telephone'"),
    Fault(
      "the lines of two fields changed over", in: profile, "Solves known problems <a",
      "Knows the price list <a", says: "where the canon has 'Solves known problems'"),
    Fault(
      "a line that is gone", in: goals,
      "- \"Answers the telephone\" → <span class=\"blank\">⟨target⟩</span> by "
        + "<span class=\"blank\">⟨date⟩</span>  [source: core output]\n", "",
      says: "where the canon has 'Answers the telephone'"),
    Fault(
      "another source label", in: goals, "[source: core output]\n   Specific",
      "[source: JFM responsibility (P1)]\n   Specific", says: "JFM"),
    Fault(
      "a number that counts wrong", in: profile, "Core outputs <em>· 2</em>",
      "Core outputs <em>· 3</em>", says: "'3'"),
    Fault(
      "a filled blank", in: goals, "by <span class=\"blank\">⟨date⟩</span>.</dd>",
      "by <span class=\"blank\">1 May</span>.</dd>", says: "1 May"),
    Fault(
      "a text of the canon shown as a blank", in: goals, "1. Area: Sorts *all* mail",
      "1. Area: Sorts <span class=\"blank\">*all*</span> mail",
      says: "shown as a blank"),
    Fault(
      "a dropped escape", in: profile, "Keeps ⟨all⟩ &lt;lists&gt; <a", "Keeps ⟨all⟩ <lists> <a",
      says: "where the canon has 'Keeps ⟨all⟩ <lists>'"),
    Fault(
      "an escape too many", in: profile, "Keeps ⟨all⟩ &lt;lists&gt; <a",
      "Keeps ⟨all⟩ &amp;lt;lists&amp;gt; <a", says: "where the canon has 'Keeps ⟨all⟩ <lists>'"),
    Fault(
      "text in a comment", in: profile, "</main>", "<!-- Pays well. --></main>", says: "Pays well"),
    Fault(
      "an edition of one page's own", in: profile, "dir=\"ltr\"></span></p>",
      "dir=\"ltr\">May</span></p>", says: "'May'"),
    Fault(
      "another title of the page", in: profile, "<title>Counter clerk", "<title>Head clerk",
      says: "Head clerk"),
    Fault(
      "another name of the page's heading", in: "families/sales/clerk/index.html", "<h1>Clerk</h1>",
      "<h1>Clerks</h1>", says: "'Clerks'"),
    Fault(
      "another stamp", in: profile, "sales.clerk.P1 · ", "sales.clerk.P1 · 0", says: "0"),
    // Elements and attributes.
    Fault(
      "an added picture", in: profile, "<h2>In this role</h2>\n",
      "<h2>In this role</h2>\n<img src=\"../x.png\" alt=\"Best place to work\">\n",
      says: "Best place to work"),
    Fault(
      "a title of a line break", in: profile, "<h2>In this role</h2>\n",
      "<h2>In this role</h2>\n<br title=\"Pays well\">\n", says: "Pays well"),
    Fault(
      "control characters that look like the check's own", in: profile, "<h2>In this role</h2>",
      "\u{2}h2\u{3}In this role\u{2}/h2\u{3}", says: "'<h2>In this role'"),
    Fault(
      "words in an end tag", in: profile, "</h2>", "</h2 Pays well>", says: "Pays well"),
    Fault(
      "a character reference that stands for another character", in: profile,
      "Sorts *all* mail <a", "Sorts *all* mail &copy <a", says: "copy"),
    Fault(
      "the ids of two sections changed over", in: goals, "<section id=\"smart-goals\">",
      "<section id=\"okrs\">", says: "stands twice"),
    Fault(
      "a title attribute", in: profile, "<h2>In this role</h2>",
      "<h2 title=\"Pays well\">In this role</h2>", says: "title=\"Pays well\""),
    Fault(
      "another label for screen readers", in: profile,
      "aria-label=\"Levels\"", "aria-label=\"Salaries\"", says: "Salaries"),
    Fault(
      "another label of a line's link", in: profile,
      "href=\"#core-output-list\" aria-label=\"Link to this line\"",
      "href=\"#core-output-list\" aria-label=\"Praise this line\"", says: "Praise this line"),
    Fault(
      "a level's title in an attribute", in: profile, "title=\"Clerk — P2\"", "title=\"Boss — P2\"",
      says: "Boss"),
    Fault(
      "a link that leads elsewhere", in: profile, "<a href=\"goals.html\">",
      "<a href=\"https://example.com/\">", says: "https://example.com/"),
    Fault(
      "a script in the page", in: profile, "</body>", "<script>alert(1)</script></body>",
      says: "script"),
    Fault(
      "a handler of events", in: profile, "<a class=\"skip\"", "<a class=\"skip\" onclick=\"x()\"",
      says: "onclick"),
    Fault(
      "an id that claims another line", in: goals, "<article id=\"smart-core-output-list\">",
      "<article id=\"smart-core-output-plan\">", says: "names no line that stands here"),
    Fault(
      "a class that claims another field", in: profile, "<ul class=\"core-outputs\">",
      "<ul class=\"jfm-responsibilities\">", says: "jfm-responsibilities"),
    Fault(
      "words marked as new that are not", in: profile, "<h3>Core outputs <em>· 2</em></h3>",
      "<h3><ins>Core outputs</ins> <em>· 2</em></h3>", says: "'<ins>'"),
    Fault(
      "a share that is not the figure's", in: "coverage.html", "data-share=\"some\"",
      "data-share=\"most\"", says: "share"),
    Fault(
      "a cell that names another column", in: goals, "data-label=\"Target\"",
      "data-label=\"Salary\"", says: "Salary"),
    // Markdown.
    Fault(
      "a changed word in Markdown", in: "families/sales/clerk/p1/index.md",
      "- Answers the telephone", "- Answers the door",
      says: "where the canon has 'Answers the telephone'"),
    Fault(
      "a dropped escape in Markdown", in: "families/sales/clerk/p1/index.md",
      "- Sorts \\*all\\* mail", "- Sorts *all* mail", says: "Sorts *all* mail"),
    Fault(
      "an added list in Markdown", in: "families/sales/clerk/p1/goals.md", "## OKRs\n",
      "## OKRs\n\n- Works late\n", says: "Works late"),
    Fault(
      "a line that Markdown does not show", in: "families/sales/clerk/p1/goals.md", "## OKRs\n",
      "[note]: x.html \"Pays well\"\n\n## OKRs\n", says: "no page shows"),
    Fault(
      "a cell that Markdown does not show", in: "families/sales/clerk/p1/goals.md",
      "| `⟨target⟩` | `⟨date⟩` |\n", "| `⟨target⟩` | `⟨date⟩` | Pays well |\n",
      says: "no page shows"),
    Fault(
      "words struck out in Markdown", in: "families/sales/clerk/p1/index.md",
      "- Answers the telephone", "- <del>Answers the telephone</del>", says: "no page shows"),
    Fault(
      "a class in Markdown", in: "families/sales/clerk/p1/goals.md", "## OKRs\n",
      "<p class=\"Pays well\"></p>\n\n## OKRs\n", says: "no page shows"),
    Fault(
      "a definition behind a text form that ends elsewhere",
      in: "families/sales/clerk/p1/goals.md", "\n</pre>\n\n</details>\n\n## OKRs",
      "</pre>\n\n[Pays \\] well]: x\n\n</details>\n\n## OKRs", says: "no page shows"),
    Fault(
      "a tag that is cut off before the layout goes on", in: profile,
      "</div>\n<nav class=\"levels\"", "<br</div>\n<nav class=\"levels\"", says: "br"),
    Fault(
      "a tag in the page's title", in: profile, "</title>", "<br></title>", says: "<br>"),
    Fault(
      "an end tag that is none", in: profile, "</h2>", "</\0h2>", says: "h2"),
    // Scripts, the search index, assets, files.
    Fault(
      "a changed line in the data to compare", in: "compare/sales/clerk.js",
      "\"Answers the telephone\"", "\"Answers the door\"", says: "Answers the door"),
    Fault(
      "an added field in the data to compare", in: "compare/sales/clerk.js", "\"code\": \"P1\",",
      "\"code\": \"P1\", \"pay\": \"good\",", says: "'pay'"),
    Fault(
      "an escape that scripts read otherwise", in: "compare/sales/clerk.js",
      "\"Answers the telephone\"", "\"Answers the telephone\\u{21}\"", says: "the script has"),
    Fault(
      "accents written in another way", in: "compare/sales/clerk.js",
      "\"Waits\"", "\"Waits\u{301}\"", says: "the script has"),
    Fault(
      "another title in the data to compare", in: "compare/sales/index.js", "\"Counter clerk\"",
      "\"Head clerk\"", says: "Head clerk"),
    Fault(
      "a changed line of the search", in: "search/index.js", "\"Answers the telephone\"",
      "\"Answers the door\"", says: "Answers the door"),
    Fault(
      "an added line of the search", in: "search/index.js", "`);\njobframeSearch.add(\"pairs\"",
      "000000=[0,\"Pays well\"]\n`);\njobframeSearch.add(\"pairs\"", says: "no role"),
    Fault(
      "another name in the search", in: "search/index.js", "\"sales.clerk\",\"Clerk\"",
      "\"sales.clerk\",\"Boss\"", says: "'Boss'"),
    Fault(
      "a word that no role says", in: "search/index.js", "\ntelephon", "\nsalary\ntelephon",
      says: "the canon has no word 'salary'"),
    Fault(
      "a word listed for a role that does not say it", in: "search/index.js", "\ncounter=",
      "\ncounter=\(RenderedSite.nameInIndex(of: "sales.seller"))b1 ", says: "'counter' is listed"),
    Fault(
      "words behind a role's places", in: "search/index.js", "\ncounter=", "\ncounter=Pays ",
      says: "no line of an index"),
    Fault(
      "a statement within the lines", in: "search/index.js", "\ncounter=",
      "\ncounter=${alert(1)} ", says: "the lines hold a statement"),
    Fault(
      "a list of files that names others", in: "search/index.js", "\"lines\":[\"\"",
      "\"lines\":[\"\",\"pays well\"", says: "lists of files"),
    Fault(
      "a statement in the search index", in: "search/index.js", "jobframeSearch.add(\"words\"",
      "alert(1);\njobframeSearch.add(\"words\"", says: "more than the index's lines"),
    Fault(
      "text in a script of the theme", in: "assets/site.js", "\n", "\n// Pays well\n",
      says: "the file differs here"),
    Fault(
      "text in a style sheet", in: "assets/edition.css", "content:\"May 2026\"",
      "content:\"May 2027\"", says: "the file differs here"),
  ]

  private static let canon = Result {
    try TestCanon.canon([
      "canon.yaml": """
      format: 1
      name: Shop
      edition: May 2026
      dimensions: [{id: scope, name: Scope}]
      """,
      "levels.yaml": """
      tracks:
        - id: p
          name: Professional
          levels:
            - {code: P1, title: Junior, dimensions: {scope: One counter}}
            - {code: P2, title: Senior, dimensions: {scope: All counters}}
      """,
      "families/sales/family.yaml": "name: Sales\nsummary: Sells\n",
      "families/sales/seller.yaml": """
      name: Seller
      summary: Sells to guests
      aliases: [Vendor]
      levels: {P1: {core_outputs: [Sells one thing]}}
      """,
      "families/sales/clerk.yaml": """
      name: Clerk
      summary: Serves guests
      aliases: [Assistant]
      levels:
        P1:
          title: Counter clerk
          summary: Learns
          core_outputs:
            - Answers the telephone
            - {id: list, text: Keeps ⟨all⟩ <lists>}
          jfm:
            responsibilities: [Sorts *all* mail]
            complexity: Solves known problems
            knowledge: Knows the price list
          capabilities: [{name: Patience, text: Waits}]
        P2:
          core_outputs: [{id: plan, text: Leads the counter}, Answers the telephone]
      """,
    ])
  }

  @Test(arguments: faults) func isFound(_ fault: Fault) throws {
    var site = try RenderedSite(Self.canon.get())
    try site.plant(fault)
    let faults = try site.faults()
    let found = faults.filter { $0.location.path == "site/\(fault.path)" }
    #expect(
      found.contains { $0.message.contains(fault.message) },
      "\(faults.map(\.description).joined(separator: "\n"))")
    #expect(faults.count == found.count, "a file without a fault is reported")
  }

  @Test func namesTheLineAndWhereTheCanonHasIt() throws {
    var site = try RenderedSite(Self.canon.get())
    try site.plant(Self.faults[0])
    let fault = try #require(try site.faults().first)
    let lines = site.text(of: Self.profile).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[fault.location.line - 1].contains("Answers every telephone"))
    #expect(fault.notes.first?.location.description == "canon/families/sales/clerk.yaml:9:9")
  }

  @Test func findsFilesThatAreGoneOrAdded() throws {
    var site = try RenderedSite(Self.canon.get())
    site.files["families/sales/clerk/p1/salary.html"] = Array("<p>Much</p>".utf8)
    site.files["assets/more.css"] = []
    site.files["search/more.js"] = []
    site.files[Self.goals] = nil
    site.files["compare/sales/clerk.js"] = nil
    let faults = try site.faults().map { "\($0.id) \($0.location)" }.sorted()
    #expect(
      faults == [
        "missing-file site/compare/sales/clerk.js", "missing-file site/\(Self.goals)",
        "unfounded-file site/assets/more.css",
        "unfounded-file site/families/sales/clerk/p1/salary.html",
        "unfounded-file site/search/more.js",
      ])
  }

  /// Whatever became of a file, the check ends and tells of it.
  @Test(arguments: [
    "", "<", "<a", "<a href=\"", "</", "<!--", "&", "jobframeSearch.add(\"", "jobframeCompare.add(",
    "<p data-sourcepos=\"-5:1\">x",
  ])
  func readsBrokenFiles(_ text: String) throws {
    let whole = try RenderedSite(Self.canon.get())
    for path in [
      Self.profile, "families/sales/clerk/p1/index.md", "search/index.js", "compare/index.js",
    ] {
      var site = whole
      site.files[path] = Array(text.utf8)
      #expect(try site.faults().contains { $0.location.path == "site/\(path)" }, "\(path)")
    }
  }

  /// The layout around them says nothing else then.
  @Test func findsASectionThatStandsInTheOpening() throws {
    var site = try RenderedSite(Self.canon.get())
    let page = site.text(of: Self.profile)
    let end = try #require(page.range(of: "</div>\n<nav class=\"levels\""))
    let start = try #require(page.range(of: "<section id=\"in-this-role\">"))
    let next = try #require(
      page.range(of: "<section ", range: start.upperBound..<page.endIndex))
    site.files[Self.profile] = Array(
      (page[..<end.lowerBound] + page[start.lowerBound..<next.lowerBound]
        + page[end.lowerBound..<start.lowerBound] + page[next.lowerBound...]).utf8)
    #expect(try site.faults().map(\.id) == ["unfounded-text"])
  }

  @Test func findsThatTheSearchLacksARole() throws {
    var site = try RenderedSite(Self.canon.get())
    let lines = site.text(of: "search/index.js").split(separator: "\n")
    let kept = lines.filter { !$0.contains("\"sales.seller\"") }
    site.files["search/index.js"] = Array((kept.joined(separator: "\n") + "\n").utf8)
    #expect(try site.faults().contains { $0.message.contains("lacks 'sales.seller'") })
  }
}

extension RenderedSite {
  /// Changes what stands in a file once.
  fileprivate mutating func plant(_ fault: PlantedFaultTests.Fault) throws {
    let text = text(of: fault.path)
    let place = try #require(text.firstRange(of: fault.old), "nothing to change: \(fault.old)")
    files[fault.path] = Array(text.replacingCharacters(in: place, with: fault.new).utf8)
  }
}
