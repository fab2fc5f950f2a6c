import CanonReading
import SitePlanning

/// `coverage`: which fields the canon's families have, and where one is missing.
extension PageFacts {
  /// What a canon may say of a role: the names of the page's fields, and how many of all have it.
  private struct Field: Equatable, Sendable {
    let name: String
    let isOfRole: Bool
    let share: @Sendable (Role) -> (have: Int, all: Int)

    static func == (left: Self, right: Self) -> Bool { left.name == right.name }

    static let all: [Field] =
      ProfileField.allCases.map { field in
        Field(name: names[field] ?? "", isOfRole: false) { role in
          (role.levels.count { field.content(in: $0) != nil }, role.levels.count)
        }
      } + [
        Field(name: "role_summary", isOfRole: true) { ($0.summary == nil ? 0 : 1, 1) },
        Field(name: "aliases", isOfRole: true) { ($0.aliases.isEmpty ? 0 : 1, 1) },
      ]

    private static let names: [ProfileField: String] = [
      .summary: "summary", .coreOutputs: "core_outputs",
      .jfmResponsibilities: "jfm_responsibilities", .jfmComplexity: "jfm_complexity",
      .jfmKnowledge: "jfm_knowledge", .responsibilities: "component_responsibilities",
      .tasks: "tasks", .skills: "skills", .knowledge: "knowledge",
      .qualifications: "qualifications", .capabilities: "capabilities",
    ]

    /// Whether one level of a role lacks it.
    func isMissing(at level: RoleLevel) -> Bool {
      ProfileField.allCases.first { Self.names[$0] == name }
        .map { $0.content(in: level) == nil } ?? false
    }
  }

  var coverage: Fact {
    .record { name in
      switch name {
      case "families": coveredFamilies
      case "gaps": .list(canon.families.map(gaps))
      case "ladder": ladderCoverage
      default: nil
      }
    }
  }

  private func share(_ share: (have: Int, all: Int)) -> Fact {
    .record { name in
      switch name {
      case "have":
        .text(Quoted(String(share.have), share: share))
      case "all": .number(share.all)
      default: nil
      }
    }
  }

  private func sum(_ field: Field, _ roles: [Role]) -> (have: Int, all: Int) {
    roles.map(field.share).reduce((0, 0)) { ($0.0 + $1.have, $0.1 + $1.all) }
  }

  private func names(_ fields: [Field]) -> Fact {
    .list(
      fields.map { field in
        .record { name in
          if name == "first" { return .flag(field == fields.first) }
          return Field.all.contains { $0.name == name } ? .flag(field.name == name) : nil
        }
      })
  }

  private func named(_ fields: [Field]) -> Fact {
    fields.isEmpty ? .absent : .record { $0 == "fields" ? names(fields) : nil }
  }

  private var coveredFamilies: Fact {
    let families = canon.families.filter { !current($0).isEmpty }
    guard !families.isEmpty else { return .absent }
    let all = families.flatMap(current)
    return .record { name in
      switch name {
      case "fields": names(Field.all)
      case "lines": .list(families.map(coveredFamily))
      case "all": .list(Field.all.map { share(sum($0, all)) })
      default: nil
      }
    }
  }

  private func coveredFamily(_ family: Family) -> Fact {
    .record { name in
      switch name {
      case "name": .canon(family.name, "name")
      case "gaps_link": .link("#missing-\(family.id)")
      case "shares": .list(Field.all.map { share(sum($0, current(family))) })
      default: nil
      }
    }
  }

  private func gaps(_ family: Family) -> Fact {
    let roles = current(family)
    let nowhere = Field.all.filter { !roles.isEmpty && sum($0, roles).have == 0 }
    let lacking = roles.compactMap { roleGaps($0, family, but: nowhere) }
    return .record { name in
      switch name {
      case "name": .canon(family.name, "name", anchor: "missing-\(family.id)")
      case "link": link(to: family)
      case "has_no_roles": .flag(roles.isEmpty)
      case "is_complete":
        .flag(
          !roles.isEmpty && family.summary != nil && nowhere.isEmpty && lacking.isEmpty)
      case "lacks_summary": .flag(family.summary == nil)
      case "lacked_by_all": named(nowhere)
      case "roles": .list(lacking)
      default: nil
      }
    }
  }

  /// Nil for a role that lacks nothing but what no role of its family has.
  private func roleGaps(_ role: Role, _ family: Family, but known: [Field]) -> Fact? {
    let fields = Field.all.filter { !known.contains($0) }
    let ofRole = fields.filter { $0.isOfRole && $0.share(role).have == 0 }
    var groups: [(fields: [Field], levels: [RoleLevel])] = []
    for level in role.levels {
      let missing = fields.filter { !$0.isOfRole && $0.isMissing(at: level) }
      if missing.isEmpty { continue }
      if let index = groups.firstIndex(where: { $0.fields == missing }) {
        groups[index].levels.append(level)
      } else {
        groups.append((missing, [level]))
      }
    }
    if ofRole.isEmpty && groups.isEmpty { return nil }
    return .record { [groups] name in
      switch name {
      case "name": .canon(role.name, "name")
      case "link": link(to: role)
      case "lacks": named(ofRole)
      case "gaps":
        .list(
          groups.map { group in
            .record { name in
              switch name {
              case "levels":
                .list(
                  group.levels.map {
                    levelEntry(Profile(family: family, role: role, content: $0))
                  })
              case "fields": names(group.fields)
              default: nil
              }
            }
          })
      default: nil
      }
    }
  }
}

// MARK: The ladder

extension PageFacts {
  fileprivate var ladderCoverage: Fact {
    let dimensions = canon.settings.dimensions
    let tracks = canon.ladder.tracks.filter { !$0.levels.isEmpty }
    guard !dimensions.isEmpty, !tracks.isEmpty else { return .absent }
    let incomplete = canon.ladder.levels.filter { !missing(at: $0).isEmpty }
    return .record { name in
      switch name {
      case "dimensions": named(dimensions)
      case "lines": .list(tracks.map { coveredTrack($0, dimensions) })
      case "gaps": .lines(incomplete.map(gap))
      default: nil
      }
    }
  }

  private func missing(at level: Level) -> [Dimension] {
    canon.settings.dimensions.filter { dimension in
      !level.dimensions.contains { $0.dimension.id == dimension.id }
    }
  }

  private func coveredTrack(_ track: Track, _ dimensions: [Dimension]) -> Fact {
    let shares = dimensions.map { dimension in
      let levels = track.levels.filter { level in
        level.dimensions.contains { $0.dimension.id == dimension.id }
      }
      return share((levels.count, track.levels.count))
    }
    return .record { name in
      switch name {
      case "name": .canon(track.name, "name")
      case "shares": .list(shares)
      default: nil
      }
    }
  }

  private func gap(_ level: Level) -> Fact {
    .record { name in
      switch name {
      case "code": .canon(level.code, "code")
      case "title": .canon(level.title, "title")
      case "link": link(to: level)
      case "dimensions": named(missing(at: level))
      default: nil
      }
    }
  }

  private func named(_ dimensions: [Dimension]) -> Fact {
    .list(
      dimensions.enumerated().map { index, dimension in
        .record { name in
          switch name {
          case "name": .canon(dimension.name, "dimensions.name")
          case "first": .flag(index == 0)
          default: nil
          }
        }
      })
  }
}
