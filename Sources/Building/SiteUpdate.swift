package import Diagnostics
package import SiteWriting

/// Brings a site up to date with its sources: renders what the last build's files cannot stand for.
package struct SiteUpdate: Sendable {
  let canon: String
  let theme: String
  let program: String
  let threadCount: Int
  let isStrict: Bool
  let scope: Scope

  /// How much of the site is made.
  package enum Scope: Sendable {
    case all
    /// The pages of some roles, into a folder of their own.
    case part(PartNumber)
    /// The parts that lie in these folders, and all else.
    case joining([String])

    var part: PartNumber? { if case .part(let part) = self { part } else { nil } }
  }

  /// `program` stands for all that decides a site's bytes beside its sources. `isStrict`: nothing is
  /// written where there are warnings.
  package init(
    canon: String, theme: String, program: String, threadCount: Int, isStrict: Bool = false,
    scope: Scope = .all
  ) {
    self.canon = canon
    self.theme = theme
    self.program = program
    self.threadCount = threadCount
    self.isStrict = isStrict
    self.scope = scope
  }

  /// Returns every finding, and nil for the outcome where the sources kept anything from being rendered.
  package func run(
    in folder: SiteFolder, progress: (_ done: Int, _ total: Int) -> Void
  ) async throws(FileSystemError) -> (outcome: BuildOutcome?, findings: [Diagnostic]) {
    var findings: [Diagnostic] = []
    let parts = try joinedParts(into: &findings)
    guard findings.isEmpty else { return (nil, findings.inReadingOrder()) }
    var reader = SourceReader(
      canon: canon, theme: theme, threadCount: threadCount, part: scope.part)
    let files = try reader.files()
    var cache = BuildCache(of: folder, for: files, program: program)
    if let outcome = try cache.outcomeOfNothing(in: folder), !isStrict || cache.findings.isEmpty {
      return (outcome, cache.findings)
    }
    let read = reader.read(files)
    guard let sources = read.sources, read.diagnostics.isEmpty || !isStrict else {
      return (nil, read.diagnostics)
    }
    cache.findings = read.diagnostics
    let outdated = parts?.outdated(in: sources.plan, cache.digests) ?? []
    guard outdated.isEmpty else { return (nil, read.diagnostics + outdated) }
    let outcome = try await SiteBuild(
      sources, to: .folder(folder), threadCount: threadCount, cache: cache, part: scope.part,
      joining: parts
    ).run(progress: progress)
    return (outcome, read.diagnostics + outcome.diagnostics)
  }

  private func joinedParts(
    into findings: inout [Diagnostic]
  ) throws(FileSystemError) -> JoinedParts? {
    guard case .joining(let folders) = scope else { return nil }
    return try JoinedParts(in: folders, into: &findings)
  }
}
