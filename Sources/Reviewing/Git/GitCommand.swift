import Foundation

/// Runs git, which reads a repository and never writes it.
struct GitCommand {
  let folder: String

  struct Result {
    let succeeded: Bool
    let output: Data
    /// What it says of an error, in one line.
    let message: String

    var line: String {
      String(decoding: output, as: UTF8.self).trimmingCharacters(in: .newlines)
    }
  }

  /// `input`: a file that git reads.
  func run(_ arguments: [String], input: URL? = nil) throws(GitError) -> Result {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git", "--no-optional-locks", "-C", folder] + arguments
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    do {
      process.standardInput = try input.map { try FileHandle(forReadingFrom: $0) } ?? .nullDevice
      try process.run()
      let data = try output.fileHandleForReading.readToEnd() ?? Data()
      let message = try errors.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      if process.terminationStatus == 127 {
        throw GitError(description: "git is not installed, so that no revision can be read")
      }
      return Result(
        succeeded: process.terminationStatus == 0, output: data,
        message: String(decoding: message, as: UTF8.self)
          .split(whereSeparator: \.isNewline).first.map(String.init) ?? "")
    } catch let error as GitError {
      throw error
    } catch {
      throw GitError(description: "git cannot be run: \(error.localizedDescription)")
    }
  }
}
