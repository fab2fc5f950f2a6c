import Diagnostics
import YAMLReading

/// An address that leads elsewhere is free: no role of the canon has it, and no other role
/// replaces it too.
enum ReplacesRule {
  static func findings(in roles: [ReadRole], of files: CanonFiles) -> [Diagnostic] {
    var first: [RoleKey: SourceLocation] = [:]
    var findings: [Diagnostic] = []
    for address in roles.flatMap(\.replaces) {
      guard let key = RoleKey(address.text) else {
        findings.append(malformed(address))
        continue
      }
      if let reason = reservedPart(of: key) {
        findings.append(
          .error("reserved-name", "\(reason); delete the address", at: address.location))
      } else if let file = files.roles[key] {
        findings.append(
          inUse(
            address, "is a role of this canon",
            .init("its file is here", at: SourceLocation(path: file.shownPath))))
      } else if let location = first[key] {
        findings.append(
          inUse(
            address, "is replaced already", .init("it is replaced here first", at: location)))
      } else {
        first[key] = address.location
      }
    }
    return findings
  }

  private static func inUse(
    _ address: YAMLScalar, _ reason: String, _ note: Diagnostic.Note
  ) -> Diagnostic {
    .error(
      "address-in-use", "\(Quotation.of(address.text)) \(reason); delete it from 'replaces'",
      at: address.location, notes: [note])
  }

  private static func malformed(_ address: YAMLScalar) -> Diagnostic {
    .error(
      "bad-address",
      "\(Quotation.of(address.text)) is no role's address; write it as 'family.role'",
      at: address.location)
  }

  private static func reservedPart(of key: RoleKey) -> String? {
    for part in [key.family, key.role] {
      if let reason = ReservedNameRule.reason(against: part) {
        return "\(Quotation.of(part)) \(reason)"
      }
    }
    return nil
  }
}
