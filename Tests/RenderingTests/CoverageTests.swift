import CanonReading
import Rendering
import SitePlanning
import TestSupport
import Testing

/// What the page `coverage.html` counts.
@Suite struct CoverageTests {
  private static let files = [
    "canon.yaml":
      "format: 1\nname: N\ndimensions: [{id: scope, name: Scope}, {id: impact, name: Impact}]",
    "levels.yaml": """
    tracks:
      - id: p
        name: Professional
        levels:
          - {code: P1, title: Junior, dimensions: {scope: A, impact: B}}
          - {code: P2, title: Senior, dimensions: {scope: A}}
          - {code: P3, title: Lead, dimensions: {scope: A}}
    """,
    "families/empty/family.yaml": "name: Empty",
    "families/full/family.yaml": "name: Full\nsummary: S",
    "families/full/only.yaml": """
    name: Only
    summary: S
    aliases: [A]
    levels:
      P1:
        summary: S
        core_outputs: [A]
        jfm: {responsibilities: [A], complexity: B, knowledge: C}
        components: {responsibilities: [A], tasks: [A], skills: [A], knowledge: [A], qualifications: [A]}
        capabilities: [{name: A, text: B}]
    """,
    "families/sales/family.yaml": "name: Sales",
    "families/sales/clerk.yaml": """
    name: Clerk
    summary: S
    levels:
      P1: {summary: S, core_outputs: [A]}
      P2: {core_outputs: [A], jfm: {complexity: B}}
      P3: {summary: S, core_outputs: [A]}
    """,
    "families/sales/manager.yaml": "name: Manager\nstatus: draft\nlevels: {P1: {summary: S}}",
    "families/sales/gone.yaml":
      "name: Gone\nstatus: retired\nlevels: {P1: {components: {tasks: [A]}}}",
  ]

  private func coverage(of family: String) throws -> FamilyCoverage {
    let canon = try TestCanon.canon(Self.files)
    return FamilyCoverage(of: try #require(canon.families.first { $0.id == family }))
  }

  @Test func countsProfilesAndRoles() throws {
    let shares = try coverage(of: "sales").shares
    let expected: [CoverageField: Share] = [
      .profile(.summary): Share(have: 3, all: 4), .profile(.coreOutputs): Share(have: 3, all: 4),
      .profile(.jfmComplexity): Share(have: 1, all: 4), .roleSummary: Share(have: 1, all: 2),
      .aliases: Share(have: 0, all: 2),
    ]
    for (field, share) in zip(CoverageField.all, shares) {
      #expect(share == expected[field] ?? Share(have: 0, all: 4), "\(field)")
    }
    #expect(shares.count == CoverageField.all.count)
  }

  @Test func saysOnceWhatNothingInTheFamilyHas() throws {
    #expect(
      try coverage(of: "sales").lackedByAll == [
        .profile(.jfmResponsibilities), .profile(.jfmKnowledge), .profile(.responsibilities),
        .profile(.tasks), .profile(.skills), .profile(.knowledge), .profile(.qualifications),
        .profile(.capabilities), .aliases,
      ])
  }

  @Test func bringsLevelsTogetherThatLackTheSame() throws {
    let gaps = try coverage(of: "sales").gaps
    #expect(gaps.map(\.role.key.role) == ["clerk", "manager"])
    #expect(gaps.map(\.fields) == [[], [.roleSummary]])
    let clerk = try #require(gaps.first)
    #expect(clerk.levels.map { $0.levels.map(\.level.code.text) } == [["P1", "P3"], ["P2"]])
    #expect(
      clerk.levels.map(\.fields) == [[.profile(.jfmComplexity)], [.profile(.summary)]])
  }

  @Test func isCompleteWhereNothingIsMissing() throws {
    #expect(try coverage(of: "full").isComplete)
    #expect(!(try coverage(of: "sales").isComplete))
    #expect(!(try coverage(of: "empty").isComplete))
    #expect(try coverage(of: "empty").lackedByAll.isEmpty)
  }

  @Test func showsFiguresAndTints() throws {
    let page = try html()
    #expect(page.contains("<td data-share=\"most\" data-label=\"summary\">3 of 4</td>"))
    #expect(
      page.contains(
        "<td data-share=\"few\" data-label=\"complexity and problem solving\">1 of 4</td>"))
    #expect(page.contains("<td data-share=\"none\" data-label=\"tasks\">0 of 4</td>"))
    #expect(page.contains("<td data-share=\"all\" data-label=\"tasks\">1 of 1</td>"))
    #expect(page.contains("<th scope=\"row\" data-label=\"family\"><a href=\"#missing-sales\">"))
    #expect(!page.contains("#missing-empty"))
    // All families: the full one's profile and the four of Sales.
    #expect(page.contains("<td data-share=\"most\" data-label=\"summary\">4 of 5</td>"))
  }

  @Test func leadsToEachProfileThatLacksSomething() throws {
    let page = try html()
    let clerk = "families/sales/clerk"
    #expect(
      page.contains(
        "<li><a href=\"\(clerk)/p1/index.html\">P1</a> <a href=\"\(clerk)/p3/index.html\">P3</a> · "
          + "complexity and problem solving</li>"))
    #expect(page.contains("Manager</a>: summary of the role"))
    #expect(page.contains("<p>Nothing: every profile has every field.</p>"))
    #expect(page.contains("<p>The family has no roles yet.</p>"))
    #expect(!page.contains("sales/gone"))
  }

  @Test func tellsWhichLevelsLackADimension() throws {
    let page = try html()
    #expect(page.contains("<td data-share=\"all\" data-label=\"Scope\">3 of 3</td>"))
    #expect(page.contains("<td data-share=\"some\" data-label=\"Impact\">1 of 3</td>"))
    #expect(page.contains("<li><a href=\"levels/p2/index.html\">P2 — Senior</a>: Impact</li>"))
    #expect(!page.contains("<li><a href=\"levels/p1/index.html\">P1"))
  }

  @Test func saysWhereThereIsNothingToCount() throws {
    let canon = try TestCanon.canon([
      "canon.yaml": "format: 1\nname: N\n",
      "levels.yaml": "tracks: [{id: p, name: P, levels: [{code: P1, title: T}]}]\n",
      "families/sales/family.yaml": "name: Sales\n",
    ])
    let texts = TestRenderer.texts(of: "coverage.html", try TestRenderer.renderer(canon: canon))
    let page = try #require(texts["html"])
    #expect(page.contains("<p>The canon has no roles yet.</p>"))
    #expect(page.contains("The ladder has no dimensions"))
    #expect(!page.contains("<table"))
  }

  private func html() throws -> String {
    let renderer = try TestRenderer.renderer(canon: try TestCanon.canon(Self.files))
    return try #require(TestRenderer.texts(of: "coverage.html", renderer)["html"])
  }
}
