import Foundation
import TestSupport
import Testing

@Suite struct ExitCodeTests {
  @Test func isTwoWhenTheMachineFails() throws {
    let folder = try SmallSite.folder()
    try folder.write("a file", to: "taken")
    let result = try SmallSite.build(folder, ["--output", "taken/site"])
    #expect(result.exitCode == 2)
    #expect(
      result.standardError == "error: cannot make the folder 'taken/site': Not a directory\n")
  }

  @Test func isTwoWhenThereIsNoCanon() throws {
    let folder = try SmallSite.folder()
    let result = try SmallSite.build(folder, ["--canon", "nowhere"])
    #expect(result.exitCode == 2)
    #expect(
      result.standardError
        == "error: cannot read the folder 'nowhere': No such file or directory\n")
  }

  @Test(arguments: [
    ["--nonsense"], ["--jobs", "0"], ["--format", "xml"], ["surplus"], ["--output", "canon"],
    ["--output", "./canon/../canon/site/"],
  ])
  func isSixtyFourForWrongUsage(arguments: [String]) throws {
    #expect(try SmallSite.build(try SmallSite.folder(), arguments).exitCode == 64)
  }

  @Test func isOneForWarningsOnlyWhenStrict() throws {
    let folder = try SmallSite.folder()
    try folder.write("read by nothing", to: "canon/notes.txt")
    let arguments = ["check"] + SmallSite.arguments
    let lenient = try Program.run(arguments, in: folder)
    #expect(lenient.exitCode == 0)
    #expect(lenient.standardError.contains("canon/notes.txt: warning: "))
    #expect(lenient.standardError.hasSuffix("0 errors and 1 warning found\n"))
    #expect(try Program.run(arguments + ["--strict"], in: folder).exitCode == 1)
    #expect(try SmallSite.build(folder, ["--strict"]).exitCode == 1)
    #expect(!folder.exists("site"))
    #expect(try SmallSite.build(folder).exitCode == 0)
  }

  @Test func checkWritesNothing() throws {
    let folder = try SmallSite.folder()
    let result = try Program.run(["check"] + SmallSite.arguments, in: folder)
    #expect(result.exitCode == 0)
    #expect(result.standardError == "3 profiles: nothing found\n")
    #expect(!folder.exists("site"))
  }
}
