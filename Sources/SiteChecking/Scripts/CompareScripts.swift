import CanonReading
import SitePlanning

/// What the page that sets profiles side by side loads: `compare/index.js` and the files below it.
struct CompareScripts {
  let canon: Canon

  /// The files of a section, by path.
  func files(of section: SitePlan.Section) -> [(path: String, name: String, fact: ScriptFact)] {
    switch section {
    case .site: [("compare/index.js", "index", index)]
    case .family(let family):
      [("compare/\(family.id)/index.js", "\(family.id)/index", names(of: family))]
    case .role(let role, let family):
      [
        (
          "compare/\(family.id)/\(role.key.role).js", "\(family.id)/\(role.key.role)",
          lines(of: role)
        )
      ]
    }
  }

  private var index: ScriptFact {
    let settings = canon.settings
    let moved = canon.families.flatMap(\.roles).flatMap { role in
      role.replaces.map { (from: $0.description, to: role.key.description) }
    }
    return .record([
      ("language", .text(settings.language)),
      ("direction", .text(settings.direction.rawValue)),
      ("families", .list(canon.families.map { .text($0.id) })),
      (
        "moved",
        .list(
          moved.sorted { $0.from < $1.from }.map {
            .record([("from", .text($0.from)), ("to", .text($0.to))])
          })
      ),
      (
        "dimensions",
        .list(
          settings.dimensions.map {
            .record([("id", .text("dimension.\($0.id)")), ("name", .text($0.name.text))])
          })
      ),
      (
        "levels",
        .list(canon.ladder.tracks.flatMap { track in track.levels.map { level($0, track) } })
      ),
    ])
  }

  private func level(_ level: Level, _ track: Track) -> ScriptFact {
    .record(
      [
        ("code", .text(level.code.text)), ("track", .text(track.name.text)),
        ("years", .optional(level.years)), ("level.summary", .optional(level.summary)),
      ] + level.dimensions.map { ("dimension.\($0.dimension.id)", .text($0.text.text)) })
  }

  private func names(of family: Family) -> ScriptFact {
    .record([
      ("family", .text(family.name.text)),
      ("roles", .list(family.roles.map { names(of: $0, in: family) })),
    ])
  }

  private func names(of role: Role, in family: Family) -> ScriptFact {
    .record([
      ("path", .text("\(family.id)/\(role.key.role)")),
      ("role", .text(role.name.text)),
      ("status", role.status == .approved ? nil : .text(role.status.rawValue)),
      ("aliases", role.aliases.isEmpty ? nil : .list(role.aliases.map { .text($0.text) })),
      (
        "levels",
        .list(
          role.levels.map { content in
            let code = content.level.code.text
            return .record([
              ("key", .text("\(family.id).\(role.key.role).\(code)")),
              ("code", .text(code)),
              ("title", .text(content.title(in: role))),
              ("level", .text("\(code) — \(content.level.title.text)")),
            ])
          })
      ),
    ])
  }

  private func lines(of role: Role) -> ScriptFact {
    .record([
      ("role.summary", .optional(role.summary)),
      ("levels", .list(role.levels.map { lines(of: $0, in: role) })),
    ])
  }

  private func lines(of level: RoleLevel, in role: Role) -> ScriptFact {
    func items(_ items: [Item]) -> ScriptFact? {
      guard !items.isEmpty else { return nil }
      return .list(
        items.map { item in
          .record([
            ("id", item.id.map { .text("\(role.key).\($0)") }), ("text", .text(item.text.text)),
          ])
        })
    }
    let capabilities = level.capabilities.map { capability -> ScriptFact in
      .record([
        ("id", .text(capability.name.text)), ("name", .text(capability.name.text)),
        ("text", .text(capability.text.text)),
      ])
    }
    return .record([
      ("code", .text(level.level.code.text)), ("summary", .optional(level.summary)),
      ("core_outputs", items(level.coreOutputs)),
      ("jfm.responsibilities", items(level.jfm.responsibilities)),
      ("jfm.complexity", .optional(level.jfm.complexity)),
      ("jfm.knowledge", .optional(level.jfm.knowledge)),
      ("components.responsibilities", items(level.components.responsibilities)),
      ("components.tasks", items(level.components.tasks)),
      ("components.skills", items(level.components.skills)),
      ("components.knowledge", items(level.components.knowledge)),
      ("components.qualifications", items(level.components.qualifications)),
      ("capabilities", capabilities.isEmpty ? nil : .list(capabilities)),
    ])
  }
}
