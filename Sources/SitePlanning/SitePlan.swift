package import CanonReading
import GoalDerivation

/// The pages of a site, known before anything is rendered.
package struct SitePlan: Sendable {
  /// A part of the site whose pages are planned and rendered together.
  package enum Section: Sendable {
    /// Home, ladder, about and what else the theme has once, and every level's page.
    case site
    case family(Family)
    /// The role's page, its profiles' pages, and redirects from the roles that it replaces.
    case role(Role, Family)
  }

  package let canon: Canon
  /// By subject, then name.
  package let kinds: [PageKind]

  package init(canon: Canon, kinds: [PageKind]) {
    self.canon = canon
    self.kinds = kinds.sorted {
      ($0.subject.rawValue, $0.name) < ($1.subject.rawValue, $1.name)
    }
  }

  /// In a fixed order: the site, then each family followed by its roles.
  package var sections: [Section] {
    [.site]
      + canon.families.flatMap { family in
        [.family(family)] + family.roles.map { .role($0, family) }
      }
  }

  package func kinds(of subject: PageKind.Subject) -> [PageKind] {
    kinds.filter { $0.subject == subject }
  }

  /// The kinds of page that a profile has: all, but for goal templates where nothing grounds them.
  package func kinds(for profile: Profile) -> [PageKind] {
    let hasGoals = GoalFrames.exist(for: profile)
    return kinds(of: .profile).filter { hasGoals || $0.name != PageKind.goals.name }
  }

  package func pages(of section: Section) -> [Page] {
    switch section {
    case .site: sitePages + levelPages
    case .family(let family):
      kinds(of: .family).map {
        Page(subject: .family(family), kind: $0, route: .family(family.id, page: $0.name))
      }
    case .role(let role, let family):
      rolePages(role, in: family) + profilePages(role, in: family) + redirects(to: role, in: family)
    }
  }
}
