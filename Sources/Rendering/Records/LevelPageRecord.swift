import CanonReading
import Templates

/// The names of a level's pages: the level, and all roles at it.
enum LevelPageRecord {
  static let role = Shape(
    "role", ["name": .text, "title": .optional(.text), "link": .link, "draft": .flag])

  static let family = Shape(
    "family", ["name": .text, "link": .link, "roles": .list(.record(role))])

  static let shape = Shape(
    "level page",
    [
      "canon": .record(CanonRecord.shape), "level": .record(LevelRecord.shape), "track": .text,
      "families": .optional(.list(.record(family))),
    ])

  static func record(_ level: Level, _ track: Track, _ page: PageContext) -> Record {
    let families = page.canon.families.compactMap { familyRecord($0, at: level, page) }
    return shape.record([
      "canon": CanonRecord.record(page),
      "level": LevelRecord.record(level, page),
      "track": page.text(track.name, "name"),
      "families": families.isEmpty ? .absent : .list(families),
    ])
  }

  /// The family's roles at the level, or nil if it has none.
  private static func familyRecord(
    _ value: Family, at level: Level, _ page: PageContext
  ) -> Value? {
    let profiles = value.currentRoles.compactMap { role in
      role.levels.first { $0.level.code == level.code }.map {
        Profile(family: value, role: role, content: $0)
      }
    }
    guard !profiles.isEmpty else { return nil }
    return .record(
      family.record([
        "name": page.text(value.name, "name"), "link": page.link(toFamily: value),
        "roles": .list(profiles.map { roleRecord($0, page) }),
      ]))
  }

  /// The title, where it says more than the role's name beside it.
  private static func distinctTitle(of profile: Profile) -> CanonText? {
    profile.content.title?.text == profile.role.name.text ? nil : profile.content.title
  }

  private static func roleRecord(_ profile: Profile, _ page: PageContext) -> Value {
    .record(
      role.record([
        "name": page.text(profile.role.name, "name"),
        "title": page.optional(distinctTitle(of: profile), "title"),
        "link": page.link(toProfile: profile), "draft": .flag(profile.role.status == .draft),
      ]))
  }
}
