import CanonReading
import TestSupport

/// A canon of chance that changes step by step, as the files of its folder.
struct ChangingCanon {
  private struct Level {
    var title: String?
    var outputs: [String] = []
    var tasks: [String] = []
    var capability: String?
  }

  private struct RoleFile {
    var name: String
    var aliases: [String] = []
    var status = "approved"
    var summary: String?
    /// By code.
    var levels: [String: Level] = [:]
  }

  /// Roles of these pairs have the same digits in the index, unless both are in it.
  static let alike = [("r27564", "r50231"), ("r10579", "r78283")]

  private static let codes = ["P1", "P2", "P3", "P4"]
  private static let families = ["finance", "sales", "works"]
  /// Words that share stems, that only accents tell apart, that are cut in several ways, that vanish, and
  /// that a script has to escape.
  private static let words =
    [
      "order", "orders", "Ordering", "close", "closes", "closing", "month's", "manager", "managers",
      "résumé", "resume", "Resume", "resumé", "naïve", "naive", "cafés", "cafes", "the", "of",
      "and",
      "C#", "R&D", "CI/CD", "15-1232.00", "node.js", "日本語", "日程", "\u{301}", "हिन्दी", "`tick`",
      "$5", "a<b", "—", "\u{1F600}", "x", "\"quoted\"",
    ] + (0..<60).map { "w\(String($0 * 7919 % 1296, radix: 36))" }

  private var chance: SplitMix
  private var familyNames: [String: String] = [:]
  private var roles: [RoleKey: RoleFile] = [:]

  init(seed: UInt64, roleCount: Int) {
    chance = SplitMix(seed: seed)
    for family in Self.families { familyNames[family] = text(most: 2) }
    for _ in 0..<roleCount { add() }
  }

  /// Changes one to three things.
  mutating func change() {
    for _ in 0..<Int.random(in: 1...3, using: &chance) {
      let key = anyKey()
      switch Int.random(in: 0..<12, using: &chance) {
      case 0, 1: add()
      case 2: roles[key] = nil
      case 3: toggleRoleOfAlikePair()
      case 4:
        let name = text(most: 2)
        familyNames[key.family] = name
      case 5:
        let name = text(most: 2)
        roles[key]?.name = name
      case 6:
        let isRetired = Bool.random(using: &chance)
        roles[key]?.status = isRetired ? "retired" : "draft"
      default: reword(key)
      }
    }
  }

  /// Gives a role one more line.
  mutating func addTask(_ text: String) -> RoleKey {
    let key = anyKey()
    let code = roles[key]?.levels.keys.min() ?? ""
    roles[key]?.levels[code]?.tasks.append(text)
    return key
  }

  private mutating func reword(_ key: RoleKey) {
    guard var role = roles[key], let code = role.levels.keys.sorted().randomElement(using: &chance),
      var level = role.levels[code]
    else { return }
    switch Int.random(in: 0..<9, using: &chance) {
    case 0: role.aliases = texts(most: 2, of: 2)
    case 1: role.summary = Bool.random(using: &chance) ? text(most: 5) : nil
    // What the level is called without a title.
    case 2: level.title = "\(role.name) — \(code)"
    case 3: level.title = Bool.random(using: &chance) ? text(most: 2) : nil
    // The same words, which count otherwise.
    case 4: swap(&level.outputs, &level.tasks)
    case 5: level.capability = text(most: 4)
    case 6: level.tasks = texts(most: 3, of: 6)
    default: level.outputs = texts(most: 3, of: 6)
    }
    role.levels[code] = level
    roles[key] = role
  }

  private mutating func add() {
    let family = Self.families.randomElement(using: &chance) ?? ""
    add(RoleKey(family: family, role: "r\(Int.random(in: 0..<1000, using: &chance))"))
  }

  private mutating func add(_ key: RoleKey) {
    var role = RoleFile(name: text(most: 2))
    for code in Self.codes where Int.random(in: 0..<3, using: &chance) > 0 {
      role.levels[code] = Level(outputs: texts(most: 3, of: 6), tasks: texts(most: 3, of: 6))
    }
    if role.levels.isEmpty { role.levels["P1"] = Level(title: text(most: 2)) }
    roles[key] = role
  }

  private mutating func toggleRoleOfAlikePair() {
    let pair = Self.alike.randomElement(using: &chance) ?? ("", "")
    let key = RoleKey(family: "sales", role: Bool.random(using: &chance) ? pair.0 : pair.1)
    if roles[key] == nil { add(key) } else { roles[key] = nil }
  }

  private mutating func anyKey() -> RoleKey {
    let keys = roles.keys.sorted { $0.description < $1.description }
    return keys.randomElement(using: &chance) ?? RoleKey(family: "", role: "")
  }

  private mutating func text(most count: Int) -> String {
    let words = (0..<Int.random(in: 1...count, using: &chance)).compactMap { _ in
      Self.words.randomElement(using: &chance)
    }
    return words.joined(separator: " ")
  }

  private mutating func texts(most count: Int, of wordCount: Int) -> [String] {
    (0..<Int.random(in: 0...count, using: &chance)).map { _ in text(most: wordCount) }
  }
}

extension ChangingCanon {
  /// The files of the canon by path.
  var files: [String: String] {
    var files = ["canon.yaml": "format: 1\nname: N\n"]
    let levels = Self.codes.map { "{code: \($0), title: Title \($0)}" }
    files["levels.yaml"] =
      "tracks: [{id: p, name: Track, levels: [\(levels.joined(separator: ", "))]}]"
    for (family, name) in familyNames {
      files["families/\(family)/family.yaml"] = "name: \(Self.quoted(name))"
    }
    for (key, role) in roles { files["families/\(key.family)/\(key.role).yaml"] = Self.text(role) }
    return files
  }

  /// The roles whose file or whose family's name is not the same as in other files.
  func changedRoles(since old: [String: String]) -> Set<RoleKey> {
    let new = files
    let paths = Set(old.keys).union(new.keys)
    let changed = paths.filter { old[$0] != new[$0] }
    return Set(
      paths.compactMap { path in
        let parts = path.split(separator: "/").map(String.init)
        guard parts.count == 3, parts[2] != "family.yaml",
          changed.contains(path) || changed.contains("families/\(parts[1])/family.yaml")
        else { return nil }
        return RoleKey(family: parts[1], role: String(parts[2].dropLast(5)))
      })
  }

  private static func text(_ role: RoleFile) -> String {
    var lines = ["name: \(quoted(role.name))", "aliases: \(list(role.aliases))"]
    lines.append("status: \(role.status)")
    role.summary.map { lines.append("summary: \(quoted($0))") }
    lines.append("levels:")
    for (code, level) in role.levels.sorted(by: { $0.key < $1.key }) {
      lines.append("  \(code):")
      level.title.map { lines.append("    title: \(quoted($0))") }
      lines.append("    core_outputs: \(list(level.outputs))")
      lines.append("    components: {tasks: \(list(level.tasks))}")
      level.capability.map {
        lines.append("    capabilities: [{name: \(quoted($0)), text: \(quoted($0))}]")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func list(_ texts: [String]) -> String {
    "[\(texts.map(quoted).joined(separator: ", "))]"
  }

  private static func quoted(_ text: String) -> String {
    "'\(text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
  }
}
