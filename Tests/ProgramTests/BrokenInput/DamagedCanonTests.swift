import Foundation
import TestSupport
import Testing

/// A canon that was damaged anyhow still gives a site, or diagnostics and no site: never a crash, never
/// a hang, never a part of a site.
///
/// `DAMAGED_CANON` names another canon than the project's, `DAMAGES` another number of damages.
@Suite struct DamagedCanonTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let canon = environment["DAMAGED_CANON"] ?? Repository.path("canon")
  private static let count = environment["DAMAGES"].flatMap { UInt64($0) } ?? 60

  @Test(arguments: 0..<count) func buildsOrTells(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(atPath: Self.canon, toPath: folder.path + "/canon")
    try folder.write("theirs", to: "site/notes.txt")
    var damage = CanonDamage(seed: seed)
    let damages = try damage.change(folder.url.appending(path: "canon"))
    let build = try Self.run("build", in: folder)
    let circumstances = "seed \(seed), \(damages): \(build.standardError.suffix(2_000))"
    if build.exitCode == 0 {
      #expect(try folder.contents(of: "site").count > 10, "\(circumstances)")
      let check = try Self.run("build --check", in: folder)
      #expect(check.exitCode == 0, "\(circumstances), then \(check.standardError)")
    } else {
      #expect(build.exitCode == 1, "\(circumstances)")
      #expect(build.standardError.contains(": error: "), "\(circumstances)")
      #expect(try folder.contents(of: "site").count == 1, "\(circumstances)")
    }
  }

  /// A program that takes ten seconds of the processor, or five minutes in all, is ended by a signal.
  private static func run(
    _ command: String, in folder: TemporaryFolder
  ) throws -> Program.Result {
    try Program.run(
      script: "ulimit -t 10; exec timeout -s KILL 300 \"$JOBFRAME\" \(command) --theme \"$THEME\"",
      in: folder)
  }
}
