import Foundation
import TestSupport
import Testing

/// A build is killed: each file is old or new, and the next build completes the site.
@Suite struct KilledBuildTests {
  @Test func beforeEachCall() throws {
    var site = try ChangingSite()
    let calls = try Fault().calls(site)
    try #require(calls.count > 200)
    for (number, call) in calls.enumerated() {
      try kill(&site, at: number, call, ["--jobs", "1"])
    }
  }

  @Test func amongThreads() throws {
    var site = try ChangingSite()
    let calls = try Fault().calls(site)
    var chance = SplitMix(seed: 2)
    for number in calls.indices.shuffled(using: &chance).prefix(40) {
      try kill(&site, at: number, "some call", ["--jobs", "4"])
    }
  }

  private func kill(
    _ site: inout ChangingSite, at number: Int, _ call: String, _ arguments: [String]
  ) throws {
    let folder = try site.folder()
    let fault = Fault(kind: .kill, at: number)
    let (result, _) = try fault.run(
      site.arguments(arguments), watching: folder.path + "/site", in: folder)
    let circumstances = "\(fault) (\(call))"
    #expect(result.signal == SIGKILL, "\(circumstances)")
    try site.expectOldOrNew(folder, circumstances)
    try site.expectNextBuildMends(folder, circumstances)
  }

  /// Without the disk that fails, from outside, and also by the signals of Ctrl-C and of a shutdown.
  @Test(arguments: [(SIGKILL, 20), (SIGINT, 10), (SIGTERM, 10)])
  func atAnyTime(signal: Int32, count: Int) throws {
    var site = try ChangingSite()
    var chance = SplitMix(seed: UInt64(signal))
    var killedCount = 0
    for _ in 0..<count {
      let folder = try site.folder()
      let running = try Program.start(site.arguments(["--jobs", "4"]), in: folder)
      while running.process.isRunning, !folder.exists("site/.jobframe-tmp") { usleep(200) }
      let delay = useconds_t.random(in: 0...6_000, using: &chance)
      usleep(delay)
      Glibc.kill(running.process.processIdentifier, signal)
      let result = try running.result()
      let circumstances = "signal \(signal) after \(delay) µs"
      killedCount += result.signal == nil ? 0 : 1
      // It may have ended before.
      #expect(result.signal == signal || result.exitCode == 0, "\(circumstances)")
      try site.expectOldOrNew(folder, circumstances)
      try site.expectNextBuildMends(folder, circumstances)
    }
    #expect(killedCount > 0)
  }

  /// An incremental build is killed, and the next one knows what of the last that ended still holds.
  @Test func whileABuildUpdatesTheSite() throws {
    let folder = try SmallSite.folder()
    try #require(try SmallSite.build(folder).exitCode == 0)
    let clerk = try folder.text(of: "canon/families/sales/clerk.yaml")
    var chance = SplitMix(seed: 4)
    var killedCount = 0
    for round in 0..<200 {
      switch Int.random(in: 0...3, using: &chance) {
      case 0 where folder.exists("canon/families/sales/clerk.yaml"):
        try folder.remove("canon/families/sales/clerk.yaml")
      case 0, 1: try folder.write(clerk + "# \(round)\n", to: "canon/families/sales/clerk.yaml")
      case 2: try folder.write("name: Sales \(round)\n", to: "canon/families/sales/family.yaml")
      default:
        try folder.write(
          "name: Manager\nlevels:\n  P1: {core_outputs: [Plan \(round)]}\n",
          to: "canon/families/sales/manager.yaml")
      }
      let running = try Program.start(["build"] + SmallSite.arguments, in: folder)
      if round % 2 == 0 {
        while running.process.isRunning, !folder.exists("site/.jobframe-tmp") { usleep(200) }
      }
      let delay = useconds_t.random(in: 0...30_000, using: &chance)
      usleep(delay)
      Glibc.kill(running.process.processIdentifier, SIGKILL)
      killedCount += try running.result().signal == SIGKILL ? 1 : 0
      let next = try SmallSite.build(folder)
      #expect(next.exitCode == 0, "round \(round): \(next.standardError)")
      let check = try SmallSite.build(folder, ["--check"])
      #expect(check.exitCode == 0, "round \(round), after \(delay) µs: \(check.standardOutput)")
      #expect(!folder.exists("site/.jobframe-tmp"))
    }
    #expect(killedCount > 100)
  }

  @Test func leavesAFolderThatTheNextBuildTakesOver() throws {
    let site = try ChangingSite()
    let folder = try TemporaryFolder()
    let fault = Fault(kind: .kill, calls: ["renameat"])
    let (result, _) = try fault.run(site.arguments(), watching: "\(folder.path)/site", in: folder)
    #expect(result.signal == SIGKILL)
    #expect(folder.exists("site/.jobframe-tmp"))
    #expect(try Program.run(site.arguments(), in: folder).exitCode == 0)
    #expect(try Program.run(site.arguments(["--check"]), in: folder).exitCode == 0)
    #expect(!folder.exists("site/.jobframe-tmp"))
  }
}
