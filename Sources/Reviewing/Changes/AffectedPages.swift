import CanonReading
import SitePlanning

/// The pages of profiles that both canons have and that say something else in the head, by the profiles'
/// keys there, in the canon's order.
package struct AffectedPages: Sendable {
  /// Those whose own pages change.
  package let profiles: [String]
  /// Those whose goal templates do.
  package let goals: [String]

  /// `renamed`: what each renamed profile of the head was called in the base.
  init(
    from base: Canon, to head: Canon, unchanged: Set<String>, renamed: [String: String]
  ) {
    let passedOver =
      unchanged.isSuperset(of: ["canon.yaml", "levels.yaml"]) ? unchanged : []
    let old = Dictionary(base.profiles(without: passedOver).map { ($0.key, $0) }) { first, _ in
      first
    }
    let pairs = head.profiles(without: passedOver).compactMap { profile in
      old[renamed[profile.key] ?? profile.key].map { ($0, profile) }
    }
    profiles = pairs.filter { Stamp.ofProfile($0) != Stamp.ofProfile($1) }.map(\.1.key)
    goals = pairs.filter { Stamp.ofGoals($0) != Stamp.ofGoals($1) }.map(\.1.key)
  }
}

extension Canon {
  /// The profiles but those whose role and family are in files that are passed over.
  fileprivate func profiles(without unchanged: Set<String>) -> [Profile] {
    families.flatMap { family in
      let hasFamily = unchanged.contains("families/\(family.id)/family.yaml")
      return family.roles.filter { !hasFamily || !unchanged.contains($0.path) }.flatMap { role in
        role.levels.map { Profile(family: family, role: role, content: $0) }
      }
    }
  }
}
