import CanonReading
import GoalDerivation
import SitePlanning
import Templates

/// `goals`: the four frames of a profile. An item's anchor names the frame, since it occurs in
/// several.
enum GoalsRecord {
  static let label = Shape(
    "label",
    [
      "core_output": .flag, "jfm_responsibility": .flag, "component_responsibility": .flag,
      "reused": .flag,
    ])

  /// What a row rests on: either the role's rubric or the level's dimension.
  static let grounds = Shape(
    "grounds",
    ["rubric": .optional(.text), "dimension": .optional(.record(LevelRecord.dimension))])

  static let goal = Shape(
    "goal", ["number": .text, "item": .text, "label": .record(label)])

  static let smart = Shape(
    "smart", ["lines": .list(.record(goal)), "achievable": .optional(.record(grounds))])

  static let objective = Shape(
    "objective",
    [
      "number": .text, "item": .text, "label": .record(label),
      "dimension": .optional(.record(LevelRecord.dimension)),
      "capability": .optional(.record(ContentRecord.capability)),
    ])

  static let okrs = Shape("okrs", ["lines": .list(.record(objective))])

  static let area = Shape("area", ["number": .text, "area": .text, "label": .record(label)])

  static let mbo = Shape(
    "mbo", ["lines": .list(.record(area)), "standard": .optional(.record(grounds))])

  static let row = Shape("row", ["text": .text, "label": .record(label)])

  static let scorecard = Shape(
    "scorecard",
    [
      "internal_process": .optional(.record(Lines.shape(of: row))),
      "learning_and_growth": .optional(.record(Lines.shape(of: ContentRecord.capability))),
      "role_calibration": .optional(.record(Lines.shape(of: LevelRecord.dimension))),
    ])

  static let shape = Shape(
    "goals",
    [
      "link": .link, "smart": .optional(.record(smart)),
      "okrs": .optional(.record(okrs)), "mbo": .optional(.record(mbo)),
      "scorecard": .record(scorecard),
    ])

  static func record(of profile: Profile, _ page: PageContext) -> Value {
    .optional(GoalFrames(for: profile)) { frames in
      .record(
        shape.record([
          "link": page.link(toProfile: profile, page: PageKind.goals.name),
          "smart": .optional(frames.smart) { smartRecord($0, page) },
          "okrs": .optional(frames.okrs) { okrsRecord($0, page) },
          "mbo": .optional(frames.mbo) { mboRecord($0, page) },
          "scorecard": scorecardRecord(frames.scorecard, page),
        ]))
    }
  }
}

extension GoalsRecord {
  private static func smartRecord(_ frame: SMARTFrame, _ page: PageContext) -> Value {
    var texts = LineTexts(frame: "smart", page)
    return .record(
      smart.record([
        "lines": .list(
          frame.goals.enumerated().map { index, line in
            .record(
              goal.record([
                "number": page.number(index), "item": texts.text(line),
                "label": labelRecord(line.label),
              ]))
          }),
        "achievable": .optional(frame.achievable) { groundsRecord($0, "jfm.complexity", page) },
      ]))
  }

  private static func okrsRecord(_ frame: OKRFrame, _ page: PageContext) -> Value {
    var texts = LineTexts(frame: "objective", page)
    return .record(
      okrs.record([
        "lines": .list(
          frame.objectives.enumerated().map { index, value in
            .record(
              objective.record([
                "number": page.number(index), "item": texts.text(value.line),
                "label": labelRecord(value.line.label),
                "dimension": .optional(value.evidence?.dimension) {
                  LevelRecord.dimensionRecord($0, page)
                },
                "capability": .optional(value.evidence?.capability) {
                  ContentRecord.capabilityRecord($0, page)
                },
              ]))
          })
      ]))
  }

  private static func mboRecord(_ frame: MBOFrame, _ page: PageContext) -> Value {
    var texts = LineTexts(frame: "area", page)
    return .record(
      mbo.record([
        "lines": .list(
          frame.areas.enumerated().map { index, line in
            .record(
              area.record([
                "number": page.number(index), "area": texts.text(line),
                "label": labelRecord(line.label),
              ]))
          }),
        "standard": .optional(frame.standard) { groundsRecord($0, "jfm.knowledge", page) },
      ]))
  }

  private static func scorecardRecord(_ frame: ScorecardFrame, _ page: PageContext) -> Value {
    var texts = LineTexts(frame: "scorecard", page)
    var capabilities = LineAnchors(field: "scorecard-capability")
    return .record(
      scorecard.record([
        "internal_process": Lines.record(frame.internalProcess, of: row) {
          .record(row.record(["text": texts.text($0), "label": labelRecord($0.label)]))
        },
        "learning_and_growth": Lines.record(
          frame.learningAndGrowth, of: ContentRecord.capability
        ) {
          ContentRecord.capabilityRecord($0, page, anchor: capabilities.anchor(for: $0))
        },
        "role_calibration": Lines.record(frame.roleCalibration, of: LevelRecord.dimension) {
          LevelRecord.dimensionRecord(
            $0, page, anchor: "scorecard-dimension-\($0.dimension.id)")
        },
      ]))
  }

  private static func labelRecord(_ value: SourceLabel) -> Value {
    .record(
      label.record([
        "core_output": .flag(value.list == .coreOutput),
        "jfm_responsibility": .flag(value.list == .jfmResponsibility),
        "component_responsibility": .flag(value.list == .componentResponsibility),
        "reused": .flag(value.isReused),
      ]))
  }

  private static func groundsRecord(
    _ value: Grounds, _ field: String, _ page: PageContext
  ) -> Value {
    switch value {
    case .rubric(let text):
      .record(grounds.record(["rubric": page.text(text, field), "dimension": .absent]))
    case .dimension(let dimension):
      .record(
        grounds.record([
          "rubric": .absent, "dimension": LevelRecord.dimensionRecord(dimension, page),
        ]))
    }
  }
}

extension PageContext {
  fileprivate func number(_ index: Int) -> Value {
    derived(String(index + 1), "number", from: [])
  }
}

extension Evidence {
  fileprivate var dimension: LevelDimension? {
    if case .dimension(let value) = self { value } else { nil }
  }

  fileprivate var capability: Capability? {
    if case .capability(let value) = self { value } else { nil }
  }
}
