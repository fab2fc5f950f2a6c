import TestSupport

/// A small canon and a theme that inherits the project's, as values to be edited and written.
struct EditedSources {
  struct Family {
    var name: String
    var summary = "What it is for"
    var roles: [String: Role]
  }

  struct Role {
    var name: String
    var status = "approved"
    var aliases: [String] = []
    var replaces: [String] = []
    var line = "Plans the week"
    var levels = ["P1", "P2"]
    var comment = ""
  }

  var canonName = "Small canon"
  var edition = "May 2026"
  var dimension = "Scope"
  var levelTitles = ["P1": "Junior", "P2": "Senior"]
  var scope = "Own work"
  var families: [String: Family] = [
    "care": Family(
      name: "Care", roles: ["medic": Role(name: "Medic"), "nurse": Role(name: "Nurse")]),
    "law": Family(name: "Law", roles: ["counsel": Role(name: "Counsel")]),
    "sales": Family(
      name: "Sales", roles: ["clerk": Role(name: "Clerk"), "manager": Role(name: "Manager")]),
  ]
  /// The theme's files, and those of the theme that it inherits, by path.
  var theme: [String: String]

  init() throws {
    theme = ["theme/theme.yaml": "name: Edited\ninherits: ../base\n"]
    let folder = Repository.url.appending(path: "themes/default")
    for path in try TextFiles.paths(below: folder) {
      theme["base/\(path)"] = try TextFiles.text(of: folder.appending(path: path))
    }
  }

  /// All files, by path.
  var files: [String: String] {
    var files = theme
    files["canon/canon.yaml"] =
      "format: 1\nname: \(canonName)\nedition: \(edition)\n"
      + "dimensions:\n  - {id: scope, name: \(dimension)}\n"
    files["canon/levels.yaml"] =
      "tracks:\n  - id: professional\n    name: Professional\n    levels:\n"
      + levelTitles.sorted { $0.key < $1.key }.map {
        "      - {code: \($0.key), title: \($0.value), dimensions: {scope: \(scope)}}\n"
      }.joined()
    for (id, family) in families {
      files["canon/families/\(id)/family.yaml"] =
        "name: \(family.name)\nsummary: \(family.summary)\n"
      for (name, role) in family.roles {
        files["canon/families/\(id)/\(name).yaml"] = Self.text(of: role)
      }
    }
    return files
  }

  private static func text(of role: Role) -> String {
    "name: \(role.name)\nstatus: \(role.status)\naliases: [\(role.aliases.joined(separator: ", "))]\n"
      + "replaces: [\(role.replaces.joined(separator: ", "))]\nlevels:\n"
      + role.levels.map {
        "  \($0): {core_outputs: [\(role.line) of \($0)], summary: Is at \($0)}\n"
      }.joined()
      + role.comment
  }
}
