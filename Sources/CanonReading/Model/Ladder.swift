/// The tracks and levels of the organisation, the same for all roles (`levels.yaml`).
package struct Ladder: Sendable {
  /// In the file's order, which is the order of levels everywhere.
  package let tracks: [Track]

  package init(tracks: [Track]) {
    self.tracks = tracks
  }

  package var levels: [Level] { tracks.flatMap(\.levels) }
}

/// A way up the ladder: professional, management, support, executive.
package struct Track: Sendable {
  package let id: String
  package let name: CanonText
  /// From the lowest to the highest.
  package let levels: [Level]

  package init(id: String, name: CanonText, levels: [Level]) {
    self.id = id
    self.name = name
    self.levels = levels
  }
}

/// A rung of the ladder.
package struct Level: Sendable {
  /// Such as `P4`; unique in the ladder ignoring case.
  package let code: CanonText
  package let title: CanonText
  package let years: CanonText?
  package let summary: CanonText?
  /// Those that the level has, in the canon's order.
  package let dimensions: [LevelDimension]

  package init(
    code: CanonText, title: CanonText, years: CanonText? = nil, summary: CanonText? = nil,
    dimensions: [LevelDimension] = []
  ) {
    self.code = code
    self.title = title
    self.years = years
    self.summary = summary
    self.dimensions = dimensions
  }
}

/// What a level says of one dimension.
package struct LevelDimension: Sendable {
  package let dimension: Dimension
  package let text: CanonText

  package init(_ dimension: Dimension, _ text: CanonText) {
    self.dimension = dimension
    self.text = text
  }
}
