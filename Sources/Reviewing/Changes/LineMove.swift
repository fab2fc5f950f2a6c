/// A line that one level of a role lost and another one got, word for word.
package struct LineMove: Sendable {
  /// A line of a list of a profile.
  package struct Place: Hashable, Sendable {
    package let subject: CanonSubject.ID
    package let field: String
    package let index: Int
  }

  /// In the base.
  package let from: Place
  /// In the head.
  package let to: Place

  /// The moves between the levels of each role, each line at most once.
  static func moves(in changes: [FieldChange]) -> [LineMove] {
    let ofProfiles = changes.filter { $0.subject.id.kind == .profile && $0.isList }
    return Dictionary(grouping: ofProfiles, by: \.subject.path).sorted { $0.key < $1.key }.flatMap {
      moves(within: $0.value)
    }
  }

  private static func moves(within role: [FieldChange]) -> [LineMove] {
    var lost: [Key: [Place]] = [:]
    for change in role.reversed() {
      for edit in change.edits.reversed() {
        guard case .removed(let from) = edit else { continue }
        lost[Key(change.old[from]), default: []].append(
          Place(subject: change.oldID, field: change.field, index: from))
      }
    }
    return role.flatMap { change in
      change.edits.compactMap { edit in
        guard case .added(let to) = edit,
          let from = lost[Key(change.new[to])]?.popLast()
        else { return nil }
        return LineMove(
          from: from, to: Place(subject: change.subject.id, field: change.field, index: to))
      }
    }
  }

  /// What a line says.
  private struct Key: Hashable {
    private let text: [UInt8]

    init(_ line: CanonSubject.Line) {
      text = Array("\(line.name ?? "")\n\(line.text)".utf8)
    }
  }
}
