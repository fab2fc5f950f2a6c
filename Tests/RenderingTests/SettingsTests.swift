import CanonReading
import Diagnostics
import Rendering
import SitePlanning
import TestSupport
import Testing

/// What the settings of `canon.yaml` make of the site.
@Suite struct SettingsTests {
  private func renderer(_ settings: String) throws -> PageRenderer {
    let canon = try TestCanon.canon([
      "canon.yaml": "format: 1\nname: N\n\(settings)",
      "levels.yaml": "tracks: [{id: p, name: P, levels: [{code: P1, title: T}]}]\n",
      "families/sales/family.yaml": "name: Sales\n",
      "families/sales/clerk.yaml":
        "name: Clerk\nreplaces: [sales.old]\nlevels: {P1: {core_outputs: [A]}}\n",
      "families/sales/gone.yaml":
        "name: Gone\nstatus: retired\nreplaced_by: sales.clerk\nlevels: {P1: {summary: S}}\n",
    ])
    return try TestRenderer.renderer(canon: canon)
  }

  private func html(_ route: String, _ settings: String) throws -> String {
    try #require(TestRenderer.texts(of: route, try renderer(settings))["html"])
  }

  @Test func linksToTheFileThatAPageComesFrom() throws {
    let settings = "edit_url: 'https://git.example/edit/{path}?a=b&c'\n"
    let page = try html("families/sales/clerk/p1/index.html", settings)
    #expect(
      page.contains("href=\"https://git.example/edit/families/sales/clerk.yaml?a=b&amp;c\""))
    #expect(
      try html("levels/p1/index.html", settings)
        .contains("href=\"https://git.example/edit/levels.yaml?a=b&amp;c\""))
    #expect(!(try html("index.html", settings).contains("git.example")))
    #expect(!(try html("families/sales/clerk/p1/index.html", "").contains("Edit this")))
  }

  @Test func linksToWhereAProfileIsAskedAbout() throws {
    let settings = "question_url: 'mailto:hr@example.com?subject={key}'\n"
    let page = try html("families/sales/clerk/p1/goals.html", settings)
    #expect(page.contains("href=\"mailto:hr@example.com?subject=sales.clerk.P1\""))
  }

  @Test func givesThe404PageItsOnlyLink() throws {
    let page = try html("404.html", "base_url: https://example.com/roles\n")
    #expect(page.contains("<a href=\"https://example.com/roles/index.html\">"))
    let bare = try html("404.html", "")
    #expect(!bare.contains("<a "))
    #expect(!bare.contains("<link") && !bare.contains("<script"))
  }

  @Test func listsEveryLivePageInTheSitemap() throws {
    let plan = try renderer("base_url: https://example.com/a&b/\n").plan
    let file = try #require(Sitemap.file(for: plan))
    let sitemap = String(decoding: file.bytes, as: UTF8.self)
    #expect(
      sitemap.contains(
        "<url><loc>https://example.com/a&amp;b/families/sales/clerk/p1/goals.html</loc></url>\n"))
    for absent in ["404", "sales/old", "sales/gone"] { #expect(!sitemap.contains(absent)) }
    #expect(Sitemap.file(for: try renderer("").plan) == nil)
  }

  @Test(arguments: [
    ("October 2026", ".edition::before{content:\"October 2026\"}\n"),
    ("a \"b\" \\ </style>", ".edition::before{content:\"a \\22 b\\22  \\5c  \\3c /style>\"}\n"),
  ])
  func putsTheEditionInOneFile(edition: String, sheet: String) throws {
    let quoted = edition.replacing("'", with: "''")
    let renderer = try renderer("edition: '\(quoted)'\n")
    let file = EditionStylesheet.file(for: renderer.plan.canon.settings)
    #expect(String(decoding: file.bytes, as: UTF8.self) == sheet)
    for page in renderer.plan.sections.flatMap(renderer.plan.pages) {
      for file in renderer.files(for: page) {
        #expect(!String(decoding: file.bytes, as: UTF8.self).contains(edition))
      }
    }
  }

  @Test func refusesAPageAmongThoseOfTheCanon() throws {
    let kinds = ["index", "levels/index", "families/x", "assets/y", "levels/p1/z"].map {
      PageKind(.site, $0)
    }
    let plan = SitePlan(canon: try renderer("").plan.canon, kinds: kinds)
    let findings = plan.collisions { SourceLocation(path: $0.name) }
    #expect(findings.map(\.location.path) == ["assets/y", "families/x", "levels/p1/z"])
    #expect(Set(findings.map(\.id)) == ["page-in-the-way"])
    #expect(
      findings.first?.message
        == "'assets/y' would lie among pages of another subject; a page of the whole site stands in "
        + "'pages/site/' itself or in 'pages/site/levels/'")
  }

  @Test func leavesTheEditionFileEmptyWithoutAnEdition() throws {
    #expect(EditionStylesheet.file(for: try renderer("").plan.canon.settings).bytes.isEmpty)
  }
}
