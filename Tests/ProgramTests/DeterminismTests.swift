import Foundation
import TestSupport
import Testing

/// The same canon gives the same bytes, wherever and however it is built.
@Suite struct DeterminismTests {
  struct Circumstances: Sendable, CustomTestStringConvertible {
    let name: String
    var arguments: [String] = []
    var environment: [String: String] = [:]
    var reversesFiles = false

    var testDescription: String { name }
  }

  @Test(arguments: [
    Circumstances(name: "one thread", arguments: ["--jobs", "1"]),
    Circumstances(name: "many threads", arguments: ["--jobs", "16"]),
    Circumstances(
      name: "another locale", environment: ["LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"]),
    Circumstances(name: "another time zone", environment: ["TZ": "Pacific/Kiritimati"]),
    Circumstances(name: "another order of files", reversesFiles: true),
  ])
  func givesTheSameBytes(_ circumstances: Circumstances) throws {
    let files = try projectFiles()
    let reference = try site(files, Circumstances(name: "plain"))
    #expect(reference.count > 100)
    #expect(try site(files, circumstances) == reference)
  }

  /// The committed canon and theme.
  private func projectFiles() throws -> [(path: String, text: String)] {
    var files: [(path: String, text: String)] = []
    for folder in ["canon", "themes"] {
      let root = Repository.path(folder)
      for path in try FileManager.default.subpathsOfDirectory(atPath: root).sorted() {
        guard let data = FileManager.default.contents(atPath: "\(root)/\(path)") else { continue }
        files.append(("\(folder)/\(path)", try #require(String(data: data, encoding: .utf8))))
      }
    }
    return files
  }

  private func site(
    _ files: [(path: String, text: String)], _ circumstances: Circumstances
  ) throws -> [String: Data] {
    let folder = try TemporaryFolder()
    try folder.write(circumstances.reversesFiles ? files.reversed() : files)
    let result = try Program.run(
      ["build"] + circumstances.arguments, in: folder, environment: circumstances.environment)
    try #require(result.exitCode == 0, "\(result.standardError)")
    return try folder.contents(of: "site")
  }
}
