import ArgumentParser
import Foundation

/// Where the canon and the theme lie, and how findings are told: common to all commands.
struct SourceOptions: ParsableArguments {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Option(help: "The folder of the canon.")
  var canon = "canon"

  @Option(help: "The folder of the theme.")
  var theme = "themes/default"

  @Option(help: "The folder of the site.")
  var output = "site"

  @Flag(help: "Take warnings for errors: they too end with exit code 1, and nothing is written.")
  var strict = false

  @Option(help: "How findings are told: as text on standard error, or as JSON on standard output.")
  var format = Format.text

  @Option(
    help: ArgumentHelp(
      "How many files of the canon are read, and parts of the site rendered, at once (default: one "
        + "a core). The site does not depend on it.",
      valueName: "count"))
  var jobs: Int?

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("'--jobs' takes a number from 1 to 1024.")
    }
    for (name, path) in [("canon", canon), ("theme", theme), ("output", output)] where path.isEmpty
    {
      throw ValidationError("'--\(name)' takes the path of a folder.")
    }
    for source in [canon, theme] where Self.parts(of: output).starts(with: Self.parts(of: source)) {
      throw ValidationError(
        "'--output \(output)' lies in '\(source)', which the site is made from; name another folder."
      )
    }
  }

  /// The folders that lead to a path, links followed.
  private static func parts(of path: String) -> [String] {
    URL(filePath: path).resolvingSymlinksInPath().standardizedFileURL.pathComponents
  }
}
