import Diagnostics
import SitePlanning

extension SiteBuild {
  /// Calls `work` for each section, `threadCount` at a time, and returns the results in the sections'
  /// order. The first error stops the rest.
  func inParallel<Result: Sendable>(
    _ sections: [SitePlan.Section], progress: (_ done: Int, _ total: Int) -> Void,
    _ work: @escaping @Sendable (SitePlan.Section, Int) throws(FileSystemError) -> Result
  ) async throws(FileSystemError) -> [Result] {
    var results: [Int: Result] = [:]
    do {
      try await withThrowingTaskGroup(of: (Int, Result).self) { group in
        var remaining = sections.enumerated().makeIterator()
        func start() {
          guard let (number, section) = remaining.next() else { return }
          group.addTask { (number, try work(section, number)) }
        }
        for _ in 0..<threadCount { start() }
        while let (number, result) = try await group.next() {
          results[number] = result
          progress(results.count, sections.count)
          start()
        }
      }
    } catch let error as FileSystemError {
      throw error
    } catch {
      preconditionFailure("rendering throws file-system errors alone, not \(error)")
    }
    return results.sorted { $0.key < $1.key }.map(\.value)
  }
}
