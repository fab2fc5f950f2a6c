package import CanonReading

/// Something that a canon may or may not say of a role: a field of its profiles, or one of its own.
package enum CoverageField: Hashable, Sendable {
  case profile(ProfileField)
  case roleSummary
  case aliases

  /// In the order of the page.
  package static let all: [Self] =
    ProfileField.allCases.map(Self.profile) + [.roleSummary, .aliases]

  /// How many there could be of it in a role, and how many there are.
  package func share(of role: Role) -> Share {
    switch self {
    case .profile(let field):
      Share(
        have: role.levels.count { field.content(in: $0) != nil }, all: role.levels.count)
    case .roleSummary: Share(have: role.summary == nil ? 0 : 1, all: 1)
    case .aliases: Share(have: role.aliases.isEmpty ? 0 : 1, all: 1)
    }
  }
}
