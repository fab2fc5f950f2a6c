import CanonReading
import ScriptWriting

/// What search knows of a role, piece by piece: the canon's texts, where each stands, and at which levels.
struct RoleText {
  /// Where a text stands; a match in an earlier one counts more.
  enum Place: Character, CaseIterable {
    case name = "n"
    case alias = "a"
    case title = "t"
    case family = "f"
    /// Summaries, core outputs and the job family matrix.
    case body = "b"
    /// Components and capabilities.
    case component = "c"

    /// From 0, in the order of the cases.
    var number: Int {
      switch self {
      case .name: 0
      case .alias: 1
      case .title: 2
      case .family: 3
      case .body: 4
      case .component: 5
      }
    }

    /// Whether people look for a role by it.
    var isName: Bool { self != .body && self != .component }
  }

  struct Piece {
    let text: String
    let place: Place
    /// Numbers of levels in the ladder, ascending.
    let levels: [Int]
    /// Whether it is a line that a search can show; the names stand on the result anyway.
    var isLine: Bool { !place.isName }
  }

  let pieces: [Piece]
}

extension RoleText {
  /// `numbers`: the levels' numbers in the ladder, from 0, by code.
  init(of role: Role, in family: Family, numbers: [String: Int]) {
    let all = role.levels.compactMap { numbers[$0.level.code.text] }
    var pieces: [Piece] = []
    pieces.add(role.name, .name, all)
    for alias in role.aliases { pieces.add(alias, .alias, all) }
    pieces.add(family.name, .family, all)
    role.summary.map { pieces.add($0, .body, all) }
    for content in role.levels {
      guard let number = numbers[content.level.code.text] else { continue }
      let own = [number]
      content.title.map { pieces.add($0, .title, own) }
      for field in ProfileField.allCases { pieces.add(field, of: content, own) }
    }
    self.pieces = pieces
  }
}

extension RoleText {
  /// The lines that a search can show, in the canon's order, each with its level's number, or with -1
  /// where it is of no single level: `[3,"Closes the month"]`.
  var lines: [String] { pieces.filter(\.isLine).map(\.line) }

  /// Writes `lines`, each after the role's id: `3k9f2a=[3,"Closes the month"]`.
  func writeLines(of id: String, to bytes: inout [UInt8]) {
    for line in lines { IndexLine(id, value: line).write(to: &bytes) }
  }

  /// How many bytes `writeLines` writes.
  func lineSize(of id: String) -> Int {
    lines.reduce(0) { $0 + id.utf8.count + $1.utf8.count + 2 }
  }
}

extension RoleText.Piece {
  fileprivate var line: String {
    let level = levels.count == 1 ? levels[0] : -1
    return ScriptValue.list([.number(level), .text(text)]).line
  }
}

extension [RoleText.Piece] {
  fileprivate mutating func add(_ text: CanonText, _ place: RoleText.Place, _ levels: [Int]) {
    append(RoleText.Piece(text: text.text, place: place, levels: levels))
  }

  fileprivate mutating func add(_ field: ProfileField, of content: RoleLevel, _ levels: [Int]) {
    switch field.content(in: content) {
    case .text(let text): add(text, .body, levels)
    case .items(let items):
      let place: RoleText.Place = field.isComponent ? .component : .body
      for item in items { add(item.text, place, levels) }
    case .capabilities(let capabilities):
      for capability in capabilities {
        add(capability.name, .component, levels)
        add(capability.text, .component, levels)
      }
    case nil: break
    }
  }
}

extension ProfileField {
  fileprivate var isComponent: Bool {
    switch self {
    case .responsibilities, .tasks, .skills, .knowledge, .qualifications, .capabilities: true
    case .summary, .coreOutputs, .jfmResponsibilities, .jfmComplexity, .jfmKnowledge: false
    }
  }
}
