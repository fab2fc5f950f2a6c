import GoalDerivation
import TestSupport
import Testing

@Suite struct GoalFramesTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let rule: String
    let level: String
    var dimensions = ""
    let frames: String

    var testDescription: String { rule }
  }

  @Test(arguments: cases) func derives(_ example: Case) throws {
    let canon = try TestCanon.canon(level: example.level, dimensions: example.dimensions)
    let profile = try #require(canon.profiles.first)
    #expect(FrameText.text(of: GoalFrames(for: profile)) == example.frames)
  }

  static let cases = items + areas + grounds + evidence + omissions

  private static let items = [
    Case(
      rule: "items are the core outputs, not the JFM's responsibilities",
      level: """
        core_outputs: [A, B]
        jfm: {responsibilities: [C]}
        """,
      frames: """
        smart: A (core output)
        smart: B (core output)
        achievable: left out
        objective: A (core output) ← none
        objective: B (core output) ← none
        area: C (jfm)
        standard: left out
        internal process: A (core output)
        internal process: B (core output)
        """),
    Case(
      rule: "without core outputs the items are the JFM's responsibilities",
      level: "jfm: {responsibilities: [C]}",
      frames: """
        smart: C (jfm)
        achievable: left out
        objective: C (jfm) ← none
        area: C (jfm, reused)
        standard: left out
        internal process: C (jfm)
        """),
    Case(
      rule: "an empty list of core outputs is none",
      level: """
        core_outputs: []
        jfm: {responsibilities: [C]}
        """,
      frames: """
        smart: C (jfm)
        achievable: left out
        objective: C (jfm) ← none
        area: C (jfm, reused)
        standard: left out
        internal process: C (jfm)
        """),
    Case(
      rule: "an item that stands twice is two goals",
      level: "core_outputs: [A, A]",
      frames: """
        smart: A (core output)
        smart: A (core output)
        achievable: left out
        objective: A (core output) ← none
        objective: A (core output) ← none
        area: A (core output, reused)
        area: A (core output, reused)
        standard: left out
        internal process: A (core output)
        internal process: A (core output)
        """),
  ]

  private static let areas = [
    Case(
      rule: "areas are the components' responsibilities before all others",
      level: """
        core_outputs: [A]
        jfm: {responsibilities: [C]}
        components: {responsibilities: [D]}
        """,
      frames: """
        smart: A (core output)
        achievable: left out
        objective: A (core output) ← none
        area: D (component)
        standard: left out
        internal process: A (core output)
        """),
    Case(
      rule: "areas are the components' responsibilities where the items are the JFM's",
      level: """
        jfm: {responsibilities: [C]}
        components: {responsibilities: [D]}
        """,
      frames: """
        smart: C (jfm)
        achievable: left out
        objective: C (jfm) ← none
        area: D (component)
        standard: left out
        internal process: C (jfm)
        """),
    Case(
      rule: "core outputs without responsibilities are the areas again",
      level: "core_outputs: [A]",
      frames: """
        smart: A (core output)
        achievable: left out
        objective: A (core output) ← none
        area: A (core output, reused)
        standard: left out
        internal process: A (core output)
        """),
    Case(
      rule: "components alone give areas and no items",
      level: "components: {responsibilities: [D], tasks: [T], skills: [S]}",
      frames: """
        area: D (component)
        standard: left out
        internal process: D (component)
        """),
  ]

  private static let grounds = [
    Case(
      rule: "the rubrics ground Achievable and Standard",
      level: "jfm: {responsibilities: [C], complexity: hard, knowledge: deep}",
      dimensions: "complexity: novel\ndecision-rights: decides\n",
      frames: """
        smart: C (jfm)
        achievable: rubric hard
        objective: C (jfm) ← dimension complexity
        area: C (jfm, reused)
        standard: rubric deep
        internal process: C (jfm)
        calibration: complexity
        calibration: decision-rights
        """),
    Case(
      rule: "without rubrics the level's complexity and decision rights do",
      level: "jfm: {responsibilities: [C]}",
      dimensions: "complexity: novel\ndecision-rights: decides\n",
      frames: """
        smart: C (jfm)
        achievable: dimension complexity
        objective: C (jfm) ← dimension complexity
        area: C (jfm, reused)
        standard: dimension decision-rights
        internal process: C (jfm)
        calibration: complexity
        calibration: decision-rights
        """),
    Case(
      rule: "another dimension grounds neither",
      level: "jfm: {responsibilities: [C]}",
      dimensions: "scope: wide\n",
      frames: """
        smart: C (jfm)
        achievable: left out
        objective: C (jfm) ← dimension scope
        area: C (jfm, reused)
        standard: left out
        internal process: C (jfm)
        calibration: scope
        """),
  ]

  private static let evidence = [
    Case(
      rule: "evidence is the dimensions in the canon's order, then the capabilities, then nothing",
      level: """
        core_outputs: [A, B, C, D]
        capabilities: [{name: K, text: k}]
        """,
      dimensions: "decision-rights: decides\nscope: wide\n",
      frames: """
        smart: A (core output)
        smart: B (core output)
        smart: C (core output)
        smart: D (core output)
        achievable: left out
        objective: A (core output) ← dimension scope
        objective: B (core output) ← dimension decision-rights
        objective: C (core output) ← capability K
        objective: D (core output) ← none
        area: A (core output, reused)
        area: B (core output, reused)
        area: C (core output, reused)
        area: D (core output, reused)
        standard: dimension decision-rights
        internal process: A (core output)
        internal process: B (core output)
        internal process: C (core output)
        internal process: D (core output)
        learning: K
        calibration: scope
        calibration: decision-rights
        """)
  ]

  private static let omissions = [
    Case(
      rule: "capabilities alone give a scorecard and nothing else",
      level: "capabilities: [{name: K, text: k}]",
      dimensions: "scope: wide\n",
      frames: """
        learning: K
        calibration: scope
        """),
    Case(
      rule: "a profile without item, area and capability has no goals page",
      level: """
        summary: A new level
        jfm: {complexity: hard, knowledge: deep}
        components: {tasks: [T], skills: [S], knowledge: [N], qualifications: [Q]}
        """,
      dimensions: "scope: wide\n",
      frames: "no goals page"),
    Case(rule: "an empty level has no goals page", level: "", frames: "no goals page"),
  ]
}
