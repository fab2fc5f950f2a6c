/// One role at one level, with all that its pages may show.
package struct Profile: Sendable {
  package let family: Family
  package let role: Role
  package let content: RoleLevel

  package init(family: Family, role: Role, content: RoleLevel) {
    self.family = family
    self.role = role
    self.content = content
  }

  package var level: Level { content.level }
  package var track: Track { content.track }

  /// `family.role.LEVEL`, such as `channel-sales.partner-manager.P4`.
  package var key: String { "\(role.key).\(level.code.text)" }

  /// The canon's title, or else `<role name> — <code>`.
  package var title: String {
    content.title?.text ?? "\(role.name.text) — \(level.code.text)"
  }

  /// The role at the next level that it has on the same track; nil at the last.
  package var next: Profile? {
    let above = role.levels.drop { $0.level.code.text != level.code.text }.dropFirst()
    return above.first { $0.track.id == track.id }.map {
      Profile(family: family, role: role, content: $0)
    }
  }
}

extension Canon {
  /// Every profile: families and roles by id, levels in the ladder's order.
  package var profiles: [Profile] {
    families.flatMap { family in
      family.roles.flatMap { role in
        role.levels.map { Profile(family: family, role: role, content: $0) }
      }
    }
  }
}
