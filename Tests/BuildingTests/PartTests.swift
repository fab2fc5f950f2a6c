import Foundation
import SiteWriting
import TestSupport
import Testing

@testable import Building

/// A site that is built in parts, each on its own, and joined.
@Suite struct PartTests {
  @Test(arguments: [1, 2, 5, 40])
  func givesTheSiteOfASingleBuild(count: Int) async throws {
    let site = try EditedSite()
    let folders = try await site.buildParts(count)
    var files: [String] = []
    for number in 1...count {
      files += try site.folder.contents(of: "parts/\(number)").keys.filter { !$0.hasPrefix(".") }
    }
    #expect(Set(files).count == files.count, "the parts are not disjoint")
    #expect(files.contains("families/sales/clerk/p1/goals.html"))
    let joined = try await site.join(folders.reversed())
    #expect(joined.findings == [])
    #expect(joined.outcome?.renderedPages.contains("families/sales/clerk/index.html") == false)
    #expect(try await site.contents() == site.contentsOfFullBuild())
  }

  @Test func joinsOverTheSiteOfEarlierSources() async throws {
    let site = try EditedSite()
    try await site.build()
    try site.edit {
      $0.families["care"] = nil
      $0.families["sales"]?.roles["clerk"]?.line = "Counts the stock"
    }
    try await site.join(site.buildParts(3))
    #expect(try await site.contents() == site.contentsOfFullBuild())
    let again = try await site.join(site.buildParts(3))
    #expect(again.outcome?.renderedPages == [])
    // A part's folder becomes a site of its own.
    let folder = site.folder.path + "/parts/2"
    _ = try await site.update().run(in: SiteFolder(writingTo: folder) {}) { _, _ in }
    #expect(try await site.folder.contents(of: "parts/2") == site.contentsOfFullBuild())
  }

  @Test func findsPartsThatAreNotThoseOfOneSite() async throws {
    let site = try EditedSite()
    let folders = try await site.buildParts(3)
    let missing = try await site.join([folders[0], folders[2]])
    #expect(missing.outcome == nil && missing.findings.map(\.id) == ["missing-part"])
    let twice = try await site.join(folders + [folders[0] + "/"])
    #expect(twice.findings.map(\.id) == ["repeated-part"])
    try site.folder.makeFolder("empty")
    let none = try await site.join(folders + [site.folder.path + "/empty"])
    #expect(none.findings.map(\.id) == ["no-part"])
    try FileManager.default.moveItem(
      atPath: site.folder.path + "/parts", toPath: site.folder.path + "/three")
    let others = try await site.buildParts(2)
    let mixed = try await site.join([site.folder.path + "/three/3"] + others)
    #expect(mixed.findings.map(\.id) == ["other-parts"])
    #expect(!site.folder.exists("site"))
  }

  @Test func findsPartsOfOtherSources() async throws {
    let site = try EditedSite()
    let folders = try await site.buildParts(3)
    try site.edit { $0.families["sales"]?.roles["clerk"]?.line = "Counts the stock" }
    let edited = try await site.join(folders)
    #expect(edited.outcome == nil && edited.findings.map(\.id) == ["outdated-part"])
    try site.edit { $0.families["sales"]?.roles["clerk"] = nil }
    #expect(try await site.join(folders).findings.map(\.id) == ["outdated-part"])
    try site.edit { $0.families["sales"]?.roles["keeper"] = .init(name: "Keeper") }
    #expect(try await site.join(folders).findings.map(\.id).contains("missing-role"))
  }

  @Test func readsNoPartThatIsDamaged() async throws {
    let site = try EditedSite()
    let folders = try await site.buildParts(2)
    let part = try #require(
      [1, 2].first { site.folder.exists("parts/\($0)/families/sales/clerk/index.html") })
    let page = "parts/\(part)/families/sales/clerk/index.html"
    let text = try site.folder.text(of: page)
    try site.folder.write(String(text.dropLast(9)), to: page)
    await #expect(throws: (any Error).self) { try await site.join(folders) }
    try site.folder.write(text, to: page)
    let record = "parts/\(part)/.jobframe-part"
    var bytes = [UInt8](try Data(contentsOf: site.folder.url.appending(path: record)))
    bytes[bytes.count / 2] ^= 1
    try site.folder.write(bytes, to: record)
    #expect(try await site.join(folders).findings.map(\.id) == ["no-part"])
  }

  /// A part comes from another machine: it may name nothing that lies outside.
  @Test(arguments: [
    "../secret.txt", "families/../../secret.txt", "/secret.txt", ".jobframe-manifest",
  ])
  func takesNoFileFromOutside(path: String) throws {
    let stamp = FileStamp(size: 1, inode: 0, modified: 0, changed: 0)
    let part = BuildRecord.Part(
      inputs: 1, pageCount: 1, profileCount: 1, files: [NotedFile(path: path, stamp: stamp)],
      links: [])
    let record = PartRecord(number: try #require(PartNumber("1/1")), parts: ["sales/clerk": part])
    #expect(PartRecord(record.bytes) == nil)
  }

  @Test(arguments: ["../../care/nobody/index.html", "../../../levels/p1/index.html#nowhere"])
  func findsLinksThatLeadNowhere(link: String) async throws {
    let site = try EditedSite()
    try site.edit { $0.theme["theme/pages/role/index.md"] = "# {{role.name}}\n\n[x](\(link))\n" }
    let joined = try await site.join(site.buildParts(4))
    let whole = try await site.build()
    #expect(joined.findings.map(\.id) == ["dead-link"])
    #expect(joined.findings == whole.findings)
    #expect(!site.folder.exists("site"))
  }

  @Test(arguments: ["", "3", "0/4", "5/4", "1/0", "1/2/3", "a/b", "-1/4", "1/10001"])
  func knowsWhatIsNoPart(text: String) {
    #expect(PartNumber(text) == nil)
  }
}
