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
