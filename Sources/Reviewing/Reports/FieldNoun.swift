/// What people call the lines of a field.
struct FieldNoun {
  let one: String
  let many: String

  init(_ field: String) {
    if let (one, many) = Self.nouns[field] {
      self.init(one: one, many: many)
    } else if field.hasPrefix("dimensions.") {
      self.init(one: String(field.dropFirst("dimensions.".count)))
    } else {
      self.init(one: field.replacing("_", with: " "))
    }
  }

  private init(one: String, many: String? = nil) {
    self.one = one
    self.many = many ?? one
  }

  private static let nouns = [
    "core_outputs": ("core output", "core outputs"),
    "jfm.responsibilities": ("JFM responsibility", "JFM responsibilities"),
    "jfm.complexity": ("JFM complexity", "JFM complexity"),
    "jfm.knowledge": ("JFM knowledge", "JFM knowledge"),
    "components.responsibilities": ("responsibility", "responsibilities"),
    "components.tasks": ("task", "tasks"),
    "components.skills": ("skill", "skills"),
    "components.knowledge": ("knowledge line", "knowledge lines"),
    "components.qualifications": ("qualification", "qualifications"),
    "capabilities": ("capability", "capabilities"),
    "aliases": ("other name", "other names"),
    "replaces": ("replaced role", "replaced roles"),
    "replaced_by": ("successor", "successors"),
    "dimensions": ("dimension", "dimensions"),
    "tracks": ("track", "tracks"),
    "levels": ("level", "levels"),
  ]

  /// `1 task`, `2 tasks`
  func counted(_ count: Int) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
