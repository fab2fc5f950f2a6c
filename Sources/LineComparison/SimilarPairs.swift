/// Finds the pairs of two lists of texts that share enough of their words.
///
/// Every text is held against every other, which takes as many steps as there are pairs and, for those
/// that may be similar, words. Lists beyond some hundreds of lines would take too many: the search ends
/// after a fixed number, and what it has not reached by then is not paired.
struct SimilarPairs {
  struct Pair {
    let old: Int
    let new: Int
    let similarity: Similarity
  }

  static let stepLimit = 2_000_000

  private let old: [Text]
  private let new: [Text]
  private var steps = 0

  /// A text's words by their numbers, as they stand and in ascending order.
  private struct Text {
    let words: [Int]
    let sorted: [Int]

    init(_ words: [Int]) {
      self.words = words
      sorted = words.sorted()
    }
  }

  init(old: [[Int]], new: [[Int]]) {
    self.old = old.map(Text.init)
    self.new = new.map(Text.init)
  }

  /// The pairs by similarity, then by the places of the old text and of the new one.
  mutating func bestFirst() -> [Pair] {
    var pairs: [Pair] = []
    for from in old.indices {
      for to in new.indices {
        guard steps < Self.stepLimit else { return Self.sorted(pairs) }
        if let similarity = similarity(old[from], new[to]), similarity.isEnough {
          pairs.append(Pair(old: from, new: to, similarity: similarity))
        }
      }
    }
    return Self.sorted(pairs)
  }

  private static func sorted(_ pairs: [Pair]) -> [Pair] {
    pairs.sorted {
      $0.similarity == $1.similarity
        ? ($0.old, $0.new) < ($1.old, $1.new) : $0.similarity > $1.similarity
    }
  }

  /// Nil where lengths or words alone rule out enough of it.
  private mutating func similarity(_ left: Text, _ right: Text) -> Similarity? {
    let (leftCount, rightCount) = (left.words.count, right.words.count)
    func similarity(common: Int) -> Similarity {
      Similarity(common: common, of: leftCount, and: rightCount)
    }
    steps += 1
    guard similarity(common: min(leftCount, rightCount)).isEnough else { return nil }
    steps += leftCount + rightCount
    let shared = Self.sharedCount(left.sorted, right.sorted)
    guard similarity(common: shared).isEnough else { return nil }
    let common = CommonWords(left.words, right.words)
    steps += common.cellCount
    return similarity(common: common.count)
  }

  /// How many numbers two ascending lists share, repetitions counted.
  private static func sharedCount(_ left: [Int], _ right: [Int]) -> Int {
    var count = 0
    var (first, second) = (0, 0)
    while first < left.count, second < right.count {
      if left[first] == right[second] { count += 1 }
      let (a, b) = (left[first], right[second])
      if a <= b { first += 1 }
      if b <= a { second += 1 }
    }
    return count
  }
}
