import Foundation
import TestSupport
import Testing

@Suite struct BuildCommandTests {
  @Test func buildsASiteAndThenWritesNothing() throws {
    let folder = try SmallSite.folder()
    let first = try SmallSite.build(folder)
    #expect(first.exitCode == 0)
    #expect(first.standardOutput == "")
    let summary =
      /3 profiles, (\d+) pages, \1 of them rendered: (\d+) files written, 0 unchanged, 0 removed in \d+\.\d s\n/
    let match = try #require(first.standardError.wholeMatch(of: summary))
    let before = try folder.contents(of: "site")
    #expect(before.keys.count { $0.hasSuffix(".html") } == Int(match.1))
    #expect(before.count == (Int(match.2) ?? 0) + 1)  // and the manifest

    let second = try SmallSite.build(folder)
    #expect(
      second.standardError.hasPrefix(
        "3 profiles, \(match.1) pages, 0 of them rendered: "
          + "0 files written, \(match.2) unchanged, 0 removed in "))
    #expect(try folder.contents(of: "site") == before)
  }

  @Test func writesTheFilesThatThePlanNames() throws {
    let folder = try SmallSite.folder()
    #expect(try SmallSite.build(folder).exitCode == 0)
    for path in [
      "index.html", "index.md", "404.html", "about.html", "levels/index.html",
      "levels/p1/index.html", "families/sales/index.html", "families/sales/manager/index.md",
      "families/sales/manager/p1/index.html", "families/sales/manager/p2/goals.html",
      "families/sales/manager/p2/goals.md", "families/trade/manager/index.html",
      "families/trade/manager/p2/goals.html", "families/trade/manager/p1/goals.html",
      "assets/site.css", "assets/edition.css",
    ] {
      #expect(folder.exists("site/\(path)"), "\(path)")
    }
    for path in ["families/sales/manager/p1/goals.html", "404.md", "families/trade/index.html"] {
      #expect(!folder.exists("site/\(path)"), "\(path)")
    }
    #expect(
      try folder.text(of: "site/families/trade/manager/p1/goals.html")
        .contains("../../../sales/manager/p1/index.html"))
  }

  @Test func changesNothingWhenTheCanonIsBroken() throws {
    let folder = try SmallSite.folder()
    _ = try SmallSite.build(folder)
    let before = try folder.contents(of: "site")
    try folder.write(
      "name: Clerk\nlevels:\n  P3: {summary: x}\n  P1: {summary: x}\nsumary: x\n",
      to: "canon/families/sales/clerk.yaml")
    let result = try SmallSite.build(folder)
    #expect(result.exitCode == 1)
    #expect(
      result.standardError == """
        canon/families/sales/clerk.yaml:3:3: error: unknown level 'P3'; did you mean 'P1'? \
        [unknown-level]
        canon/families/sales/clerk.yaml:5:1: error: unknown key 'sumary'; did you mean \
        'summary'? [unknown-key]
        2 errors and 0 warnings found

        """)
    #expect(try folder.contents(of: "site") == before)
  }

  @Test func changesNothingWhenALinkIsDead() throws {
    let folder = try SmallSite.folder()
    try folder.write(
      "name: Test\ninherits: \(relativeDefaultTheme(from: folder))\n", to: "theme/theme.yaml")
    try folder.write(
      "# Home\n\n[nowhere](nowhere.md) [top](#top)\n", to: "theme/pages/site/index.md")
    try folder.write("<main>\n{{{opening}}}{{{sections}}}</main>\n", to: "theme/layout.html")
    let result = try Program.run(["build", "--theme", "theme"], in: folder)
    #expect(result.exitCode == 1)
    #expect(
      result.standardError == """
        site/index.html:3:27: error: 'nowhere.html' leads to no file of the site; mend the theme's \
        link [dead-link]
        site/index.html:3:62: error: there is no anchor 'top' where a link leads to it; mend the \
        theme's link [dead-link]
        2 errors and 0 warnings found

        """)
    #expect(!folder.exists("site"))
  }

  @Test func tellsALinkToAMissingAnchorOfAnotherPageOnce() throws {
    let folder = try SmallSite.folder()
    try folder.write(
      "name: Test\ninherits: \(relativeDefaultTheme(from: folder))\n", to: "theme/theme.yaml")
    try folder.write(
      "# X\n\n[a]({{role.link}}#p1) [b]({{role.link}}#nowhere)\n",
      to: "theme/pages/profile/extra.md")
    let result = try Program.run(["build", "--theme", "theme"], in: folder)
    #expect(result.exitCode == 1)
    #expect(
      result.standardError.contains(
        ": error: there is no anchor 'nowhere' where a link leads to it (and 1 more like it); "))
    #expect(result.standardError.hasSuffix("\n1 error and 0 warnings found\n"))
  }

  @Test func comparesWithoutWriting() throws {
    let folder = try SmallSite.folder()
    let missing = try SmallSite.build(folder, ["--check"])
    #expect(missing.exitCode == 1)
    #expect(missing.standardOutput.contains("missing: site/index.html\n"))
    #expect(!folder.exists("site"))

    _ = try SmallSite.build(folder)
    #expect(try SmallSite.build(folder, ["--check"]).exitCode == 0)

    let manifest = try folder.text(of: "site/.jobframe-manifest")
    try folder.write(
      manifest.replacing("cmark-gfm", with: "cmark-gfm 9 and"), to: "site/.jobframe-manifest")
    let older = try SmallSite.build(folder, ["--check"])
    #expect(older.exitCode == 1)
    #expect(older.standardOutput == "different: site/.jobframe-manifest\n")
    #expect(older.standardError.contains("it was written by jobframe"))
    try folder.write(manifest, to: "site/.jobframe-manifest")

    try folder.write("changed", to: "site/families/sales/index.html")
    try folder.remove("canon/families/sales/clerk.yaml")
    let before = try folder.contents(of: "site")
    let result = try SmallSite.build(folder, ["--check"])
    #expect(result.exitCode == 1)
    #expect(result.standardOutput.contains("different: site/families/sales/index.html\n"))
    #expect(
      result.standardOutput.contains(
        "no longer part of the site: site/families/sales/clerk/p1/goals.html\n"))
    #expect(try folder.contents(of: "site") == before)
  }

  @Test func removesStaleFilesAndLeavesForeignOnes() throws {
    let folder = try SmallSite.folder()
    _ = try SmallSite.build(folder)
    try folder.write("mine", to: "site/families/sales/clerk/notes.txt")
    try folder.remove("canon/families/sales/clerk.yaml")
    let result = try SmallSite.build(folder)
    #expect(result.exitCode == 0)
    #expect(
      result.standardError.hasPrefix(
        "'families/sales/clerk/' is gone; where another role took its place, write "
          + "'replaces: [sales.clerk]' in that role's file\n"))
    #expect(!folder.exists("site/families/sales/clerk/p1"))
    #expect(folder.exists("site/families/sales/clerk/notes.txt"))
  }

  @Test func reportsAForeignFileThatIsInTheWay() throws {
    let folder = try SmallSite.folder()
    try folder.write("mine", to: "site/about.html")
    let result = try SmallSite.build(folder)
    #expect(result.exitCode == 1)
    #expect(result.standardError.contains("site/about.html: error: "))
    #expect(result.standardError.contains("[file-in-the-way]"))
    #expect(try folder.contents(of: "site").count == 1)
  }

  @Test func mendsWhatWasChangedByHand() throws {
    let folder = try SmallSite.folder()
    _ = try SmallSite.build(folder)
    let before = try folder.contents(of: "site")
    try folder.write("by hand", to: "site/about.html")
    try folder.remove("site/levels")
    #expect(try SmallSite.build(folder).exitCode == 0)
    #expect(try folder.contents(of: "site") == before)
  }

  @Test func survivesTwoBuildsAtOnce() async throws {
    let folder = try SmallSite.folder()
    let codes = try await withThrowingTaskGroup(of: Int32.self) { group in
      for _ in 0..<4 {
        group.addTask { try SmallSite.build(folder).exitCode }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(codes == [0, 0, 0, 0])
    #expect(try SmallSite.build(folder, ["--check"]).exitCode == 0)
    #expect(!folder.exists("site/.jobframe-tmp"))
  }

  /// The way from a temporary folder's `theme` to the project's default one.
  private func relativeDefaultTheme(from folder: TemporaryFolder) -> String {
    let depth = folder.url.pathComponents.count - 1
    return String(repeating: "../", count: depth + 1)
      + Repository.path("themes/default").dropFirst()
  }
}
