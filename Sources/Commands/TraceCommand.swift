import ArgumentParser
import Building
import Diagnostics
import Reviewing

/// `jobframe trace`
struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Tells where every line of a page comes from: canon, theme, or a rule and its inputs."
  )

  @Argument(
    help: ArgumentHelp(
      "A page of the site, such as families/sales/clerk/p4/goals.html, or a key, such as "
        + "sales.clerk.P4.",
      valueName: "page"))
  var name: String

  @OptionGroup var options: SourceOptions

  func run() throws {
    let (sources, findings) = try SiteSources.read(
      canon: options.canon, theme: options.theme, threadCount: options.threadCount)
    guard let sources else {
      try Reporter(options).report(findings)
      throw ExitOutcome.found
    }
    guard let page = TracedPage.page(named: name, in: sources.plan, site: options.output) else {
      let known = TracedPage.names(in: sources.plan)
      throw ValidationError(
        "the site has no page \(Quotation.of(name))" + NearMiss.question(name, among: known))
    }
    let trace = TracedPage(page, by: sources.renderer)
    try Terminal.standardOutput.write(
      options.format == .json ? try TraceJSON.text(of: trace) : TraceText.text(of: trace))
  }
}
