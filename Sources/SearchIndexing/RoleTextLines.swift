/// The lines of roles that a search can show: `3k9f2a=[3,"…"]`. Together they are as long as the canon,
/// and so they are made when they are written.
struct RoleTextLines: IndexLines {
  private let searched: SearchedRoles
  /// Numbers of the roles that have lines, and how long these are, in bytes.
  private let roles: [(number: Int, size: Int)]

  /// `sizes`: by role's number.
  init(of searched: SearchedRoles, sizes: [Int]) {
    self.searched = searched
    roles = sizes.enumerated().map { ($0, $1) }.filter { $0.1 > 0 }
  }

  var count: Int { roles.count }

  func key(at index: Int) -> String { searched.roles[roles[index].number].id }

  func size(at index: Int) -> Int { roles[index].size }

  func write(_ range: Range<Int>, to bytes: inout [UInt8]) {
    for (number, _) in roles[range] {
      let entry = searched.roles[number]
      searched.text(of: entry).writeLines(of: entry.id, to: &bytes)
    }
  }
}
