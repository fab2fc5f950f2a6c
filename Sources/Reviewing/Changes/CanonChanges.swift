/// What changed between two canons, the base and the head: applied to the base, it gives the head.
package struct CanonChanges: Sendable {
  package struct Renaming: Sendable {
    package let from: CanonSubject
    package let to: CanonSubject
  }

  /// Roles that replace one which is gone, families whose roles do, levels that have another code, and
  /// the profiles of these.
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
    let origins = Renamings(from: base, to: head).origins
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
