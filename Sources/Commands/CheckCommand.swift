import ArgumentParser
import Building
import Diagnostics
import SiteChecking
import SiteWriting
import Synchronization

/// `jobframe check`
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Finds what is wrong in the canon, the theme and the site's links. Writes nothing.")

  @OptionGroup var options: SourceOptions

  @Flag(help: "Prove of the written site that each of its lines is text of the canon or the theme.")
  var site = false

  func run() async throws {
    let reporter = Reporter(options)
    if site { return try checkSite(reporter) }
    var (sources, findings) = try SiteSources.read(
      canon: options.canon, theme: options.theme, threadCount: options.threadCount)
    if let sources {
      let build = SiteBuild(
        sources, to: .nowhere(options.output), threadCount: options.threadCount)
      let outcome = try await build.run { reporter.showProgress($0, of: $1) }
      findings += outcome.diagnostics
    }
    try reporter.report(findings)
    if findings.isEmpty, let sources {
      reporter.say("\(sources.profileCount.counted("profile")): nothing found")
    }
    try reporter.end(with: findings)
  }

  /// Holds the written site against canon and theme.
  private func checkSite(_ reporter: Reporter) throws {
    var (sources, findings) = try SiteSources.read(
      canon: options.canon, theme: options.theme, threadCount: options.threadCount)
    var proven: Int?
    if let sources {
      let check = SiteCheck(
        sources.plan, SiteWording(of: sources.theme), of: try WrittenSite(at: options.output))
      let found = try faults(check, reporter)
      findings += found.faults
      proven = found.faults.isEmpty ? found.fileCount : nil
    }
    findings = findings.inReadingOrder()
    try reporter.report(findings)
    if let proven {
      reporter.say("\(proven.counted("file")): every line is text of the canon or of the theme")
    }
    try reporter.end(with: findings)
  }

  private func faults(
    _ check: SiteCheck, _ reporter: Reporter
  ) throws(FileSystemError) -> (faults: [Diagnostic], fileCount: Int) {
    let sections = check.sections
    let progress = Mutex(0)
    let results = ParallelWorkers(count: options.threadCount).map(sections.count + 1) { number in
      defer {
        progress.withLock {
          $0 += 1
          reporter.showProgress($0, of: sections.count + 1)
        }
      }
      // What takes longest first.
      return Result { () throws(FileSystemError) -> (faults: [Diagnostic], fileCount: Int) in
        number == 0
          ? try check.faultsBesidePages() : (try check.faults(in: sections[number - 1]), 0)
      }
    }
    var total: (faults: [Diagnostic], fileCount: Int) = ([], 0)
    for result in results {
      let found = try result.get()
      total.faults += found.faults
      total.fileCount += found.fileCount
    }
    return total
  }
}
