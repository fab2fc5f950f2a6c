import CanonReading
import SitePlanning
import Templates

/// `family`, `role` and a role's status, as profile and role pages name them.
enum RoleRecord {
  static let family = Shape("family", ["name": .text, "link": .link])

  /// A page of a role says nothing of another role's file, not even its name.
  static let successor = Shape("replaced_by", ["link": .link])

  static let shape = Shape(
    "role",
    [
      "name": .text, "link": .link, "summary": .optional(.text),
      "aliases": .optional(.record(Lines.ofItems)), "draft": .flag, "retired": .flag,
      "replaced_by": .optional(.record(successor)),
    ])

  static func familyRecord(_ value: Family, _ page: PageContext) -> Value {
    .record(
      family.record([
        "name": page.text(value.name, "name"), "link": page.link(toFamily: value),
      ]))
  }

  static func record(_ role: Role, _ page: PageContext) -> Value {
    .record(
      shape.record([
        "name": page.text(role.name, "name"), "link": page.link(toRole: role),
        "summary": page.optional(role.summary, "summary"),
        "aliases": Lines.record(role.aliases, of: Lines.item) {
          .record(Lines.item.record(["text": page.text($0, "aliases")]))
        },
        "draft": .flag(role.status == .draft), "retired": .flag(role.status == .retired),
        "replaced_by": successorRecord(of: role, page),
      ]))
  }

  /// The role that took a retired one's place.
  static func successorRecord(of role: Role, _ page: PageContext) -> Value {
    .optional(role.status == .retired ? role.replacedBy : nil) {
      .record(successor.record(["link": page.link(to: .role($0), .role)]))
    }
  }
}
