package import Diagnostics
package import SiteWriting

/// Brings a site up to date with its sources: renders what the last build's files cannot stand for.
package struct SiteUpdate: Sendable {
  let canon: String
  let theme: String
  let program: String
  let threadCount: Int
  let isStrict: Bool

  /// `program` stands for all that decides a site's bytes beside its sources. `isStrict`: nothing is
  /// written where there are warnings.
  package init(
    canon: String, theme: String, program: String, threadCount: Int, isStrict: Bool = false
  ) {
    self.canon = canon
    self.theme = theme
    self.program = program
    self.threadCount = threadCount
    self.isStrict = isStrict
  }

  /// Returns every finding, and nil for the outcome where the sources kept anything from being rendered.
  package func run(
    in folder: SiteFolder, progress: (_ done: Int, _ total: Int) -> Void
  ) async throws(FileSystemError) -> (outcome: BuildOutcome?, findings: [Diagnostic]) {
    var reader = SourceReader(canon: canon, theme: theme)
    let files = try reader.files()
    var cache = BuildCache(of: folder, for: files, program: program)
    if let outcome = try cache.outcomeOfNothing(in: folder), !isStrict || cache.findings.isEmpty {
      return (outcome, cache.findings)
    }
    let (sources, findings) = reader.read(files)
    guard let sources, findings.isEmpty || !isStrict else { return (nil, findings) }
    cache.findings = findings
    let outcome = try await SiteBuild(
      sources, to: .folder(folder), threadCount: threadCount, cache: cache
    ).run(progress: progress)
    return (outcome, findings + outcome.diagnostics)
  }
}
