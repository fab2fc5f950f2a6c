import CanonReading
import SitePlanning
import Templates

/// What a role's file says about one level: the names that a profile and each level of a role page
/// share.
enum ContentRecord {
  static let jfm = Shape(
    "jfm",
    [
      "responsibilities": .optional(.record(Lines.ofItems)), "complexity": .optional(.text),
      "knowledge": .optional(.text),
    ])

  static let components = Shape(
    "components",
    [
      "responsibilities": .optional(.record(Lines.ofItems)),
      "tasks": .optional(.record(Lines.ofItems)),
      "skills": .optional(.record(Lines.ofItems)),
      "knowledge": .optional(.record(Lines.ofItems)),
      "qualifications": .optional(.record(Lines.ofItems)),
    ])

  static let capability = Shape("capability", ["name": .text, "text": .text])

  static let shape = Shape(
    "content",
    [
      "summary": .optional(.text),
      "core_outputs": .optional(.record(Lines.ofItems)),
      "jfm": .optional(.record(jfm)),
      "components": .optional(.record(components)),
      "capabilities": .optional(.record(Lines.shape(of: capability))),
      "is_empty": .flag,
    ])

  /// `anchors`: the start of the lines' anchors, such as `p4-`, where a page shows several levels.
  static func record(_ content: RoleLevel, _ page: PageContext, anchors: String = "") -> Value {
    .record(
      shape.record([
        "summary": page.optional(content.summary, "summary", anchor: "\(anchors)summary"),
        "core_outputs": Lines.items(
          content.coreOutputs, "core_outputs", page, anchors: "\(anchors)core-output"),
        "jfm": jfmRecord(content.jfm, page, anchors: anchors),
        "components": componentsRecord(content.components, page, anchors: anchors),
        "capabilities": capabilitiesRecord(content.capabilities, page, anchors: anchors),
        "is_empty": .flag(content.isEmpty),
      ]))
  }

  private static func jfmRecord(_ content: JFM, _ page: PageContext, anchors: String) -> Value {
    guard !content.isEmpty else { return .absent }
    return .record(
      jfm.record([
        "responsibilities": Lines.items(
          content.responsibilities, "jfm.responsibilities", page,
          anchors: "\(anchors)jfm-responsibility"),
        "complexity": page.optional(
          content.complexity, "jfm.complexity", anchor: "\(anchors)jfm-complexity"),
        "knowledge": page.optional(
          content.knowledge, "jfm.knowledge", anchor: "\(anchors)jfm-knowledge"),
      ]))
  }

  private static func componentsRecord(
    _ content: Components, _ page: PageContext, anchors: String
  ) -> Value {
    guard !content.isEmpty else { return .absent }
    func items(_ items: [Item], _ field: String, _ anchor: String) -> Value {
      Lines.items(items, "components.\(field)", page, anchors: anchors + anchor)
    }
    return .record(
      components.record([
        "responsibilities": items(
          content.responsibilities, "responsibilities", "component-responsibility"),
        "tasks": items(content.tasks, "tasks", "task"),
        "skills": items(content.skills, "skills", "skill"),
        "knowledge": items(content.knowledge, "knowledge", "knowledge"),
        "qualifications": items(content.qualifications, "qualifications", "qualification"),
      ]))
  }

  private static func capabilitiesRecord(
    _ capabilities: [Capability], _ page: PageContext, anchors prefix: String
  ) -> Value {
    var anchors = LineAnchors(field: "\(prefix)capability")
    return Lines.record(capabilities, of: capability) {
      capabilityRecord($0, page, anchor: anchors.anchor(for: $0))
    }
  }

  static func capabilityRecord(
    _ value: Capability, _ page: PageContext, anchor: String? = nil
  ) -> Value {
    .record(
      capability.record([
        "name": page.text(value.name, "capabilities.name", anchor: anchor),
        "text": page.text(value.text, "capabilities.text"),
      ]))
  }
}

extension JFM {
  fileprivate var isEmpty: Bool {
    responsibilities.isEmpty && complexity == nil && knowledge == nil
  }
}

extension Components {
  fileprivate var isEmpty: Bool {
    [responsibilities, tasks, skills, knowledge, qualifications].allSatisfy(\.isEmpty)
  }
}

extension RoleLevel {
  /// Whether the canon says nothing of the role at this level but its title and summary.
  var isEmpty: Bool {
    coreOutputs.isEmpty && jfm.isEmpty && components.isEmpty
      && capabilities.isEmpty
  }
}
