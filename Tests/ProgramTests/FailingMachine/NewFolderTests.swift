import Foundation
import TestSupport
import Testing

/// A build that comes to nothing leaves none of the folders that it made.
@Suite struct NewFolderTests {
  @Test func goAgainWhenACallFails() throws {
    let site = try ChangingSite()
    let arguments = site.arguments(["--output", "a/b/site", "--jobs", "1"])
    var fault = Fault()
    let whole = try TemporaryFolder()
    let calls = try fault.run(arguments, watching: whole.path + "/a", in: whole).calls
    let commit = try #require(calls.firstIndex { $0.hasPrefix("renameat ") })
    fault.kind = .error(EIO)
    var toldCount = 0
    for number in 0..<commit {
      fault.at = number
      let folder = try TemporaryFolder()
      let (result, _) = try fault.run(arguments, watching: folder.path + "/a", in: folder)
      if result.exitCode == 0 { continue }
      toldCount += 1
      #expect(!folder.exists("a"), "\(fault) (\(calls[number])): \(result.standardError)")
    }
    #expect(toldCount > 20)
  }

  @Test func goAgainWhenTheCanonIsBroken() throws {
    let folder = try SmallSite.folder()
    try folder.write("format: 9\n", to: "canon/canon.yaml")
    #expect(try SmallSite.build(folder, ["--output", "a/b/site/"]).exitCode == 1)
    #expect(!folder.exists("a"))
  }
}
