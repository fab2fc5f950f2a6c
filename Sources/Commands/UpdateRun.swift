import Building
import Diagnostics
import SiteWriting

/// Brings the site up to date and tells what became of it.
struct UpdateRun {
  let options: SourceOptions

  func run(_ scope: SiteUpdate.Scope) async throws {
    let start = ContinuousClock.now
    let reporter = Reporter(options)
    // The sources are read once the folder is held: what is written is never older than what another
    // build wrote.
    let folder = try SiteFolder(writingTo: options.output) {
      reporter.say("another build is writing '\(options.output)'; waiting for it to end")
    }
    let (outcome, findings) = try await SiteUpdate(
      canon: options.canon, theme: options.theme, program: Machine.program,
      threadCount: options.threadCount, isStrict: options.strict, scope: scope
    ).run(in: folder) { reporter.showProgress($0, of: $1) }
    try reporter.report(findings)
    guard let outcome else { throw ExitOutcome.found }
    if !findings.hasErrors {
      sayGone(outcome.goneRoles, reporter)
      if let error = outcome.cacheError {
        reporter.say("\(error); the next build renders every page again")
      }
      reporter.say(Self.summary(of: outcome, after: ContinuousClock.now - start))
    }
    try reporter.end(with: findings)
  }

  /// Says which addresses readers may still have and the site no longer has.
  private func sayGone(_ roles: [String], _ reporter: Reporter) {
    for role in roles {
      let key = role.split(separator: "/").dropFirst().joined(separator: ".")
      reporter.say(
        "'\(role)/' is gone; where another role took its place, write 'replaces: [\(key)]' in that "
          + "role's file")
    }
  }

  /// `24 profiles, 71 pages, 9 of them rendered: 3 files written, 139 unchanged, 0 removed in 0.4 s`
  private static func summary(of outcome: BuildOutcome, after duration: Duration) -> String {
    let tenths = Int((duration / .milliseconds(100)).rounded())
    return "\(outcome.profileCount.counted("profile")), "
      + "\(outcome.pageCount.counted("page")), "
      + "\(outcome.renderedPages.count) of them rendered: "
      + "\(outcome.writtenCount.counted("file")) written, "
      + "\(outcome.unchangedCount) unchanged, \(outcome.removedCount) removed "
      + "in \(tenths / 10).\(tenths % 10) s"
  }
}
