/// Numbers of levels, as postings hold them: runs are joined by `~`, the rest by `-`: `4~6-8`.
struct LevelNumbers {
  /// Ascending, each once.
  private var numbers: [Int] = []

  mutating func add(_ more: [Int]) {
    for number in more {
      if numbers.last ?? -1 < number {
        numbers.append(number)
      } else if !numbers.contains(number) {
        numbers.insert(number, at: numbers.firstIndex { $0 > number } ?? numbers.endIndex)
      }
    }
  }

  var text: String {
    var text = ""
    var start: Int?
    for (index, number) in numbers.enumerated() {
      if index + 1 < numbers.count, numbers[index + 1] == number + 1 {
        start = start ?? number
        continue
      }
      if !text.isEmpty { text += "-" }
      text += start.map { "\($0)~\(number)" } ?? String(number)
      start = nil
    }
    return text
  }
}
