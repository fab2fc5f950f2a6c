import Foundation
import TestSupport
import Testing

@Suite struct InitCommandTests {
  @Test func beginsAProjectThatBuildsWithoutAWarning() throws {
    let folder = try TemporaryFolder()
    let result = try Program.run(["init"], in: folder)
    #expect(result.exitCode == 0)
    #expect(result.standardError.hasPrefix("wrote\n  canon/canon.yaml\n"))
    #expect(result.standardError.hasSuffix("run 'jobframe build' here.\n"))
    let build = try Program.run(["build", "--strict"], in: folder)
    #expect(build.exitCode == 0, "\(build.standardError)")
    #expect(build.standardError.hasPrefix("3 profiles, "))
    #expect(folder.exists("site/families/customer-service/service-advisor/p3/goals.html"))
    #expect(try Program.run(["build", "--check"] + SmallSite.arguments, in: folder).exitCode == 0)
  }

  @Test func makesTheFolderAndThoseAroundIt() throws {
    let folder = try TemporaryFolder()
    let result = try Program.run(["init", "new/project/"], in: folder)
    #expect(result.exitCode == 0)
    #expect(result.standardError.hasSuffix("run 'jobframe build' in 'new/project/'.\n"))
    #expect(folder.exists("new/project/canon/levels.yaml"))
  }

  /// A word for each part of the format, so that nobody has to look for another page.
  @Test func teachesTheFormatInComments() throws {
    let folder = try TemporaryFolder()
    try #require(try Program.run(["init"], in: folder).exitCode == 0)
    let texts = try folder.contents(of: "canon").values.map { String(decoding: $0, as: UTF8.self) }
    for text in texts { #expect(text.contains("# "), "\(text.prefix(80))") }
    let all = texts.joined()
    for key in [
      "format:", "organisation:", "edition:", "edit_url:", "question_url:", "base_url:", "years:",
      "aliases:", "status:", "core_outputs:", "jfm:", "components:", "capabilities:", "id:",
    ] {
      #expect(all.contains(key))
    }
  }

  @Test func refusesAFolderThatIsNotEmpty() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "project/b.txt")
    try folder.write("mine", to: "project/a.txt")
    let result = try Program.run(["init", "project"], in: folder)
    #expect(result.exitCode == 64)
    #expect(
      result.standardError.hasPrefix(
        "Error: 'project' is not empty: it holds 'a.txt' and 1 more. Name a new folder.\n"))
    #expect(try folder.contents(of: "project").count == 2)
    try folder.remove("project/b.txt")
    #expect(
      try Program.run(["init", "project"], in: folder).standardError
        .hasPrefix("Error: 'project' is not empty: it holds 'a.txt'. Name a new folder.\n"))
  }

  @Test func takesANewRepositoryForEmpty() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: ".git/HEAD")
    #expect(try Program.run(["init", "."], in: folder).exitCode == 0)
    #expect(folder.exists("canon/canon.yaml"))
  }

  @Test func tellsWhatTheMachineRefuses() throws {
    let folder = try TemporaryFolder()
    try folder.write("a file", to: "project")
    let result = try Program.run(["init", "project"], in: folder)
    #expect(result.exitCode == 2)
    #expect(
      result.standardError == "error: cannot open the folder 'project': Not a directory\n")
    #expect(try Program.run(["init", "project/inner"], in: folder).exitCode == 2)
    #expect(try folder.text(of: "project") == "a file")
  }

  /// Without a folder `themes/default` the program's own theme serves, also to themes that inherit it.
  @Test func leavesTheDefaultThemeToTheProgram() throws {
    let folder = try TemporaryFolder()
    try #require(try Program.run(["init"], in: folder).exitCode == 0)
    try folder.write("name: House\ninherits: ../default\n", to: "themes/house/theme.yaml")
    try folder.write("/* ours */\n", to: "themes/house/assets/site.css")
    let build = try Program.run(["build", "--theme", "themes/house"], in: folder)
    #expect(build.exitCode == 0, "\(build.standardError)")
    #expect(try folder.text(of: "site/assets/site.css") == "/* ours */\n")
    let missing = try Program.run(["build", "--theme", "themes/hose"], in: folder)
    #expect(missing.exitCode == 2)
    try folder.write("name: Mine\n", to: "themes/default/theme.yaml")
    #expect(try Program.run(["build"], in: folder).exitCode == 1)
  }
}
