import CanonReading
import Templates

/// A profile as an entry of its role's list, or a level of its track's: enough to link to it.
enum LevelEntry {
  static let shape = Shape(
    "level", ["code": .text, "title": .text, "link": .link, "current": .flag])

  /// `current`: the page is about it; `kind`: the name of the page to link to.
  static func record(
    _ profile: Profile, _ page: PageContext, current: Bool = false, kind: String = "index"
  ) -> Value {
    .record(
      shape.record([
        "code": page.text(profile.level.code, "code"), "title": ProfileTitle.value(profile, page),
        "link": page.link(toProfile: profile, page: kind), "current": .flag(current),
      ]))
  }

  static func record(_ level: Level, _ page: PageContext, current: Bool) -> Value {
    .record(
      shape.record([
        "code": page.text(level.code, "code"), "title": page.text(level.title, "title"),
        "link": page.link(toLevel: level), "current": .flag(current),
      ]))
  }
}

/// A role as an entry of a list, with its levels.
enum RoleEntry {
  static let shape = Shape(
    "role",
    [
      "name": .text, "link": .link, "summary": .optional(.text), "draft": .flag, "retired": .flag,
      "replaced_by": .optional(.record(RoleRecord.successor)),
      "levels": .list(.record(LevelEntry.shape)),
    ])

  static func record(_ role: Role, in family: Family, _ page: PageContext) -> Value {
    .record(
      shape.record([
        "name": page.text(role.name, "name"), "link": page.link(toRole: role),
        "summary": page.optional(role.summary, "summary"),
        "draft": .flag(role.status == .draft), "retired": .flag(role.status == .retired),
        "replaced_by": RoleRecord.successorRecord(of: role, page),
        "levels": .list(
          role.levels.map {
            LevelEntry.record(Profile(family: family, role: role, content: $0), page)
          }),
      ]))
  }
}

/// A profile's title: the canon's, or else `<role name> — <code>`.
enum ProfileTitle {
  static func value(_ profile: Profile, _ page: PageContext, anchor: String? = nil) -> Value {
    profile.content.title.map { page.text($0, "title", anchor: anchor) }
      ?? page.derived(
        profile.title, "default-title", from: [profile.role.name.text, profile.level.code.text],
        anchor: anchor)
  }
}
