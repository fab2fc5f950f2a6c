package import ArgumentParser
import Building
import Diagnostics
import Glibc

/// `jobframe`: the command line.
package struct JobFrame: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "jobframe",
    abstract: "Publishes a job architecture, kept as text files, as a static site.",
    version: Version.jobframe,
    subcommands: [
      BuildCommand.self, JoinCommand.self, CheckCommand.self, DiffCommand.self, TraceCommand.self,
      ServeCommand.self, InitCommand.self,
    ])

  package init() {}

  /// Runs the command that the arguments name, and ends the program with its exit code.
  package static func run() async {
    // Output that nobody reads any more ends no build half way.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let error as FileSystemError {
      Terminal.standardError.mention("error: \(error)\n")
      exit(with: .machineFailed)
    } catch let outcome as ExitOutcome {
      exit(with: outcome)
    } catch {
      exit(withError: error)
    }
  }

  private static func exit(with outcome: ExitOutcome) -> Never {
    Glibc.exit(outcome.rawValue)
  }
}
