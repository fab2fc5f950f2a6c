/// What changed between two canons, the base and the head: applied to the base, it gives the head.
package struct CanonChanges: Sendable {
  package struct Renaming: Sendable {
    package let from: CanonSubject
    package let to: CanonSubject
  }

  /// Roles that replace one which is gone, and families whose roles do; those of their profiles too.
  package private(set) var renamed: [Renaming] = []
  package private(set) var added: [CanonSubject] = []
  package private(set) var removed: [CanonSubject] = []
  /// Of what both have, in the head's order.
  package private(set) var fields: [FieldChange] = []
  /// Lines among those removed and added that only changed their level.
  package let moves: [LineMove]

  init(from base: [CanonSubject], to head: [CanonSubject]) {
    let old = Dictionary(base.map { ($0.id, $0) }) { first, _ in first }
    let new = Set(head.map(\.id))
    let origins = RoleRenamings(from: base, to: head).origins
    var taken: Set<CanonSubject.ID> = []
    for subject in head {
      if let same = old[subject.id] {
        fields += FieldChange.changes(from: same, to: subject)
      } else if let origin = origins[subject.id].flatMap({ old[$0] }) {
        taken.insert(origin.id)
        renamed.append(Renaming(from: origin, to: subject))
        fields += FieldChange.changes(from: origin, to: subject)
      } else {
        added.append(subject)
      }
    }
    removed = base.filter { !new.contains($0.id) && !taken.contains($0.id) }
    moves = LineMove.moves(in: fields)
  }

  package var isEmpty: Bool {
    renamed.isEmpty && added.isEmpty && removed.isEmpty && fields.isEmpty
  }
}

/// Finds what is called otherwise: a role that the head has not, and that a new role of the head
/// replaces.
private struct RoleRenamings {
  /// What each renamed thing of the head was in the base.
  private(set) var origins: [CanonSubject.ID: CanonSubject.ID] = [:]

  init(from base: [CanonSubject], to head: [CanonSubject]) {
    let old = Set(base.map(\.id))
    let new = Set(head.map(\.id))
    var roles: [String: String] = [:]
    for role in head where role.id.kind == .role && !old.contains(role.id) {
      let gone = (role.field("replaces")?.lines ?? []).map(\.text).first {
        let id = CanonSubject.ID(.role, $0)
        return old.contains(id) && !new.contains(id) && !roles.values.contains($0)
      }
      guard let gone else { continue }
      roles[role.id.key] = gone
      origins[role.id] = CanonSubject.ID(.role, gone)
      let (family, oldFamily) = (Self.family(of: role.id.key), Self.family(of: gone))
      let families = (CanonSubject.ID(.family, family), CanonSubject.ID(.family, oldFamily))
      if !old.contains(families.0), !new.contains(families.1),
        !origins.values.contains(families.1)
      {
        origins[families.0] = families.1
      }
    }
    for profile in head where profile.id.kind == .profile {
      let parts = profile.id.key.split(separator: ".", maxSplits: 2)
      guard parts.count == 3, let gone = roles["\(parts[0]).\(parts[1])"] else { continue }
      origins[profile.id] = CanonSubject.ID(.profile, "\(gone).\(parts[2])")
    }
  }

  private static func family(of role: String) -> String {
    String(role.prefix { $0 != "." })
  }
}
