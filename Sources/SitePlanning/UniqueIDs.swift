/// The ids of one page or list, each of which stands once.
package struct UniqueIDs {
  private var used: Set<String> = []
  /// The number that the next repetition of an id tries first.
  private var numbers: [String: Int] = [:]

  package init() {}

  /// False when the id is taken.
  package mutating func insert(_ id: String) -> Bool {
    used.insert(id).inserted
  }

  /// Takes the id, or where it is taken `id-2`, `id-3` …, and returns what it took.
  package mutating func next(for id: String) -> String {
    var unique = id
    while !insert(unique) {
      let number = numbers[id] ?? 2
      unique = "\(id)-\(number)"
      numbers[id] = number + 1
    }
    return unique
  }
}
