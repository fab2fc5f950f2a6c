/// The groups of words that share a stem: as a written index has them, to be changed.
struct UpdatedGroups {
  /// Those that stay as they are, by stem.
  private var unchanged: [(stem: String, line: String)] = []
  /// Those that may change.
  private var groups: [String: StemGroup] = [:]
  private var oldStems: [String: Set<String>] = [:]

  /// `words`, `stems`: those of which something may change.
  init(of lines: ArraySlice<UInt8>, words: Set<String>, stems: Set<String>) {
    guard !lines.isEmpty else { return }
    for line in String(decoding: lines.dropLast(), as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      let group = StemGroup(parsing: line)
      let own = group.words.keys.filter(words.contains)
      if own.isEmpty, !stems.contains(group.stem) {
        unchanged.append((group.stem, String(line)))
      } else {
        groups[group.stem] = group
        for word in own { oldStems[word, default: []].insert(group.stem) }
      }
    }
  }

  /// The stems of a word in the written index: several where languages' accents tell words apart that
  /// are one to search.
  func stems(of word: String) -> Set<String> { oldStems[word] ?? [] }

  /// `isInName`: nil for a word that no role has with this stem.
  mutating func set(_ word: String, in stem: String, isInName: Bool?) {
    groups[stem, default: StemGroup(stem: stem, words: [:])].words[word] = isInName
  }

  var lines: [IndexLine] {
    let changed = groups.values.filter { !$0.words.isEmpty }.map { (stem: $0.stem, line: $0.line) }
    return (unchanged + changed).sorted { $0.stem < $1.stem }.map { IndexLine($0.line) }
  }
}
