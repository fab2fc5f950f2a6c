package import CanonReading

/// SMART goals: one per item.
package struct SMARTFrame: Sendable {
  /// Not empty.
  package let goals: [SourcedLine]
  /// The same for every goal; nil leaves the Achievable row out.
  package let achievable: Grounds?
}

/// OKRs: an objective per item.
package struct OKRFrame: Sendable {
  package struct Objective: Sendable {
    package let line: SourcedLine
    /// Backs the second key result; nil, once the evidence is used up, leaves it out.
    package let evidence: Evidence?
  }

  /// Not empty.
  package let objectives: [Objective]
}

/// MBO areas: a row per area.
package struct MBOFrame: Sendable {
  /// Not empty.
  package let areas: [SourcedLine]
  /// The same for every area; nil leaves the Standard column out.
  package let standard: Grounds?
}

/// The scorecard's perspectives; one without rows is left out. Nothing in a canon grounds a Financial
/// or a Customer perspective, so it never has these.
package struct ScorecardFrame: Sendable {
  /// The items or, without items, the areas.
  package let internalProcess: [SourcedLine]
  package let learningAndGrowth: [Capability]
  package let roleCalibration: [LevelDimension]
}
