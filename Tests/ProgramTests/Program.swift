import Foundation
import TestSupport

/// Runs `jobframe` as people do.
enum Program {
  struct Result {
    let exitCode: Int32
    let standardOutput: String
    let standardError: String
  }

  /// The program lies beside the test bundle.
  private static let url = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "jobframe")

  /// Runs the program in `folder` and waits for its end.
  static func run(
    _ arguments: [String], in folder: TemporaryFolder, environment: [String: String] = [:]
  ) throws -> Result {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    // Files, not pipes: a pipe that nobody empties would hold the program.
    let output = try Output()
    let error = try Output()
    process.standardOutput = output.handle
    process.standardError = error.handle
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Result(
      exitCode: process.terminationStatus, standardOutput: try output.text(),
      standardError: try error.text())
  }

  private struct Output {
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
