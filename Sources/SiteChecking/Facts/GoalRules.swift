import CanonReading

/// What goal templates rest on, by the rules of the README's section about them and not by the code that
/// derives the pages.
struct GoalRules {
  /// A line and the list that it stands in.
  struct SourcedItem {
    let item: Item
    /// As the canon names it.
    let field: String
    let isReused: Bool
  }

  enum Evidence {
    case dimension(LevelDimension)
    case capability(Capability)
  }

  let items: [SourcedItem]
  let areas: [SourcedItem]
  let evidence: [Evidence]

  static func hasGoals(_ profile: Profile) -> Bool {
    let rules = GoalRules(profile)
    return !rules.items.isEmpty || !rules.areas.isEmpty || !profile.content.capabilities.isEmpty
  }

  init(_ profile: Profile) {
    let content = profile.content
    func lines(_ items: [Item], _ field: String) -> [SourcedItem] {
      items.map { SourcedItem(item: $0, field: field, isReused: false) }
    }
    let outputs = lines(content.coreOutputs, "core_outputs")
    let ofMatrix = lines(content.jfm.responsibilities, "jfm.responsibilities")
    let components = lines(content.components.responsibilities, "components.responsibilities")

    items = outputs.isEmpty ? ofMatrix : outputs
    if !components.isEmpty {
      areas = components
    } else if !outputs.isEmpty, !ofMatrix.isEmpty {
      areas = ofMatrix
    } else {
      areas = items.map { SourcedItem(item: $0.item, field: $0.field, isReused: true) }
    }
    evidence =
      profile.level.dimensions.map(Evidence.dimension)
      + content.capabilities.map(Evidence.capability)
  }
}
