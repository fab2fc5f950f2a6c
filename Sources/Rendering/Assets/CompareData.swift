import CanonReading
import ScriptWriting
package import SitePlanning

/// What the page `compare.html` loads as it needs it: small scripts, since a page that was opened from
/// a folder may read no other file. Each calls `jobframeCompare.add` with its name and one value.
///
///     compare/index.js             the families, keys that roles have replaced, the ladder
///     compare/<family>/index.js    what the profiles of a family are called
///     compare/<family>/<role>.js   what the role's file says of them
///
/// Where two records speak of one profile, their fields have different names: the page puts them
/// together.
package enum CompareData {
  /// The files that belong to a section of the plan; none where the theme has no page for them.
  package static func files(for section: SitePlan.Section, in plan: SitePlan) -> [RenderedFile] {
    guard plan.hasComparePage else { return [] }
    return switch section {
    case .site: [index(of: plan.canon)]
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
        "language": .text(canon.settings.language),
        "direction": .text(canon.settings.direction.rawValue),
        "families": .list(canon.families.map { .text($0.id) }),
        "moved": .list(
          moved.sorted { $0.from < $1.from }.map {
            .record(["from": .text($0.from), "to": .text($0.to)])
          }),
        "dimensions": .list(
          canon.settings.dimensions.map {
            .record(["id": .text(fieldName(of: $0)), "name": .text($0.name.text)])
          }),
        "levels": .list(
          canon.ladder.tracks.flatMap { track in track.levels.map { value(of: $0, in: track) } }),
      ]))
  }

  private static func index(of family: Family) -> RenderedFile {
    file(
      "\(family.id)/index",
      .record([
        "family": .text(family.name.text),
        "roles": .list(family.roles.map { entry(of: $0, in: family) }),
      ]))
  }

  private static func entry(of role: Role, in family: Family) -> ScriptValue {
    .record([
      "path": .text("\(family.id)/\(role.key.role)"),
      "role": .text(role.name.text),
      "status": role.status == .approved ? nil : .text(role.status.rawValue),
      "aliases": .texts(role.aliases.map(\.text)),
      "levels": .list(
        role.levels.map { content in
          let profile = Profile(family: family, role: role, content: content)
          return .record([
            "key": .text(profile.key),
            "code": .text(content.level.code.text),
            "title": .text(profile.title),
            "level": .text("\(content.level.code.text) — \(content.level.title.text)"),
          ])
        }),
    ])
  }

  static func file(_ name: String, _ value: ScriptValue) -> RenderedFile {
    var script = "jobframeCompare.add("
    ScriptValue.text(name).write(to: &script)
    script += ", "
    value.write(to: &script)
    script += ");\n"
    return RenderedFile(route: Route("compare/\(name).js"), bytes: Array(script.utf8))
  }
}

extension SitePlan {
  /// Whether the theme has a page that sets profiles side by side.
  var hasComparePage: Bool { kinds(of: .site).contains { $0.name == PageKind.compare.name } }
}
