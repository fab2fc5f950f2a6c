/// The lines of the index by kind, each kind sorted by key.
struct IndexEntries {
  /// `manager=3k9f2an4~7b5 8d2k1xa0~3`: a word, or a whole name, and the roles that have it.
  private let terms: [IndexLine]
  /// `month close=3k9f2a 8d2k1x`: two stems that stand side by side.
  private let pairs: [IndexLine]
  /// `3k9f2a=["finance.accountant","Accountant",…]`: what a result shows of a role.
  private let roles: [IndexLine]
  /// `3k9f2a=[3,"…"]`: the role's lines in the canon's order, each with its level.
  private let lines: [IndexLine]
  /// The groups of words that share a stem: `manag -er* -ers -ement`.
  let groups: [IndexLine]

  init(of searched: SearchedRoles) {
    var terms: [Int: String] = [:]
    var names: [String: String] = [:]
    var pairs: [RolePair] = []
    var groups: [Int: [Int: Bool]] = [:]
    var roles: [IndexLine] = []
    var lines: [IndexLine] = []
    var reader = RoleReader(language: searched.plan.canon.settings.language)
    for (number, entry) in searched.roles.enumerated() {
      let (role, family, id) = (entry.role, entry.family, entry.id)
      let text = RoleText(of: role, in: family, numbers: searched.numbers)
      let found = reader.words(of: text)
      for entry in found.entries {
        Self.append(id + entry.places, to: &terms[entry.word, default: ""])
        let isInName = groups[entry.stem]?[entry.word] ?? false
        groups[entry.stem, default: [:]][entry.word] = isInName || entry.isInName
      }
      for (name, places) in found.names { Self.append(id + places, to: &names[name, default: ""]) }
      pairs += found.pairs.map { RolePair(pair: $0, role: number) }
      roles.append(IndexLine(id, value: searched.record(of: role, in: family)))
      lines += text.lines.map { IndexLine(id, value: $0) }
    }
    let words = reader.allWords
    self.roles = roles
    self.lines = lines
    self.terms =
      (terms.map { IndexLine(words[$0.key], value: $0.value) }
      + names.map { IndexLine($0.key, value: $0.value) }).sorted { $0.key < $1.key }
    self.pairs = Self.lines(of: pairs, stems: reader.allStems, ids: searched.roles.map(\.id))
    self.groups = groups.map { stem, marks in
      let words = marks.map { (words[$0.key], $0.value) }
      return StemGroup(
        stem: reader.allStems[stem], words: Dictionary(words) { first, _ in first })
    }.sorted { $0.stem < $1.stem }.map { IndexLine($0.line) }
  }

  static let kindNames = ["lines", "pairs", "roles", "terms"]

  var kinds: [(kind: String, lines: [IndexLine])] {
    [("lines", lines), ("pairs", pairs), ("roles", roles), ("terms", terms)]
  }

  /// Of all kinds, in bytes.
  var size: Int {
    kinds.reduce(0) { sum, kind in
      kind.lines.indices.reduce(sum) { $0 + kind.lines.size(at: $1) }
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
  private static func lines(
    of pairs: consuming [RolePair], stems: [String], ids: [String]
  ) -> [IndexLine] {
    let order = stems.indices.sorted { stems[$0] < stems[$1] }
    var ranks = [UInt32](repeating: 0, count: stems.count)
    for (rank, stem) in order.enumerated() { ranks[stem] = UInt32(rank) }
    for index in pairs.indices {
      pairs[index].left = ranks[Int(pairs[index].left)]
      pairs[index].right = ranks[Int(pairs[index].right)]
    }
    pairs.sort { ($0.left, $0.right, $0.role) < ($1.left, $1.right, $1.role) }
    var lines: [IndexLine] = []
    var rest = pairs[...]
    while let first = rest.first {
      let own = rest.prefix { $0.left == first.left && $0.right == first.right }
      rest = rest.dropFirst(own.count)
      var value = ids[Int(first.role)]
      for pair in own.dropFirst() { append(ids[Int(pair.role)], to: &value) }
      let (left, right) = (stems[order[Int(first.left)]], stems[order[Int(first.right)]])
      lines.append(IndexLine("\(left) \(right)", value: value))
    }
    return lines
  }
}
