package import CanonReading

/// What a goal's Achievable row or an area's Standard rests on.
package enum Grounds: Sendable {
  /// The role's own rubric at the level.
  case rubric(CanonText)
  /// What the ladder says of the level, where the role has no rubric.
  case dimension(LevelDimension)

  init?(rubric: CanonText?, else dimensionID: String, of level: Level) {
    if let rubric {
      self = .rubric(rubric)
    } else if let dimension = level.dimensions.first(where: { $0.dimension.id == dimensionID }) {
      self = .dimension(dimension)
    } else {
      return nil
    }
  }
}
