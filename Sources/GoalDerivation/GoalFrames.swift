package import CanonReading

/// The four frames of a profile's goals page, as structure: which lines stand where and what backs
/// them. The wording around them is the theme's.
package struct GoalFrames: Sendable {
  package let smart: SMARTFrame?
  package let okrs: OKRFrame?
  package let mbo: MBOFrame?
  package let scorecard: ScorecardFrame

  /// Whether the profile has a page of goal templates: an item, an area or a capability.
  package static func exist(for profile: Profile) -> Bool {
    let content = profile.content
    return !content.coreOutputs.isEmpty || !content.jfm.responsibilities.isEmpty
      || !content.components.responsibilities.isEmpty || !content.capabilities.isEmpty
  }

  /// Derives the frames, or nil for a profile with neither item, area nor capability: it has no
  /// goals page.
  package init?(for profile: Profile) {
    guard Self.exist(for: profile) else { return nil }
    let content = profile.content
    let items = Self.items(of: content)
    let areas = Self.areas(of: content, items: items)

    let level = content.level
    smart =
      items.isEmpty
      ? nil
      : SMARTFrame(
        goals: items,
        achievable: Grounds(rubric: content.jfm.complexity, else: "complexity", of: level))
    okrs =
      items.isEmpty ? nil : OKRFrame(objectives: Self.objectives(for: items, of: content))
    mbo =
      areas.isEmpty
      ? nil
      : MBOFrame(
        areas: areas,
        standard: Grounds(rubric: content.jfm.knowledge, else: "decision-rights", of: level))
    scorecard = ScorecardFrame(
      internalProcess: items.isEmpty ? areas : items,
      learningAndGrowth: content.capabilities,
      roleCalibration: level.dimensions)
  }

  /// The core outputs or, if there are none, the JFM's responsibilities.
  private static func items(of content: RoleLevel) -> [SourcedLine] {
    content.coreOutputs.isEmpty
      ? SourcedLine.lines(content.jfm.responsibilities, from: SourceLabel(.jfmResponsibility))
      : SourcedLine.lines(content.coreOutputs, from: SourceLabel(.coreOutput))
  }

  /// The components' responsibilities; without them, beside core outputs, the JFM's; without these
  /// the items again, marked as reused.
  private static func areas(of content: RoleLevel, items: [SourcedLine]) -> [SourcedLine] {
    if !content.components.responsibilities.isEmpty {
      return SourcedLine.lines(
        content.components.responsibilities, from: SourceLabel(.componentResponsibility))
    }
    if !content.coreOutputs.isEmpty, !content.jfm.responsibilities.isEmpty {
      return SourcedLine.lines(content.jfm.responsibilities, from: SourceLabel(.jfmResponsibility))
    }
    return items.map { SourcedLine($0.item, from: SourceLabel($0.label.list, isReused: true)) }
  }

  /// Pairs the *i*-th item with the *i*-th piece of evidence: the level's dimensions, then the
  /// capabilities.
  private static func objectives(
    for items: [SourcedLine], of content: RoleLevel
  ) -> [OKRFrame.Objective] {
    let evidence =
      content.level.dimensions.map(Evidence.dimension)
      + content.capabilities.map(Evidence.capability)
    return items.enumerated().map { index, line in
      OKRFrame.Objective(line: line, evidence: index < evidence.count ? evidence[index] : nil)
    }
  }
}
