package import CanonReading

/// What a family's roles have and lack; retired ones are not counted.
package struct FamilyCoverage: Sendable {
  package let family: Family
  /// In the order of `CoverageField.all`.
  package let shares: [Share]
  /// What nothing in the family has; said once, not at every profile.
  package let lackedByAll: [CoverageField]
  /// The roles that lack something that others of the family have, by id.
  package let gaps: [RoleGaps]

  package init(of family: Family) {
    let roles = family.currentRoles
    let shares = CoverageField.all.map { field in
      roles.map(field.share).reduce(.none, +)
    }
    let lackedByAll = zip(CoverageField.all, shares).filter { $1.all > 0 && $1.have == 0 }.map(\.0)
    self.family = family
    self.shares = shares
    self.lackedByAll = lackedByAll
    gaps = roles.compactMap { RoleGaps(of: $0, but: Set(lackedByAll)) }
  }

  /// Whether the family itself, its roles and its profiles lack nothing.
  package var isComplete: Bool {
    family.summary != nil && lackedByAll.isEmpty && gaps.isEmpty
  }
}
