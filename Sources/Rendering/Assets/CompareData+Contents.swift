import CanonReading
import SitePlanning

extension CompareData {
  /// The ladder: every level with its dimensions.
  static func levels(of canon: Canon) -> RenderedFile {
    file(
      "levels",
      .record([
        "kind": .text("levels"),
        "dimensions": .list(
          canon.settings.dimensions.map {
            .record(["id": .text($0.id), "name": .text($0.name.text)])
          }),
        "levels": .list(
          canon.ladder.tracks.flatMap { track in track.levels.map { value(of: $0, in: track) } }),
      ]))
  }

  private static func value(of level: Level, in track: Track) -> ScriptValue {
    .record([
      "code": .text(level.code.text),
      "title": .text(level.title.text),
      "track": .text(track.name.text),
      "years": text(level.years),
      "summary": text(level.summary),
      "dimensions": list(level.dimensions) {
        .record(["id": .text($0.dimension.id), "text": .text($0.text.text)])
      },
    ])
  }

  /// All that the role's file says, and nothing of another's.
  static func file(for role: Role, in family: Family) -> RenderedFile {
    file(
      "\(family.id)/\(role.key.role)",
      .record([
        "kind": .text("role"),
        "key": .text(role.key.description),
        "name": .text(role.name.text),
        "status": role.status == .approved ? nil : .text(role.status.rawValue),
        "summary": text(role.summary),
        "aliases": .texts(role.aliases.map(\.text)),
        "levels": .list(
          role.levels.map {
            value(of: Profile(family: family, role: role, content: $0))
          }),
      ]))
  }

  private static func value(of profile: Profile) -> ScriptValue {
    .record(
      [
        ("code", .text(profile.level.code.text)), ("title", .text(ProfileTitle.text(profile))),
      ]
        + ProfileField.allCases.compactMap { field in
          field.content(in: profile.content).map { (field.rawValue, value(of: $0)) }
        })
  }

  private static func value(of content: ProfileField.Content) -> ScriptValue {
    switch content {
    case .text(let text): .text(text.text)
    case .items(let items):
      .list(
        items.map {
          .record(["id": $0.id.map(ScriptValue.text), "text": .text($0.text.text)])
        })
    case .capabilities(let capabilities):
      .list(
        capabilities.map {
          .record(["name": .text($0.name.text), "text": .text($0.text.text)])
        })
    }
  }

  private static func text(_ text: CanonText?) -> ScriptValue? {
    text.map { .text($0.text) }
  }

  private static func list<Element>(
    _ elements: [Element], _ value: (Element) -> ScriptValue
  ) -> ScriptValue? {
    elements.isEmpty ? nil : .list(elements.map(value))
  }
}
