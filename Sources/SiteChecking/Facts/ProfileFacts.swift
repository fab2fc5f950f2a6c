import CanonReading
import SitePlanning

/// What the pages of profiles, roles, families and levels say.
extension PageFacts {
  func profilePage(_ profile: Profile) -> Fact {
    let role = profile.role
    return .record { name in
      switch name {
      case "canon": settings
      case "key": .derived("\(profile.family.id).\(role.key.role).\(profile.level.code.text)")
      case "stamp": .derived(Stamp.ofProfile(profile))
      case "goals_stamp": .derived(Stamp.ofGoals(profile))
      case "title": title(of: profile)
      case "has_title": .flag(profile.content.title != nil)
      case "link": link(to: profile)
      case "family": familyName(profile.family)
      case "role": self.role(role, in: profile.family)
      case "track": .canon(profile.track.name, "name")
      case "level": level(profile.level)
      case "content": content(profile.content)
      case "goals": goals(of: profile)
      case "next": nextLevel(after: profile)
      case "levels":
        .list(
          role.levels.map {
            levelEntry(
              Profile(family: profile.family, role: role, content: $0),
              isCurrent: $0.level.code == profile.level.code)
          })
      default: nil
      }
    }
  }

  func rolePage(_ role: Role, _ family: Family) -> Fact {
    .record { name in
      switch name {
      case "canon": settings
      case "family": familyName(family)
      case "role": self.role(role, in: family)
      case "levels":
        .list(
          role.levels.map { roleLevel(Profile(family: family, role: role, content: $0)) })
      default: nil
      }
    }
  }

  private func roleLevel(_ profile: Profile) -> Fact {
    let code = profile.level.code.text.lowercased()
    let goals = PageKind.goals.name
    return .record { name in
      switch name {
      case "title": title(of: profile, anchor: code)
      case "link": link(to: profile)
      case "goals_link":
        hasPage(goals, profile) ? link(to: profile, goals) : .absent
      case "track": .canon(profile.track.name, "name")
      case "level": level(profile.level, anchors: "\(code)-")
      case "content": content(profile.content, anchors: "\(code)-")
      default: nil
      }
    }
  }

  /// Whether the theme has a page of that name for profiles, and the profile has what it needs.
  func hasPage(_ name: String, _ profile: Profile) -> Bool {
    plan.kinds.contains { $0.subject == .profile && $0.name == name }
      && (name != PageKind.goals.name || GoalRules.hasGoals(profile))
  }

  func familyPage(_ family: Family) -> Fact {
    .record { name in
      switch name {
      case "canon": settings
      case "name": .canon(family.name, "name")
      case "summary": .canon(family.summary, "summary", anchor: "summary")
      case "roles": .list(family.roles.map { role($0, in: family) })
      default: nil
      }
    }
  }

  func levelPage(_ level: Level, _ track: Track) -> Fact {
    .record { name in
      switch name {
      case "canon": settings
      case "level": self.level(level)
      case "track": .canon(track.name, "name")
      case "families": .list(canon.families.compactMap { familyAt(level, $0) })
      default: nil
      }
    }
  }

  /// The roles of a family at the level, but for retired ones; nil where there are none.
  private func familyAt(_ level: Level, _ family: Family) -> Fact? {
    let profiles = family.roles.filter { $0.status != .retired }.compactMap { role in
      role.levels.first { $0.level.code == level.code }.map {
        Profile(family: family, role: role, content: $0)
      }
    }
    guard !profiles.isEmpty else { return nil }
    return .record { name in
      switch name {
      case "name": .canon(family.name, "name")
      case "link": link(to: family)
      case "roles": .list(profiles.map(roleAtLevel))
      default: nil
      }
    }
  }

  private func roleAtLevel(_ profile: Profile) -> Fact {
    let title = profile.content.title
    return .record { name in
      switch name {
      case "name": .canon(profile.role.name, "name")
      case "title": title?.text == profile.role.name.text ? .absent : .canon(title, "title")
      case "link": link(to: profile)
      case "draft": .flag(profile.role.status == .draft)
      default: nil
      }
    }
  }
}
