/// Finds the stems of the words that have changed.
struct StemChanges {
  private let searched: SearchedRoles
  private let changed: [String: [String: Bool]]
  /// By id, those that have not changed.
  private let roles: [String: SearchedRoles.Entry]
  /// The words of such roles, by their ids.
  private var read: [String: [String: (stem: String, isInName: Bool)]] = [:]

  init(of edits: IndexEdits, in searched: SearchedRoles) {
    (changed, self.searched) = (edits.stems, searched)
    let unchanged = searched.roles.filter { edits.roles[$0.id] == nil }
    roles = Dictionary(unchanged.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The groups of words by now, by stem. `written`: as they were; `values`: what the changed lines of
  /// words and others hold by now.
  mutating func groups(
    from written: ArraySlice<UInt8>, values: [UpdatedLines.Value],
    _ reader: inout RoleReader
  ) throws(UnusableIndex) -> [IndexLine] {
    // Whole names and pairs have a space in them.
    let words = values.filter { !$0.key.utf8.contains(UInt8(ascii: " ")) }
    // A group could not tell such a word from what a word adds to the stem.
    guard !words.contains(where: { $0.key.utf8.first == UInt8(ascii: "-") }) else {
      throw UnusableIndex()
    }
    var groups = UpdatedGroups(
      of: written, words: Set(words.map(\.key)), stems: Set(changed.values.flatMap(\.keys)))
    for (word, value) in words {
      let old = groups.stems(of: word)
      let new = stems(of: word, old: old, value: value, &reader)
      for stem in old.union(new.keys) { groups.set(word, in: stem, isInName: new[stem]) }
    }
    return groups.lines
  }

  /// The stems of a word, and whether it stands in a name with each. `old`: the stems that it had;
  /// `value`: its line in the index by now.
  ///
  /// Words that accents tell apart may be one to search and have several stems. Which of them a role has
  /// the index does not tell, and so some roles are read again.
  mutating func stems(
    of word: String, old: Set<String>, value: [UInt8], _ reader: inout RoleReader
  ) -> [String: Bool] {
    var stems = changed[word] ?? [:]
    let possible = old.union(stems.keys)
    let postings = PostingReader(value[...])
    if possible.count == 1 {
      let isInName = postings.contains(where: \.isInName)
      return value.isEmpty ? [:] : Dictionary(possible.map { ($0, isInName) }) { $1 }
    }
    // First where the word stands in a name: once those are read and each stem is found, no other role
    // can add to them.
    for posting in postings.filter(\.isInName) + postings.filter({ !$0.isInName }) {
      if !posting.isInName, stems.count == possible.count { break }
      guard let known = words(of: String(decoding: posting.id, as: UTF8.self), &reader)[word] else {
        continue
      }
      stems[known.stem] = stems[known.stem] ?? false || known.isInName
    }
    return stems
  }

  /// The words of a role that has not changed; none for another.
  private mutating func words(
    of id: String, _ reader: inout RoleReader
  ) -> [String: (stem: String, isInName: Bool)] {
    if let words = read[id] { return words }
    guard let entry = roles[id] else { return [:] }
    let found = reader.words(of: searched.text(of: entry)).entries.compactMap { entry in
      entry.stem.map { stem in
        (
          reader.allTerms[entry.term],
          (reader.allStems[stem], reader.isInName(places: entry.places))
        )
      }
    }
    let words = Dictionary(found) { first, _ in first }
    read[id] = words
    return words
  }
}
