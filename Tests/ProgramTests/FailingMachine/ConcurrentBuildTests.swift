import Foundation
import TestSupport
import Testing

/// Builds of one folder at once, from canons that differ.
@Suite struct ConcurrentBuildTests {
  @Test(arguments: [2, 4])
  func giveTheSiteOfOneOfThem(count: Int) throws {
    let folder = try SmallSite.folder()
    var sites: [FolderTree] = []
    for number in 0..<count {
      try FileManager.default.copyItem(
        atPath: folder.path + "/canon", toPath: "\(folder.path)/canon\(number)")
      try folder.write(
        "name: Role \(number)\nlevels:\n  P1: {summary: Learns}\n",
        to: "canon\(number)/families/sales/role-\(number).yaml")
      let alone = try Program.run(arguments(number, output: "alone\(number)"), in: folder)
      try #require(alone.exitCode == 0, "\(alone.standardError)")
      sites.append(try FolderTree(of: "\(folder.path)/alone\(number)"))
    }
    for _ in 0..<5 {
      let builds = try (0..<count).map { try Program.start(arguments($0), in: folder) }
      for build in builds {
        let result = try build.result()
        #expect(result.exitCode == 0, "\(result.standardError)")
      }
      #expect(sites.contains(try FolderTree(of: folder.path + "/site")))
    }
  }

  /// The one that fails makes the folder and removes it, while the others wait for it.
  @Test func succeedBesideOneThatFails() throws {
    let folder = try SmallSite.folder()
    try folder.write("format: 9\n", to: "broken/canon.yaml")
    for _ in 0..<10 {
      let broken = try (0..<2).map { _ in
        try Program.start(
          ["build", "--canon", "broken", "--output", "x/y/site"] + SmallSite.arguments,
          in: folder)
      }
      let good = try Program.start(
        ["build", "--output", "x/y/site"] + SmallSite.arguments, in: folder)
      for build in broken { #expect(try build.result().exitCode == 1) }
      let result = try good.result()
      #expect(result.exitCode == 0, "\(result.standardError)")
      #expect(
        try SmallSite.build(folder, ["--check", "--output", "x/y/site"]).exitCode == 0)
      try folder.remove("x")
    }
  }

  /// Another build, that fails, removes the folder between making and opening it.
  @Test func makesTheFolderAgainWhenItIsRemoved() throws {
    let site = try ChangingSite()
    let folder = try site.folder()
    let fault = Fault(kind: .error(ENOENT), calls: ["open"])
    let (result, calls) = try fault.run(
      site.arguments(), watching: folder.path + "/site", in: folder)
    #expect(calls.prefix(2) == ["open ", "open "])
    #expect(result.exitCode == 0, "\(result.standardError)")
    #expect(try FolderTree(of: folder.path + "/site").differences(from: site.after) == [])
  }

  private func arguments(_ number: Int, output: String = "site") -> [String] {
    ["build", "--canon", "canon\(number)", "--output", output] + SmallSite.arguments
  }
}
