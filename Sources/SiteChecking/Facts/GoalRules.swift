import CanonReading

/// What goal templates rest on: the rules of `GoalDerivation`, written a second time, so that a mistake in
/// either is seen.
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

  /// The core outputs, or without them the responsibilities of the job family matrix.
  let items: [SourcedItem]
  /// The responsibilities among the components; without them, beside core outputs, those of the matrix;
  /// without these the items.
  let areas: [SourcedItem]
  /// The level's dimensions, then the capabilities: the i-th backs the i-th item.
  let evidence: [Evidence]

  /// Whether there is an item, an area or a capability.
  static func hasGoals(_ profile: Profile) -> Bool {
    let content = profile.content
    return !content.coreOutputs.isEmpty || !content.jfm.responsibilities.isEmpty
      || !content.components.responsibilities.isEmpty || !content.capabilities.isEmpty
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
