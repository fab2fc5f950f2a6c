import CanonReading
import ScriptWriting
import SitePlanning

/// What `index.js` begins with, and in a large index is: the settings, and the groups of words that
/// share a stem.
struct IndexOpening {
  let parts: [IndexPart]

  /// `groups`: by stem.
  init(of searched: SearchedRoles, starts: [ShardStarts], groups: [IndexLine]) {
    let settings = [IndexLine(Self.settings(of: searched, starts: starts))]
    parts = [
      IndexPart(Self.settingsPlace, lines: settings), IndexPart(Self.groupsPlace, lines: groups),
    ]
  }

  var file: SearchFiles.File { SearchFiles.File(route: SearchFiles.indexRoute, parts: parts) }

  static let settingsPlace = ShardPlace(kind: "settings", start: "")
  static let groupsPlace = ShardPlace(kind: "words", start: "")

  private static func settings(of searched: SearchedRoles, starts: [ShardStarts]) -> String {
    let canon = searched.plan.canon
    let language = canon.settings.language
    let levels = canon.ladder.tracks.flatMap { track in
      track.levels.map { level in
        ScriptValue.list([
          .text(level.code.text), .text(level.title.text), .text(track.name.text),
        ])
      }
    }
    let families = canon.families.map { ScriptValue.list([.text($0.id), .text($0.name.text)]) }
    let settings: [(String, ScriptValue)] = [
      ("language", .text(language)),
      ("direction", .text(canon.settings.direction.rawValue)),
      ("letters", .text(Folding(language: language).letters)),
      ("stop", .list(StopWords.of(language: language).sorted().map(ScriptValue.text))),
      ("count", .number(searched.roles.count)),
      ("levels", .list(levels)),
      ("families", .list(families)),
      (
        "shards",
        .record(starts.map { ($0.kind, .list($0.starts.map(ScriptValue.text))) })
      ),
    ]
    let members = settings.map { name, value in "\"\(name)\":\(value.line)" }
    return "{\(members.joined(separator: ",\n"))}"
  }
}
