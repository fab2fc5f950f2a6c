import CanonReading
import SitePlanning

/// What a search can find: the roles that are not retired.
struct SearchedRoles {
  struct Entry {
    let role: Role
    let family: Family
    let id: String
  }

  let plan: SitePlan
  /// By id.
  let roles: [Entry]
  /// The levels' numbers in the ladder, from 0, by code.
  let numbers: [String: Int]
  let levelCount: Int

  init(of plan: SitePlan) {
    self.plan = plan
    let found = plan.canon.families.flatMap { family in
      family.roles.filter { $0.status != .retired }.map { ($0, family) }
    }
    let ids = RoleIDs(of: found.map(\.0.key))
    roles = found.map { Entry(role: $0, family: $1, id: ids[$0.key]) }.sorted { $0.id < $1.id }
    let codes = plan.canon.ladder.levels.map(\.code.text)
    levelCount = codes.count
    numbers = Dictionary(zip(codes, codes.indices)) { first, _ in first }
  }

  func text(of entry: Entry) -> RoleText {
    RoleText(of: entry.role, in: entry.family, numbers: numbers)
  }
}
