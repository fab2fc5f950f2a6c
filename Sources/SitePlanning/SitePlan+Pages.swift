import CanonReading

extension SitePlan {
  var sitePages: [Page] {
    kinds(of: .site).map { Page(subject: .site, kind: $0, route: Route("\($0.name).html")) }
  }

  var levelPages: [Page] {
    canon.ladder.tracks.flatMap { track in
      track.levels.flatMap { level in
        kinds(of: .level).map {
          Page(
            subject: .level(level, track), kind: $0,
            route: .level(level.code.text, page: $0.name))
        }
      }
    }
  }

  func rolePages(_ role: Role, in family: Family) -> [Page] {
    kinds(of: .role).map {
      Page(subject: .role(role, family), kind: $0, route: .role(role.key, page: $0.name))
    }
  }

  func profilePages(_ role: Role, in family: Family) -> [Page] {
    role.levels.flatMap { content in
      let profile = Profile(family: family, role: role, content: content)
      return kinds(for: profile).map {
        Page(
          subject: .profile(profile), kind: $0,
          route: .profile(role.key, at: profile.level.code.text, page: $0.name))
      }
    }
  }

  /// The old addresses of the roles that `role` replaces: every page that `role` has, under the old
  /// key. What a level has no page for leads to its profile.
  func redirects(to role: Role, in family: Family) -> [Page] {
    role.replaces.flatMap { old in
      let rolePages = kinds(of: .role).map {
        redirect(from: .role(old, page: $0.name), to: .role(role.key, page: $0.name))
      }
      let profilePages = role.levels.flatMap { content in
        let code = content.level.code.text
        let names = kinds(for: Profile(family: family, role: role, content: content)).map(\.name)
        return kinds(of: .profile).map { kind in
          redirect(
            from: .profile(old, at: code, page: kind.name),
            to: .profile(role.key, at: code, page: names.contains(kind.name) ? kind.name : "index"))
        }
      }
      return rolePages + profilePages
    }
  }

  private func redirect(from old: Route, to new: Route) -> Page {
    Page(subject: .redirect(to: new), kind: nil, route: old)
  }
}
