/// Numbers of levels, as postings hold them: runs are joined by `~`, the rest by `-`: `4~6-8`.
struct LevelNumbers {
  private(set) var numbers: Set<Int> = []

  mutating func add(_ more: [Int]) {
    numbers.formUnion(more)
  }

  var text: String {
    var runs: [ClosedRange<Int>] = []
    for number in numbers.sorted() {
      if let last = runs.last, last.upperBound == number - 1 {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)~\($0.upperBound)" }
      .joined(separator: "-")
  }
}
