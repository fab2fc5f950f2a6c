import CanonReading
import SitePlanning
import Templates

/// `map`: a picture of a role's levels, a column for each track, its highest level on top. Positions are
/// whole numbers of pixels.
enum CareerMapRecord {
  private static let columnWidth = 88
  private static let rowHeight = 46
  private static let nodeSize = (width: 72, height: 34)
  /// What the tracks' names take above the nodes.
  private static let headHeight = 26

  static let node = Shape(
    "node",
    ["code": .text, "title": .text, "link": .link, "x": .text, "y": .text, "first": .flag])

  static let track = Shape(
    "track", ["name": .text, "x": .text, "nodes": .list(.record(node))])

  static let shape = Shape(
    "map",
    [
      "width": .text, "height": .text, "column": .text, "tracks": .list(.record(track)),
    ])

  static func record(_ role: Role, in family: Family, _ page: PageContext) -> Value {
    let columns = columns(of: role)
    let rows = columns.map(\.count).max() ?? 0
    return .record(
      shape.record([
        "width": page.position(columns.count * columnWidth),
        "height": page.position(headHeight + rows * rowHeight),
        "column": page.position(columnWidth),
        "tracks": .list(
          columns.enumerated().map { number, levels in
            trackRecord(
              levels.map { Profile(family: family, role: role, content: $0) },
              in: number, of: rows, page)
          }),
      ]))
  }

  /// The role's levels by track, in the ladder's order.
  private static func columns(of role: Role) -> [[RoleLevel]] {
    role.levels.reduce(into: []) { columns, level in
      if columns.last?.last?.track.id == level.track.id {
        columns[columns.count - 1].append(level)
      } else {
        columns.append([level])
      }
    }
  }

  private static func trackRecord(
    _ profiles: [Profile], in column: Int, of rows: Int, _ page: PageContext
  ) -> Value {
    let name = profiles.first.map { page.text($0.track.name, "name") } ?? .absent
    return .record(
      track.record([
        "name": name, "x": page.position(column * columnWidth),
        "nodes": .list(
          profiles.enumerated().map { number, profile in
            .record(
              node.record([
                "code": page.text(profile.level.code, "code"),
                "title": ProfileTitle.value(profile, page),
                "link": page.link(toProfile: profile),
                "x": page.position((columnWidth - nodeSize.width) / 2),
                "y": page.position(headHeight + (rows - 1 - number) * rowHeight),
                "first": .flag(number == 0),
              ]))
          }),
      ]))
  }
}

extension PageContext {
  fileprivate func position(_ pixels: Int) -> Value {
    derived(String(pixels), "position", from: [])
  }
}
