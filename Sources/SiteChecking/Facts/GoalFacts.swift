import CanonReading
import SitePlanning

/// `goals`: the frames of a profile.
extension PageFacts {
  func goals(of profile: Profile) -> Fact {
    guard GoalRules.hasGoals(profile) else { return .absent }
    let rules = GoalRules(profile)
    return .record { name in
      switch name {
      case "link": link(to: profile, PageKind.goals.name)
      case "smart": rules.items.isEmpty ? .absent : smart(rules, profile)
      case "okrs": rules.items.isEmpty ? .absent : okrs(rules)
      case "mbo": rules.areas.isEmpty ? .absent : mbo(rules, profile)
      case "scorecard": scorecard(rules, profile)
      default: nil
      }
    }
  }

  private func smart(_ rules: GoalRules, _ profile: Profile) -> Fact {
    frame(
      of: sourced(rules.items, frame: "smart", name: "item"), "achievable",
      grounds(profile.content.jfm.complexity, "jfm.complexity", else: "complexity", profile))
  }

  /// Lines, and under a name what all of them rest on.
  private func frame(of lines: [Fact], _ name: String, _ grounds: Fact) -> Fact {
    .record {
      switch $0 {
      case "lines": .list(lines)
      case name: grounds
      default: nil
      }
    }
  }

  private func okrs(_ rules: GoalRules) -> Fact {
    let lines = sourced(rules.items, frame: "objective", name: "item")
    let objectives = lines.enumerated().map { index, line -> Fact in
      let evidence = rules.evidence.indices.contains(index) ? rules.evidence[index] : nil
      return .record { name in
        switch (name, evidence) {
        case ("dimension", .dimension(let value)): dimension(value)
        case ("capability", .capability(let value)): capability(value)
        case ("dimension", _), ("capability", _): .absent
        default: line.member(name)
        }
      }
    }
    return .record { $0 == "lines" ? .list(objectives) : nil }
  }

  private func mbo(_ rules: GoalRules, _ profile: Profile) -> Fact {
    frame(
      of: sourced(rules.areas, frame: "area", name: "area"), "standard",
      grounds(profile.content.jfm.knowledge, "jfm.knowledge", else: "decision-rights", profile))
  }

  private func scorecard(_ rules: GoalRules, _ profile: Profile) -> Fact {
    .record { name in
      switch name {
      case "internal_process":
        .lines(
          sourced(
            rules.items.isEmpty ? rules.areas : rules.items, frame: "scorecard", name: "text"))
      case "learning_and_growth":
        capabilities(profile.content.capabilities, "scorecard-capability")
      case "role_calibration":
        .lines(
          profile.level.dimensions.map {
            dimension($0, anchor: "scorecard-dimension-\($0.dimension.id)")
          })
      default: nil
      }
    }
  }

  /// Items or areas, each with its number, its text under `name` and its label.
  private func sourced(_ lines: [GoalRules.SourcedItem], frame: String, name: String) -> [Fact] {
    var anchors: [String: LineAnchors] = [:]
    return lines.enumerated().map { index, line in
      let start = "\(frame)-\(Self.anchorNames[line.field] ?? "")"
      let anchor = anchors[line.field, default: LineAnchors(field: start)].anchor(for: line.item)
      return .record {
        switch $0 {
        case "number": .number(index + 1)
        case name: .canon(line.item.text, line.field, anchor: anchor)
        case "label": label(line)
        default: nil
        }
      }
    }
  }

  private static let anchorNames = [
    "core_outputs": "core-output", "jfm.responsibilities": "jfm-responsibility",
    "components.responsibilities": "component-responsibility",
  ]

  private func label(_ line: GoalRules.SourcedItem) -> Fact {
    .record { name in
      switch name {
      case "core_output": .flag(line.field == "core_outputs")
      case "jfm_responsibility": .flag(line.field == "jfm.responsibilities")
      case "component_responsibility": .flag(line.field == "components.responsibilities")
      case "reused": .flag(line.isReused)
      default: nil
      }
    }
  }

  /// The rubric, or without it what the level says of the dimension.
  private func grounds(
    _ rubric: CanonText?, _ field: String, else id: String, _ profile: Profile
  ) -> Fact {
    let fallback =
      rubric == nil ? profile.level.dimensions.first { $0.dimension.id == id } : nil
    guard rubric != nil || fallback != nil else { return .absent }
    return .record { name in
      switch name {
      case "rubric": .canon(rubric, field)
      case "dimension": fallback.map { dimension($0) } ?? .absent
      default: nil
      }
    }
  }
}

extension Fact {
  fileprivate func member(_ name: String) -> Fact? {
    if case .record(let members) = self { members(name) } else { nil }
  }
}
