/// What a file is by its place in a canon.
enum CanonFile: Hashable {
  case settings
  case ladder
  case family(String)
  case role(RoleKey)

  /// Returns nil for a path at which the format has no file.
  init?(path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    switch parts.count {
    case 1 where path == "canon.yaml": self = .settings
    case 1 where path == "levels.yaml": self = .ladder
    case 3 where parts[0] == "families" && parts[2] == "family.yaml": self = .family(parts[1])
    case 3 where parts[0] == "families" && parts[2].hasSuffix(".yaml"):
      self = .role(RoleKey(family: parts[1], role: String(parts[2].dropLast(5))))
    default: return nil
    }
  }
}
