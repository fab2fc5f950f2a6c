import CanonReading
import Diagnostics
import TestSupport

/// Makes small canons by chance, which often share names, lines and words.
struct RandomCanon {
  var random: SplitMix

  private static let words = [
    "plans", "leads", "the", "team", "initiative", "topic", "“board”", "\"board\"", "a  b", "é",
    "e\u{301}", "**", "…", "...", "x",
  ]
  private static let codes = ["P1", "P2", "P3", "M.1"]

  mutating func canon() -> Canon {
    let dimensions = subset(["scope", "autonomy", "impact"]).map {
      Dimension(id: $0, name: text(), writtenInline: optional { $0.text() })
    }
    let tracks = subset(["p", "m"]).map { track($0, dimensions) }
    let levels = tracks.flatMap { track in track.levels.map { ($0, track) } }
    let families = ["a", "b", "c"].filter { _ in chance(2, of: 3) }.map { id in
      Family(
        id: id, name: text(), summary: optional { $0.text() },
        roles: ["r", "s", "t"].filter { _ in chance(2, of: 3) }.map { role($0, in: id, levels) })
    }
    return Canon(
      settings: CanonSettings(
        name: text(), organisation: optional { $0.text() }, edition: optional { $0.text() },
        dimensions: dimensions),
      ladder: Ladder(tracks: tracks), families: families)
  }

  private mutating func track(_ id: String, _ dimensions: [Dimension]) -> Track {
    // A level's code stands once in the ladder.
    let codes = subset(Self.codes.map { "\(id)\($0)" })
    return Track(
      id: id, name: text(),
      levels: codes.map { code in
        Level(
          code: CanonText(code, at: .nowhere), title: text(), years: optional { $0.text() },
          dimensions: subset(dimensions).map { LevelDimension($0, text()) })
      })
  }

  private mutating func role(
    _ id: String, in family: String, _ levels: [(level: Level, track: Track)]
  ) -> Role {
    let key = RoleKey(family: family, role: id)
    return Role(
      key: key, path: "families/\(family)/\(id).yaml", name: text(),
      aliases: texts(), status: Role.Status.allCases.randomElement(using: &random) ?? .draft,
      replaces: chance(1, of: 2)
        ? [RoleKey(family: "abc".randomElement(using: &random).map(String.init) ?? "a", role: "r")]
        : [],
      levels: levels.filter { _ in chance(2, of: 3) }.map { content($0.level, $0.track) })
  }

  private mutating func content(_ level: Level, _ track: Track) -> RoleLevel {
    RoleLevel(
      level: level, track: track, title: optional { $0.text() },
      coreOutputs: items(), jfm: JFM(responsibilities: items(), complexity: optional { $0.text() }),
      components: Components(tasks: items()),
      capabilities: texts().map { Capability(name: text(), text: $0) })
  }

  // MARK: Chance

  private mutating func chance(_ count: Int, of all: Int) -> Bool {
    Int.random(in: 0..<all, using: &random) < count
  }

  private mutating func optional(_ make: (inout Self) -> CanonText) -> CanonText? {
    chance(1, of: 2) ? make(&self) : nil
  }

  private mutating func subset<Element>(_ all: [Element]) -> [Element] {
    all.filter { _ in chance(3, of: 4) }.shuffled(using: &random)
  }

  private mutating func text() -> CanonText {
    let count = Int.random(in: 1...4, using: &random)
    let words = (0..<count).map { _ in Self.words.randomElement(using: &random) ?? "" }
    return CanonText(words.joined(separator: chance(1, of: 9) ? "\n" : " "), at: .nowhere)
  }

  private mutating func texts() -> [CanonText] {
    (0..<Int.random(in: 0...4, using: &random)).map { _ in text() }
  }

  /// Ids stand once in a list.
  private mutating func items() -> [Item] {
    var ids = ["one", "two"].shuffled(using: &random)
    return texts().map { Item(id: chance(1, of: 3) ? ids.popLast() : nil, $0) }
  }
}

extension SourceLocation {
  fileprivate static let nowhere = SourceLocation(path: "x.yaml", line: 1, column: 1)
}
