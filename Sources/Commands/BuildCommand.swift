import ArgumentParser
import Building
import Diagnostics
import SiteWriting

/// `jobframe build`
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Writes the site: only files whose bytes change, and no file that it did not write.")

  @OptionGroup var options: SourceOptions

  @Flag(
    help: ArgumentHelp(
      "Write nothing; list what a build would change, and end with exit code 1 if it would."))
  var check = false

  func run() async throws {
    let start = ContinuousClock.now
    let reporter = Reporter(options)
    let destination = try destination(reporter)
    // Read once the folder is held: what is written is never older than what another build wrote.
    var (sources, findings) = try SiteSources.read(
      canon: options.canon, theme: options.theme, threadCount: options.threadCount)
    guard let sources, findings.isEmpty || !options.strict else {
      try reporter.report(findings)
      throw ExitOutcome.found
    }
    let outcome = try await SiteBuild(sources, to: destination, threadCount: options.threadCount)
      .run { reporter.showProgress($0, of: $1) }
    findings += outcome.diagnostics
    if case .comparison(let written) = destination, !findings.hasErrors {
      return try tell(Self.differences(outcome, from: written), findings, written, reporter)
    }
    try reporter.report(findings)
    if !findings.hasErrors {
      sayGone(outcome.goneRoles, reporter)
      reporter.say(Self.summary(of: outcome, after: ContinuousClock.now - start))
    }
    try reporter.end(with: findings)
  }

  private func destination(_ reporter: Reporter) throws -> SiteBuild.Destination {
    check
      ? .comparison(try WrittenSite(at: options.output))
      : .folder(
        try SiteFolder(writingTo: options.output) {
          reporter.say("another build is writing '\(options.output)'; waiting for it to end")
        })
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

  /// What a build would change, as findings about the site's files.
  private static func differences(
    _ outcome: BuildOutcome, from written: WrittenSite
  ) -> [Diagnostic] {
    let manifest = Manifest(renderers: Version.renderers, paths: outcome.allPaths)
    let stale = written.manifest.paths.filter { !outcome.allPaths.contains($0) }
    let changes =
      outcome.differentPaths.map { ("different", $0) }
      + outcome.missingPaths.map { ("missing", $0) }
      + stale.map { ("no longer part of the site", $0) }
      + (written.manifest == manifest ? [] : [("different", Manifest.fileName)])
    return changes.map { change, path in
      .error("site-differs", change, at: SourceLocation(path: "\(written.path)/\(path)"))
    }
  }

  /// Tells the differences: as findings for tools, as a list on standard output for people.
  private func tell(
    _ differences: [Diagnostic], _ findings: [Diagnostic], _ written: WrittenSite,
    _ reporter: Reporter
  ) throws {
    try reporter.report(options.format == .json ? findings + differences : findings)
    if options.format == .text {
      try Terminal.standardOutput.write(
        differences.map { "\($0.message): \($0.location)\n" }.joined())
    }
    guard !differences.isEmpty else {
      reporter.say("'\(written.path)' is what canon and theme give")
      return try reporter.end(with: findings)
    }
    reporter.say(
      "\(Reporter.count(differences.count, "file")) of '\(written.path)' would change; a build without "
        + "'--check' writes them")
    if written.manifest.renderers != Version.renderers, !written.manifest.renderers.isEmpty {
      reporter.say(
        "it was written by \(written.manifest.renderers.joined(separator: ", ")); this is "
          + Version.renderers.joined(separator: ", "))
    }
    throw ExitOutcome.found
  }

  /// `24 profiles, 71 pages: 3 files written, 139 unchanged, 0 removed in 0.4 s`
  private static func summary(of outcome: BuildOutcome, after duration: Duration) -> String {
    let tenths = Int((duration / .milliseconds(100)).rounded())
    return "\(Reporter.count(outcome.profileCount, "profile")), "
      + "\(Reporter.count(outcome.pageCount, "page")): "
      + "\(Reporter.count(outcome.writtenCount, "file")) written, "
      + "\(outcome.unchangedCount) unchanged, \(outcome.removedCount) removed "
      + "in \(tenths / 10).\(tenths % 10) s"
  }
}

extension SourceOptions {
  var threadCount: Int { jobs ?? Machine.coreCount }
}
