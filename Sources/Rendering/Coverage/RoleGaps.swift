package import CanonReading

/// What a role and its profiles lack.
package struct RoleGaps: Sendable {
  /// Levels of the role that lack the same fields.
  package struct LevelGap: Sendable {
    package fileprivate(set) var levels: [RoleLevel]
    package let fields: [CoverageField]
  }

  package let role: Role
  /// What the role itself lacks.
  package let fields: [CoverageField]
  /// By the first of the levels.
  package let levels: [LevelGap]

  /// Nil where the role lacks nothing but what is `known`.
  init?(of role: Role, but known: Set<CoverageField>) {
    self.role = role
    fields = [.roleSummary, .aliases].filter {
      !known.contains($0) && $0.share(of: role).have == 0
    }
    levels = Self.levels(of: role, but: known)
    if fields.isEmpty && levels.isEmpty { return nil }
  }

  private static func levels(of role: Role, but known: Set<CoverageField>) -> [LevelGap] {
    var gaps: [LevelGap] = []
    var places: [[CoverageField]: Int] = [:]
    for level in role.levels {
      let fields = ProfileField.allCases.filter { $0.content(in: level) == nil }
        .map(CoverageField.profile).filter { !known.contains($0) }
      guard !fields.isEmpty else { continue }
      if let place = places[fields] {
        gaps[place].levels.append(level)
      } else {
        places[fields] = gaps.count
        gaps.append(LevelGap(levels: [level], fields: fields))
      }
    }
    return gaps
  }
}
