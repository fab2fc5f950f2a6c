import Diagnostics
import YAMLReading

/// Reads `levels.yaml`.
enum LadderReading {
  /// Returns the ladder, also when parts of it are wrong; nil when it is unknown which levels
  /// there are.
  ///
  /// - Parameter dimensions: those of the canon; nil when they are unknown.
  static func ladder(
    _ file: CanonFiles.File?, dimensions: [Dimension]?, into findings: inout [Diagnostic]
  ) -> Ladder? {
    let field = file?.parse(into: &findings)
    guard let record = field?.record(keys: ["tracks"], into: &findings),
      let fields = record.required(
        "tracks", into: &findings, { $0.items(expected: "a list of tracks", into: &$1) })
    else { return nil }
    var reading = LadderParts(dimensions: dimensions)
    let tracks = fields.compactMap { reading.track($0, into: &findings) }
    findings += RepeatedIDRule.findings(reading.trackIDs, of: "track")
    findings += LevelCodeRule.clashes(among: reading.codes)
    return Ladder(tracks: tracks)
  }
}

/// The tracks and levels, with the ids and codes that were met.
private struct LadderParts {
  let dimensions: [Dimension]?
  private(set) var trackIDs: [YAMLScalar] = []
  private(set) var codes: [YAMLScalar] = []

  init(dimensions: [Dimension]?) {
    self.dimensions = dimensions
  }

  mutating func track(_ field: YAMLField, into findings: inout [Diagnostic]) -> Track? {
    guard let record = field.record(keys: ["id", "name", "levels"], into: &findings) else {
      return nil
    }
    let id = record.requiredText("id", into: &findings)
    let name = record.requiredText("name", into: &findings)
    if let id {
      findings += IDRule.findings(id)
      trackIDs.append(id)
    }
    let fields =
      record.required("levels", into: &findings) {
        $0.items(expected: "a list of levels", into: &$1)
      } ?? []
    let levels = fields.compactMap { level($0, into: &findings) }
    // A track with a mistake keeps its levels, so that no role is told that they are unknown.
    return Track(
      id: id?.text ?? "", name: name.map(CanonText.init) ?? CanonText("", at: field.location),
      levels: levels)
  }

  private mutating func level(
    _ field: YAMLField, into findings: inout [Diagnostic]
  ) -> Level? {
    let keys = ["code", "title", "years", "summary", "dimensions"]
    guard let record = field.record(keys: keys, into: &findings) else { return nil }
    let code = record.requiredText("code", into: &findings)
    let title = record.requiredText("title", into: &findings)
    let years = record.text("years", into: &findings)
    let summary = record.text("summary", into: &findings)
    let texts =
      record.optional("dimensions", into: &findings) {
        levelDimensions($0, into: &$1)
      } ?? []
    guard let code else { return nil }
    findings += LevelCodeRule.findings(code)
    codes.append(code)
    return Level(
      code: CanonText(code), title: CanonText(title ?? code), years: years.map(CanonText.init),
      summary: summary.map(CanonText.init), dimensions: texts)
  }

  private func levelDimensions(
    _ field: YAMLField, into findings: inout [Diagnostic]
  ) -> [LevelDimension]? {
    guard let entries = field.entries(expected: "a mapping of dimensions", into: &findings)
    else { return nil }
    var texts: [String: YAMLScalar] = [:]
    for entry in entries {
      findings += UnknownDimensionRule.findings(entry.key, among: dimensions)
      let field = YAMLField(entry.value, named: Quotation.of(entry.key.text))
      if let text = field.text(into: &findings) { texts[entry.key.text] = text }
    }
    return (dimensions ?? []).compactMap { dimension in
      texts[dimension.id].map { LevelDimension(dimension, CanonText($0)) }
    }
  }
}
