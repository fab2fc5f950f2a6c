import ArgumentParser
import Diagnostics
import Previewing

/// `jobframe serve`
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract:
      "Shows the site in a browser on this machine, and again whenever canon or theme change. Writes nothing."
  )

  @OptionGroup var options: SourceOptions

  @Option(help: "The port of the address that the browser opens.")
  var port: UInt16 = 8080

  func validate() throws {
    if port == 0 { throw ValidationError("'--port' takes a number from 1 to 65535.") }
  }

  func run() async throws {
    let reporter = Reporter(options)
    let preview = Preview(
      canon: options.canon, theme: options.theme, threadCount: options.threadCount)
    let server = PreviewServer(preview, port: port)
    let (options, port) = (options, port)
    do {
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          try await server.run {
            Reporter(options).say(
              "open http://127.0.0.1:\(port)/ in a browser; Control-C ends the preview")
          }
        }
        group.addTask {
          try await preview.follow { reading in Self.tell(reading, Reporter(options)) }
        }
        // The first that ends is one that failed.
        try await group.next()
        group.cancelAll()
      }
    } catch {
      guard let reason = PreviewServer.reason(error, port: port) else { throw error }
      reporter.say("error: \(reason)")
      throw ExitOutcome.machineFailed
    }
  }

  private static func tell(_ reading: Preview.Reading, _ reporter: Reporter) {
    try? reporter.report(reading.diagnostics)
    guard !reading.diagnostics.hasErrors else { return }
    let milliseconds = Int(reading.duration / .milliseconds(1))
    reporter.say("\(reading.profileCount.counted("profile")) read in \(milliseconds) ms")
  }
}
