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
    var terms: [Int: String] = [:]
    var names: [String: String] = [:]
    var pairs: [RolePair] = []
    var groups: [Int: [Int: Bool]] = [:]
    var reader = RoleReader(
      language: searched.plan.canon.settings.language, levels: searched.numbers)
    for (number, (role, family, id)) in searched.roles.enumerated() {
      let found = reader.words(of: role, in: family)
      for entry in found.entries {
        Self.append(id + entry.places, to: &terms[entry.word, default: ""])
        let isInName = groups[entry.stem]?[entry.word] ?? false
        groups[entry.stem, default: [:]][entry.word] = isInName || entry.isInName
      }
      for (name, places) in found.names { Self.append(id + places, to: &names[name, default: ""]) }
      pairs += found.pairs.map { RolePair(pair: $0, role: number) }
      roles.append(.init(key: id, value: Self.record(of: role, in: family, searched)))
      lines += found.lines.map {
        .init(key: id, value: ScriptValue.list([.number($0.level), .text($0.text)]).line)
      }
    }
    let words = reader.allWords
    self.terms =
      (terms.map { Shards.Entry(key: words[$0.key], value: $0.value) }
      + names.map { Shards.Entry(key: $0.key, value: $0.value) }).sorted { $0.key < $1.key }
    self.pairs = Self.entries(of: pairs, stems: reader.allStems, ids: searched.roles.map(\.id))
    self.words = groups.map { stem, isInName in
      (reader.allStems[stem], isInName.map { (words[$0.key], $0.value) })
    }.sorted { $0.0 < $1.0 }.map { stem, words in
      Shards.Entry(key: Self.group(stem: stem, words: words), value: "")
    }
  }

  private static func append(_ posting: String, to postings: inout String) {
    if !postings.isEmpty { postings += " " }
    postings += posting
  }

  /// Two stems side by side in a role, by numbers.
  private struct RolePair {
    var left: UInt32
    var right: UInt32
    let role: UInt32

    init(pair: StemPair, role: Int) {
      (left, right, self.role) = (UInt32(pair.left), UInt32(pair.right), UInt32(role))
    }
  }

  /// No letter of a stem comes before the space between two: so the order of the stems is that of the
  /// keys.
  private static func entries(
    of pairs: consuming [RolePair], stems: [String], ids: [String]
  ) -> [Shards.Entry] {
    let order = stems.indices.sorted { stems[$0] < stems[$1] }
    var ranks = [UInt32](repeating: 0, count: stems.count)
    for (rank, stem) in order.enumerated() { ranks[stem] = UInt32(rank) }
    for index in pairs.indices {
      pairs[index].left = ranks[Int(pairs[index].left)]
      pairs[index].right = ranks[Int(pairs[index].right)]
    }
    pairs.sort { ($0.left, $0.right, $0.role) < ($1.left, $1.right, $1.role) }
    var entries: [Shards.Entry] = []
    var rest = pairs[...]
    while let first = rest.first {
      let own = rest.prefix { $0.left == first.left && $0.right == first.right }
      rest = rest.dropFirst(own.count)
      var value = ids[Int(first.role)]
      for pair in own.dropFirst() { append(ids[Int(pair.role)], to: &value) }
      let (left, right) = (stems[order[Int(first.left)]], stems[order[Int(first.right)]])
      entries.append(Shards.Entry(key: "\(left) \(right)", value: value))
    }
    return entries
  }

  /// A word is written as what it adds to the stem; `*` follows one that stands in a name.
  private static func group(stem: String, words: [(word: String, isInName: Bool)]) -> String {
    let written = words.sorted { $0.word < $1.word }.map { word, isInName in
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
