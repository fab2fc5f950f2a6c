import Building
import Foundation
import SiteWriting
import TestSupport
import Testing

/// An incremental build equals a full one, and renders exactly the pages that the edits warrant.
@Suite struct IncrementalBuildTests {
  @Test(arguments: SourceEdit.all.indices)
  func rendersWhatAnEditWarrants(index: Int) async throws {
    let edit = SourceEdit.all[index]
    var chance = SplitMix(seed: UInt64(index))
    let site = try EditedSite()
    try await site.build()
    let reach = try #require(try site.edit { edit.apply(&$0, "moss", &chance) })
    try await expectRight(site, [reach], edit.name)
    try await expectRight(site, [], "nothing after \(edit.name)")
  }

  @Test(arguments: 1...4)
  func rendersWhatManyEditsWarrant(seed: Int) async throws {
    var chance = SplitMix(seed: UInt64(seed))
    let site = try EditedSite()
    try await site.build()
    for step in 0..<32 {
      var reaches: [SourceEdit.Reach] = []
      var names: [String] = []
      for number in 0..<Int.random(in: 1...2, using: &chance) {
        let edit = try #require(SourceEdit.all.randomElement(using: &chance))
        let word = "w\(step)\(number)"
        names.append("\(step): \(edit.name) (\(word))")
        if let reach = try site.edit({ edit.apply(&$0, word, &chance) }) { reaches.append(reach) }
      }
      try await expectRight(site, reaches, "\(seed): \(names)")
    }
  }

  /// An index of many files is brought up to date, and not made anew.
  @Test func updatesALargeIndex() async throws {
    var chance = SplitMix(seed: 9)
    let site = try EditedSite()
    try site.edit { sources in
      for number in 0..<40 {
        let words = (0..<200).map { _ in "w\(Int.random(in: 0...9_999, using: &chance))" }
        sources.families["sales"]?.roles["role-\(number)"] = .init(
          name: "Keeper \(number)", line: words.joined(separator: " "))
      }
    }
    try await site.build()
    #expect(try site.contents().keys.count { $0.hasPrefix("search/pairs/") } > 5)
    for step in 0..<8 {
      let edit = try #require(SourceEdit.all.randomElement(using: &chance))
      if let reach = try site.edit({ edit.apply(&$0, "w\(step)", &chance) }) {
        try await expectRight(site, [reach], "\(step): \(edit.name)")
      }
    }
  }

  /// What is edited while a build runs comes with this build or with the next.
  @Test(arguments: 5...6)
  func takesUpWhatIsEditedMeanwhile(seed: Int) async throws {
    var chance = SplitMix(seed: UInt64(seed))
    let site = try EditedSite()
    try await site.build()
    for step in 0..<40 {
      let update = site.update()
      let path = site.sitePath
      let running = Task.detached {
        // Files that come and go while they are read may be an error, of this build alone.
        _ = try? await update.run(in: SiteFolder(writingTo: path) {}) { _, _ in }
      }
      try await Task.sleep(for: .microseconds(Int.random(in: 0...60_000, using: &chance)))
      let edit = try #require(SourceEdit.all.randomElement(using: &chance))
      _ = try site.edit { edit.apply(&$0, "w\(step)", &chance) }
      await running.value
      try await site.build()
      try await expectFull(site, "\(seed), \(step): \(edit.name)")
    }
  }

  @Test func mendsWhatWasChangedInTheSite() async throws {
    let site = try EditedSite()
    try await site.build()
    let page = "site/families/sales/clerk/p1/index.html"
    let text = try site.folder.text(of: page)
    // As many bytes as before.
    try site.folder.write(text.replacing("week", with: "year"), to: page)
    try await expectRight(site, [], only: "families/sales/clerk/", "a changed page")
    try site.folder.remove(page)
    try await expectRight(site, [], only: "families/sales/clerk/", "a page that is gone")
    try site.folder.remove("site/families/care")
    try await expectRight(site, [], only: "families/care/", "a folder that is gone")
    try site.folder.write("x", to: "site/assets/site.css")
    try await expectRight(site, [], "a changed asset")
    try site.folder.remove("site/search/index.js")
    try await expectRight(site, [], "an index that is gone")
    try site.folder.remove("site/.jobframe-manifest")
    try await expectRight(site, [], "a manifest that is gone")
  }

