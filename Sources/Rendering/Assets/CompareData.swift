import CanonReading
package import SitePlanning

/// What the page `compare.html` loads as it needs it: small scripts, since a page that was opened from
/// a folder may read no other file. Each calls `jobframeCompare.add` with one value.
///
///     compare/index.js             the families, and keys that roles have replaced
///     compare/levels.js            the ladder
///     compare/<family>/index.js    the roles of a family, to be picked from
///     compare/<family>/<role>.js   all that the role's file says
package enum CompareData {
  /// The files that belong to a section of the plan; none where the theme has no page for them.
  package static func files(for section: SitePlan.Section, in plan: SitePlan) -> [RenderedFile] {
    guard plan.hasComparePage else { return [] }
    return switch section {
    case .site: [index(of: plan.canon), levels(of: plan.canon)]
    case .family(let family): [index(of: family)]
    case .role(let role, let family): [file(for: role, in: family)]
    }
  }

  private static func index(of canon: Canon) -> RenderedFile {
    let moved = canon.families.flatMap(\.roles).flatMap { role in
      role.replaces.map { (from: $0.description, to: role.key.description) }
    }
    return file(
      "index",
      .record([
        "kind": .text("families"),
        "language": .text(canon.settings.language),
        "direction": .text(canon.settings.direction.rawValue),
        "families": .list(
          canon.families.map {
            .record(["id": .text($0.id), "name": .text($0.name.text)])
          }),
        "moved": .list(
          moved.sorted { $0.from < $1.from }.map {
            .record(["from": .text($0.from), "to": .text($0.to)])
          }),
      ]))
  }

  private static func index(of family: Family) -> RenderedFile {
    let retired = family.roles.filter { $0.status == .retired }
    return file(
      "\(family.id)/index",
      .record([
        "kind": .text("family"),
        "id": .text(family.id),
        "roles": .list(family.currentRoles.map { entry(of: $0, in: family) }),
        "retired": .texts(retired.map(\.key.role)),
      ]))
  }

  /// What a role is picked by.
  private static func entry(of role: Role, in family: Family) -> ScriptValue {
    .record([
      "id": .text(role.key.role),
      "name": .text(role.name.text),
      "aliases": .texts(role.aliases.map(\.text)),
      "levels": .list(
        role.levels.map { content in
          let profile = Profile(family: family, role: role, content: content)
          return .record([
            "code": .text(content.level.code.text), "title": .text(ProfileTitle.text(profile)),
          ])
        }),
    ])
  }

  static func file(_ name: String, _ value: ScriptValue) -> RenderedFile {
    var script = "jobframeCompare.add("
    value.write(to: &script)
    script += ");\n"
    return RenderedFile(route: Route("compare/\(name).js"), bytes: Array(script.utf8))
  }
}

extension SitePlan {
  /// Whether the theme has a page that sets profiles side by side.
  var hasComparePage: Bool { kinds(of: .site).contains { $0.name == PageKind.compare.name } }
}
