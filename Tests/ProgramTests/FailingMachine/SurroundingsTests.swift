import Foundation
import TestSupport
import Testing

/// What a shell may leave a program without.
@Suite struct SurroundingsTests {
  @Test func needsNoEnvironment() throws {
    let folder = try SmallSite.folder()
    let result = try Program.run(
      script: "env -i \"$JOBFRAME\" build --theme \"$THEME\"", in: folder)
    #expect(result.exitCode == 0, "\(result.standardError)")
    #expect(try SmallSite.build(folder, ["--check"]).exitCode == 0)
  }

  @Test func tellsThatTheWorkingFolderIsGone() throws {
    let folder = try SmallSite.folder()
    try folder.makeFolder("gone")
    let result = try Program.run(
      script: "cd gone && rmdir ../gone && \"$JOBFRAME\" build --theme \"$THEME\"", in: folder)
    #expect(result.exitCode == 2)
    #expect(
      result.standardError == "error: cannot make the folder 'site': No such file or directory\n")
  }
}
