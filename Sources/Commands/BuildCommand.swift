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
    var (sources, findings) = try SiteSources.read(canon: options.canon, theme: options.theme)
    guard let sources else {
      try reporter.report(findings)
      throw ExitOutcome.found
    }
    let outcome = try await SiteBuild(sources, to: destination, threadCount: options.threadCount)
      .run { reporter.showProgress($0, of: $1) }
    findings += outcome.diagnostics
    try reporter.report(findings)
    guard !findings.hasErrors else { throw ExitOutcome.found }

    if case .comparison(let written) = destination {
      try compare(outcome, with: written, reporter)
    } else {
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

  /// Lists the files that a build would change, on standard output.
  private func compare(
    _ outcome: BuildOutcome, with written: WrittenSite, _ reporter: Reporter
  ) throws {
    let stale = written.manifest.paths.filter { !outcome.allPaths.contains($0) }
    let lines =
      outcome.differentPaths.map { "different: \(written.path)/\($0)" }
      + outcome.missingPaths.map { "missing: \(written.path)/\($0)" }
      + stale.map { "no longer part of the site: \(written.path)/\($0)" }
    if options.format == .text {
      Terminal.standardOutput.write(lines.map { $0 + "\n" }.joined())
    }
    guard lines.isEmpty else {
      reporter.say(
        "\(Reporter.count(lines.count, "file")) of '\(written.path)' would change; a build without "
          + "'--check' writes them")
      if written.manifest.renderers != Version.renderers, !written.manifest.renderers.isEmpty {
        reporter.say(
          "it was written by \(written.manifest.renderers.joined(separator: ", ")); this is "
            + Version.renderers.joined(separator: ", "))
      }
      throw ExitOutcome.found
    }
    reporter.say("'\(written.path)' is what canon and theme give")
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
