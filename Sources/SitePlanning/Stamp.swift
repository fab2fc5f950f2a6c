package import CanonReading
import GoalDerivation

/// Eight hexadecimal digits over the canon values that a page shows: they change when these change,
/// and not with theme or program.
package enum Stamp {
  /// The stamp of a profile's own page: everything that the canon says of the role at the level.
  package static func ofProfile(_ profile: Profile) -> String {
    var digest = digestOfPlace(profile)
    let content = profile.content
    digest.add("status", profile.role.status.rawValue)
    digest.add("replaced_by", profile.role.replacedBy?.description)
    digest.add("track", profile.track.name.text)
    digest.add("years", profile.level.years?.text)
    digest.add("summary", content.summary?.text)
    digest.add("core_outputs", content.coreOutputs)
    digest.add("jfm.responsibilities", content.jfm.responsibilities)
    digest.add("jfm.complexity", content.jfm.complexity?.text)
    digest.add("jfm.knowledge", content.jfm.knowledge?.text)
    digest.add("components.responsibilities", content.components.responsibilities)
    digest.add("components.tasks", content.components.tasks)
    digest.add("components.skills", content.components.skills)
    digest.add("components.knowledge", content.components.knowledge)
    digest.add("components.qualifications", content.components.qualifications)
    digest.add(content.capabilities)
    digest.add(profile.level.dimensions)
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
