/// What changed roles change in the index, by kind of line.
struct IndexEdits {
  /// By word or name.
  private(set) var terms: [String: PostingEdit] = [:]
  /// By pair of stems.
  private(set) var pairs: [String: PostingEdit] = [:]
  /// By the role's id: what its lines hold now.
  private(set) var roles: [String: [String]] = [:]
  private(set) var lines: [String: [String]] = [:]
  /// The stems of each word of the roles as they are now, and whether the word stands in a name.
  private(set) var stems: [String: [String: Bool]] = [:]

  var kinds: [(kind: String, edits: [String: LineEdit])] {
    [
      ("lines", lines.mapValues(LineEdit.lines)), ("pairs", pairs.mapValues(LineEdit.postings)),
      ("roles", roles.mapValues(LineEdit.lines)), ("terms", terms.mapValues(LineEdit.postings)),
    ]
  }

  init(
    for changed: [ChangedRole], in written: WrittenRoles, to searched: SearchedRoles,
    _ reader: inout RoleReader
  ) throws(UnusableIndex) {
    // All old ids first: one may be another role's now.
    for id in changed.compactMap(\.oldID) { (roles[id], lines[id]) = ([], []) }
    for role in changed {
      var now: RoleWords?
      if let entry = role.now {
        let text = searched.text(of: entry)
        roles[entry.id] = [searched.record(of: entry)]
        lines[entry.id] = text.lines
        now = reader.words(of: text)
      }
      var same: Set<StemPair> = []
      if let id = role.oldID {
        same = try remove(id, of: role, Set(now?.pairs ?? []), in: written, &reader)
      }
      if let now, let id = role.now?.id { add(now, except: same, of: id, reader) }
    }
  }

  /// Takes a role from the words, names and pairs that it may have had. Returns the pairs that it had and
  /// still has: nearly all, so that their files need not be read.
  private mutating func remove(
    _ id: String, of role: ChangedRole, _ pairsNow: Set<StemPair>, in written: WrittenRoles,
    _ reader: inout RoleReader
  ) throws(UnusableIndex) -> Set<StemPair> {
    let words = reader.words(of: try written.text(of: role.key))
    let titles = reader.words(of: try written.titles(of: role.key))
    for words in [words, titles] {
      for (term, _) in reader.terms(of: words) { terms[term, default: .init()].removed.insert(id) }
    }
    let pairsBefore = Set(words.pairs)
    let same = role.now?.id == id ? pairsBefore.intersection(pairsNow) : []
    for pair in pairsBefore.union(titles.pairs).subtracting(same) {
      pairs[reader.text(of: pair), default: .init()].removed.insert(id)
    }
    return same
  }

  private mutating func add(
    _ words: RoleWords, except same: Set<StemPair>, of id: String, _ reader: RoleReader
  ) {
    for (term, places) in reader.terms(of: words) {
      terms[term, default: .init()].added.append(id + places)
    }
    for pair in words.pairs where !same.contains(pair) {
      pairs[reader.text(of: pair), default: .init()].added.append(id)
    }
    for entry in words.entries {
      guard let stem = entry.stem.map({ reader.allStems[$0] }) else { continue }
      let word = reader.allTerms[entry.term]
      let isInName = stems[word]?[stem] ?? false
      stems[word, default: [:]][stem] = isInName || reader.isInName(places: entry.places)
    }
  }
}
