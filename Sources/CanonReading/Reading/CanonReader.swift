package import Diagnostics
import YAMLReading

/// Reads a canon: a folder's files to a value, or to what keeps them from being one.
package enum CanonReader {
  /// Returns the canon, nil when there is any error, and every finding in reading order.
  package static func read(_ tree: SourceTree) -> (canon: Canon?, diagnostics: [Diagnostic]) {
    var findings = fileRules.flatMap { $0(tree) }
    let files = CanonFiles(tree, into: &findings)
    let canon = read(files, into: &findings)
    for file in files.all {
      file.root?.forEachValue { value in findings += textRules.flatMap { $0(value) } }
    }
    return (findings.hasErrors ? nil : canon, findings.inReadingOrder())
  }

  /// What is asked of the names and kinds of files.
  private static let fileRules: [@Sendable (SourceTree) -> [Diagnostic]] = [
    MissingFileRule.findings, YMLFileRule.findings, StrayLinkRule.findings,
    FileTooLargeRule.findings, NotAFileRule.findings, UnportableNameRule.findings,
    ReservedNameRule.findings, NameCaseClashRule.findings, UnreadFileRule.findings,
    NoFamiliesRule.findings,
  ]

  /// What is asked of every value, whatever its key.
  private static let textRules: [@Sendable (YAMLScalar) -> [Diagnostic]] = [
    PlaceholderTextRule.findings, StrayEntityRule.findings, InvisibleCharacterRule.findings,
  ]

  private static func read(_ files: CanonFiles, into findings: inout [Diagnostic]) -> Canon? {
    let settings = SettingsReading.settings(files.settings, into: &findings)
    let ladder = LadderReading.ladder(
      files.ladder, dimensions: settings?.dimensions, into: &findings)
    var roles: [ReadRole] = []
    let families = files.familyIDs.map { id in
      let read = files.roles(of: id).compactMap { key, file in
        RoleReading.role(file, key: key, ladder: ladder, into: &findings)
      }
      roles += read
      return FamilyReading.family(
        files.families[id], id: id, roles: read.compactMap(\.role), into: &findings)
    }
    findings += ReplacedByRule.findings(in: roles, of: files)
    findings += ReplacesRule.findings(in: roles, of: files)
    findings += RepeatedNameRule.findings(in: families.compactMap(\.self))
    guard let settings = settings?.settings, let ladder else { return nil }
    return Canon(settings: settings, ladder: ladder, families: families.compactMap(\.self))
  }
}