  @Test func followsNoLinkToFilesThatItKnows() async throws {
    let site = try EditedSite()
    try await site.build()
    try FileManager.default.moveItem(
      atPath: site.sitePath + "/families/care", toPath: site.folder.path + "/elsewhere")
    try site.folder.link("site/families/care", to: "../../elsewhere")
    let result = try await site.build()
    #expect(result.findings.map(\.id).contains("file-in-the-way"))
  }

  @Test func repeatsTheWarnings() async throws {
    let site = try EditedSite()
    try site.edit { $0.families["sales"]?.roles["clerk"]?.line = "TBD" }
    let first = try await site.build()
    #expect(first.findings.map(\.id).contains("placeholder-text"))
    let second = try await site.build()
    #expect(second.outcome?.renderedPages == [])
    #expect(second.findings == first.findings)
  }

  @Test func rendersNothingAgainOnceAMistakeIsMended() async throws {
    let site = try EditedSite()
    try await site.build()
    let file = "canon/families/sales/clerk.yaml"
    let text = try site.folder.text(of: file)
    try site.folder.write(text + "nmae: x\n", to: file)
    let broken = try await site.build()
    #expect(broken.outcome == nil && broken.findings.map(\.id) == ["unknown-key"])
    try site.folder.write(text, to: file)
    try await expectRight(site, [], "mended")
  }

  /// A link to what has gone is found on pages that would not be rendered again.
  @Test func findsLinksThatNowLeadNowhere() async throws {
    let site = try EditedSite()
    try site.edit {
      $0.theme["theme/pages/role/index.md"] =
        "# {{role.name}}\n\n[x](../../care/nurse/index.html)\n"
    }
    let linked = try await site.build()
    #expect(linked.findings == [])
    let before = try site.contents()
    try site.edit { $0.families["care"]?.roles["nurse"] = nil }
    let result = try await site.build()
    #expect(result.findings.map(\.id) == ["dead-link"])
    #expect(result.findings.map(\.location.line) == [result.findings.first?.location.line ?? 0])
    #expect(try site.contents() == before)
  }

  @Test func believesNoDamagedCacheAndNoneOfAnotherProgram() async throws {
    let site = try EditedSite()
    try await site.build()
    let path = ".jobframe-cache/site"
    let cache = [UInt8](try Data(contentsOf: site.folder.url.appending(path: path)))
    var chance = SplitMix(seed: 7)
    for round in 0..<16 {
      var damaged = cache
      switch round % 4 {
      case 0: damaged.removeLast(Int.random(in: 1...damaged.count, using: &chance))
      case 1: damaged[Int.random(in: damaged.indices, using: &chance)] ^= 1 << UInt8(round % 8)
      case 2: damaged.append(0)
      default: damaged = damaged.map { _ in UInt8.random(in: 0...255, using: &chance) }
      }
      try site.folder.write(damaged, to: path)
      try await expectRight(site, [.everything], "damage \(round)")
    }
    let other = try await site.build(program: "another")
    #expect(try other.outcome?.renderedPages == site.pages([.everything]))
    try site.folder.remove(".jobframe-cache")
    try await expectRight(site, [.everything], "no cache")
  }

  @Test func keepsItsCacheOutOfGit() async throws {
    let site = try EditedSite()
    try await site.build()
    #expect(try site.folder.text(of: ".jobframe-cache/.gitignore") == "*\n")
    #expect(try site.contents().keys.allSatisfy { !$0.contains("cache") })
  }

  private func expectRight(
    _ site: EditedSite, _ reaches: [SourceEdit.Reach], only folder: String? = nil, _ what: String
  ) async throws {
    let result = try await site.build()
    let expected = try site.pages(folder == nil ? reaches : [.everything]).filter { page in
      // A section is rendered as a whole: here a role's, all of whose pages lie in its folder.
      folder.map { page.hasPrefix($0) } ?? true
    }
    #expect(result.outcome?.renderedPages == expected, "\(what): \(result.findings)")
    try await expectFull(site, what)
  }

  private func expectFull(_ site: EditedSite, _ what: String) async throws {
    let full = try await site.contentsOfFullBuild()
    let contents = try site.contents()
    let different = Set(full.keys).union(contents.keys).filter { full[$0] != contents[$0] }
    #expect(different.isEmpty, "\(what)")
  }
}
