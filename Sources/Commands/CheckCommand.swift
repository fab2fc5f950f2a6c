import ArgumentParser
import Building
import Diagnostics

/// `jobframe check`
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Finds what is wrong in the canon, the theme and the site's links. Writes nothing.")

  @OptionGroup var options: SourceOptions

  func run() async throws {
    let reporter = Reporter(options)
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
}
