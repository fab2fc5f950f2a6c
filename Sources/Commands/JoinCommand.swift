import ArgumentParser
import Building

/// `jobframe join`
struct JoinCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join",
    abstract: "Writes the site of parts that 'jobframe build --part' made, on whatever machines.",
    discussion: "The site is the same, byte for byte, as that of a build of everything.")

  @Argument(help: "The folders of all parts, in any order.")
  var parts: [String]

  @OptionGroup var options: SourceOptions

  func run() async throws {
    try await UpdateRun(options: options).run(.joining(parts))
  }
}
