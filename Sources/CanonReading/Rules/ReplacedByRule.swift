import Diagnostics
import YAMLReading

/// A role that took another's place is another role of the canon.
enum ReplacedByRule {
  static func findings(in roles: [ReadRole], of files: CanonFiles) -> [Diagnostic] {
    let known = files.roles.keys.map(\.description).sorted()
    let all = Set(known)
    return roles.compactMap { role in
      guard let address = role.replacedBy else { return nil }
      if address.text == role.key.description {
        return .error(
          "dangling-replaced-by",
          "the role cannot be replaced by itself; name another, or delete 'replaced_by'",
          at: address.location)
      }
      guard !all.contains(address.text) else { return unused(address, of: role) }
      let remedy =
        NearMiss.of(address.text, among: known).map { "did you mean '\($0)'?" }
        ?? (address.text.contains(".")
          ? "name a role that has a file" : "write it as 'family.role'")
      return .error(
        "dangling-replaced-by",
        "\(Quotation.of(address.text)) is no role of this canon; \(remedy)", at: address.location)
    }
  }

  private static func unused(_ address: YAMLScalar, of role: ReadRole) -> Diagnostic? {
    guard let status = role.role?.status, status != .retired else { return nil }
    return .warning(
      "unused-replaced-by",
      "'replaced_by' says something of a retired role only; write 'status: retired', or delete it",
      at: address.location)
  }
}
