/// Which words share a stem, and which of them stand in a name.
struct WordStems {
  private struct Key: Hashable {
    let stem: Int
    let word: Int
  }

  /// By word's number a stem of it; nearly all words have one alone.
  private var stems: [Int] = []
  /// By word's number, whether it stands in a name with that stem.
  private var areInNames: [Bool] = []
  /// Words with another stem.
  private var others: [Key: Bool] = [:]

  private static let none = -1

  mutating func add(_ word: Int, stem: Int, isInName: Bool) {
    while stems.count <= word {
      stems.append(Self.none)
      areInNames.append(false)
    }
    if stems[word] == Self.none { stems[word] = stem }
    if stems[word] == stem {
      areInNames[word] = areInNames[word] || isInName
    } else {
      let key = Key(stem: stem, word: word)
      others[key] = others[key] ?? false || isInName
    }
  }

  /// A line for each stem, by stem. `words`, `stems`: by number.
  func groups(words: [String], stems: [String]) -> [IndexLine] {
    var groups: [Int: StemGroup] = [:]
    func add(_ word: Int, _ stem: Int, _ isInName: Bool) {
      groups[stem, default: StemGroup(stem: stems[stem], words: [:])].words[words[word]] = isInName
    }
    for (word, stem) in self.stems.enumerated() where stem != Self.none {
      add(word, stem, areInNames[word])
    }
    for (key, isInName) in others { add(key.word, key.stem, isInName) }
    return groups.values.sorted { $0.stem < $1.stem }.map { IndexLine($0.line) }
  }
}
