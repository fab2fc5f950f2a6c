extension RoleKey {
  /// Reads `family.role`; nil for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, parts.allSatisfy(IDRule.isID) else { return nil }
    self.init(family: parts[0], role: parts[1])
  }
}
