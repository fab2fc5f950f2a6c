/// The longest common subsequence of the words of two texts.
///
/// The words at which both begin and both end are common; between them a table is filled, unless it
/// would be very large: then nothing between them is.
struct CommonWords {
  /// How many cells a table may have: two texts of 500 words without a common start or end.
  static let tableLimit = 250_000

  private let old: [Int]
  private let new: [Int]
  /// How many words both begin with, and how many of the others they end with.
  private let start: Int
  private let end: Int

  /// The words by their numbers.
  init(_ old: [Int], _ new: [Int]) {
    self.old = old
    self.new = new
    let shorter = min(old.count, new.count)
    let start = zip(old, new).prefix { $0 == $1 }.count
    self.start = start
    end = zip(old.reversed(), new.reversed()).prefix(shorter - start).prefix { $0 == $1 }.count
  }

  private var oldMiddle: Range<Int> { start..<(old.count - end) }
  private var newMiddle: Range<Int> { start..<(new.count - end) }

  /// How many cells the table between start and end has.
  var cellCount: Int {
    let count = oldMiddle.count * newMiddle.count
    return count <= Self.tableLimit ? count : 0
  }

  /// How many words are common.
  var count: Int {
    guard cellCount > 0 else { return start + end }
    var row = [Int](repeating: 0, count: newMiddle.count + 1)
    for word in old[oldMiddle] {
      var diagonal = 0
      for (index, other) in zip(1..., new[newMiddle]) {
        let above = row[index]
        row[index] = word == other ? diagonal + 1 : max(above, row[index - 1])
        diagonal = above
      }
    }
    return start + end + (row.last ?? 0)
  }

  /// The words in runs: from one kept run to the next, what is removed and then what is added.
  var runs: [WordRun] {
    var runs = WordRuns()
    for _ in 0..<start { runs.keep() }
    if cellCount > 0 {
      walkTable(&runs)
    } else {
      for _ in oldMiddle { runs.remove() }
      for _ in newMiddle { runs.add() }
    }
    for _ in 0..<end { runs.keep() }
    return runs.all
  }

  private func walkTable(_ runs: inout WordRuns) {
    let lengths = restLengths
    let width = newMiddle.count + 1
    var (row, column) = (0, 0)
    while row < oldMiddle.count, column < newMiddle.count {
      if old[start + row] == new[start + column] {
        runs.keep()
        row += 1
        column += 1
      } else if lengths[(row + 1) * width + column] >= lengths[row * width + column + 1] {
        runs.remove()
        row += 1
      } else {
        runs.add()
        column += 1
      }
    }
    for _ in row..<oldMiddle.count { runs.remove() }
    for _ in column..<newMiddle.count { runs.add() }
  }

  /// For each place in either middle, the length of the longest common subsequence of what follows.
  private var restLengths: [Int32] {
    let width = newMiddle.count + 1
    var lengths = [Int32](repeating: 0, count: (oldMiddle.count + 1) * width)
    for row in (0..<oldMiddle.count).reversed() {
      for column in (0..<newMiddle.count).reversed() {
        let place = row * width + column
        lengths[place] =
          old[start + row] == new[start + column]
          ? lengths[place + width + 1] + 1 : max(lengths[place + width], lengths[place + 1])
      }
    }
    return lengths
  }
}
