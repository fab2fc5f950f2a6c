package import Building
package import Diagnostics

/// A site as its sources now are: read again when they change, rendered when it is asked for.
package actor Preview {
  /// What one reading of the sources gave.
  package struct Reading: Sendable {
    /// Another one for each reading, and for each start of the server.
    package let version: String
    /// The last good site; nil while there has been none.
    package let site: SiteOnDemand?
    package let diagnostics: [Diagnostic]
    package let profileCount: Int
    package let duration: Duration
  }

  private let start = UInt32.random(in: 0 ... .max)
  private var reader: SourceReader
  private var count = 0
  private var reading: Reading?

  package init(canon: String, theme: String, threadCount: Int) {
    reader = SourceReader(canon: canon, theme: theme, threadCount: threadCount)
  }

  /// The last reading; the first request waits for the first one.
  package var current: Reading {
    get async throws {
      while true {
        if let reading { return reading }
        try await Task.sleep(for: .milliseconds(10))
      }
    }
  }

  /// The version once it is another than `version`, or after some seconds in any case.
  package func version(after version: String) async throws -> String {
    let end = ContinuousClock.now + .seconds(10)
    while true {
      let current = try await current.version
      if current != version || ContinuousClock.now > end { return current }
      try await Task.sleep(for: .milliseconds(10))
    }
  }

  /// Reads the sources, and again whenever they have changed; tells each reading. Ends with its task.
  package func follow(_ tell: @Sendable (Reading) -> Void) async throws {
    var seen = FolderSnapshot(of: reader.folders)
    while true {
      let known = reader.folders
      tell(try await read())
      if reader.folders == known {
        seen = try await change(from: seen)
      } else {
        // What the reading was the first to name may have changed since: that is read again.
        seen = FolderSnapshot(of: reader.folders)
      }
    }
  }

  /// Waits until something has changed and nothing changes any more: an editor may save in steps.
  private func change(from seen: FolderSnapshot) async throws -> FolderSnapshot {
    var last = seen
    while true {
      let start = ContinuousClock.now
      let next = FolderSnapshot(of: reader.folders)
      let cost = ContinuousClock.now - start
      if next == last, next != seen { return next }
      last = next
      // Looking takes a fifth of the time at the most, however many files there are.
      let pause: Duration = next == seen ? .milliseconds(30) : .milliseconds(10)
      try await Task.sleep(for: max(pause, cost * 4))
    }
  }

  private func read() async throws -> Reading {
    let start = ContinuousClock.now
    let last = reader
    let outcome = await Task.detached { Self.read(with: last) }.value
    reader = outcome.reader
    count += 1
    let new = Reading(
      version: "\(self.start)-\(count)",
      site: outcome.sources.map { SiteOnDemand($0) } ?? reading?.site,
      diagnostics: outcome.diagnostics,
      profileCount: outcome.sources?.profileCount ?? 0,
      duration: ContinuousClock.now - start)
    reading = new
    return new
  }

  private typealias Outcome = (
    sources: SiteSources?, diagnostics: [Diagnostic], reader: SourceReader
  )

  /// Reads both; what the machine keeps from being read is told as what the author can mend is.
  private static func read(with last: SourceReader) -> Outcome {
    var reader = last
    do throws(FileSystemError) {
      let (sources, diagnostics) = try reader.read()
      return (sources, diagnostics, reader)
    } catch {
      let location = SourceLocation(path: error.path)
      return (nil, [.error("unreadable", "\(error)", at: location)], reader)
    }
  }
}
