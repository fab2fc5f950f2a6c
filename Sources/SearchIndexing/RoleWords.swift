import CanonReading

/// The words of one role, ready to be merged with those of the others.
struct RoleWords: Sendable {
  /// A word of the role: its stem, and where it stands, such as `n4~9b5`.
  struct Entry: Sendable {
    let word: String
    let stem: String
    let places: String
    let isInName: Bool
  }

  /// By word.
  let entries: [Entry]
  /// Whole names, such as `senior accountant`, and where they stand.
  let names: [(name: String, places: String)]
  /// The stems of words that stand side by side in a line, parted by a space.
  let pairs: Set<String>
  /// The lines that a search can show, with the number of their level, in the canon's order.
  let lines: [(level: Int, text: String)]
}

/// Finds the words of roles. Not for several threads at once.
struct RoleReader {
  private let numbers: [String: Int]
  private let stopWords: Set<String>
  private let folding: Folding
  private let stemmer: Stemmer
  private var cutter: WordCutter
  private var stems: [WordCutter.Word: String] = [:]

  init(language: String, numbers: [String: Int]) {
    self.numbers = numbers
    stopWords = StopWords.of(language: language)
    folding = Folding(language: language)
    stemmer = Stemmer(language: language)
    cutter = WordCutter(folding)
  }

  mutating func words(of role: Role, in family: Family) -> RoleWords {
    var found: [String: (stem: String, places: Places)] = [:]
    var names: [String: Places] = [:]
    var pairs: Set<String> = []
    var lines: [(level: Int, text: String)] = []
    let pieces = RoleText(of: role, in: family, numbers: numbers).pieces
    for piece in pieces {
      let chunks = cutter.chunks(of: piece.text)
      let inOrder = chunks.flatMap(\.words)
      let isName = piece.place.isName
      let content = inOrder.filter { !stopWords.contains($0.text) }
      for word in (isName ? inOrder : content) + chunks.flatMap(\.parts) {
        found[word.text, default: (stem(of: word), Places())].places.add(piece)
      }
      if isName, piece.place != .family, !inOrder.isEmpty {
        let name = inOrder.map(\.text).joined(separator: " ")
        names[inOrder.count == 1 ? "\(name) " : name, default: Places()].add(piece)
      }
      for (left, right) in zip(content, content.dropFirst()) {
        pairs.insert("\(stem(of: left)) \(stem(of: right))")
      }
      if piece.isLine {
        lines.append((piece.levels.count == 1 ? piece.levels[0] : -1, piece.text))
      }
    }
    return RoleWords(
      entries: found.map { word, value in
        RoleWords.Entry(
          word: word, stem: value.stem, places: value.places.text, isInName: value.places.hasName)
      },
      names: names.map { ($0.key, $0.value.text) }, pairs: pairs, lines: lines)
  }

  private mutating func stem(of word: WordCutter.Word) -> String {
    if let stem = stems[word] { return stem }
    let stem = folding.folded(stemmer.stem(of: word.lowercased))
    stems[word] = stem
    return stem
  }
}

/// Where a word stands in a role: the places with their levels.
private struct Places {
  private var levels: [RoleText.Place: LevelNumbers] = [:]

  mutating func add(_ piece: RoleText.Piece) {
    levels[piece.place, default: LevelNumbers()].add(piece.levels)
  }

  var hasName: Bool { levels.keys.contains(where: \.isName) }

  var text: String {
    RoleText.Place.allCases.compactMap { place in
      levels[place].map { "\(place.rawValue)\($0.text)" }
    }.joined()
  }
}
