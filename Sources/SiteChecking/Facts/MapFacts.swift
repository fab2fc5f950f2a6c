import CanonReading
import SitePlanning

/// `map`: the picture of a role's levels. Its figures are pixels.
extension PageFacts {
  private static let column = 88
  private static let row = 46
  private static let node = (width: 72, height: 34)
  private static let head = 26

  func map(_ kind: PageKind) -> Fact {
    guard case .role(let role, let family) = page.subject, role.levels.count > 1,
      kind.name == "index"
    else { return .absent }
    var columns: [[RoleLevel]] = []
    for level in role.levels {
      if columns.last?.last?.track.id == level.track.id {
        columns[columns.count - 1].append(level)
      } else {
        columns.append([level])
      }
    }
    let rows = columns.map(\.count).max() ?? 0
    return .record { [columns] name in
      switch name {
      case "width": .number(columns.count * Self.column)
      case "height": .number(Self.head + rows * Self.row)
      case "column": .number(Self.column)
      case "tracks":
        .list(
          columns.enumerated().map { number, levels in
            track(
              levels.map { Profile(family: family, role: role, content: $0) }, number, rows)
          })
      default: nil
      }
    }
  }

  private func track(_ profiles: [Profile], _ number: Int, _ rows: Int) -> Fact {
    .record { name in
      switch name {
      case "name": .canon(profiles.first?.track.name, "name")
      case "x": .number(number * Self.column)
      case "nodes":
        .list(profiles.enumerated().map { node($1, row: rows - 1 - $0, isFirst: $0 == 0) })
      default: nil
      }
    }
  }

  private func node(_ profile: Profile, row: Int, isFirst: Bool) -> Fact {
    .record { name in
      switch name {
      case "code": .canon(profile.level.code, "code")
      case "title": title(of: profile)
      case "link": link(to: profile)
      case "x": .number((Self.column - Self.node.width) / 2)
      case "y": .number(Self.head + row * Self.row)
      case "first": .flag(isFirst)
      default: nil
      }
    }
  }
}
