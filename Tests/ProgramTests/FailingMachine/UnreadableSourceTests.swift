import Foundation
import TestSupport
import Testing

/// The canon or the theme cannot be read: the program names what it could not read, and the site stays
/// as it was. A site without what could not be read would be a wrong one.
@Suite struct UnreadableSourceTests {
  struct Failure: Sendable, CustomTestStringConvertible {
    let error: Int32
    var calls = ["realpath", "opendir", "readdir", "stat", "open", "read"]

    var testDescription: String { String(cString: strerror(error)) }
  }

  @Test(arguments: [
    Failure(error: EIO),
    Failure(error: EACCES, calls: ["realpath", "opendir", "stat", "open"]),
    // It went between listing and reading.
    Failure(error: ENOENT, calls: ["realpath", "opendir", "stat", "open"]),
    // A folder took its place.
    Failure(error: EISDIR, calls: ["read"]),
    Failure(error: EMFILE, calls: ["opendir", "open"]),
  ])
  func isNamed(_ failure: Failure) throws {
    let site = try ChangingSite()
    try isNamed(failure, site, site.canon)
    if failure.error == EIO { try isNamed(failure, site, site.theme) }
  }

  private func isNamed(_ failure: Failure, _ site: ChangingSite, _ source: String) throws {
    let folder = try site.folder()
    let check = ["check"] + site.arguments().dropFirst()
    var fault = Fault(calls: failure.calls)
    let calls = try fault.run(check, watching: source, in: folder).calls
    try #require(calls.count >= 4)
    fault.kind = .error(failure.error)
    for number in calls.indices {
      fault.at = number
      let (result, _) = try fault.run(site.arguments(), watching: source, in: folder)
      let circumstances = "\(fault) (\(calls[number])): \(result.standardError)"
      #expect(result.exitCode == 2, "\(circumstances)")
      let place = calls[number].split(separator: " ", maxSplits: 1).dropFirst().joined()
      let sentence = try Regex("error: cannot read (the folder )?'\(source)\(place)': (.*)\n")
      let match = try #require(
        result.standardError.wholeMatch(of: sentence), "\(circumstances)")
      #expect(match[2].substring == failure.testDescription[...], "\(circumstances)")
      #expect(try FolderTree(of: folder.path + "/site") == site.before, "\(circumstances)")
    }
  }

  @Test(arguments: [0, 1])
  func isReadAgainWhenInterrupted(first: Int) throws {
    let site = try ChangingSite()
    let folder = try site.folder()
    let fault = Fault(kind: .error(EINTR), at: first, every: 2, calls: ["open", "read"])
    let (result, calls) = try fault.run(site.arguments(), watching: site.canon, in: folder)
    #expect(calls.count > 20)
    #expect(result.exitCode == 0, "\(result.standardError)")
    #expect(try FolderTree(of: folder.path + "/site").differences(from: site.after) == [])
  }
}
