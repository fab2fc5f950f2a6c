/// The lines of the index by kind, each kind sorted by key.
struct IndexEntries {
  private let lines: RoleTextLines
  private let pairs: PairLines
  /// `3k9f2a=["finance.accountant","Accountant",…]`: what a result shows of a role.
  private let roles: [IndexLine]
  private let terms: TermLines
  /// The groups of words that share a stem: `manag -er* -ers -ement`.
  let groups: [IndexLine]

  init(of searched: SearchedRoles) {
    var reader = RoleReader(of: searched)
    var terms = PostingLists()
    var pairs = PostingLists()
    var stems = WordStems()
    var sizes: [Int] = []
    for (role, entry) in searched.roles.enumerated() {
      let text = searched.text(of: entry)
      let words = reader.words(of: text)
      for word in words.entries {
        terms.add(role, word.places, to: word.term)
        guard let stem = word.stem else { continue }
        stems.add(word.term, stem: stem, isInName: reader.isInName(places: word.places))
      }
      for pair in words.pairs { pairs.add(role, pair.right, to: pair.left) }
      sizes.append(text.lineSize(of: entry.id))
    }
    lines = RoleTextLines(of: searched, sizes: sizes)
    self.pairs = PairLines(pairs, of: searched, reader)
    roles = searched.roles.map { IndexLine($0.id, value: searched.record(of: $0)) }
    self.terms = TermLines(terms, of: searched, reader)
    groups = stems.groups(words: reader.allTerms, stems: reader.allStems)
  }

  static let kindNames = ["lines", "pairs", "roles", "terms"]

  var kinds: [(kind: String, lines: any IndexLines)] {
    [("lines", lines), ("pairs", pairs), ("roles", roles), ("terms", terms)]
  }

  /// Of all kinds, in bytes.
  var size: Int { kinds.reduce(0) { $0 + $1.lines.size } }
}
