/// Finds what is called otherwise: a role that the head has not, and that a new role of the head replaces;
/// the family of such a role, if it is gone too; and a level whose place in its track has another code.
struct Renamings {
  /// What each renamed thing of the head was in the base.
  private(set) var origins: [CanonSubject.ID: CanonSubject.ID] = [:]
  private var taken: Set<CanonSubject.ID> = []
  private let old: [CanonSubject.ID: CanonSubject]
  private let new: [CanonSubject.ID: CanonSubject]

  init(from base: [CanonSubject], to head: [CanonSubject]) {
    old = Dictionary(base.map { ($0.id, $0) }) { first, _ in first }
    new = Dictionary(head.map { ($0.id, $0) }) { first, _ in first }
    for subject in head {
      switch subject.id.kind {
      case .role: addRole(subject)
      case .track: addLevels(of: subject)
      default: break
      }
    }
    for profile in head where profile.id.kind == .profile { addProfile(profile.id) }
  }

  private func isNew(_ id: CanonSubject.ID) -> Bool { old[id] == nil }
  private func isGone(_ id: CanonSubject.ID) -> Bool { old[id] != nil && new[id] == nil }

  private mutating func add(_ id: CanonSubject.ID, _ origin: CanonSubject.ID) {
    guard isNew(id), isGone(origin), taken.insert(origin).inserted else { return }
    origins[id] = origin
  }

  private mutating func addRole(_ role: CanonSubject) {
    guard isNew(role.id) else { return }
    for line in role.field("replaces")?.lines ?? [] where origins[role.id] == nil {
      add(role.id, CanonSubject.ID(.role, line.text))
    }
    guard let origin = origins[role.id] else { return }
    add(
      CanonSubject.ID(.family, Self.family(of: role.id.key)),
      CanonSubject.ID(.family, Self.family(of: origin.key)))
  }

  private static func family(of role: String) -> String {
    String(role.prefix { $0 != "." })
  }

  /// Pairs the codes that went with those that came, if as many of both stand between the same others.
  private mutating func addLevels(of track: CanonSubject) {
    let before = (old[track.id]?.field("levels")?.lines ?? []).map(\.text)
    let after = (track.field("levels")?.lines ?? []).map(\.text)
    guard before.count == after.count else { return }
    for (code, origin) in zip(after, before) {
      add(CanonSubject.ID(.level, code), CanonSubject.ID(.level, origin))
    }
  }

  private mutating func addProfile(_ id: CanonSubject.ID) {
    guard isNew(id) else { return }
    let parts = id.key.split(separator: ".", maxSplits: 2).map(String.init)
    guard parts.count == 3 else { return }
    let role = "\(parts[0]).\(parts[1])"
    let oldRole = origins[CanonSubject.ID(.role, role)]?.key ?? role
    let oldCode = origins[CanonSubject.ID(.level, parts[2])]?.key ?? parts[2]
    add(id, CanonSubject.ID(.profile, "\(oldRole).\(oldCode)"))
  }
}
