import CanonReading
import Templates

/// `level`: a rung of the ladder, the same for all roles.
enum LevelRecord {
  static let dimension = Shape("dimension", ["name": .text, "inline": .text, "text": .text])

  static let shape = Shape(
    "level",
    [
      "code": .text, "title": .text, "link": .link, "years": .optional(.text),
      "summary": .optional(.text), "dimensions": .optional(.record(Lines.shape(of: dimension))),
    ])

  /// `anchors`: the start of the anchors of the level's lines, such as `p4-`, where a page shows
  /// several levels.
  static func record(_ level: Level, _ page: PageContext, anchors: String = "") -> Value {
    .record(
      shape.record([
        "code": page.text(level.code, "code"),
        "title": page.text(level.title, "title"),
        "link": page.link(toLevel: level),
        "years": page.optional(level.years, "years"),
        "summary": page.optional(level.summary, "summary"),
        "dimensions": Lines.record(level.dimensions, of: dimension) {
          dimensionRecord($0, page, anchor: "\(anchors)dimension-\($0.dimension.id)")
        },
      ]))
  }

  static func dimensionRecord(
    _ value: LevelDimension, _ page: PageContext, anchor: String? = nil
  ) -> Value {
    .record(
      dimension.record([
        "name": page.text(value.dimension.name, "dimensions.name"),
        "inline": inlineName(of: value.dimension, page),
        "text": page.text(value.text, "dimensions", anchor: anchor),
      ]))
  }

  /// The dimension's name within a sentence: the canon's, or else the name in lower case.
  private static func inlineName(of dimension: Dimension, _ page: PageContext) -> Value {
    dimension.writtenInline.map { page.text($0, "dimensions.inline") }
      ?? page.derived(
        dimension.name.text.lowercased(), "lower-case", from: [dimension.name.text])
  }
}
