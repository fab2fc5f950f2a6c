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

  @Option(
    help: ArgumentHelp(
      "Build one of several parts of the site, such as 3/16, into a folder of its own; 'jobframe join' "
        + "makes the site of all.",
      valueName: "number/count"))
  var part: PartNumber?

  func validate() throws {
    if check, part != nil {
      throw ValidationError("'--check' compares the whole site; leave out '--part'.")
    }
  }

  func run() async throws {
    guard !check else { return try await compare(Reporter(options)) }
    try await UpdateRun(options: options).run(part.map { .part($0) } ?? .all)
  }

  /// Compares the site with what a build of everything would write.
  private func compare(_ reporter: Reporter) async throws {
    let written = try WrittenSite(at: options.output)
    var (sources, findings) = try SiteSources.read(
      canon: options.canon, theme: options.theme, threadCount: options.threadCount)
    guard let sources, findings.isEmpty || !options.strict else {
      try reporter.report(findings)
      throw ExitOutcome.found
    }
    let outcome = try await SiteBuild(
      sources, to: .comparison(written), threadCount: options.threadCount
    ).run { reporter.showProgress($0, of: $1) }
    findings += outcome.diagnostics
    guard !findings.hasErrors else {
      try reporter.report(findings)
      return try reporter.end(with: findings)
    }
    try tell(Self.differences(outcome, from: written), findings, written, reporter)
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
      "\(differences.count.counted("file")) of '\(written.path)' would change; a build without "
        + "'--check' writes them")
    if written.manifest.renderers != Version.renderers, !written.manifest.renderers.isEmpty {
      reporter.say(
        "it was written by \(written.manifest.renderers.joined(separator: ", ")); this is "
          + Version.renderers.joined(separator: ", "))
    }
    throw ExitOutcome.found
  }
}

extension PartNumber: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(argument)
  }
}

extension SourceOptions {
  var threadCount: Int { jobs ?? Machine.coreCount }
}
