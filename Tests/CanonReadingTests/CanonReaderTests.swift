import CanonReading
import Diagnostics
import Testing

/// What becomes of files without mistakes.
@Suite struct CanonReaderTests {
  @Test func readsEverySetting() throws {
    let settings = try read([
      "canon.yaml": """
      format: 1
      name: Northwind job architecture
      organisation: Northwind
      language: pt-BR
      direction: rtl
      edition: October 2026
      edit_url: https://git.example.com/edit/{path}
      question_url: mailto:people@example.com?subject={key}
      base_url: https://careers.example.com/roles
      source: Our own
      licence: CC BY 4.0
      dimensions:
        - {id: scope, name: Scope}
        - {id: decision-rights, name: Decision rights, inline: rights to decide}
      """
    ]).settings
    #expect(settings.name.text == "Northwind job architecture")
    #expect(settings.name.location.description == "canon/canon.yaml:2:7")
    #expect(settings.organisation?.text == "Northwind")
    #expect(settings.language == "pt-BR")
    #expect(settings.direction == .rtl)
    #expect(settings.edition?.text == "October 2026")
    #expect(settings.editURL?.text == "https://git.example.com/edit/{path}")
    #expect(settings.questionURL?.text == "mailto:people@example.com?subject={key}")
    #expect(settings.baseURL?.text == "https://careers.example.com/roles/")
    #expect(settings.source?.text == "Our own")
    #expect(settings.licence?.text == "CC BY 4.0")
    #expect(settings.dimensions.map(\.id) == ["scope", "decision-rights"])
    #expect(settings.dimensions.map(\.name.text) == ["Scope", "Decision rights"])
    #expect(settings.dimensions.map(\.writtenInline?.text) == [nil, "rights to decide"])
  }

  @Test func fillsTheSettingsThatAreAbsent() throws {
    let settings = try read(["canon.yaml": "format: '1'\nname: N\n"]).settings
    #expect(settings.language == "en")
    #expect(settings.direction == .ltr)
    #expect(settings.dimensions.isEmpty)
    for text in [
      settings.organisation, settings.edition, settings.editURL, settings.questionURL,
      settings.baseURL, settings.source, settings.licence,
    ] {
      #expect(text == nil)
    }
  }

  @Test func readsTheLadder() throws {
    let ladder = try read([
      "canon.yaml":
        "format: 1\nname: N\ndimensions: [{id: scope, name: S}, {id: impact, name: I}]\n",
      "levels.yaml": """
      tracks:
        - id: professional
          name: Professional
          levels:
            - code: P1
              title: Junior
              years: 0–2
              summary: Learns
              dimensions: {impact: Own work, scope: Tasks}
        - id: management
          name: Management
          levels: [{code: 2, title: Head}, {code: M1, title: Lead, dimensions: {}}]
      """,
    ]).ladder
    #expect(ladder.tracks.map(\.id) == ["professional", "management"])
    #expect(ladder.tracks.map(\.name.text) == ["Professional", "Management"])
    #expect(ladder.levels.map(\.code.text) == ["P1", "2", "M1"])
    #expect(ladder.levels.map(\.title.text) == ["Junior", "Head", "Lead"])
    #expect(ladder.levels.map(\.years?.text) == ["0–2", nil, nil])
    #expect(ladder.levels.map(\.summary?.text) == ["Learns", nil, nil])
    let dimensions = try #require(ladder.levels.first).dimensions
    #expect(dimensions.map(\.dimension.id) == ["scope", "impact"])
    #expect(dimensions.map(\.text.text) == ["Tasks", "Own work"])
    #expect(ladder.levels.dropFirst().flatMap(\.dimensions).count == 0)
  }

