import CanonReading
import Diagnostics
import Rendering
import Reviewing
import SitePlanning
import TestSupport
import Testing

/// Every line of every page comes from somewhere, and from there word for word.
@Suite struct TracedPageTests {
  private func renderer() throws -> PageRenderer {
    try TestRenderer.renderer(canon: try ReviewedCanon.base.read())
  }

  @Test func sourcesAreTheWholeOfEveryLine() throws {
    let renderer = try renderer()
    for page in renderer.plan.sections.flatMap(renderer.plan.pages) {
      let trace = TracedPage(page, by: renderer)
      let files = renderer.files(for: page)
      #expect(trace.files.map(\.route) == files.map(\.route))
      for (file, rendered) in zip(trace.files, files) {
        for line in file.lines where !line.sources.contains(where: \.isContent) {
          #expect(
            line.sources.map(\.text).joined().withoutSpaces == line.text.withoutSpaces,
            "\(file.route.path):\(line.number)")
        }
        guard file.route.path.hasSuffix(".md") else { continue }
        let lines = String(decoding: rendered.bytes, as: UTF8.self).split(
          separator: "\n", omittingEmptySubsequences: false)
        let shown = lines.enumerated().filter { !$1.allSatisfy(\.isWhitespace) }
        #expect(file.lines.map(\.number) == shown.map { $0.offset + 1 })
        #expect(file.lines.map(\.text) == shown.map { String($0.element) })
      }
    }
  }

  @Test func aCanonSourceLeadsToItsText() throws {
    let renderer = try renderer()
    var count = 0
    for page in renderer.plan.sections.flatMap(renderer.plan.pages) where page.hasMarkdown {
      let lines = TracedPage(page, by: renderer).files[0].lines
      for source in lines.flatMap(\.sources) {
        guard case .canon(_, let location) = source.kind else { continue }
        count += 1
        let path = String(location.path.dropFirst("canon/".count))
        let file = try #require(ReviewedCanon.base.files[path])
        let line = file.split(separator: "\n", omittingEmptySubsequences: false)[location.line - 1]
        let text = source.text.replacing("&quot;", with: " ")
        let words = text.split { !$0.isLetter }.map(String.init)
        #expect(words.allSatisfy(line.contains), "\(location): \(source.text)")
      }
    }
    #expect(count > 200)
  }

  @Test(arguments: [
    (
      "families/sales/account-manager/p4/goals.html", "families/sales/account-manager/p4/goals.html"
    ),
    ("site/families/sales/index.md", "families/sales/index.html"),
    ("sales.account-manager.P4", "families/sales/account-manager/p4/index.html"),
    ("sales.account-manager", "families/sales/account-manager/index.html"),
    ("sales", "families/sales/index.html"), ("P4", "levels/p4/index.html"),
    ("index.html", "index.html"), ("nowhere", nil), ("sales.account-manager.P9", nil),
  ])
  func namesAPage(name: String, route: String?) throws {
    let page = TracedPage.page(named: name, in: try renderer().plan, site: "site")
    #expect(page?.route.path == route)
  }
}

extension TracedLine.Source {
  fileprivate var isContent: Bool { if case .content = kind { true } else { false } }
}

extension String {
  fileprivate var withoutSpaces: String { String(filter { !$0.isWhitespace }) }
}
