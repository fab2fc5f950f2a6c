/// What was done to a field of something that both canons have.
package struct FieldChange: Sendable {
  /// As the head has it.
  package let subject: CanonSubject
  /// As the base calls it, where the role was renamed.
  package let oldID: CanonSubject.ID
  package let field: String
  package let isList: Bool
  package let old: [CanonSubject.Line]
  package let new: [CanonSubject.Line]
  /// Not empty.
  package let edits: [LineEdit]

  /// Whether the field lists the names of things that come and go by themselves, so that only their
  /// order is worth a word.
  var isListOfNames: Bool {
    switch (subject.id.kind, field) {
    case (.canon, "dimensions"), (.canon, "tracks"), (.track, "levels"): true
    default: false
    }
  }

  /// The edits that are told of the field itself.
  var toldEdits: [LineEdit] {
    if oldID != subject.id {
      if field == "name" { return [] }
      if field == "replaces" {
        return edits.filter { $0.to.map { new[$0].text } != oldID.key }
      }
    }
    guard isListOfNames else { return edits }
    return edits.filter { if case .moved = $0 { true } else { false } }
  }

  /// What was done to the fields of one thing, in the canon's order.
  static func changes(from old: CanonSubject, to new: CanonSubject) -> [FieldChange] {
    let names = new.fields.map(\.name)
    let gone = old.fields.map(\.name).filter { !names.contains($0) }
    return (names + gone).compactMap { name in
      let (before, after) = (old.field(name), new.field(name))
      let edits = LineEdit.edits(from: before, to: after)
      guard !edits.isEmpty else { return nil }
      return FieldChange(
        subject: new, oldID: old.id, field: name,
        isList: after?.isList ?? before?.isList ?? false, old: before?.lines ?? [],
        new: after?.lines ?? [], edits: edits)
    }
  }
}
