import Foundation
import TestSupport
import Testing

/// Another program puts a link in a folder's place while a build runs: nothing is written, removed or
/// made where it leads.
@Suite struct SwappedFolderTests {
  /// A folder of the site, at every third call.
  @Test func belowTheSite() throws {
    let site = try ChangingSite()
    let calls = try Fault().calls(site)
    try #require(calls.count > 200)
    var codes: [Int32: Int] = [:]
    for (number, call) in calls.enumerated() where number % 3 == 0 {
      let folder = try site.folder()
      let families = folder.path + "/site/families"
      let fault = Fault(
        kind: .swap(folder: families, link: folder.path + "/outside"), at: number)
      let (result, _) = try fault.run(
        site.arguments(), watching: folder.path + "/site", in: folder)
      let circumstances = "\(call) (\(number)): \(result.exitCode) \(result.standardError)"
      codes[result.exitCode, default: 0] += 1
      try site.expectOutsideUntouched(folder, circumstances)
      try putBack(families)
      try site.expectOldOrNew(folder, circumstances)
      expectTold(result, circumstances)
    }
    // Seen while comparing, seen while putting in place, too late to matter.
    #expect(Set(codes.keys) == [0, 1, 2], "\(codes)")
  }

  private func expectTold(_ result: Program.Result, _ circumstances: String) {
    switch result.exitCode {
    case 0: break
    case 1: #expect(result.standardError.contains("[file-in-the-way]"), "\(circumstances)")
    default:
      let sentence = /error: cannot [a-z ]+ 'site\/families.*': Not a directory(; .*)?\n/
      #expect(result.standardError.wholeMatch(of: sentence) != nil, "\(circumstances)")
    }
  }

  private func putBack(_ path: String) throws {
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.moveItem(atPath: path + ".aside", toPath: path)
  }

  @Test func isMendedWhenTheFolderIsBack() throws {
    var site = try ChangingSite()
    let folder = try site.folder()
    let families = folder.path + "/site/families"
    let fault = Fault(
      kind: .swap(folder: families, link: folder.path + "/outside"), calls: ["renameat"])
    let (result, _) = try fault.run(site.arguments(), watching: "\(folder.path)/site", in: folder)
    #expect(result.exitCode == 2)
    let next = try Program.run(site.arguments(), in: folder)
    #expect(next.exitCode == 1)
    #expect(next.standardError.contains("site/families: error: "))
    try site.expectOutsideUntouched(folder, "\(next.standardError)")
    try putBack(families)
    try site.expectNextBuildMends(folder, "the folder is back")
  }

  /// The site's own folder, at some of the calls after it was opened and found to be in place.
  @Test func theSiteItself() throws {
    let site = try ChangingSite()
    let calls = try Fault().calls(site)
    let held = try #require(calls.firstIndex(of: "flock "))
    let start = try #require(calls[held...].firstIndex(of: "stat ")) + 1
    let end = try #require(calls.lastIndex(of: "stat "))
    for number in stride(from: start, through: end, by: 6) + [end] {
      let folder = try site.folder()
      let fault = Fault(
        kind: .swap(folder: folder.path + "/site", link: folder.path + "/outside"), at: number)
      let (result, _) = try fault.run(
        site.arguments(), watching: folder.path + "/site", in: folder)
      let circumstances = "\(calls[number]) (\(number))"
      #expect(result.exitCode == 2, "\(circumstances)")
      let sentence =
        "error: cannot write 'site': the folder was moved away while the site was built"
      #expect(result.standardError.hasPrefix(sentence), "\(circumstances) \(result.standardError)")
      try site.expectOutsideUntouched(folder, circumstances)
      try putBack(folder.path + "/site")
      try site.expectOldOrNew(folder, circumstances)
    }
  }

  @Test func mayBeALinkFromTheStart() throws {
    var site = try ChangingSite()
    let folder = try site.folder()
    try FileManager.default.moveItem(
      atPath: folder.path + "/site", toPath: folder.path + "/elsewhere")
    try folder.link("site", to: "elsewhere")
    try site.expectNextBuildMends(folder, "a link")
    #expect(try FolderTree(of: folder.path + "/elsewhere").differences(from: site.after) == [])
    try folder.remove("elsewhere")
    let result = try Program.run(site.arguments(), in: folder)
    #expect(result.exitCode == 2)
    #expect(
      result.standardError == "error: cannot open the folder 'site': No such file or directory\n")
  }
}
