import YAMLReading

/// What a role's file says of a level, before the level is looked up in the ladder.
struct LevelContent {
  var title: YAMLScalar?
  var summary: YAMLScalar?
  var coreOutputs: [Item] = []
  var jfm = JFM()
  var components = Components()
  var capabilities: [Capability] = []

  /// The lines of all lists but the capabilities, in the file's order.
  var items: [Item] {
    let lists = [
      coreOutputs, jfm.responsibilities, components.responsibilities, components.tasks,
      components.skills, components.knowledge, components.qualifications,
    ]
    return lists.flatMap(\.self).sorted { $0.text.location < $1.text.location }
  }

  func roleLevel(at level: Level, of track: Track) -> RoleLevel {
    RoleLevel(
      level: level, track: track, title: title.map(CanonText.init),
      summary: summary.map(CanonText.init), coreOutputs: coreOutputs, jfm: jfm,
      components: components, capabilities: capabilities)
  }
}
