import CanonReading
import SitePlanning

/// What a role's file says of one level.
extension PageFacts {
  /// `anchors`: what the lines' anchors begin with, such as `p4-`.
  func content(_ content: RoleLevel, anchors: String = "") -> Fact {
    let jfm = content.jfm
    let components = content.components
    let saysNothing =
      content.coreOutputs.isEmpty && jfm.responsibilities.isEmpty && jfm.complexity == nil
      && jfm.knowledge == nil && hasNothing(components) && content.capabilities.isEmpty
    return .record { name in
      switch name {
      case "summary": .canon(content.summary, "summary", anchor: "\(anchors)summary")
      case "core_outputs": items(content.coreOutputs, "core_outputs", "\(anchors)core-output")
      case "jfm":
        jfm.responsibilities.isEmpty && jfm.complexity == nil && jfm.knowledge == nil
          ? .absent : jfmContent(jfm, anchors)
      case "components": hasNothing(components) ? .absent : componentContent(components, anchors)
      case "capabilities": capabilities(content.capabilities, "\(anchors)capability")
      case "is_empty": .flag(saysNothing)
      default: nil
      }
    }
  }

  private func hasNothing(_ components: Components) -> Bool {
    components.responsibilities.isEmpty && components.tasks.isEmpty && components.skills.isEmpty
      && components.knowledge.isEmpty && components.qualifications.isEmpty
  }

  private func jfmContent(_ jfm: JFM, _ anchors: String) -> Fact {
    .record { name in
      switch name {
      case "responsibilities":
        items(jfm.responsibilities, "jfm.responsibilities", "\(anchors)jfm-responsibility")
      case "complexity":
        .canon(jfm.complexity, "jfm.complexity", anchor: "\(anchors)jfm-complexity")
      case "knowledge": .canon(jfm.knowledge, "jfm.knowledge", anchor: "\(anchors)jfm-knowledge")
      default: nil
      }
    }
  }

  private func componentContent(_ components: Components, _ anchors: String) -> Fact {
    .record { name in
      switch name {
      case "responsibilities":
        items(
          components.responsibilities, "components.responsibilities",
          "\(anchors)component-responsibility")
      case "tasks": items(components.tasks, "components.tasks", "\(anchors)task")
      case "skills": items(components.skills, "components.skills", "\(anchors)skill")
      case "knowledge":
        items(components.knowledge, "components.knowledge", "\(anchors)knowledge")
      case "qualifications":
        items(components.qualifications, "components.qualifications", "\(anchors)qualification")
      default: nil
      }
    }
  }

  private func items(_ items: [Item], _ field: String, _ anchor: String) -> Fact {
    var anchors = LineAnchors(field: anchor)
    return .lines(
      items.map { item in
        let text = Fact.canon(item.text, field, anchor: anchors.anchor(for: item))
        return .record { $0 == "text" ? text : nil }
      })
  }

  func capabilities(_ values: [Capability], _ anchor: String) -> Fact {
    var anchors = LineAnchors(field: anchor)
    return .lines(values.map { capability($0, anchor: anchors.anchor(for: $0)) })
  }
}
