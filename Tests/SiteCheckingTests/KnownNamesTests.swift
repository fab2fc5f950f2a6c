import CanonReading
import Commands
import Rendering
import SitePlanning
import TestSupport
import Testing

@testable import SiteChecking
@testable import Templates

/// A template may use any name that the program offers: the check knows every one.
@Suite struct KnownNamesTests {
  /// A canon that has every field, so that every record is there.
  private static let canon = Result {
    try TestCanon.canon(saying: "Some words")
  }

  @Test func knowsTheNamesOfAllTemplates() throws {
    let theme = try TestRenderer.theme(at: Repository.path("themes/default"))
    let plan = SitePlan(canon: try Self.canon.get(), kinds: theme.kinds)
    let wording = SiteWording(of: theme)
    var seen: Set<PageKind.Subject> = []
    for page in plan.sections.flatMap(plan.pages) {
      guard let kind = page.kind, let shape = theme.pages[kind]?.shape else { continue }
      seen.insert(kind.subject)
      let facts = PageFacts(of: page, in: plan, wording)
      let content = ExpectedContent(
        FilledTemplate(wording.pages[kind] ?? [], facts.subject, isMarkdown: true))
      #expect(unknown(shape, facts.subject) == [])
      #expect(unknown(theme.layout.shape, facts.layout(around: content, kind: kind)) == [])
    }
    #expect(seen == Set(PageKind.Subject.allCases))
    let end = try #require(theme.lineEnds.values.first)
    let page = try #require(plan.sections.flatMap(plan.pages).first)
    let facts = PageFacts(of: page, in: plan, wording)
    #expect(unknown(end.shape, facts.lineEnd("a")) == [])
    #expect(unknown(theme.redirect.shape, facts.redirect(to: .home)) == [])
  }

  /// The names of a shape that a fact does not answer for, with those of the records within it.
  private func unknown(_ shape: Shape?, _ fact: Fact, path: String = "") -> [String] {
    guard let shape, case .record(let members) = fact else { return [] }
    return shape.fields.flatMap { field -> [String] in
      let name = "\(path)\(field.name)"
      guard let member = members(field.name) else { return [name] }
      return unknown(field.kind, member, name)
    }
  }

  private func unknown(_ kind: Shape.Kind, _ fact: Fact, _ path: String) -> [String] {
    switch (kind, fact) {
    case (.optional(let kind), _): unknown(kind, fact, path)
    case (.record(let shape), _): unknown(shape, fact, path: "\(path).")
    case (.list(let kind), .list(let elements)):
      elements.first.map { unknown(kind, $0, path) } ?? []
    default: []
    }
  }
}
