/// The words of one role, ready to be merged with those of the others. Words and stems are numbers of
/// the reader's.
struct RoleWords {
  /// A word of the role: its stem, and where it stands, such as `n4~9b5`.
  struct Entry {
    let word: Int
    let stem: Int
    let places: String
    let isInName: Bool
  }

  /// By word.
  let entries: [Entry]
  /// Whole names, such as `senior accountant`, and where they stand.
  let names: [(name: String, places: String)]
  /// The stems of words that stand side by side in a line.
  let pairs: Set<StemPair>
}

struct StemPair: Hashable {
  let left: Int
  let right: Int
}

/// Finds the words of roles. Not for several threads at once.
struct RoleReader {
  /// What is known of a word: its number, that of its stem, and whether it tells nothing.
  private struct Known {
    let word: Int
    let stem: Int
    let isStop: Bool
  }

  private struct Chunk {
    let words: [Known]
    let parts: [Known]
  }

  private let stopWords: Set<String>
  private let folding: Folding
  private let stemmer: Stemmer
  private let cutter: WordCutter
  private var chunks: [Substring: Chunk] = [:]
  private var words = Numbering<String>()
  private var stems = Numbering<String>()

  init(language: String) {
    stopWords = StopWords.of(language: language)
    folding = Folding(language: language)
    stemmer = Stemmer(language: language)
    cutter = WordCutter(folding)
  }

  /// All words so far, by their numbers.
  var allWords: [String] { words.values }

  /// All stems so far, by their numbers.
  var allStems: [String] { stems.values }

  mutating func words(of role: RoleText) -> RoleWords {
    var found: [Int: (stem: Int, places: Places)] = [:]
    var names: [String: Places] = [:]
    var pairs: Set<StemPair> = []
    for piece in role.pieces {
      let chunks = WordCutter.split(piece.text).map { chunk($0) }
      let inOrder = chunks.flatMap(\.words)
      let isName = piece.place.isName
      let content = inOrder.filter { !$0.isStop }
      for known in (isName ? inOrder : content) + chunks.flatMap(\.parts) {
        found[known.word, default: (known.stem, Places())].places.add(piece)
      }
      if isName, piece.place != .family, !inOrder.isEmpty {
        let name = inOrder.map { words.values[$0.word] }.joined(separator: " ")
        names[inOrder.count == 1 ? "\(name) " : name, default: Places()].add(piece)
      }
      for (left, right) in zip(content, content.dropFirst()) {
        pairs.insert(StemPair(left: left.stem, right: right.stem))
      }
    }
    return RoleWords(
      entries: found.map { word, value in
        RoleWords.Entry(
          word: word, stem: value.stem, places: value.places.text, isInName: value.places.hasName)
      },
      names: names.map { ($0.key, $0.value.text) }, pairs: pairs)
  }

  /// The words and whole names of a role, and where each stands.
  func terms(of role: RoleWords) -> [(term: String, places: String)] {
    role.entries.map { (words.values[$0.word], $0.places) }
      + role.names.map { ($0.name, $0.places) }
  }

  /// Such as `month close`.
  func text(of pair: StemPair) -> String {
    "\(stems.values[pair.left]) \(stems.values[pair.right])"
  }

  private mutating func chunk(_ raw: Substring) -> Chunk {
    if let chunk = chunks[raw] { return chunk }
    let cut = cutter.chunk(raw)
    let chunk = Chunk(words: cut.words.map { known($0) }, parts: cut.parts.map { known($0) })
    chunks[raw] = chunk
    return chunk
  }

  private mutating func known(_ word: WordCutter.Word) -> Known {
    let stem = folding.folded(stemmer.stem(of: word.lowercased))
    return Known(
      word: words.number(of: word.text), stem: stems.number(of: stem),
      isStop: stopWords.contains(word.text))
  }
}

/// Where a word stands in a role: the places with their levels.
private struct Places {
  private var levels: [(place: RoleText.Place, numbers: LevelNumbers)] = []

  mutating func add(_ piece: RoleText.Piece) {
    if let index = levels.firstIndex(where: { $0.place == piece.place }) {
      levels[index].numbers.add(piece.levels)
    } else {
      var numbers = LevelNumbers()
      numbers.add(piece.levels)
      levels.append((piece.place, numbers))
    }
  }

  var hasName: Bool { levels.contains { $0.place.isName } }

  var text: String {
    RoleText.Place.allCases.compactMap { place in
      levels.first { $0.place == place }.map { "\(place.rawValue)\($0.numbers.text)" }
    }.joined()
  }
}
