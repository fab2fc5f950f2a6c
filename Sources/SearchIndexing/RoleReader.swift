/// Finds the words of roles. Not for several threads at once.
struct RoleReader {
  private var chunks: KnownChunks
  private var places: PlaceSets

  // Of the role that is read, and emptied after it.
  private var found: [Found] = []
  /// By term's number its index in `found` and 1, or 0.
  private var indices: [UInt32] = []
  private var pairs: [StemPair] = []
  /// Of the text that is read.
  private var line: [KnownChunks.Chunk] = []

  private struct Found {
    let term: Int
    let stem: Int?
  }

  init(of searched: SearchedRoles) {
    chunks = KnownChunks(language: searched.plan.canon.settings.language)
    places = PlaceSets(levelCount: searched.levelCount)
  }

  /// All words and whole names so far, by their numbers.
  var allTerms: [String] { chunks.terms.values }

  /// All stems so far, by their numbers.
  var allStems: [String] { chunks.stems.values }

  /// All places so far, such as `n4~9b5`, by their numbers.
  var allPlaces: [String] { places.texts }

  mutating func words(of role: RoleText) -> RoleWords {
    for piece in role.pieces { add(piece) }
    let entries = found.indices.map { index in
      RoleWords.Entry(
        term: found[index].term, stem: found[index].stem, places: places.number(at: index))
    }
    pairs.sort()
    let distinct = pairs.indices.filter { $0 == 0 || pairs[$0] != pairs[$0 - 1] }
    let words = RoleWords(entries: entries, pairs: distinct.map { pairs[$0] })
    for word in found { indices[word.term] = 0 }
    found.removeAll(keepingCapacity: true)
    pairs.removeAll(keepingCapacity: true)
    places.removeAll()
    return words
  }

  private mutating func add(_ piece: RoleText.Piece) {
    line.removeAll(keepingCapacity: true)
    WordCutter.split(piece.text) { line.append(chunks.chunk($0)) }
    addWords(of: piece)
    for part in line.lazy.flatMap(\.parts) { add(chunks.known[part], in: piece) }
    if piece.place.isName, piece.place != .family { addName(of: piece) }
  }

  /// Words that tell nothing count in names alone, and stand between no two others.
  private mutating func addWords(of piece: RoleText.Piece) {
    var last: KnownChunks.Word?
    for word in line.lazy.flatMap(\.words) {
      let known = chunks.known[word]
      if !known.isStop || piece.place.isName { add(known, in: piece) }
      guard !known.isStop else { continue }
      if let last { pairs.append(StemPair(left: last.stem, right: known.stem)) }
      last = known
    }
  }

  private mutating func add(_ known: KnownChunks.Word, in piece: RoleText.Piece) {
    add(known.term, stem: known.stem, in: piece)
  }

  private mutating func addName(of piece: RoleText.Piece) {
    guard let name = chunks.name(of: line.flatMap(\.words)) else { return }
    add(name, stem: nil, in: piece)
  }

  private mutating func add(_ term: Int, stem: Int?, in piece: RoleText.Piece) {
    while indices.count <= term { indices.append(0) }
    if indices[term] == 0 {
      found.append(Found(term: term, stem: stem))
      places.add()
      indices[term] = UInt32(found.count)
    }
    places.insert(piece, at: Int(indices[term]) - 1)
  }
}

extension RoleReader {
  func isInName(places number: Int) -> Bool { places.isInName(number) }

  /// Such as `month close`.
  func text(of pair: StemPair) -> String { "\(allStems[pair.left]) \(allStems[pair.right])" }

  /// The words and whole names of a role, and where each stands.
  func terms(of role: RoleWords) -> [(term: String, places: String)] {
    role.entries.map { (allTerms[$0.term], allPlaces[$0.places]) }
  }
}
