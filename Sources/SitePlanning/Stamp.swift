package import CanonReading
import GoalDerivation

/// Eight hexadecimal digits over the canon values that a page shows: they change when these change,
/// and not with theme or program.
package enum Stamp {
  /// The stamp of a profile's own page: everything that the canon says of the role at the level, and
  /// what it says at the next one, which the page holds against it.
  package static func ofProfile(_ profile: Profile) -> String {
    var digest = digestOfPlace(profile)
    digest.add("status", profile.role.status.rawValue)
    digest.add("replaced_by", profile.role.replacedBy?.description)
    digest.add("track", profile.track.name.text)
    digest.add("years", profile.level.years?.text)
    digest.add("summary", profile.content.summary?.text)
    digest.addLines(of: profile)
    if let next = profile.next {
      digest.add("next", next.level.code.text)
      digest.add("level", next.level.title.text)
      digest.add("title", next.content.title?.text)
      digest.addLines(of: next)
    }
    return digest.hexadecimal
  }

  /// The stamp of the page of goal templates: what its frames hold.
  package static func ofGoals(_ profile: Profile) -> String {
    var digest = digestOfPlace(profile)
    guard let frames = GoalFrames(for: profile) else { return digest.hexadecimal }
    digest.add("items", (frames.smart?.goals ?? []).map(\.item))
    digest.add("achievable", frames.smart?.achievable)
    digest.add("areas", (frames.mbo?.areas ?? []).map(\.item))
    digest.add("standard", frames.mbo?.standard)
    digest.add(frames.scorecard.learningAndGrowth)
    digest.add(frames.scorecard.roleCalibration)
    return digest.hexadecimal
  }

  private static func digestOfPlace(_ profile: Profile) -> TextDigest {
    var digest = TextDigest()
    digest.add("family", profile.family.name.text)
    digest.add("role", profile.role.name.text)
    digest.add("code", profile.level.code.text)
    digest.add("level", profile.level.title.text)
    digest.add("title", profile.content.title?.text)
    return digest
  }
}

extension TextDigest {
  /// Adds the lists and rubrics of the role at the level, and the level's dimensions.
  fileprivate mutating func addLines(of profile: Profile) {
    let content = profile.content
    add("core_outputs", content.coreOutputs)
    add("jfm.responsibilities", content.jfm.responsibilities)
    add("jfm.complexity", content.jfm.complexity?.text)
    add("jfm.knowledge", content.jfm.knowledge?.text)
    add("components.responsibilities", content.components.responsibilities)
    add("components.tasks", content.components.tasks)
    add("components.skills", content.components.skills)
    add("components.knowledge", content.components.knowledge)
    add("components.qualifications", content.components.qualifications)
    add(content.capabilities)
    add(profile.level.dimensions)
  }

  fileprivate mutating func add(_ field: String, _ text: String?) {
    guard let text else { return }
    add(field)
    add(text)
  }

  fileprivate mutating func add(_ field: String, _ items: [Item]) {
    for item in items { add(field, item.text.text) }
  }

  fileprivate mutating func add(_ field: String, _ grounds: Grounds?) {
    if case .rubric(let text)? = grounds { add(field, text.text) }
  }

  fileprivate mutating func add(_ capabilities: [Capability]) {
    for capability in capabilities {
      add("capability", capability.name.text)
      add(capability.text.text)
    }
  }

  fileprivate mutating func add(_ dimensions: [LevelDimension]) {
    for value in dimensions {
      add("dimension", value.dimension.id)
      add("name", value.dimension.name.text)
      add("inline", value.dimension.writtenInline?.text)
      add("text", value.text.text)
    }
  }
}
