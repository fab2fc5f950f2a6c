import SitePlanning
import TestSupport
import Testing

@Suite struct StampTests {
  private func stamps(_ level: String, dimensions: String = "scope: wide") throws -> [String] {
    let canon = try TestCanon.canon(level: level, dimensions: dimensions)
    let profile = try #require(canon.profiles.first)
    return [Stamp.ofProfile(profile), Stamp.ofGoals(profile)]
  }

  @Test func isTheSameForTheSameValues() throws {
    let stamps = try stamps("core_outputs: [A, B]")
    #expect(try self.stamps("core_outputs:\n  - A\n  - 'B'") == stamps)
    #expect(stamps.allSatisfy { $0.wholeMatch(of: /[0-9a-f]{8}/) != nil })
  }

  @Test(arguments: [
    "core_outputs: [A, C]", "core_outputs: [B, A]", "core_outputs: [A B]",
    "core_outputs: [A, B]\njfm: {complexity: hard}",
    "core_outputs: [A, B]\ncapabilities: [{name: K, text: k}]",
    "title: T\ncore_outputs: [A, B]",
  ])
  func changesWithWhatBothPagesShow(level: String) throws {
    let (before, after) = (try stamps("core_outputs: [A, B]"), try stamps(level))
    #expect(before[0] != after[0])
    #expect(before[1] != after[1])
  }

  /// The stamps of the role at P1, whose file says `next` of P2 and `other` of M1.
  private func stamps(next: String, other: String = "{}", dimension: String = "wide") throws
    -> [String]
  {
    let canon = try TestCanon.canon([
      "canon.yaml": "format: 1\nname: N\ndimensions: [{id: scope, name: Scope}]\n",
      "levels.yaml": """
      tracks:
        - {id: p, name: P, levels: [{code: P1, title: A}, {code: P2, title: B, dimensions: {scope: \(dimension)}}]}
        - {id: m, name: M, levels: [{code: M1, title: C}]}
      """,
      "families/sales/family.yaml": "name: Sales",
      "families/sales/clerk.yaml":
        "name: Clerk\nlevels: {P1: {core_outputs: [A]}, P2: \(next), M1: \(other)}",
    ])
    let profile = try #require(canon.profiles.first)
    return [Stamp.ofProfile(profile), Stamp.ofGoals(profile)]
  }

  @Test(arguments: [
    "{core_outputs: [A, B]}", "{title: T, core_outputs: [A]}",
    "{core_outputs: [A], jfm: {complexity: hard}}",
    "{core_outputs: [A], capabilities: [{name: K, text: k}]}",
  ])
  func ofAProfileChangesWithWhatTheNextLevelSays(next: String) throws {
    let (before, after) = (
      try stamps(next: "{core_outputs: [A]}"), try stamps(next: next)
    )
    #expect(before[0] != after[0])
    #expect(before[1] == after[1])
  }

  @Test func changesWithTheNextLevelAlone() throws {
    let before = try stamps(next: "{core_outputs: [A]}")
    #expect(try stamps(next: "{core_outputs: [A]}", other: "{core_outputs: [B]}") == before)
    #expect(try stamps(next: "{core_outputs: [A], summary: S}") == before)
    #expect(try stamps(next: "{core_outputs: [A]}", dimension: "wider")[0] != before[0])
  }

  @Test func changesWithTheLevelsDimensions() throws {
    let after = try stamps("core_outputs: [A]", dimensions: "scope: wider")
    #expect(zip(try stamps("core_outputs: [A]"), after).allSatisfy { $0 != $1 })
  }

  @Test(arguments: ["summary: S", "components: {tasks: [T]}", "components: {skills: [T]}"])
  func ofGoalsDoesNotChangeWithWhatTheProfileAloneShows(addition: String) throws {
    let (before, after) = (
      try stamps("core_outputs: [A]"), try stamps("core_outputs: [A]\n\(addition)")
    )
    #expect(before[0] != after[0])
    #expect(before[1] == after[1])
  }
}
