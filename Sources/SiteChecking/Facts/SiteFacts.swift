import CanonReading
import SitePlanning

/// What pages about the whole site say.
extension PageFacts {
  /// Home lists the roles of each family up to so many roles.
  private static let listedRoles = 150

  var site: Fact {
    let current = canon.families.flatMap(current)
    return .record { name in
      switch name {
      case "canon": settings
      case "language": .derived(wording.language)
      case "family_count": .number(canon.families.count)
      case "role_count": .number(current.count)
      case "profile_count": .number(current.reduce(0) { $0 + $1.levels.count })
      case "families": .list(canon.families.map(familyEntry))
      case "tracks": .list(canon.ladder.tracks.map(trackEntry))
      case "letters": letters
      case "lists_roles": .flag(current.count <= Self.listedRoles)
      case "coverage": coverage
      default: nil
      }
    }
  }

  /// All roles but the retired ones.
  func current(_ family: Family) -> [Role] { family.roles.filter { $0.status != .retired } }

  private func familyEntry(_ family: Family) -> Fact {
    let roles = current(family)
    return .record { name in
      switch name {
      case "name": .canon(family.name, "name")
      case "link": link(to: family)
      case "summary": .canon(family.summary, "summary")
      case "role_count": .number(roles.count)
      case "profile_count": .number(roles.reduce(0) { $0 + $1.levels.count })
      case "roles": .list(roles.map { role($0, in: family) })
      default: nil
      }
    }
  }

  private func trackEntry(_ track: Track) -> Fact {
    .record { name in
      switch name {
      case "name": .canon(track.name, "name")
      case "levels":
        .list(track.levels.map { level($0, anchors: "\($0.code.text.lowercased())-") })
      default: nil
      }
    }
  }
}

// MARK: A–Z

extension PageFacts {
  private struct Entry {
    let name: CanonText
    let role: Role
    let family: Family

    var isAlias: Bool { name != role.name }

    /// The letter that it is listed under; nil for what begins with none.
    var letter: String? {
      name.text.first.flatMap { $0.isLetter ? $0.uppercased() : nil }
    }

    /// By letter, then name, then role; first what has no letter. By bytes, in no language's order.
    var order: [String] {
      [letter ?? "", name.text.lowercased(), role.key.description, name.text]
    }
  }

  fileprivate var letters: Fact {
    let entries = canon.families.flatMap { family in
      current(family).flatMap { role in
        ([role.name] + role.aliases).map { Entry(name: $0, role: role, family: family) }
      }
    }
    let sorted = entries.map { ($0, $0.order) }.sorted { left, right in
      left.1.lexicographicallyPrecedes(right.1) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
    var groups: [(letter: String?, entries: [Entry])] = []
    for (entry, _) in sorted {
      if let last = groups.last, last.letter == entry.letter {
        groups[groups.count - 1].entries.append(entry)
      } else {
        groups.append((entry.letter, [entry]))
      }
    }
    return .list(groups.map { letter($0.letter ?? "0–9", $0.entries) })
  }

  private func letter(_ letter: String, _ entries: [Entry]) -> Fact {
    let isPlain = letter.utf8.allSatisfy { $0 < 0x80 }
    let anchor =
      "letter-" + (isPlain ? letter.lowercased() : TextDigest(of: letter).hexadecimal)
    return .record { name in
      switch name {
      case "letter": .derived(letter, anchor: anchor)
      case "link": link(Route("a-z.html"), .site, "a-z", anchor: anchor)
      case "entries": .list(entries.map(self.entry))
      default: nil
      }
    }
  }

  private func entry(_ entry: Entry) -> Fact {
    .record { name in
      switch name {
      case "name": .canon(entry.name, entry.isAlias ? "aliases" : "name")
      case "link": link(to: entry.role)
      case "alias_of": entry.isAlias ? .canon(entry.role.name, "name") : .absent
      case "family": .canon(entry.family.name, "name")
      default: nil
      }
    }
  }
}
