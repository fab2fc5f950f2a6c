import CanonReading
import TestSupport
import Testing

/// The canon that comes with the project is one that a company could take over: broad, specific, levelled.
@Suite struct ShippedCanonTests {
  private let canon: Canon
  private let roles: [Role]
  private let profiles: [RoleLevel]

  init() throws {
    canon = try TestCanon.canon(at: Repository.path("canon"))
    roles = canon.families.flatMap(\.roles)
    profiles = roles.flatMap(\.levels)
  }

  @Test func isBroad() {
    #expect(canon.families.count >= 16)
    #expect(roles.count >= 45)
    #expect(profiles.count >= 260)
    #expect(canon.families.allSatisfy { $0.summary != nil && $0.roles.count >= 3 })
    #expect(roles.allSatisfy { $0.summary != nil && $0.aliases.count >= 3 })
    #expect(profiles.allSatisfy { $0.summary != nil })
  }

  @Test func hasALadderWithNothingLeftOut() {
    let ladder = canon.ladder.tracks.map { $0.levels.map(\.code.text) }
    #expect(
      ladder == [
        ["S1", "S2", "S3", "S4"], ["P1", "P2", "P3", "P4", "P5", "P6", "P7"],
        ["M1", "M2", "M3", "M4", "M5"], ["E1", "E2", "E3"],
      ])
    let levels = canon.ladder.tracks.flatMap(\.levels)
    for level in levels {
      #expect(level.years != nil && level.summary != nil, "\(level.code.text)")
      #expect(level.dimensions.count == 6, "\(level.code.text)")
    }
    let texts = levels.flatMap { $0.dimensions.map(\.text.text) }
    #expect(Set(texts).count == texts.count, "two levels say the same of a dimension")
    let used = Set(profiles.map(\.level.code.text))
    #expect(levels.allSatisfy { used.contains($0.code.text) })
  }

  @Test func usesEveryFieldAndLeavesSomeOut() {
    #expect(roles.count { $0.levels.contains { !$0.coreOutputs.isEmpty } } * 3 >= roles.count)
    #expect(roles.count { $0.levels.allSatisfy(Self.hasComponentsOnly) } >= 3)
    #expect(roles.count { $0.status == .draft } == 2)
    #expect(roles.count { $0.status == .retired && $0.replacedBy != nil } == 1)
    #expect(roles.count { !$0.replaces.isEmpty } == 1)
    let components = profiles.map(\.components)
    for list in [
      components.filter { !$0.responsibilities.isEmpty }, components.filter { !$0.tasks.isEmpty },
      components.filter { !$0.skills.isEmpty }, components.filter { !$0.knowledge.isEmpty },
      components.filter { !$0.qualifications.isEmpty },
    ] {
      #expect(list.count >= 10)
    }
    let withRubrics = profiles.count { $0.jfm.complexity != nil && $0.jfm.knowledge != nil }
    #expect(withRubrics * 10 >= profiles.count * 8 && withRubrics < profiles.count)
    let withCapabilities = profiles.count { !$0.capabilities.isEmpty }
    #expect(withCapabilities * 10 >= profiles.count * 6 && withCapabilities < profiles.count)
  }

  /// Four to seven lines, from each of which a manager could make a goal.
  @Test func saysEnoughAndNotTooMuch() {
    var withoutLines: [String] = []
    for role in roles {
      for level in role.levels {
        let place = "\(role.key).\(level.level.code.text)"
        let lists = [
          level.coreOutputs, level.jfm.responsibilities, level.components.responsibilities,
        ].filter { !$0.isEmpty }
        if lists.isEmpty { withoutLines.append(place) }
        #expect(lists.isEmpty || lists.contains { (4...7).contains($0.count) }, "\(place)")
        for line in lists.flatMap(\.self).map(\.text.text) {
          let count = line.split(separator: " ").count
          #expect((8...30).contains(count), "\(place): \(count) words: \(line)")
        }
        let capabilities = level.capabilities.count
        #expect(capabilities == 0 || (2...4).contains(capabilities), "\(place)")
      }
    }
    #expect(withoutLines.count <= 3, "\(withoutLines)")
  }

  @Test func saysNothingInTwoRoles() {
    var first: [String: RoleKey] = [:]
    for role in roles {
      for text in Set(role.levels.flatMap(Self.lines)) {
        let other = first.updateValue(role.key, forKey: text)
        #expect(other == nil, "\(role.key) and \(other.map(\.description) ?? ""): \(text)")
      }
    }
  }

  @Test func saysAtMostATenthOfARolesLinesAtTwoLevels() {
    for role in roles {
      var levels: [String: Int] = [:]
      for text in role.levels.flatMap({ Set(Self.lines($0)) }) { levels[text, default: 0] += 1 }
      let repeated = levels.filter { $0.value > 1 }.keys.sorted()
      #expect(repeated.count * 10 <= levels.count, "\(role.key): \(repeated)")
    }
  }

  private static func hasComponentsOnly(_ level: RoleLevel) -> Bool {
    level.coreOutputs.isEmpty && level.jfm.responsibilities.isEmpty && level.jfm.complexity == nil
      && level.jfm.knowledge == nil && !level.components.responsibilities.isEmpty
  }

  /// Outputs, responsibilities, rubrics and capabilities, in lower case.
  private static func lines(_ level: RoleLevel) -> [String] {
    let items =
      level.coreOutputs + level.jfm.responsibilities + level.components.responsibilities
    let rubrics = [level.jfm.complexity, level.jfm.knowledge].compactMap { $0?.text }
    return (items.map(\.text.text) + rubrics + level.capabilities.map(\.text.text))
      .map { $0.lowercased() }
  }
}
