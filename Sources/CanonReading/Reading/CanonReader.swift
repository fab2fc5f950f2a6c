package import Diagnostics

/// Reads a canon: a folder's files to a value, or to what keeps them from being one. A file whose bytes
/// are those of the last reading is not read again.
package struct CanonReader: Sendable {
  /// The files of the last reading, by the paths that messages show.
  private var known: [String: ParsedFile] = [:]
  /// What the roles' files gave in the last reading, with the `basis` that it had.
  private var roles: [RoleKey: RoleOutcome] = [:]
  /// The bytes of the files that all roles depend on.
  private var basis: [[UInt8]?] = []

  private struct RoleOutcome {
    let bytes: [UInt8]?
    let role: ReadRole?
    let findings: [Diagnostic]
  }

  package init() {}

  /// Reads a canon once.
  package static func read(_ tree: SourceTree) -> (canon: Canon?, diagnostics: [Diagnostic]) {
    var reader = CanonReader()
    return reader.read(tree)
  }

  /// Returns the canon, nil when there is any error, and every finding in reading order.
  package mutating func read(_ tree: SourceTree) -> (canon: Canon?, diagnostics: [Diagnostic]) {
    var findings = Self.fileRules.flatMap { $0(tree) }
    let files = CanonFiles(tree, known: known)
    known = files.parsed
    findings += known.values.flatMap(\.findings)
    let basis = [files.settings, files.ladder].map { $0?.bytes }
    if basis != self.basis { roles = [:] }
    self.basis = basis
    let canon = read(files, into: &findings)
    return (findings.hasErrors ? nil : canon, findings.inReadingOrder())
  }

  /// What is asked of the names and kinds of files.
  private static let fileRules: [@Sendable (SourceTree) -> [Diagnostic]] = [
    MissingFileRule.findings, YMLFileRule.findings, StrayLinkRule.findings,
    FileTooLargeRule.findings, NotAFileRule.findings, UnportableNameRule.findings,
    ReservedNameRule.findings, NameCaseClashRule.findings, UnreadFileRule.findings,
    NoFamiliesRule.findings,
  ]

  private mutating func read(_ files: CanonFiles, into findings: inout [Diagnostic]) -> Canon? {
    let settings = SettingsReading.settings(files.settings, into: &findings)
    let ladder = LadderReading.ladder(
      files.ladder, dimensions: settings?.dimensions, into: &findings)
    var outcomes: [RoleKey: RoleOutcome] = [:]
    var roles: [ReadRole] = []
    let families = files.familyIDs.map { id in
      let read = files.roles(of: id).compactMap { key, file in
        let outcome = outcome(of: file, key: key, ladder: ladder)
        outcomes[key] = outcome
        findings += outcome.findings
        return outcome.role
      }
      roles += read
      return FamilyReading.family(
        files.families[id], id: id, roles: read.compactMap(\.role), into: &findings)
    }
    self.roles = outcomes
    findings += ReplacedByRule.findings(in: roles, of: files)
    findings += ReplacesRule.findings(in: roles, of: files)
    findings += RepeatedNameRule.findings(in: families.compactMap(\.self))
    guard let settings = settings?.settings, let ladder else { return nil }
    return Canon(settings: settings, ladder: ladder, families: families.compactMap(\.self))
  }

  private func outcome(
    of file: CanonFiles.Parsed, key: RoleKey, ladder: Ladder?
  ) -> RoleOutcome {
    if let known = roles[key], known.bytes == file.bytes { return known }
    var findings: [Diagnostic] = []
    let role = RoleReading.role(file, key: key, ladder: ladder, into: &findings)
    return RoleOutcome(bytes: file.bytes, role: role, findings: findings)
  }
}
