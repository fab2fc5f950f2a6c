import Foundation
import TestSupport
import Testing

/// What is asked for and cannot be told is a failure; what only accompanies the work is not.
@Suite struct OutputStreamTests {
  @Test(arguments: ["build --check", "build --check --format json", "check --format json"])
  func isTwoWhenStandardOutputIsFull(command: String) throws {
    let result = try Program.run(
      script: "\"$JOBFRAME\" \(command) --theme \"$THEME\" > /dev/full",
      in: try SmallSite.folder())
    #expect(result.exitCode == 2)
    #expect(
      result.standardError.hasSuffix(
        "error: cannot write '/dev/stdout': No space left on device\n"))
  }

  @Test func isTwoWhenStandardOutputIsClosed() throws {
    let result = try Program.run(
      script: "\"$JOBFRAME\" check --format json --theme \"$THEME\" >&-",
      in: try SmallSite.folder())
    #expect(result.exitCode == 2)
    #expect(result.standardError.hasPrefix("error: cannot write '/dev/stdout': "))
  }

  @Test func dropsWhatNobodyReads() throws {
    let folder = try SmallSite.folder()
    let script = "{ \"$JOBFRAME\" build --check --theme \"$THEME\"; echo $? > code; } | true"
    #expect(try Program.run(script: script, in: folder).exitCode == 0)
    #expect(try folder.text(of: "code") == "1\n")
  }

  @Test(arguments: ["2> /dev/full", "2>&-", "<&- >&- 2>&-"])
  func buildsWithoutStandardError(redirection: String) throws {
    let folder = try SmallSite.folder()
    let result = try Program.run(
      script: "\"$JOBFRAME\" build --theme \"$THEME\" \(redirection)", in: folder)
    #expect(result.exitCode == 0)
    #expect(try SmallSite.build(folder, ["--check"]).exitCode == 0)
    try folder.write("name: X\nnonsense: x\n", to: "canon/families/sales/clerk.yaml")
    let broken = try Program.run(
      script: "\"$JOBFRAME\" build --theme \"$THEME\" \(redirection)", in: folder)
    #expect(broken.exitCode == 1)
  }
}
