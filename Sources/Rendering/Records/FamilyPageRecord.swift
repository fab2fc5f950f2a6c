import CanonReading
import Templates

/// The names of a family's pages.
enum FamilyPageRecord {
  static let shape = Shape(
    "family page",
    [
      "canon": .record(CanonRecord.shape), "name": .text, "summary": .optional(.text),
      "roles": .optional(.list(.record(RoleEntry.shape))),
    ])

  static func record(_ family: Family, _ page: PageContext) -> Record {
    shape.record([
      "canon": CanonRecord.record(page),
      "name": page.text(family.name, "name"),
      "summary": page.optional(family.summary, "summary", anchor: "summary"),
      "roles": family.roles.isEmpty
        ? .absent : .list(family.roles.map { RoleEntry.record($0, in: family, page) }),
    ])
  }
}
