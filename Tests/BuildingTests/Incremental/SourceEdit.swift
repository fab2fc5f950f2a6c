import SitePlanning
import TestSupport

/// An edit of the sources, and the sections of the site whose pages it warrants to render again: the table
/// that incremental builds are held to.
struct SourceEdit: Sendable {
  /// What an edit reaches.
  enum Reach: Hashable, Sendable {
    case nothing
    case everything
    /// The role's pages, its family's, and those of the site, which list the roles.
    case role(String, in: String)
    /// The family's pages and those of the site.
    case family(String)
    /// The same, and the pages of the family's roles, which say its name.
    case familyName(String)
    case site

    /// Whether pages of the section are among it.
    func includes(_ section: SitePlan.Section) -> Bool {
      switch (self, section) {
      case (.everything, _): true
      case (.nothing, _): false
      case (_, .site): true
      case (.role(_, let own), .family(let family)): family.id == own
      case (.role(let name, let own), .role(let role, let family)):
        role.key.role == name && family.id == own
      case (.family(let own), .family(let family)), (.familyName(let own), .family(let family)):
        family.id == own
      case (.familyName(let own), .role(_, let family)): family.id == own
      default: false
      }
    }
  }

  let name: String
  /// Makes the edit with a word that was never used before; nil where there is nothing to be edited.
  let apply:
    @Sendable (_ sources: inout EditedSources, _ word: String, _ chance: inout SplitMix) -> Reach?

  static let all: [SourceEdit] = ofRoles + ofFamilies + ofTheWhole + ofTheme

  private static let ofRoles: [SourceEdit] = [
    role("a role's line") { $0.line = "Plans the \($1)" },
    role("a role's name") { $0.name = "Head of \($1)" },
    role("a role's other name") { $0.aliases.append("Lead of \($1)") },
    role("a role's status") { role, _ in
      role.status = role.status == "approved" ? "draft" : "approved"
    },
    role("a role's retirement") { role, _ in
      role.status = role.status == "retired" ? "approved" : "retired"
    },
    role("a role's levels") { role, _ in
      role.levels = role.levels == ["P1"] ? ["P1", "P2"] : ["P1"]
    },
    role("an address that leads to a role") { $0.replaces = ["old.\($1)"] },
    role("a comment in a role's file") { $0.comment = "# \($1)\n" },
    SourceEdit(name: "a new role") { sources, word, chance in
      guard let family = anyFamily(of: sources, &chance) else { return nil }
      sources.families[family]?.roles[word] = .init(name: "Keeper of \(word)")
      return .role(word, in: family)
    },
    SourceEdit(name: "a role that goes") { sources, _, chance in
      guard let (family, role) = anyRole(of: sources, &chance) else { return nil }
      sources.families[family]?.roles[role] = nil
      return .family(family)
    },
    SourceEdit(name: "a role's file under another name") { sources, word, chance in
      guard let (family, role) = anyRole(of: sources, &chance) else { return nil }
      let moved = sources.families[family]?.roles.removeValue(forKey: role)
      sources.families[family]?.roles[word] = moved
      return .role(word, in: family)
    },
  ]

  private static let ofFamilies: [SourceEdit] = [
    SourceEdit(name: "a family's name") { sources, word, chance in
      guard let family = anyFamily(of: sources, &chance) else { return nil }
      sources.families[family]?.name = "Family of \(word)"
      return .familyName(family)
    },
    SourceEdit(name: "a family's summary") { sources, word, chance in
      guard let family = anyFamily(of: sources, &chance) else { return nil }
      sources.families[family]?.summary = "Cares for \(word)"
      return .family(family)
    },
    SourceEdit(name: "a new family") { sources, word, _ in
      sources.families[word] = .init(name: "New \(word)", roles: ["guide": .init(name: "Guide")])
      return .familyName(word)
    },
    SourceEdit(name: "a new family without roles") { sources, word, _ in
      sources.families[word] = .init(name: "New \(word)", roles: [:])
      return .familyName(word)
    },
    SourceEdit(name: "a family that goes") { sources, _, chance in
      guard sources.families.count > 2, let family = anyFamily(of: sources, &chance)
      else { return nil }
      sources.families[family] = nil
      return .site
    },
  ]

  private static let ofTheWhole: [SourceEdit] = [
    whole("a level's title") { $0.levelTitles["P2"] = "Senior \($1)" },
    whole("a new level") { $0.levelTitles["\($1.uppercased())"] = "Level \($1)" },
    whole("what a level says of a dimension") { $0.scope = "Work on \($1)" },
    whole("a dimension's name") { $0.dimension = "Scope of \($1)" },
    whole("the canon's name") { $0.canonName = "Canon of \($1)" },
    whole("the edition") { $0.edition = "Edition \($1)" },
  ]

  private static let ofTheme: [SourceEdit] = [
    whole("the theme's name") { $0.theme["theme/theme.yaml"]? += "# \($1)\n" },
    whole("a template") { $0.theme["base/pages/profile/goals.md"]? += "\n\($1)\n" },
    whole("a partial") { $0.theme["base/partials/label.md"]? += "<!-- \($1) -->\n" },
    whole("the layout") { $0.theme["base/layout.html"]? += "<!-- \($1) -->\n" },
    whole("a page kind") {
      $0.theme["theme/pages/profile/\($1).md"] = "# {{title}}\n"
    },
    whole("a template that stands for an inherited one") {
      $0.theme["theme/pages/site/about.md"] = "# \($1)\n"
    },
    whole("a new asset") { $0.theme["theme/assets/\($1).css"] = "/* \($1) */\n" },
    SourceEdit(name: "an asset") { sources, word, _ in
      sources.theme["base/assets/site.css"]? += "/* \(word) */\n"
      return .nothing
    },
  ]

  private static func role(
    _ name: String, _ edit: @escaping @Sendable (inout EditedSources.Role, String) -> Void
  ) -> SourceEdit {
    SourceEdit(name: name) { sources, word, chance in
      guard let (family, role) = anyRole(of: sources, &chance),
        var edited = sources.families[family]?.roles[role]
      else { return nil }
      edit(&edited, word)
      sources.families[family]?.roles[role] = edited
      return .role(role, in: family)
    }
  }

  private static func whole(
    _ name: String, _ edit: @escaping @Sendable (inout EditedSources, String) -> Void
  ) -> SourceEdit {
    SourceEdit(name: name) { sources, word, _ in
      edit(&sources, word)
      return .everything
    }
  }

  private static func anyFamily(of sources: EditedSources, _ chance: inout SplitMix) -> String? {
    sources.families.keys.sorted().randomElement(using: &chance)
  }

  private static func anyRole(
    of sources: EditedSources, _ chance: inout SplitMix
  ) -> (family: String, role: String)? {
    sources.families.flatMap { family in family.value.roles.keys.map { (family.key, $0) } }
      .sorted { $0 < $1 }.randomElement(using: &chance)
  }
}
