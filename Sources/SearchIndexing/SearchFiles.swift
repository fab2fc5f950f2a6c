import CanonReading
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
    let parts: [IndexPart]

    /// Made when they are asked for: all files together are as large as the canon.
    package var bytes: [UInt8] {
      parts.reduce(into: []) { $1.write(to: &$0) }
    }
  }

  static let indexRoute = Route("search/index.js")

  /// None where the theme has no page for a search.
  package static func files(
    for plan: SitePlan, limits: IndexLimits = IndexLimits()
  ) -> [File] {
    guard plan.hasSearchPage else { return [] }
    let searched = SearchedRoles(of: plan)
    let entries = IndexEntries(of: searched)
    let isSingle = entries.size <= limits.largestSingle
    var starts: [ShardStarts] = []
    var parts: [IndexPart] = []
    for (kind, lines) in entries.kinds {
      let limit = isSingle ? .max : limits.file(of: kind)
      let shards = Shards(lines, limit: limit).shards
      parts += shards.map {
        IndexPart(ShardPlace(kind: kind, start: $0.start), lines: lines, range: $0.lines)
      }
      starts.append(ShardStarts(kind: kind, starts: shards.map(\.start), limit: limits.list))
      parts += starts.last?.parts ?? []
    }
    let opening = IndexOpening(of: searched, starts: starts, groups: entries.groups)
    guard !isSingle else { return [File(route: indexRoute, parts: opening.parts + parts)] }
    return [opening.file] + parts.map(File.init)
  }
}

extension SearchFiles.File {
  init(_ part: IndexPart) {
    self.init(route: part.place.route, parts: [part])
  }
}

extension SitePlan {
  /// Whether the theme has a page for a search.
  var hasSearchPage: Bool { kinds(of: .site).contains { $0.name == PageKind.search.name } }
}
