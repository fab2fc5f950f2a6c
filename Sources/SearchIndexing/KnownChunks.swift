/// What is known of what stands between the white spaces of texts: found out once, however often it
/// comes. Not for several threads at once.
struct KnownChunks {
  /// A word by its number, that of its stem, and whether it tells nothing.
  struct Word {
    let term: Int
    let stem: Int
    let isStop: Bool
  }

  /// Indices in `known`: of the words in order, and of the parts of codes.
  struct Chunk {
    let words: Range<Int>
    let parts: Range<Int>
  }

  private(set) var known: [Word] = []
  /// Words and whole names.
  private(set) var terms = Numbering<String>()
  private(set) var stems = Numbering<String>()
  private var numbers = ByteNumbering()
  private var chunks: [Chunk] = []
  private let stopWords: Set<String>
  private let folding: Folding
  private let stemmer: Stemmer
  private let cutter: WordCutter

  init(language: String) {
    stopWords = StopWords.of(language: language)
    folding = Folding(language: language)
    stemmer = Stemmer(language: language)
    cutter = WordCutter(folding)
  }

  mutating func chunk(_ bytes: UnsafeRawBufferPointer) -> Chunk {
    let (number, isNew) = numbers.number(of: bytes)
    if isNew {
      let cut = cutter.chunk(String(decoding: bytes, as: UTF8.self))
      chunks.append(Chunk(words: add(cut.words), parts: add(cut.parts)))
    }
    return chunks[number]
  }

  private mutating func add(_ words: [WordCutter.Word]) -> Range<Int> {
    let start = known.count
    for word in words {
      let stem = folding.folded(stemmer.stem(of: word.lowercased))
      known.append(
        Word(
          term: terms.number(of: word.text), stem: stems.number(of: stem),
          isStop: stopWords.contains(word.text)))
    }
    return start..<known.count
  }

  /// The term of a whole name; nil where it has no words. One of a single word ends in a space: it is not
  /// only a word. `words`: indices in `known`.
  mutating func name(of words: [Int]) -> Int? {
    guard !words.isEmpty else { return nil }
    let name = words.map { terms.values[known[$0].term] }.joined(separator: " ")
    return terms.number(of: words.count == 1 ? "\(name) " : name)
  }
}
