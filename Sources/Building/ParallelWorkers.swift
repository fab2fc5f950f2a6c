import CanonReading
import Dispatch
import Synchronization

/// Does pieces of work on several threads.
package struct ParallelWorkers: Workers {
  /// How many pieces are done at once, at the most: the machine's cores may be fewer.
  let count: Int

  package init(count: Int) {
    self.count = count
  }

  package func map<Result: Sendable>(
    _ count: Int, _ work: @Sendable (Int) -> Result
  ) -> [Result] {
    let numbers = Mutex((0..<count).makeIterator())
    let results = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: min(self.count, count)) { _ in
      while let number = numbers.withLock({ $0.next() }) {
        let result = work(number)
        results.withLock { $0[number] = result }
      }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
