/// A focus within a family; it exists at several levels.
package struct Role: Sendable {
  package enum Status: String, CaseIterable, Sendable {
    case draft, approved, retired
  }

  package let key: RoleKey
  /// The file's path within the canon, such as `families/finance/controller.yaml`.
  package let path: String
  package let name: CanonText
  package let summary: CanonText?
  package let aliases: [CanonText]
  package let status: Status
  /// For a retired role the one that took its place; a role of this canon.
  package let replacedBy: RoleKey?
  /// Roles that existed and whose addresses now lead here; none is a role of this canon.
  package let replaces: [RoleKey]
  /// What the role is at its levels, in the ladder's order; not empty.
  package let levels: [RoleLevel]

  package init(
    key: RoleKey, path: String, name: CanonText, summary: CanonText? = nil,
    aliases: [CanonText] = [], status: Status = .approved, replacedBy: RoleKey? = nil,
    replaces: [RoleKey] = [], levels: [RoleLevel]
  ) {
    self.key = key
    self.path = path
    self.name = name
    self.summary = summary
    self.aliases = aliases
    self.status = status
    self.replacedBy = replacedBy
    self.replaces = replaces
    self.levels = levels
  }
}

/// A role's place in the canon, written `family.role`.
package struct RoleKey: Hashable, Sendable, CustomStringConvertible {
  package let family: String
  package let role: String

  package init(family: String, role: String) {
    self.family = family
    self.role = role
  }

  package var description: String { "\(family).\(role)" }
}

extension RoleKey: Comparable {
  /// By family, then by role.
  package static func < (left: Self, right: Self) -> Bool {
    (left.family, left.role) < (right.family, right.role)
  }
}
