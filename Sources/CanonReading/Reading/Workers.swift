/// Who does many pieces of work that do not depend on each other.
package protocol Workers: Sendable {
  /// Returns what `work` makes of each number below `count`, in the numbers' order.
  func map<Result: Sendable>(_ count: Int, _ work: @Sendable (Int) -> Result) -> [Result]
}

/// Does piece after piece.
package struct OneWorker: Workers {
  package init() {}

  package func map<Result: Sendable>(
    _ count: Int, _ work: @Sendable (Int) -> Result
  ) -> [Result] {
    (0..<count).map(work)
  }
}