  @Test func readsEveryFieldOfARole() throws {
    let canon = try read([
      "families/sales/family.yaml": "name: Sales\nsummary: Sells\n",
      "families/sales/manager.yaml": """
      name: Partner Manager
      summary: Looks after partners
      aliases: [Alliance Manager, Channel Manager]
      status: retired
      replaced_by: sales.seller
      replaces: [old.manager, sales.old-manager]
      levels:
        P2:
          title: Senior
          summary: Leads
          core_outputs: [Plan, {id: report, text: Report}]
          jfm:
            responsibilities: [Partners]
            complexity: Hard
            knowledge: Deep
          components:
            responsibilities: [a]
            tasks: [b]
            skills: [c]
            knowledge: [d]
            qualifications: [e]
          capabilities:
            - {name: Negotiation, text: Closes}
      """,
      "families/sales/seller.yaml": "name: Seller\nlevels: {P1: {title: T}}\n",
    ])
    let family = try #require(canon.families.first)
    #expect(family.name.text == "Sales")
    #expect(family.summary?.text == "Sells")
    let role = try #require(family.roles.first)
    #expect(role.key.description == "sales.manager")
    #expect(role.path == "families/sales/manager.yaml")
    #expect(role.name.text == "Partner Manager")
    #expect(role.name.location.description == "canon/families/sales/manager.yaml:1:7")
    #expect(role.summary?.text == "Looks after partners")
    #expect(role.aliases.map(\.text) == ["Alliance Manager", "Channel Manager"])
    #expect(role.status == .retired)
    #expect(role.replacedBy == RoleKey(family: "sales", role: "seller"))
    #expect(role.replaces.map(\.description) == ["old.manager", "sales.old-manager"])
    expectEveryField(of: try #require(role.levels.first))
  }

  private func expectEveryField(of level: RoleLevel) {
    #expect(level.level.code.text == "P2")
    #expect(level.track.id == "professional")
    #expect(level.title?.text == "Senior")
    #expect(level.summary?.text == "Leads")
    #expect(level.coreOutputs.map(\.text.text) == ["Plan", "Report"])
    #expect(level.coreOutputs.map(\.id) == [nil, "report"])
    #expect(level.coreOutputs.first?.text.location.description.hasSuffix(":11:20") == true)
    #expect(level.jfm.responsibilities.map(\.text.text) == ["Partners"])
    #expect(level.jfm.complexity?.text == "Hard")
    #expect(level.jfm.knowledge?.text == "Deep")
    #expect(level.components.responsibilities.map(\.text.text) == ["a"])
    #expect(level.components.tasks.map(\.text.text) == ["b"])
    #expect(level.components.skills.map(\.text.text) == ["c"])
    #expect(level.components.knowledge.map(\.text.text) == ["d"])
    #expect(level.components.qualifications.map(\.text.text) == ["e"])
    #expect(level.capabilities.map(\.name.text) == ["Negotiation"])
    #expect(level.capabilities.map(\.text.text) == ["Closes"])
  }

  @Test func fillsWhatARoleLeavesOut() throws {
    let canon = try read([
      "families/sales/manager.yaml": "name: M\nlevels: {P1: {summary: S}}\n"
    ])
    let role = try #require(canon.families.first?.roles.first)
    #expect(role.summary == nil)
    #expect(role.aliases.isEmpty)
    #expect(role.status == .approved)
    #expect(role.replacedBy == nil)
    #expect(role.replaces.isEmpty)
    let level = try #require(role.levels.first)
    #expect(level.title == nil)
    #expect(level.coreOutputs.isEmpty)
    #expect(level.jfm.responsibilities.isEmpty)
    #expect(level.jfm.complexity == nil)
    #expect(level.jfm.knowledge == nil)
    #expect(level.components.skills.isEmpty)
    #expect(level.capabilities.isEmpty)
  }

  @Test func ordersFamiliesAndRolesByIDAndLevelsByTheLadder() throws {
    let role = "name: R\nlevels:\n  P2: {title: B}\n  P1: {title: A}\n"
    let canon = try read([
      "families/b/family.yaml": "name: A\n", "families/b/z.yaml": role,
      "families/b/a-b.yaml": role, "families/b/a.yaml": role,
      "families/a-b/family.yaml": "name: Z\n", "families/a/family.yaml": "name: Y\n",
    ])
    #expect(canon.families.map(\.id) == ["a", "a-b", "b", "sales"])
    #expect(
      canon.profiles.map(\.key) == [
        "b.a.P1", "b.a.P2", "b.a-b.P1", "b.a-b.P2", "b.z.P1", "b.z.P2", "sales.manager.P1",
      ])
  }

  @Test func keepsALevelWithoutAnything() throws {
    let result = CanonReader.read(
      MarkedCanon([
        "families/sales/manager.yaml": "name: M\nlevels:\n  P1:\n  P2: {}\n"
      ]).tree)
    #expect(result.diagnostics.map(\.id) == ["empty-level", "empty-level"])
    #expect(result.canon?.profiles.map(\.key) == ["sales.manager.P1", "sales.manager.P2"])
  }

  @Test func keepsCharactersAsTheyAre() throws {
    let canon = try read([
      "families/sales/manager.yaml":
        "\u{FEFF}name: yes\r\nlevels:\r\n  P1:\r\n    title: 010\r\n    summary: ~\r\n"
        + "    core_outputs: [null, 1.0, '1.0 ', '*b* <i>']\r\n"
    ])
    let role = try #require(canon.families.first?.roles.first)
    let level = try #require(role.levels.first)
    #expect(role.name.text == "yes")
    #expect(level.title?.text == "010")
    #expect(level.title?.location.description.hasSuffix(":4:12") == true)
    #expect(level.summary?.text == "~")
    #expect(level.coreOutputs.map(\.text.text) == ["null", "1.0", "1.0", "*b* <i>"])
  }

  /// The canon, which may have warnings.
  private func read(_ files: [String: String?]) throws -> Canon {
    let result = CanonReader.read(MarkedCanon(files).tree)
    #expect(result.diagnostics.filter { $0.severity == .error } == [])
    return try #require(result.canon)
  }
}
