import Foundation
import TestSupport
import Testing

/// Themes that inherit the default one, on a small site.
@Suite struct ThemeTests {
  private func site(theme: String) throws -> [String: String] {
    let folder = try SmallSite.folder()
    let result = try Program.run(["build", "--theme", Repository.path(theme)], in: folder)
    try #require(result.exitCode == 0, "\(result.standardError)")
    return try folder.contents(of: "site").mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test func replacingAPartialAndAStyleChangesExactlyThat() throws {
    let plain = try site(theme: "themes/default")
    let house = try site(theme: "Tests/ProgramTests/Themes/house")
    #expect(plain.keys.sorted() == house.keys.sorted())
    let changed = Set(plain.keys.filter { plain[$0] != house[$0] })
    let goals = ["clerk/p1", "manager/p2"].flatMap {
      ["families/sales/\($0)/goals.html", "families/sales/\($0)/goals.md"]
    }
    #expect(changed == Set(goals + ["assets/site.css"]))
    #expect(house["assets/site.css"] == "body { font-family: serif; }\n")

    for path in goals {
      let before = try #require(plain[path]).split(separator: "\n")
      let after = try #require(house[path]).split(separator: "\n")
      #expect(before.count == after.count)
      let others = zip(before, after).filter { old, new in
        let restored = new.replacing("deliverable", with: "core output")
          .replacing("duty at P1", with: "JFM responsibility (P1)")
        return restored != old.replacing(" — reused, no distinct responsibility content", with: "")
      }
      #expect(others.map(\.1).isEmpty, "\(path)")
    }
  }

  @Test func addingATemplateAddsAPageToEveryProfile() throws {
    let plain = try site(theme: "themes/default")
    let extended = try site(theme: "Tests/ProgramTests/Themes/interview")
    let profiles = ["clerk/p1", "manager/p1", "manager/p2"]
    let added = profiles.flatMap {
      ["families/sales/\($0)/interview.html", "families/sales/\($0)/interview.md"]
    }
    let redirects = ["p1", "p2"].map { "families/trade/manager/\($0)/interview.html" }
    #expect(Set(extended.keys).subtracting(plain.keys) == Set(added + redirects))
    #expect(Set(plain.keys).isSubset(of: extended.keys))

    let page = try #require(extended["families/sales/manager/p2/interview.html"])
    #expect(page.contains("<h1>Interview — Manager — P2</h1>"))
    #expect(page.contains("delivered this: &quot;A plan that partners sign&quot;"))
    #expect(page.contains("<a href=\"interview.html\" aria-current=\"page\">Interview</a>"))
    let profile = try #require(extended["families/sales/manager/p2/index.html"])
    #expect(profile.contains("<a href=\"interview.html\">Interview</a>"))
  }
}
