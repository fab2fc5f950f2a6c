import YAMLReading

/// What a role's file says of a level, before the level is looked up in the ladder.
struct LevelContent {
  var title: YAMLScalar?
  var summary: YAMLScalar?
  var coreOutputs: [Item] = []
  var jfm = JFM()
  var components = Components()
  var capabilities: [Capability] = []

  func roleLevel(at level: Level, of track: Track) -> RoleLevel {
    RoleLevel(
      level: level, track: track, title: title.map(CanonText.init),
      summary: summary.map(CanonText.init), coreOutputs: coreOutputs, jfm: jfm,
      components: components, capabilities: capabilities)
  }
}
