import CanonReading
import SitePlanning
import Templates

/// The names of a profile's pages, its goal templates among them.
enum ProfilePageRecord {
  static let shape = Shape(
    "profile",
    [
      "canon": .record(CanonRecord.shape), "key": .text, "stamp": .text, "goals_stamp": .text,
      "title": .text, "has_title": .flag, "link": .link, "family": .record(RoleRecord.family),
      "role": .record(RoleRecord.shape), "track": .text, "level": .record(LevelRecord.shape),
      "content": .record(ContentRecord.shape), "goals": .optional(.record(GoalsRecord.shape)),
      "next": .optional(.record(NextLevelRecord.shape)),
      "levels": .list(.record(LevelEntry.shape)),
    ])

  static func record(_ profile: Profile, _ page: PageContext) -> Record {
    shape.record([
      "canon": CanonRecord.record(page),
      "key": page.derived(profile.key, "key", from: []),
      "stamp": .deferred { page.derived(Stamp.ofProfile(profile), "stamp", from: [profile.key]) },
      "goals_stamp": .deferred {
        page.derived(Stamp.ofGoals(profile), "stamp", from: [profile.key])
      },
      "title": ProfileTitle.value(profile, page),
      "has_title": .flag(profile.content.title != nil),
      "link": page.link(toProfile: profile),
      "family": RoleRecord.familyRecord(profile.family, page),
      "role": RoleRecord.record(profile.role, page),
      "track": page.text(profile.track.name, "name"),
      "level": LevelRecord.record(profile.level, page),
      "content": .deferred { ContentRecord.record(profile.content, page) },
      "goals": .deferred { GoalsRecord.record(of: profile, page) },
      "next": .deferred { NextLevelRecord.record(after: profile, page) },
      "levels": .list(
        profile.role.levels.map {
          LevelEntry.record(
            Profile(family: profile.family, role: profile.role, content: $0), page,
            current: $0.level.code == profile.level.code)
        }),
    ])
  }
}
