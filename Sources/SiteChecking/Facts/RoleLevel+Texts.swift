import CanonReading

extension RoleLevel {
  /// The canon's title, or else the role's name and the level's code.
  func title(in role: Role) -> String {
    title?.text ?? "\(role.name.text) — \(level.code.text)"
  }

  /// All that the role's file says of the level but the title, line by line, in the order of the format.
  var texts: [String] {
    var texts: [String] = []
    func add(_ text: CanonText?) { if let text { texts.append(text.text) } }
    func add(_ items: [Item]) { texts += items.map(\.text.text) }
    add(summary)
    add(coreOutputs)
    add(jfm.responsibilities)
    add(jfm.complexity)
    add(jfm.knowledge)
    add(components.responsibilities)
    add(components.tasks)
    add(components.skills)
    add(components.knowledge)
    add(components.qualifications)
    texts += capabilities.flatMap { [$0.name.text, $0.text.text] }
    return texts
  }
}
