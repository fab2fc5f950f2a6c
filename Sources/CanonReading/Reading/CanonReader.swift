package import Diagnostics

/// Reads a canon: a folder's files to a value, or to what keeps them from being one. A file whose bytes
/// are those of the last reading is not read again.
package struct CanonReader: Sendable {
  /// What the files of families gave in the last reading.
  private var families: [String: ReadFile<ReadFamily>] = [:]
  /// What the files of roles gave, with the `basis` that it had.
  private var roles: [RoleKey: ReadFile<ReadRole>] = [:]
  /// The bytes of the files that all roles depend on.
  private var basis: [[UInt8]?] = []

  package init() {}

  /// Reads a canon once.
  package static func read(
    _ tree: SourceTree, by workers: some Workers = OneWorker()
  ) -> (canon: Canon?, diagnostics: [Diagnostic]) {
    var reader = CanonReader()
    return reader.read(tree, by: workers)
  }

  /// Returns the canon, nil when there is any error, and every finding in reading order. The files of
  /// families and of roles are pieces of work; the result does not depend on who does them.
  package mutating func read(
    _ tree: SourceTree, by workers: some Workers = OneWorker()
  ) -> (canon: Canon?, diagnostics: [Diagnostic]) {
    var findings = Self.fileRules.flatMap { $0(tree) }
    let files = CanonFiles(tree)
    let settings = SettingsReading.settings(files.settings, into: &findings)
    let ladder = LadderReading.ladder(
      files.ladder, dimensions: settings?.dimensions, into: &findings)
    readParts(files, ladder: ladder, by: workers)
    findings += families.values.flatMap(\.findings)
    findings += roles.values.flatMap(\.findings)
    let families = assembledFamilies(files, into: &findings)
    guard !findings.hasErrors, let settings = settings?.settings, let ladder else {
      return (nil, findings.inReadingOrder())
    }
    let canon = Canon(settings: settings, ladder: ladder, families: families)
    return (canon, findings.inReadingOrder())
  }

  /// What is asked of the names and kinds of files.
  private static let fileRules: [@Sendable (SourceTree) -> [Diagnostic]] = [
    MissingFileRule.findings, YMLFileRule.findings, StrayLinkRule.findings,
    FileTooLargeRule.findings, NotAFileRule.findings, UnportableNameRule.findings,
    ReservedNameRule.findings, NameCaseClashRule.findings, UnreadFileRule.findings,
    NoFamiliesRule.findings,
  ]

  /// Reads the files of families and of roles, each by itself.
  private mutating func readParts(
    _ files: CanonFiles, ladder: Ladder?, by workers: some Workers
  ) {
    let basis = [files.settings, files.ladder].map { $0?.bytes }
    if basis != self.basis { roles = [:] }
    self.basis = basis
    families = ReadFile.reading(files.families, known: families, by: workers) {
      FamilyReading.family($1, into: &$2)
    }
    let rungs = ladder.map(Rungs.init)
    roles = ReadFile.reading(files.roles, known: roles, by: workers) {
      RoleReading.role($1, key: $0, rungs: rungs, into: &$2)
    }
  }

  /// Puts together what was read, by id, and applies the rules that look at all of it.
  private func assembledFamilies(
    _ files: CanonFiles, into findings: inout [Diagnostic]
  ) -> [Family] {
    let roles = self.roles.values.compactMap(\.content).sorted { $0.key < $1.key }
    findings += ReplacedByRule.findings(in: roles, of: files)
    findings += ReplacesRule.findings(in: roles, of: files)
    let rolesByFamily = Dictionary(grouping: roles.compactMap(\.role), by: \.key.family)
    let families = self.families.sorted { $0.key < $1.key }.compactMap { id, file in
      file.content.map {
        Family(id: id, name: $0.name, summary: $0.summary, roles: rolesByFamily[id] ?? [])
      }
    }
    findings += RepeatedNameRule.findings(in: families)
    return families
  }
}
