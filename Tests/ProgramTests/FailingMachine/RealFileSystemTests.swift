import Foundation
import TestSupport
import Testing

/// File systems that are full or read-only, without a stand-in, where the machine lets a test mount
/// one.
@Suite(.enabled(if: Namespace.isAllowed, "no mounts here; FailingCallTests stands in for them"))
struct RealFileSystemTests {
  @Test(arguments: [16, 40, 64, 88])
  func isFull(kilobytes: Int) throws {
    let folder = try SmallSite.folder()
    try folder.makeFolder("disk")
    let result = try Program.run(
      script: Namespace.script(
        """
        mount -t tmpfs -o size=\(kilobytes)k tmpfs disk
        "$JOBFRAME" build --theme "$THEME" --output disk/site
        code=$?
        ls -A disk
        mount -o remount,size=9000k disk
        "$JOBFRAME" build --theme "$THEME" --output disk/site 2> /dev/null || exit 90
        "$JOBFRAME" build --theme "$THEME" --output disk/site --check 2> /dev/null || exit 91
        exit $code
        """), in: folder)
    #expect(result.exitCode == 2, "\(result.standardError)")
    let sentence = /error: cannot write 'disk\/site\/.*': No space left on device\n/
    #expect(result.standardError.wholeMatch(of: sentence) != nil, "\(result.standardError)")
    #expect(result.standardOutput == "", "it left something on the disk")
  }

  @Test func isReadOnly() throws {
    let folder = try SmallSite.folder()
    try #require(try SmallSite.build(folder).exitCode == 0)
    let before = try FolderTree(of: folder.path + "/site")
    try folder.remove("canon/families/sales/clerk.yaml")
    let result = try Program.run(
      script: Namespace.script(
        """
        mount --bind site site && mount -o remount,bind,ro site || exit 90
        "$JOBFRAME" build --theme "$THEME"
        """), in: folder)
    #expect(result.exitCode == 2)
    #expect(
      result.standardError
        == "error: cannot make the folder 'site/.jobframe-tmp': Read-only file system\n")
    #expect(try FolderTree(of: folder.path + "/site") == before)
  }
}

/// A user and mount namespace of a script's own.
enum Namespace {
  static let isAllowed: Bool = {
    guard let folder = try? TemporaryFolder() else { return false }
    let result = try? Program.run(script: script("mount -t tmpfs tmpfs ."), in: folder)
    return result?.exitCode == 0
  }()

  static func script(_ commands: String) -> String {
    "unshare --user --map-root-user --mount sh -c '\(commands)'"
  }
}
