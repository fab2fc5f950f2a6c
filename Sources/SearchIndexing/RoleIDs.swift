import CanonReading
import SitePlanning

/// The names of roles within the index: six digits to the base 36, from the role's key, so that no role's
/// name moves when another is added.
struct RoleIDs {
  static let length = 6

  private let ids: [RoleKey: String]

  /// Of two roles whose keys give the same digits, the later key takes others.
  init(of keys: [RoleKey]) {
    var taken: Set<String> = []
    var ids: [RoleKey: String] = [:]
    for key in keys.sorted(by: { $0.description < $1.description }) {
      var digest = TextDigest(of: key.description)
      while !taken.insert(digest.base36).inserted { digest.add("again") }
      ids[key] = digest.base36
    }
    self.ids = ids
  }

  subscript(key: RoleKey) -> String { ids[key] ?? "" }
}
