import CanonReading
import SitePlanning
import Templates

/// `next`: what changes at the next level that the role has on the same track. Its lists are named as
/// those of `content`.
enum NextLevelRecord {
  static let jfm = Shape(
    "jfm changes",
    [
      "responsibilities": .optional(.record(ChangesRecord.shape)),
      "complexity": .optional(.record(ChangesRecord.shape)),
      "knowledge": .optional(.record(ChangesRecord.shape)),
    ])

  static let components = Shape(
    "component changes",
    [
      "responsibilities": .optional(.record(ChangesRecord.shape)),
      "tasks": .optional(.record(ChangesRecord.shape)),
      "skills": .optional(.record(ChangesRecord.shape)),
      "knowledge": .optional(.record(ChangesRecord.shape)),
      "qualifications": .optional(.record(ChangesRecord.shape)),
    ])

  /// `is_empty`: the canon says nothing of the role at the next level, so that nothing is compared but
  /// the ladder.
  static let shape = Shape(
    "next level",
    [
      "code": .text, "title": .text, "link": .link, "level_title": .text, "is_empty": .flag,
      "core_outputs": .optional(.record(ChangesRecord.shape)), "jfm": .record(jfm),
      "components": .record(components),
      "capabilities": .optional(.record(ChangesRecord.shape)),
      "dimensions": .optional(.record(ChangesRecord.shape)),
    ])

  static func record(after profile: Profile, _ page: PageContext) -> Value {
    .optional(profile.next) { next in
      // A level of which nothing is said does not say that the lines are gone.
      let old = next.content.isEmpty ? next.content : profile.content
      let comparison = Comparison(old: old, new: next.content, page: page)
      return .record(
        shape.record([
          "code": page.text(next.level.code, "code", anchor: "changes"),
          "title": ProfileTitle.value(next, page),
          "link": page.link(toProfile: next),
          "level_title": page.text(next.level.title, "title"),
          "is_empty": .flag(next.content.isEmpty),
          "core_outputs": comparison.items(\.coreOutputs, "core_outputs", "core-output"),
          "jfm": comparison.jfm,
          "components": comparison.components,
          "capabilities": comparison.lines(
            { $0.capabilities.map(ComparedLine.init) }, "capabilities", "capability"),
          "dimensions": ChangesRecord.record(
            from: profile.level.dimensions.map(ComparedLine.init),
            to: next.level.dimensions.map(ComparedLine.init), "dimensions",
            anchors: "changes-dimension", page),
        ]))
    }
  }
}

/// Holds what a role's file says of two levels against each other, list by list.
private struct Comparison {
  let old: RoleLevel
  let new: RoleLevel
  let page: PageContext

  /// `name`: what the lines' own anchors begin with.
  func lines(_ list: (RoleLevel) -> [ComparedLine], _ field: String, _ name: String) -> Value {
    ChangesRecord.record(
      from: list(old), to: list(new), field, anchors: "changes-\(name)", page)
  }

  func items(_ list: KeyPath<RoleLevel, [Item]>, _ field: String, _ name: String) -> Value {
    lines({ $0[keyPath: list].map(ComparedLine.init) }, field, name)
  }

  private func rubric(
    _ text: KeyPath<RoleLevel, CanonText?>, _ field: String, _ name: String
  ) -> Value {
    lines({ $0[keyPath: text].map { [ComparedLine(rubric: $0)] } ?? [] }, field, name)
  }

  var jfm: Value {
    .record(
      NextLevelRecord.jfm.record([
        "responsibilities": items(
          \.jfm.responsibilities, "jfm.responsibilities", "jfm-responsibility"),
        "complexity": rubric(\.jfm.complexity, "jfm.complexity", "jfm-complexity"),
        "knowledge": rubric(\.jfm.knowledge, "jfm.knowledge", "jfm-knowledge"),
      ]))
  }

  var components: Value {
    .record(
      NextLevelRecord.components.record([
        "responsibilities": items(
          \.components.responsibilities, "components.responsibilities",
          "component-responsibility"),
        "tasks": items(\.components.tasks, "components.tasks", "task"),
        "skills": items(\.components.skills, "components.skills", "skill"),
        "knowledge": items(\.components.knowledge, "components.knowledge", "knowledge"),
        "qualifications": items(
          \.components.qualifications, "components.qualifications", "qualification"),
      ]))
  }
}
