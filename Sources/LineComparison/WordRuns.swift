/// Gathers runs word by word.
struct WordRuns {
  private var runs: [WordRun] = []
  private var old = 0..<0
  private var new = 0..<0
  private var isKept = true

  mutating func keep() {
    if !isKept { close() }
    isKept = true
    old = old.lowerBound..<(old.upperBound + 1)
    new = new.lowerBound..<(new.upperBound + 1)
  }

  mutating func remove() {
    if isKept { close() }
    isKept = false
    old = old.lowerBound..<(old.upperBound + 1)
  }

  mutating func add() {
    if isKept { close() }
    isKept = false
    new = new.lowerBound..<(new.upperBound + 1)
  }

  /// All runs, the last one closed.
  var all: [WordRun] {
    var copy = self
    copy.close()
    return copy.runs
  }

  private mutating func close() {
    let (oldEnd, newEnd) = (old.upperBound, new.upperBound)
    if isKept {
      if !old.isEmpty { runs.append(WordRun(.kept, old: old, new: new)) }
    } else {
      if !old.isEmpty {
        runs.append(WordRun(.removed, old: old, new: new.lowerBound..<new.lowerBound))
      }
      if !new.isEmpty { runs.append(WordRun(.added, old: oldEnd..<oldEnd, new: new)) }
    }
    old = oldEnd..<oldEnd
    new = newEnd..<newEnd
  }
}

extension [WordRun] {
  /// The runs with every kept one of fewer words removed and added instead.
  func withKeptRuns(of count: Int) -> Self {
    var runs = WordRuns()
    for run in self {
      let isKept = run.kind == .kept && run.new.count >= count
      if isKept {
        for _ in run.new { runs.keep() }
      } else {
        for _ in run.old { runs.remove() }
        for _ in run.new { runs.add() }
      }
    }
    return runs.all
  }
}
