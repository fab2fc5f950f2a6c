import CanonReading
import ScriptWriting
import SitePlanning

extension SearchedRoles {
  /// What a result shows of a role: key, name, other names, status, and the levels: number, title, and 1
  /// where there are goals.
  ///
  ///     ["finance.accountant","Accountant",["Bookkeeper"],"",[[4,"Accountant",1]]]
  func record(of entry: Entry) -> String {
    let role = entry.role
    let levels = role.levels.compactMap { content -> ScriptValue? in
      guard let number = numbers[content.level.code.text] else { return nil }
      let profile = Profile(family: entry.family, role: role, content: content)
      let hasGoals = plan.kinds(for: profile).contains { $0.name == PageKind.goals.name }
      return .list([.number(number), .text(profile.title)] + (hasGoals ? [.number(1)] : []))
    }
    return ScriptValue.list([
      .text(role.key.description), .text(role.name.text),
      .list(role.aliases.map { .text($0.text) }),
      .text(role.status == .draft ? role.status.rawValue : ""), .list(levels),
    ]).line
  }
}
