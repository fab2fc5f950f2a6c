package import CanonReading

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
    digest.addGoalFields(of: profile)
    digest.add("tasks", content.components.tasks)
    digest.add("skills", content.components.skills)
    digest.add("knowledge", content.components.knowledge)
    digest.add("qualifications", content.components.qualifications)
    return digest.hexadecimal
  }

  /// The stamp of the page of goal templates, and of a theme's own pages for a profile.
  package static func ofGoals(_ profile: Profile) -> String {
    var digest = digestOfPlace(profile)
    digest.addGoalFields(of: profile)
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
  fileprivate mutating func addGoalFields(of profile: Profile) {
    let content = profile.content
    for dimension in profile.level.dimensions {
      add(dimension.dimension.id, dimension.dimension.name.text)
      add("inline", dimension.dimension.writtenInline?.text)
      add("text", dimension.text.text)
    }
    add("core_outputs", content.coreOutputs)
    add("jfm.responsibilities", content.jfm.responsibilities)
    add("jfm.complexity", content.jfm.complexity?.text)
    add("jfm.knowledge", content.jfm.knowledge?.text)
    add("components.responsibilities", content.components.responsibilities)
    for capability in content.capabilities {
      add(capability.name.text, capability.text.text)
    }
  }

  fileprivate mutating func add(_ field: String, _ text: String?) {
    guard let text else { return }
    add(field)
    add(text)
  }

  fileprivate mutating func add(_ field: String, _ items: [Item]) {
    for item in items { add(field, item.text.text) }
  }
}
