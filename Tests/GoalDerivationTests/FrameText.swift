import CanonReading
import GoalDerivation

/// Frames as short lines, for comparison in tests.
enum FrameText {
  static func text(of frames: GoalFrames?) -> String {
    guard let frames else { return "no goals page" }
    var lines: [String] = []
    if let smart = frames.smart {
      lines += smart.goals.map { "smart: \(text(of: $0))" }
      lines.append("achievable: \(text(of: smart.achievable))")
    }
    if let okrs = frames.okrs {
      lines += okrs.objectives.map { "objective: \(text(of: $0.line)) ← \(text(of: $0.evidence))" }
    }
    if let mbo = frames.mbo {
      lines += mbo.areas.map { "area: \(text(of: $0))" }
      lines.append("standard: \(text(of: mbo.standard))")
    }
    lines += frames.scorecard.internalProcess.map { "internal process: \(text(of: $0))" }
    lines += frames.scorecard.learningAndGrowth.map { "learning: \($0.name.text)" }
    lines += frames.scorecard.roleCalibration.map { "calibration: \($0.dimension.id)" }
    return lines.joined(separator: "\n")
  }

  private static func text(of line: SourcedLine) -> String {
    let list =
      switch line.label.list {
      case .coreOutput: "core output"
      case .jfmResponsibility: "jfm"
      case .componentResponsibility: "component"
      }
    return "\(line.item.text.text) (\(list)\(line.label.isReused ? ", reused" : ""))"
  }

  private static func text(of grounds: Grounds?) -> String {
    switch grounds {
    case .rubric(let text): "rubric \(text.text)"
    case .dimension(let value): "dimension \(value.dimension.id)"
    case nil: "left out"
    }
  }

  private static func text(of evidence: Evidence?) -> String {
    switch evidence {
    case .dimension(let value): "dimension \(value.dimension.id)"
    case .capability(let value): "capability \(value.name.text)"
    case nil: "none"
    }
  }
}
