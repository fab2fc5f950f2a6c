import TestSupport
import Testing

/// Parts are built by whatever runs jobs, and joined.
@Suite struct PartCommandTests {
  private static let make = """
    parts := $(addprefix parts/,1 2 3 4)
    joined: $(parts)
    \t@"$$JOBFRAME" join $^ --theme "$$THEME" --output $@
    parts/%:
    \t@"$$JOBFRAME" build --part $*/4 --theme "$$THEME" --output $@

    """

  @Test(arguments: [
    "make --silent -j 4 joined",
    "seq 4 | parallel '\"$JOBFRAME\" build --part {}/4 --theme \"$THEME\" --output parts/{}' "
      + "&& \"$JOBFRAME\" join parts/* --theme \"$THEME\" --output joined",
  ])
  func buildsThePartsSideBySide(script: String) throws {
    let folder = try SmallSite.folder()
    try folder.write(Self.make, to: "Makefile")
    #expect(try SmallSite.build(folder).exitCode == 0)
    let result = try Program.run(script: script, in: folder)
    #expect(result.exitCode == 0, "\(result.standardError)")
    #expect(try folder.contents(of: "joined") == folder.contents(of: "site"))
  }

  @Test func tellsOfAPartThatIsMissing() throws {
    let folder = try SmallSite.folder()
    #expect(try SmallSite.build(folder, ["--part", "1/2", "--output", "one"]).exitCode == 0)
    let result = try Program.run(["join", "one"] + SmallSite.arguments, in: folder)
    #expect(result.exitCode == 1)
    #expect(
      result.standardError.hasPrefix(
        "2/2: error: part 2/2 is not among the folders; build it and name it too [missing-part]\n"))
    #expect(!folder.exists("site"))
  }

  @Test func refusesWhatIsNoPart() throws {
    let folder = try SmallSite.folder()
    #expect(try SmallSite.build(folder, ["--part", "3/2"]).exitCode == 64)
    #expect(try SmallSite.build(folder, ["--part", "1/2", "--check"]).exitCode == 64)
    #expect(try Program.run(["join"] + SmallSite.arguments, in: folder).exitCode == 64)
  }
}
