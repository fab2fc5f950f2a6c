/// Finds the lines of two lists that are the same line.
struct LinePairing {
  private let old: [Line]
  private let new: [Line]
  /// For each old line its place in the new list, and the other way round.
  private var places: [Int?]
  private var origins: [Int?]
  private var numbers = WordNumbers()

  init(_ old: [Line], _ new: [Line]) {
    self.old = old
    self.new = new
    places = Array(repeating: nil, count: old.count)
    origins = Array(repeating: nil, count: new.count)
  }

  private mutating func pair(_ from: Int, _ to: Int) {
    places[from] = to
    origins[to] = from
  }

  mutating func pairByID() {
    guard old.contains(where: { $0.id != nil }) else { return }
    pair { $0.id.map { ByteText($0) } }
  }

  mutating func pairByText() {
    pair { ByteText($0.text) }
  }

  /// Pairs the lines that are left and have the same key, each with the first that is left.
  private mutating func pair(by key: (Line) -> ByteText?) {
    var open: [ByteText: [Int]] = [:]
    for index in old.indices.reversed() where places[index] == nil {
      if let key = key(old[index]) { open[key, default: []].append(index) }
    }
    guard !open.isEmpty else { return }
    for index in new.indices where origins[index] == nil {
      if let key = key(new[index]), let origin = open[key]?.popLast() { pair(origin, index) }
    }
  }

  /// Pairs the lines that are left and share enough of their words, those that share most first.
  mutating func pairByWords() {
    let oldLeft = old.indices.filter { places[$0] == nil }
    let newLeft = new.indices.filter { origins[$0] == nil }
    guard !oldLeft.isEmpty, !newLeft.isEmpty else { return }
    var search = SimilarPairs(
      old: oldLeft.map { numbers.numbers(of: old[$0].text) },
      new: newLeft.map { numbers.numbers(of: new[$0].text) })
    for found in search.bestFirst()
    where places[oldLeft[found.old]] == nil && origins[newLeft[found.new]] == nil {
      pair(oldLeft[found.old], newLeft[found.new])
    }
  }

  /// What the pairs say of every line.
  mutating func changes() -> [LineChange] {
    var changes: [LineChange] = []
    for (to, from) in origins.enumerated() {
      changes.append(from.map { change(from: $0, to: to) } ?? .new(to))
    }
    return changes + old.indices.filter { places[$0] == nil }.map { .noLongerListed($0) }
  }

  private mutating func change(from: Int, to: Int) -> LineChange {
    let (before, after) = (old[from].text, new[to].text)
    guard !before.utf8.elementsEqual(after.utf8) else { return .carriedOver(from: from, to: to) }
    let words = Self.runs(numbers.numbers(of: before), numbers.numbers(of: after))
    return .reworded(from: from, to: to, words: words)
  }

  /// How one text becomes another. Where they share too little to be paired by their words, as those
  /// that an id pairs may, only three words or more together are kept: the single words that two
  /// sentences happen to share would but break up what is read.
  private static func runs(_ old: [Int], _ new: [Int]) -> [WordRun] {
    let common = CommonWords(old, new)
    let similarity = Similarity(common: common.count, of: old.count, and: new.count)
    return similarity.isEnough ? common.runs : common.runs.withKeptRuns(of: 3)
  }
}
