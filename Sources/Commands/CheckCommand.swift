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

  private func checkSite(_ reporter: Reporter) throws {
    let (sources, canonFindings) = try SiteSources.read(
      canon: options.canon, theme: options.theme, threadCount: options.threadCount)
    var findings = canonFindings
    if let sources {
      let check = SiteCheck(
        sources.plan, SiteWording(of: sources.theme), of: try WrittenSite(at: options.output))
      let sections = check.sections
      let results = ParallelWorkers(count: options.threadCount).map(sections.count) { number in
        Result { () throws(FileSystemError) in try check.faults(in: sections[number]) }
      }
      for result in results { findings += try result.get() }
    }
    try reporter.report(findings)
    try reporter.end(with: findings)
  }
}
