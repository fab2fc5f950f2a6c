import CanonReading
import Templates

/// The names of pages about the whole site: home, ladder, about, 404.
enum SiteRecord {
  static let family = Shape(
    "family",
    [
      "name": .text, "link": .link, "summary": .optional(.text), "role_count": .text,
      "profile_count": .text, "roles": .list(.record(RoleEntry.shape)),
    ])

  static let track = Shape(
    "track", ["name": .text, "levels": .list(.record(LevelRecord.shape))])

  static let shape = Shape(
    "site",
    [
      "canon": .record(CanonRecord.shape), "language": .text, "family_count": .text,
      "role_count": .text, "profile_count": .text, "families": .list(.record(family)),
      "tracks": .list(.record(track)), "letters": IndexRecord.kind, "lists_roles": .flag,
      "coverage": .record(CoverageRecord.shape),
    ])

  /// Home lists the roles of each family while there are no more than these: beyond, it names the
  /// families and their counts.
  private static let listedRoleLimit = 150

  static func record(_ page: PageContext) -> Record {
    let families = page.canon.families
    let roles = families.flatMap(\.currentRoles)
    return shape.record([
      "canon": CanonRecord.record(page),
      "language": page.derived(page.language, "theme-language", from: []),
      "family_count": page.count(families.count, of: "families"),
      "role_count": page.count(roles.count, of: "roles"),
      "profile_count": page.count(roles.map(\.levels.count).reduce(0, +), of: "profiles"),
      "families": .deferred { .list(families.map { familyRecord($0, page) }) },
      "tracks": .deferred { .list(page.canon.ladder.tracks.map { trackRecord($0, page) }) },
      "letters": .deferred { IndexRecord.value(page) },
      "lists_roles": .flag(roles.count <= listedRoleLimit),
      "coverage": .deferred { CoverageRecord.record(page) },
    ])
  }

  private static func familyRecord(_ value: Family, _ page: PageContext) -> Value {
    let roles = value.currentRoles
    return .record(
      family.record([
        "name": page.text(value.name, "name"), "link": page.link(toFamily: value),
        "summary": page.optional(value.summary, "summary"),
        "role_count": page.count(roles.count, of: "roles"),
        "profile_count": page.count(roles.map(\.levels.count).reduce(0, +), of: "profiles"),
        "roles": .list(roles.map { RoleEntry.record($0, in: value, page) }),
      ]))
  }

  private static func trackRecord(_ value: Track, _ page: PageContext) -> Value {
    .record(
      track.record([
        "name": page.text(value.name, "name"),
        "levels": .list(
          value.levels.map {
            LevelRecord.record($0, page, anchors: "\($0.code.text.lowercased())-")
          }),
      ]))
  }
}

extension Family {
  /// The roles that people are appointed to: all but the retired ones.
  var currentRoles: [Role] { roles.filter { $0.status != .retired } }
}
