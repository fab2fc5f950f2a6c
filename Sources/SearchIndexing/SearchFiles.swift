import CanonReading
import ScriptWriting
package import SitePlanning

/// The files of the index: scripts that call `jobframeSearch.add`, since a page that was opened from a
/// folder may read no other file.
///
///     search/index.js            settings, the words, and where the other files' ranges start
///     search/terms/from-ma.js    the words from `ma` on
///     search/pairs/…, search/roles/…, search/lines/…
///     search/terms.files/…       where the files of terms start, if they are many
///
/// A small index is one file.
package enum SearchFiles {
  package struct File: Sendable {
    package let route: Route
    let parts: [Part]

    /// Made when they are asked for: all files together are as large as the canon.
    package var bytes: [UInt8] {
      parts.reduce(into: []) { $1.append(to: &$0) }
    }
  }

  /// A call of `jobframeSearch.add`.
  struct Part: Sendable {
    let kind: String
    let start: String
    let entries: ArraySlice<Shards.Entry>

    func append(to bytes: inout [UInt8]) {
      let names = [kind, start].map { ScriptValue.text($0).line }.joined(separator: ", ")
      bytes += "jobframeSearch.add(\(names), String.raw`\n".utf8
      for entry in entries {
        bytes += entry.key.utf8
        if !entry.value.isEmpty { bytes += "=\(entry.value)".utf8 }
        bytes += "\n".utf8
      }
      bytes += "`);\n".utf8
    }
  }

  /// None where the theme has no page for a search. `largestSingle`: an index of at most so many bytes is
  /// one file; `limit`: bytes of other files, of which a search reads a few. Those of roles are smaller,
  /// since each result may need another. `largestList`: bytes of a list of where files start, which if it
  /// is longer is files itself.
  package static func files(
    for plan: SitePlan, largestSingle: Int = 200_000, limit: Int = 16_000, largestList: Int = 400
  ) -> [File] {
    guard plan.hasSearchPage else { return [] }
    let searched = SearchedRoles(of: plan)
    let entries = IndexEntries(of: searched)
    let kinds = [
      ("lines", entries.lines), ("pairs", entries.pairs), ("roles", entries.roles),
      ("terms", entries.terms),
    ]
    let size = kinds.flatMap(\.1).reduce(0) { $0 + $1.size }
    let isSingle = size <= largestSingle
    var starts: [(kind: String, starts: [String])] = []
    var parts: [Part] = []
    for (kind, entries) in kinds {
      let limit = kind == "roles" ? limit / 6 : limit
      var (kind, shards) = (kind, Shards(entries, limit: isSingle ? .max : limit).shards)
      parts += shards.map { Part(kind: kind, start: $0.start, entries: $0.entries) }
      let lists = Shards(
        shards.map { .init(key: $0.start, value: "") }, limit: largestList
      ).shards
      if lists.count > 1 {
        (kind, shards) = ("\(kind).files", lists)
        parts += shards.map { Part(kind: kind, start: $0.start, entries: listed($0.entries)) }
      }
      starts.append((kind, shards.map(\.start)))
    }
    let settings = Shards.Entry(key: settings(of: searched, starts: starts), value: "")
    let opening = [
      Part(kind: "settings", start: "", entries: [settings]),
      Part(kind: "words", start: "", entries: entries.words[...]),
    ]
    let route = Route("search/index.js")
    guard !isSingle else { return [File(route: route, parts: opening + parts)] }
    return [File(route: route, parts: opening)]
      + parts.map { part in
        File(
          route: Route("search/\(part.kind)/\(fileName(part.start)).js"), parts: [part])
      }
  }

  /// `from-` and the start, in which all but small letters and digits become `-hex-`: no name is one that
  /// an operating system keeps for itself, as `con`, or that a host leaves out, as those with `_` first.
  private static func fileName(_ start: String) -> String {
    start.unicodeScalars.reduce(into: "from-") { name, scalar in
      switch scalar {
      case "a"..."z", "0"..."9": name.unicodeScalars.append(scalar)
      default: name += "-\(String(scalar.value, radix: 16))-"
      }
    }
  }

  /// Starts as texts of JSON, since they may hold what would end the script's text.
  private static func listed(_ starts: ArraySlice<Shards.Entry>) -> ArraySlice<Shards.Entry> {
    starts.map { Shards.Entry(key: ScriptValue.text($0.key).line, value: "") }[...]
  }

  private static func settings(
    of searched: SearchedRoles, starts: [(kind: String, starts: [String])]
  ) -> String {
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

extension SitePlan {
  /// Whether the theme has a page for a search.
  var hasSearchPage: Bool { kinds(of: .site).contains { $0.name == PageKind.search.name } }
}
