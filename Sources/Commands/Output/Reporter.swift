import Diagnostics
import Foundation

/// Tells people and tools what a command finds and does.
struct Reporter: Sendable {
  let options: SourceOptions
  private let terminal = Terminal.standardError

  init(_ options: SourceOptions) {
    self.options = options
  }

  /// Writes a line for people.
  func say(_ line: String) {
    terminal.mention(line + "\n")
  }

  /// Tells the findings, which are all that the command has, and counts them for people.
  func report(_ findings: [Diagnostic]) throws {
    switch options.format {
    case .json: try Terminal.standardOutput.write(DiagnosticJSON.text(of: findings))
    case .text:
      let text = DiagnosticText(isForPeople: terminal.isInteractive, sourceLine: Self.sourceLine)
      terminal.mention(text.text(of: findings))
    }
    guard !findings.isEmpty else { return }
    let errors = findings.count { $0.severity == .error }
    say(
      "\(errors.counted("error")) and \((findings.count - errors).counted("warning")) found")
  }

  /// The error that ends the command if the findings are such.
  func end(with findings: [Diagnostic]) throws {
    if findings.hasErrors || (options.strict && !findings.isEmpty) { throw ExitOutcome.found }
  }

  /// Shows how far a command is: by a bar on a terminal, elsewhere by a line a quarter of the way, if
  /// the way is long.
  func showProgress(_ done: Int, of total: Int) {
    guard terminal.isInteractive else {
      if total >= 400, done % (total / 4) == 0 { say("\(done) of \(total) parts done") }
      return
    }
    let width = 30
    let filled = width * done / max(total, 1)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    terminal.mention("\r\(bar) \(done)/\(total)" + (done == total ? "\r\u{1B}[K" : ""))
  }

  private static func sourceLine(_ path: String, _ line: Int) -> String? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    let lines = String(decoding: data, as: UTF8.self).replacing("\r\n", with: "\n")
      .split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" }
    return line <= lines.count ? String(lines[line - 1]) : nil
  }
}
