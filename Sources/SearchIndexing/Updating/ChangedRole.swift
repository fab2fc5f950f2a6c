import CanonReading

/// A role that is not the same in the index as it was.
struct ChangedRole {
  let key: RoleKey
  /// In the written index, if it has the role.
  let oldID: String?
  /// Nil for a role that can no longer be found.
  let now: SearchedRoles.Entry?

  /// The roles in `keys`, and those whose id is another one by now, since its digits are taken or free
  /// again. `ids`: of the written index.
  static func all(
    _ keys: Set<RoleKey>, ids: [RoleKey: String], in searched: SearchedRoles
  ) throws(UnusableIndex) -> [ChangedRole] {
    var gone = ids
    var roles: [ChangedRole] = []
    for entry in searched.roles {
      let key = entry.role.key
      let oldID = gone.removeValue(forKey: key)
      if keys.contains(key) || oldID != entry.id {
        guard keys.contains(key) || oldID != nil else { throw UnusableIndex() }
        roles.append(ChangedRole(key: key, oldID: oldID, now: entry))
      }
    }
    guard gone.keys.allSatisfy(keys.contains) else { throw UnusableIndex() }
    return roles + gone.map { ChangedRole(key: $0, oldID: $1, now: nil) }
  }
}
