package import CanonReading

/// What a reviewer is told of two canons.
package struct CanonReview: Sendable {
  /// What the user called them, such as `HEAD~1` and `canon`.
  package let baseName: String
  package let headName: String
  package let changes: CanonChanges
  package let substitutions: [Substitution]
  package let pages: AffectedPages
  /// Nil where themes were not compared.
  package let themeChanges: ThemeChanges?
  /// How many profiles the head has at a level, by its code.
  let profileCounts: [String: Int]
  /// The role of the head that replaces each one, by its key.
  let successors: [String: CanonSubject]

  /// `unchanged`: the paths within the canons of files that are the same in both.
  package init(
    from base: Canon, named baseName: String, to head: Canon, named headName: String,
    unchanged: Set<String> = [], themeChanges: ThemeChanges? = nil
  ) {
    self.baseName = baseName
    self.headName = headName
    self.themeChanges = themeChanges
    let subjects = head.subjects(without: unchanged)
    changes = CanonChanges(from: base.subjects(without: unchanged), to: subjects)
    substitutions = Substitution.substitutions(in: changes.fields)
    pages = AffectedPages(
      from: base, to: head, unchanged: unchanged,
      renamed: Dictionary(changes.renamed.map { ($0.to.id.key, $0.from.id.key) }) { $1 })
    let successors = subjects.filter { $0.id.kind == .role }.flatMap { role in
      (role.field("replaces")?.lines ?? []).map { ($0.text, role) }
    }
    self.successors = Dictionary(successors) { first, _ in first }
    profileCounts = head.profileCounts
  }

  package var isEmpty: Bool { changes.isEmpty && themeChanges?.isEmpty ?? true }
}

extension Canon {
  fileprivate var profileCounts: [String: Int] {
    var counts: [String: Int] = [:]
    for role in families.flatMap(\.roles) {
      for content in role.levels { counts[content.level.code.text, default: 0] += 1 }
    }
    return counts
  }
}
