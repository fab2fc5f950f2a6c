import CanonReading
import ScriptWriting
import SitePlanning

/// The lines of the index by kind, each kind sorted by key.
struct IndexEntries {
  /// `manager=3k9f2an4~7b5 8d2k1xa0~3`: a word, or a whole name, and the roles that have it.
  private(set) var terms: [Shards.Entry]
  /// `month close=3k9f2a 8d2k1x`: two stems that stand side by side.
  private(set) var pairs: [Shards.Entry]
  /// `3k9f2a=["finance.accountant","Accountant",…]`: what a result shows of a role.
  private(set) var roles: [Shards.Entry] = []
  /// `3k9f2a=[3,"…"]`: the role's lines in the canon's order, each with its level.
  private(set) var lines: [Shards.Entry] = []
  /// The groups of words that share a stem: `manag -er* -ers -ement`.
  let words: [Shards.Entry]

  init(of searched: SearchedRoles) {
    var terms: [String: String] = [:]
    var pairs: [String: String] = [:]
    var groups: [String: [String: Bool]] = [:]
    var reader = RoleReader(
      language: searched.plan.canon.settings.language, numbers: searched.numbers)
    for (role, family, id) in searched.roles {
      let found = reader.words(of: role, in: family)
      for entry in found.entries {
        Self.append(id + entry.places, to: &terms[entry.word, default: ""])
        let isInName = groups[entry.stem]?[entry.word] ?? false
        groups[entry.stem, default: [:]][entry.word] = isInName || entry.isInName
      }
      for (name, places) in found.names { Self.append(id + places, to: &terms[name, default: ""]) }
      for pair in found.pairs { Self.append(id, to: &pairs[pair, default: ""]) }
      roles.append(.init(key: id, value: Self.record(of: role, in: family, searched)))
      lines += found.lines.map {
        .init(key: id, value: ScriptValue.list([.number($0.level), .text($0.text)]).line)
      }
    }
    self.terms = Self.sorted(terms)
    self.pairs = Self.sorted(pairs)
    words = groups.sorted { $0.key < $1.key }.map {
      Shards.Entry(key: Self.group(stem: $0.key, words: $0.value), value: "")
    }
  }

  private static func append(_ posting: String, to postings: inout String) {
    if !postings.isEmpty { postings += " " }
    postings += posting
  }

  private static func sorted(_ entries: [String: String]) -> [Shards.Entry] {
    entries.sorted { $0.key < $1.key }.map { Shards.Entry(key: $0.key, value: $0.value) }
  }

  /// A word is written as what it adds to the stem; `*` follows one that stands in a name.
  private static func group(stem: String, words: [String: Bool]) -> String {
    let written = words.sorted { $0.key < $1.key }.map { word, isInName in
      let mark = isInName ? "*" : ""
      if words.count == 1, word == stem { return mark }
      return word.hasPrefix(stem)
        ? " -\(word.dropFirst(stem.count))\(mark)" : " \(word)\(mark)"
    }
    return stem + written.joined()
  }

  /// Key, name, other names, status, and the levels: number, title, and 1 where there are goals.
  private static func record(
    of role: Role, in family: Family, _ searched: SearchedRoles
  ) -> String {
    let levels = role.levels.compactMap { content -> ScriptValue? in
      guard let number = searched.numbers[content.level.code.text] else { return nil }
      let profile = Profile(family: family, role: role, content: content)
      let hasGoals = searched.plan.kinds(for: profile).contains { $0.name == PageKind.goals.name }
      return .list([.number(number), .text(profile.title)] + (hasGoals ? [.number(1)] : []))
    }
    return ScriptValue.list([
      .text(role.key.description), .text(role.name.text),
      .list(role.aliases.map { .text($0.text) }),
      .text(role.status == .draft ? role.status.rawValue : ""), .list(levels),
    ]).line
  }
}
