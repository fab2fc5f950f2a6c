/// What a role's file can say of the role at one level, but for the title; the raw value is the
/// canon's name for it.
package enum ProfileField: String, CaseIterable, Sendable {
  case summary
  case coreOutputs = "core_outputs"
  case jfmResponsibilities = "jfm.responsibilities"
  case jfmComplexity = "jfm.complexity"
  case jfmKnowledge = "jfm.knowledge"
  case responsibilities = "components.responsibilities"
  case tasks = "components.tasks"
  case skills = "components.skills"
  case knowledge = "components.knowledge"
  case qualifications = "components.qualifications"
  case capabilities

  package enum Content: Sendable {
    case text(CanonText)
    case items([Item])
    case capabilities([Capability])
  }

  /// Nil where the canon says nothing.
  package func content(in level: RoleLevel) -> Content? {
    switch self {
    case .summary: level.summary.map(Content.text)
    case .coreOutputs: Content(level.coreOutputs)
    case .jfmResponsibilities: Content(level.jfm.responsibilities)
    case .jfmComplexity: level.jfm.complexity.map(Content.text)
    case .jfmKnowledge: level.jfm.knowledge.map(Content.text)
    case .responsibilities: Content(level.components.responsibilities)
    case .tasks: Content(level.components.tasks)
    case .skills: Content(level.components.skills)
    case .knowledge: Content(level.components.knowledge)
    case .qualifications: Content(level.components.qualifications)
    case .capabilities:
      level.capabilities.isEmpty ? nil : .capabilities(level.capabilities)
    }
  }
}

extension ProfileField.Content {
  fileprivate init?(_ items: [Item]) {
    guard !items.isEmpty else { return nil }
    self = .items(items)
  }
}
