import CanonReading
import SitePlanning
import Templates

/// The names of a role's pages: the role, and what it is at each of its levels.
enum RolePageRecord {
  static let roleLevel = Shape(
    "role level",
    [
      "title": .text, "link": .link, "goals_link": .optional(.link), "track": .text,
      "level": .record(LevelRecord.shape), "content": .record(ContentRecord.shape),
    ])

  static let shape = Shape(
    "role page",
    [
      "canon": .record(CanonRecord.shape), "family": .record(RoleRecord.family),
      "role": .record(RoleRecord.shape), "levels": .list(.record(roleLevel)),
    ])

  static func record(_ role: Role, _ family: Family, _ page: PageContext) -> Record {
    shape.record([
      "canon": CanonRecord.record(page),
      "family": RoleRecord.familyRecord(family, page),
      "role": RoleRecord.record(role, page),
      "levels": .list(
        role.levels.map {
          levelRecord(Profile(family: family, role: role, content: $0), page)
        }),
    ])
  }

  private static func levelRecord(_ profile: Profile, _ page: PageContext) -> Value {
    let code = profile.level.code.text.lowercased()
    let hasGoals = page.plan.kinds(for: profile).contains { $0.name == PageKind.goals.name }
    return .record(
      roleLevel.record([
        "title": ProfileTitle.value(profile, page, anchor: code),
        "link": page.link(toProfile: profile),
        "goals_link": hasGoals
          ? page.link(toProfile: profile, page: PageKind.goals.name) : .absent,
        "track": page.text(profile.track.name, "name"),
        "level": LevelRecord.record(profile.level, page, anchors: "\(code)-"),
        "content": ContentRecord.record(profile.content, page, anchors: "\(code)-"),
      ]))
  }
}
