import Foundation
import TestSupport

/// Runs `jobframe` as people do.
enum Program {
  struct Result {
    let exitCode: Int32
    /// What ended the program, such as `SIGKILL`; nil when it ended by itself.
    let signal: Int32?
    let standardOutput: String
    let standardError: String
  }

  /// The program lies beside the test bundle.
  static let url = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "jobframe")

  /// Runs the program in `folder` and waits for its end.
  static func run(
    _ arguments: [String], in folder: TemporaryFolder, environment: [String: String] = [:]
  ) throws -> Result {
    try start(arguments, in: folder, environment: environment).result()
  }

  /// Runs shell commands, for which `$JOBFRAME` is the program and `$THEME` the default theme.
  static func run(script: String, in folder: TemporaryFolder) throws -> Result {
    try start(
      ["-c", script], of: URL(filePath: "/bin/sh"), in: folder,
      environment: ["JOBFRAME": url.path, "THEME": Repository.path("themes/default")]
    ).result()
  }

  /// Starts the program, or another one, in `folder`.
  static func start(
    _ arguments: [String], of program: URL = url, in folder: TemporaryFolder,
    environment: [String: String] = [:]
  ) throws -> Running {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    // Files, not pipes: a pipe that nobody empties would hold the program.
    let running = Running(process: process, output: try Output(), error: try Output())
    process.standardOutput = running.output.handle
    process.standardError = running.error.handle
    process.standardInput = FileHandle.nullDevice
    try process.run()
    return running
  }

  /// The program at work.
  struct Running {
    let process: Process
    fileprivate let output: Output
    fileprivate let error: Output

    /// Waits for the end.
    func result() throws -> Result {
      process.waitUntilExit()
      let isKilled = process.terminationReason == .uncaughtSignal
      return Result(
        exitCode: process.terminationStatus, signal: isKilled ? process.terminationStatus : nil,
        standardOutput: try output.text(), standardError: try error.text())
    }
  }

  fileprivate struct Output {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let handle: FileHandle

    init() throws {
      try Data().write(to: url)
      handle = try FileHandle(forWritingTo: url)
    }

    func text() throws -> String {
      defer { try? FileManager.default.removeItem(at: url) }
      return String(decoding: try Data(contentsOf: url), as: UTF8.self)
    }
  }
}
