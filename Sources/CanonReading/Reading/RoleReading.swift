import Diagnostics
import YAMLReading

/// Reads a role's file.
enum RoleReading {
  private static let keys = [
    "name", "summary", "aliases", "status", "replaced_by", "replaces", "levels",
  ]

  /// Returns nil when the file is no mapping.
  ///
  /// - Parameter rungs: nil when it is unknown which levels there are.
  static func role(
    _ file: CanonFiles.File, key: RoleKey, rungs: Rungs?, into findings: inout [Diagnostic]
  ) -> ReadRole? {
    let field = file.parse(into: &findings)
    guard let record = field?.record(keys: keys, into: &findings) else { return nil }
    let name = record.requiredText("name", into: &findings)
    let summary = record.text("summary", into: &findings)
    let aliases = record.texts("aliases", into: &findings)
    let status = record.choice("status", Role.Status.self, into: &findings)
    let replacedBy = record.text("replaced_by", into: &findings)
    let replaces = record.texts("replaces", into: &findings)
    let levels = record.required("levels", into: &findings) {
      self.levels($0, rungs: rungs, roleName: name, into: &$1)
    }
    var role: Role?
    if let name, let levels, !levels.isEmpty {
      role = Role(
        key: key, path: file.path, name: CanonText(name), summary: summary.map(CanonText.init),
        aliases: aliases.map(CanonText.init), status: status ?? .approved,
        replacedBy: replacedBy.flatMap { RoleKey($0.text) },
        replaces: replaces.compactMap { RoleKey($0.text) }, levels: levels)
    }
    return ReadRole(key: key, role: role, replacedBy: replacedBy, replaces: replaces)
  }

  /// Returns the levels in the ladder's order.
  private static func levels(
    _ field: YAMLField, rungs: Rungs?, roleName: YAMLScalar?, into findings: inout [Diagnostic]
  ) -> [RoleLevel]? {
    guard let entries = field.entries(expected: "a mapping of level codes", into: &findings)
    else { return nil }
    findings += RoleWithoutLevelsRule.findings(entries, at: field.location)
    findings += EmptyLevelRule.findings(entries)
    var levels: [(rung: Int, level: RoleLevel)] = []
    var titles: [RepeatedTitleRule.Title] = []
    var codes: Set<String> = []
    for entry in entries {
      let content = LevelReading.content(of: entry, into: &findings)
      if codes.insert(entry.key.text).inserted,
        let title = RepeatedTitleRule.Title(content.title, entry.key, roleName: roleName)
      {
        titles.append(title)
      }
      guard let rungs else { continue }
      guard let rung = rungs[entry.key.text] else {
        findings += UnknownLevelRule.findings(entry.key, among: rungs.codes)
        continue
      }
      levels.append((rung.index, content.roleLevel(at: rung.level, of: rung.track)))
    }
    findings += RepeatedTitleRule.findings(titles)
    return levels.sorted { $0.rung < $1.rung }.map(\.level)
  }
}
