/// What a role's file says about one level.
package struct RoleLevel: Sendable {
  package let level: Level
  package let track: Track
  package let title: CanonText?
  package let summary: CanonText?
  package let coreOutputs: [Item]
  package let jfm: JFM
  package let components: Components
  package let capabilities: [Capability]

  package init(
    level: Level, track: Track, title: CanonText? = nil, summary: CanonText? = nil,
    coreOutputs: [Item] = [], jfm: JFM = JFM(), components: Components = Components(),
    capabilities: [Capability] = []
  ) {
    self.level = level
    self.track = track
    self.title = title
    self.summary = summary
    self.coreOutputs = coreOutputs
    self.jfm = jfm
    self.components = components
    self.capabilities = capabilities
  }
}

/// A line of a list.
package struct Item: Hashable, Sendable {
  /// Where the author gave one: unique within the list, kept when the line is reworded.
  package let id: String?
  package let text: CanonText

  package init(id: String? = nil, _ text: CanonText) {
    self.id = id
    self.text = text
  }
}

/// The job family matrix: the role's own responsibilities and rubrics at a level.
package struct JFM: Sendable {
  package let responsibilities: [Item]
  /// The complexity/problem-solving rubric.
  package let complexity: CanonText?
  /// The knowledge-application rubric.
  package let knowledge: CanonText?

  package init(
    responsibilities: [Item] = [], complexity: CanonText? = nil, knowledge: CanonText? = nil
  ) {
    self.responsibilities = responsibilities
    self.complexity = complexity
    self.knowledge = knowledge
  }
}

/// A level's typed lists.
package struct Components: Sendable {
  package let responsibilities: [Item]
  package let tasks: [Item]
  package let skills: [Item]
  package let knowledge: [Item]
  package let qualifications: [Item]

  package init(
    responsibilities: [Item] = [], tasks: [Item] = [], skills: [Item] = [], knowledge: [Item] = [],
    qualifications: [Item] = []
  ) {
    self.responsibilities = responsibilities
    self.tasks = tasks
    self.skills = skills
    self.knowledge = knowledge
    self.qualifications = qualifications
  }
}

/// Something that a person at a level is able to do.
package struct Capability: Hashable, Sendable {
  package let name: CanonText
  package let text: CanonText

  package init(name: CanonText, text: CanonText) {
    self.name = name
    self.text = text
  }
}
