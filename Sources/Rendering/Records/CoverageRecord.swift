import CanonReading
import SitePlanning
import Templates

/// `coverage`: which fields the canon's families have, how often, and where one is missing.
enum CoverageRecord {
  static let share = Shape("share", ["have": .text, "all": .text])

  static let family = Shape(
    "family", ["name": .text, "gaps_link": .link, "shares": .list(.record(share))])

  static let fields = Shape("fields", ["fields": .list(.record(CoverageFieldRecord.shape))])

  static let levelGap = Shape(
    "gap",
    [
      "levels": .list(.record(LevelEntry.shape)),
      "fields": .list(.record(CoverageFieldRecord.shape)),
    ])

  static let role = Shape(
    "role",
    [
      "name": .text, "link": .link, "lacks": .optional(.record(fields)),
      "gaps": .list(.record(levelGap)),
    ])

  /// `lacked_by_all` holds what no role and no profile of the family has.
  static let gaps = Shape(
    "gaps",
    [
      "name": .text, "link": .link, "has_no_roles": .flag, "is_complete": .flag,
      "lacks_summary": .flag, "lacked_by_all": .optional(.record(fields)),
      "roles": .optional(.list(.record(role))),
    ])

  static let families = Shape(
    "families",
    [
      "fields": .list(.record(CoverageFieldRecord.shape)), "lines": .list(.record(family)),
      "all": .list(.record(share)),
    ])

  /// `families` are those that have roles, `gaps` all.
  static let shape = Shape(
    "coverage",
    [
      "families": .optional(.record(families)), "gaps": .list(.record(gaps)),
      "ladder": .optional(.record(LadderCoverageRecord.shape)),
    ])

  static func record(_ page: PageContext) -> Value {
    let families = page.canon.families.map(FamilyCoverage.init)
    return .record(
      shape.record([
        "families": familiesRecord(
          families.filter { !$0.family.currentRoles.isEmpty }, page),
        "gaps": .list(families.map { gapsRecord($0, page) }),
        "ladder": LadderCoverageRecord.record(page),
      ]))
  }

  private static func familiesRecord(
    _ values: [FamilyCoverage], _ page: PageContext
  ) -> Value {
    guard !values.isEmpty else { return .absent }
    let all = CoverageField.all.indices.map { index in
      values.map { $0.shares[index] }.reduce(.none, +)
    }
    return .record(
      families.record([
        "fields": CoverageFieldRecord.records(CoverageField.all),
        "lines": .list(values.map { familyRecord($0, page) }),
        "all": .list(all.map { shareRecord($0, page) }),
      ]))
  }

  static func shareRecord(_ value: Share, _ page: PageContext) -> Value {
    .record(
      share.record([
        "have": page.share(value), "all": page.count(value.all, of: "share"),
      ]))
  }

  private static func familyRecord(_ value: FamilyCoverage, _ page: PageContext) -> Value {
    let anchor = anchor(of: value.family)
    return .record(
      family.record([
        "name": page.text(value.family.name, "name"),
        "gaps_link": page.derived("#\(anchor)", "link", from: [anchor]),
        "shares": .list(value.shares.map { shareRecord($0, page) }),
      ]))
  }

  private static func gapsRecord(_ value: FamilyCoverage, _ page: PageContext) -> Value {
    let hasNoRoles = value.family.currentRoles.isEmpty
    return .record(
      gaps.record([
        "name": page.text(value.family.name, "name", anchor: anchor(of: value.family)),
        "link": page.link(toFamily: value.family),
        "has_no_roles": .flag(hasNoRoles),
        "is_complete": .flag(value.isComplete && !hasNoRoles),
        "lacks_summary": .flag(value.family.summary == nil),
        "lacked_by_all": fieldsRecord(value.lackedByAll),
        "roles": value.gaps.isEmpty
          ? .absent : .list(value.gaps.map { roleRecord($0, of: value.family, page) }),
      ]))
  }

  private static func roleRecord(
    _ value: RoleGaps, of family: Family, _ page: PageContext
  ) -> Value {
    .record(
      role.record([
        "name": page.text(value.role.name, "name"), "link": page.link(toRole: value.role),
        "lacks": fieldsRecord(value.fields),
        "gaps": .list(
          value.levels.map { gap in
            .record(
              levelGap.record([
                "levels": .list(
                  gap.levels.map {
                    LevelEntry.record(
                      Profile(family: family, role: value.role, content: $0), page)
                  }),
                "fields": CoverageFieldRecord.records(gap.fields),
              ]))
          }),
      ]))
  }

  /// Absent where there are none.
  private static func fieldsRecord(_ values: [CoverageField]) -> Value {
    values.isEmpty
      ? .absent : .record(fields.record(["fields": CoverageFieldRecord.records(values)]))
  }

  private static func anchor(of family: Family) -> String { "missing-\(family.id)" }
}
