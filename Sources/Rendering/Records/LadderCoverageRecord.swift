import CanonReading
import Templates

/// `coverage.ladder`: which of the canon's dimensions its levels have; absent where the canon has
/// none of them, or no levels.
enum LadderCoverageRecord {
  static let dimension = Shape("dimension", ["name": .text, "first": .flag])

  static let track = Shape(
    "track", ["name": .text, "shares": .list(.record(CoverageRecord.share))])

  static let gap = Shape(
    "gap",
    ["code": .text, "title": .text, "link": .link, "dimensions": .list(.record(dimension))])

  static let shape = Shape(
    "ladder",
    [
      "dimensions": .list(.record(dimension)), "lines": .list(.record(track)),
      "gaps": .optional(.record(Lines.shape(of: gap))),
    ])

  static func record(_ page: PageContext) -> Value {
    let dimensions = page.canon.settings.dimensions
    let tracks = page.canon.ladder.tracks.filter { !$0.levels.isEmpty }
    guard !dimensions.isEmpty, !tracks.isEmpty else { return .absent }
    let incomplete = page.canon.ladder.levels.filter { level in
      !dimensions.allSatisfy(level.has)
    }
    return .record(
      shape.record([
        "dimensions": dimensionRecords(dimensions, page),
        "lines": .list(tracks.map { trackRecord($0, page) }),
        "gaps": Lines.record(incomplete, of: gap) { gapRecord($0, page) },
      ]))
  }

  private static func trackRecord(_ value: Track, _ page: PageContext) -> Value {
    let shares = page.canon.settings.dimensions.map { dimension in
      Share(have: value.levels.count { $0.has(dimension) }, all: value.levels.count)
    }
    return .record(
      track.record([
        "name": page.text(value.name, "name"),
        "shares": .list(shares.map { CoverageRecord.shareRecord($0, page) }),
      ]))
  }

  private static func gapRecord(_ level: Level, _ page: PageContext) -> Value {
    let missing = page.canon.settings.dimensions.filter { !level.has($0) }
    return .record(
      gap.record([
        "code": page.text(level.code, "code"), "title": page.text(level.title, "title"),
        "link": page.link(toLevel: level), "dimensions": dimensionRecords(missing, page),
      ]))
  }

  private static func dimensionRecords(_ values: [Dimension], _ page: PageContext) -> Value {
    .list(
      values.enumerated().map { index, value in
        .record(
          dimension.record([
            "name": page.text(value.name, "dimensions.name"), "first": .flag(index == 0),
          ]))
      })
  }
}

extension Level {
  fileprivate func has(_ dimension: Dimension) -> Bool {
    dimensions.contains { $0.dimension.id == dimension.id }
  }
}
