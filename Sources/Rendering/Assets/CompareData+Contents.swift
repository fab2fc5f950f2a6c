import CanonReading
import ScriptWriting
import SitePlanning

extension CompareData {
  /// What the ladder says of a level.
  static func value(of level: Level, in track: Track) -> ScriptValue {
    let fields: [(String, ScriptValue?)] = [
      ("code", .text(level.code.text)), ("track", .text(track.name.text)),
      ("years", text(level.years)), ("level.summary", text(level.summary)),
    ]
    let dimensions = level.dimensions.map {
      (fieldName(of: $0.dimension), ScriptValue?.some(.text($0.text.text)))
    }
    return .record((fields + dimensions).compactMap { name, value in value.map { (name, $0) } })
  }

  static func fieldName(of dimension: Dimension) -> String { "dimension.\(dimension.id)" }

  /// All that the role's file says, and nothing of another's.
  static func file(for role: Role, in family: Family) -> RenderedFile {
    file(
      "\(family.id)/\(role.key.role)",
      .record([
        "role.summary": text(role.summary),
        "levels": .list(role.levels.map { value(of: $0, in: role) }),
      ]))
  }

  private static func value(of level: RoleLevel, in role: Role) -> ScriptValue {
    .record(
      [("code", .text(level.level.code.text))]
        + ProfileField.allCases.compactMap { field in
          field.content(in: level).map { (field.rawValue, value(of: $0, in: role)) }
        })
  }

  /// A text, or the lines of a list. Lines of one `id` are one line in other words: an item keeps its
  /// id within its role, a capability its name everywhere.
  private static func value(of content: ProfileField.Content, in role: Role) -> ScriptValue {
    switch content {
    case .text(let text): .text(text.text)
    case .items(let items):
      .list(
        items.map { item in
          .record([
            "id": item.id.map { .text("\(role.key).\($0)") }, "text": .text(item.text.text),
          ])
        })
    case .capabilities(let capabilities):
      .list(
        capabilities.map {
          .record([
            "id": .text($0.name.text), "name": .text($0.name.text), "text": .text($0.text.text),
          ])
        })
    }
  }

  private static func text(_ text: CanonText?) -> ScriptValue? {
    text.map { .text($0.text) }
  }
}
