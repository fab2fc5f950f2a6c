import Foundation
import TestSupport
import Testing

/// A call to the file system fails: the program says so, or does not need the call.
@Suite struct FailingCallTests {
  struct Failure: Sendable, CustomTestStringConvertible {
    let error: Int32
    /// The calls that can fail so; empty for all.
    var calls: [String] = []
    var every: Int?
    /// How many of the calls fail, one a build; nil for all.
    var sample: Int?

    var testDescription: String {
      String(cString: strerror(error)) + (every == nil ? "" : " from then on")
    }
  }

  private static let opening = ["open", "create", "fdopendir"]
  private static let changing = ["create", "write", "fsync", "mkdirat", "renameat"]

  @Test(arguments: [
    Failure(error: EIO),
    Failure(error: ENOSPC, calls: changing, every: 1),
    Failure(error: EDQUOT, calls: changing + ["close"], sample: 40),
    Failure(error: EROFS, calls: ["create", "faccessat", "mkdirat", "renameat"], sample: 40),
    Failure(
      error: EACCES, calls: opening + ["faccessat", "mkdirat", "renameat", "unlinkat"], sample: 60),
    Failure(error: EMFILE, calls: opening, sample: 40),
  ])
  func isToldOrSurvived(_ failure: Failure) throws {
    var site = try ChangingSite()
    var fault = Fault(calls: failure.calls)
    let calls = try fault.calls(site)
    try #require(!calls.isEmpty)
    fault.kind = .error(failure.error)
    fault.every = failure.every
    var chance = SplitMix(seed: 1)
    let numbers = calls.indices.shuffled(using: &chance).prefix(failure.sample ?? calls.count)
    for number in numbers {
      fault.at = number
      let folder = try site.folder()
      let (result, struck) = try fault.run(
        site.arguments(), watching: "\(folder.path)/site", in: folder)
      let circumstances =
        "\(fault) (\(calls[number])): \(result.exitCode) \(result.standardError)"
      try #require(struck.count > number && struck[number] == calls[number], "\(circumstances)")
      try site.expectOldOrNew(folder, circumstances)
      let tree = try FolderTree(of: folder.path + "/site")
      if result.exitCode == 0 {
        #expect(!Self.isNeeded(calls[number]), "\(circumstances)")
        #expect(tree.withoutStaging().differences(from: site.after) == [], "\(circumstances)")
      } else {
        expectSentence(result, failure, circumstances)
        #expect(!tree.hasStaging, "\(circumstances)")
        if !result.standardError.contains("; the site is not complete; ") {
          #expect(tree.differences(from: site.before) == [], "\(circumstances)")
        }
      }
      try site.expectNextBuildMends(folder, circumstances)
    }
  }

  /// Whether a build cannot do without the call, as it can without a close after reading, or without
  /// tidying up.
  private static func isNeeded(_ call: String) -> Bool {
    let needed = ["create", "write", "fsync", "read", "flock", "faccessat", "mkdirat", "renameat"]
    return needed.contains { call.hasPrefix($0 + " ") }
      || ["close /.jobframe-tmp/", "unlinkat /assets", "unlinkat /families"]
        .contains { call.hasPrefix($0) }
  }

  private func expectSentence(
    _ result: Program.Result, _ failure: Failure, _ circumstances: String
  ) {
    let reason = String(cString: strerror(failure.error))
    let sentence =
      /error: cannot [a-z ]+ 'site[^']*': ([^;]+)(; the site is not complete; .*)?\n/
    #expect(result.exitCode == 2, "\(circumstances)")
    #expect(result.standardError.wholeMatch(of: sentence)?.1 == reason[...], "\(circumstances)")
  }

  /// A power cut leaves no file of ours that the manifest does not know.
  @Test func theManifestIsOnTheDiskBeforeAFileIsPutInPlace() throws {
    let calls = try Fault().calls(try ChangingSite())
    let synced = try #require(calls.firstIndex { $0.hasPrefix("fsync ") })
    let placed = try #require(calls.firstIndex { $0.hasPrefix("renameat ") })
    #expect(synced < placed)
    #expect(calls[synced].hasSuffix(".jobframe-manifest"), "\(calls[synced])")
    #expect(calls.count { $0.hasPrefix("fsync ") } == 2)
  }

  /// Every call that a signal can interrupt is interrupted once.
  @Test(arguments: [0, 1])
  func areMadeAgainWhenInterrupted(first: Int) throws {
    let site = try ChangingSite()
    let calls = ["open", "create", "read", "write", "flock", "fsync", "close"]
    let fault = Fault(kind: .error(EINTR), at: first, every: 2, calls: calls)
    try expectComplete(site, fault, atLeast: 200)
  }

  @Test func areMadeAgainUntilAllIsWrittenAndRead() throws {
    let site = try ChangingSite()
    try expectComplete(
      site, Fault(kind: .short, every: 1, calls: ["read", "write"]), atLeast: 1000)
  }

  private func expectComplete(_ site: ChangingSite, _ fault: Fault, atLeast count: Int) throws {
    let folder = try site.folder()
    let (result, calls) = try fault.run(
      site.arguments(), watching: folder.path + "/site", in: folder)
    #expect(calls.count >= count)
    #expect(result.exitCode == 0, "\(result.standardError)")
    #expect(try FolderTree(of: folder.path + "/site").differences(from: site.after) == [])
  }
}
