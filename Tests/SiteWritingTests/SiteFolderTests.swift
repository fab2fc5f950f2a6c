import Diagnostics
import Foundation
import SiteWriting
import TestSupport
import Testing

extension FileState {
  fileprivate var isSame: Bool { if case .same = self { true } else { false } }
}

@Suite struct SiteFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private var path: String { folder.path + "/site" }

  /// Writes a site of these files as a build does, and returns how many files were removed.
  @discardableResult
  private func build(_ files: [String: String]) throws -> Int {
    let site = try SiteFolder(writingTo: path) {}
    var staged: [(file: SiteFolder.StagedFile, path: String)] = []
    for (number, file) in files.sorted(by: { $0.key < $1.key }).enumerated() {
      let bytes = Array(file.value.utf8)
      guard try site.written.state(of: file.key, with: bytes).isSame == false else { continue }
      try site.stage(bytes, as: number)
      staged.append((number, file.key))
    }
    return try site.commit(staged, manifest: Manifest(renderers: ["test"], paths: files.keys))
      .removedCount
  }

  @Test func writesFilesAndTheManifest() throws {
    try build(["index.html": "a", "b/c/d.html": "e"])
    #expect(try folder.text(of: "site/b/c/d.html") == "e")
    #expect(
      try folder.text(of: "site/.jobframe-manifest") == "test\n\nb/c/d.html\nindex.html\n")
    #expect(!folder.exists("site/.jobframe-tmp"))
  }

  @Test func removesWhatItNoLongerHasAndTheFoldersThisEmpties() throws {
    try build(["index.html": "a", "b/c/d.html": "e", "b/f.html": "g"])
    try folder.write("mine", to: "site/b/c/foreign.txt")
    #expect(try build(["index.html": "a"]) == 2)
    #expect(!folder.exists("site/b/f.html"))
    #expect(!folder.exists("site/b/c/d.html"))
    #expect(try folder.text(of: "site/b/c/foreign.txt") == "mine")
    try folder.remove("site/b/c/foreign.txt")
    try build(["b/c/d.html": "e"])
    try build(["index.html": "a"])
    #expect(!folder.exists("site/b"))
  }

  @Test func readsAheadWhatIsThere() throws {
    try build(["index.html": "a", "b/c/d.html": "e"])
    try folder.write("x", to: "elsewhere.html")
    try FileManager.default.createSymbolicLink(
      atPath: path + "/link.html", withDestinationPath: "../elsewhere.html")
    let site = try WrittenSite(at: path)
    try site.readAhead([
      "b/c/d.html", "b/c/none.html", "none/d.html", "b", "link.html", "index.html",
    ])
    #expect(try site.bytes(of: "b/c/d.html") == Array("e".utf8))
    try WrittenSite(at: path + "/none").readAhead(["index.html"])
  }

  @Test func leavesAnUnchangedFileUntouched() throws {
    try build(["index.html": "a"])
    let before = try FileManager.default.attributesOfItem(atPath: path + "/index.html")
    try build(["index.html": "a", "b.html": "b"])
    let after = try FileManager.default.attributesOfItem(atPath: path + "/index.html")
    let inode = before[.systemFileNumber] as? Int
    #expect(inode == after[.systemFileNumber] as? Int)
  }

  @Test func tellsHowAFileStands() throws {
    try build(["index.html": "a", "b/c.html": "d"])
    try folder.write("x", to: "site/foreign.html")
    try folder.write("x", to: "site/folder/x")
    let site = try WrittenSite(at: path)
    let bytes = Array("a".utf8)
    #expect(try site.state(of: "index.html", with: bytes).isSame)
    #expect(try site.state(of: "b/c.html", with: bytes) == .different)
    #expect(try site.state(of: "new.html", with: bytes) == .missing)
    #expect(try site.state(of: "new/new.html", with: bytes) == .missing)
    #expect(try site.state(of: "foreign.html", with: bytes) == .inTheWay("foreign.html"))
    #expect(try site.state(of: "foreign.html", with: Array("x".utf8)).isSame)
    #expect(try site.state(of: "folder", with: bytes) == .inTheWay("folder"))
    #expect(try site.state(of: "index.html/x.html", with: bytes) == .missing)
    #expect(try site.state(of: "b", with: bytes) == .missing)
    #expect(try site.state(of: "foreign.html/x.html", with: bytes) == .inTheWay("foreign.html"))
  }

  @Test func followsNoLinkBelowTheSite() throws {
    try folder.write("outside", to: "outside/c.html")
    try build(["b/c.html": "d"])
    try folder.remove("site/b")
    try FileManager.default.createSymbolicLink(
      atPath: path + "/b", withDestinationPath: "../outside")
    let state = try WrittenSite(at: path).state(of: "b/c.html", with: Array("d".utf8))
    #expect(state == .inTheWay("b"))
    #expect(throws: FileSystemError.self) { try build(["b/c.html": "e"]) }
    #expect(try folder.text(of: "outside/c.html") == "outside")
    try build(["index.html": "a"])
    #expect(try folder.text(of: "outside/c.html") == "outside")
  }

  @Test func readsNoFileThroughALink() throws {
    try folder.write("d", to: "outside.html")
    try build(["c.html": "d"])
    try folder.remove("site/c.html")
    try folder.link("site/c.html", to: "../outside.html")
    let state = try WrittenSite(at: path).state(of: "c.html", with: Array("d".utf8))
    #expect(state == .inTheWay("c.html"))
    #expect(try folder.text(of: "outside.html") == "d")
  }

  @Test func believesNoManifestThatLeavesTheSite() throws {
    try folder.write("keep", to: "keep.txt")
    try folder.write(
      "test\n\n../keep.txt\n\(folder.path)/keep.txt\na/../../keep.txt\n./x\n",
      to: "site/.jobframe-manifest")
    #expect(try WrittenSite(at: path).manifest.paths.isEmpty)
    #expect(try build(["index.html": "a"]) == 0)
    #expect(try folder.text(of: "keep.txt") == "keep")
  }

  @Test func sweepsWhatAKilledBuildLeft() throws {
    try folder.write("half a file", to: "site/.jobframe-tmp/0")
    try build(["index.html": "a"])
    #expect(!folder.exists("site/.jobframe-tmp"))
    #expect(try folder.text(of: "site/index.html") == "a")
  }

  /// Stages a file and then fails.
  private func breakOff() throws {
    let site = try SiteFolder(writingTo: path) {}
    try site.stage(Array("a".utf8), as: 1)
    #expect(folder.exists("site/.jobframe-tmp/1"))
  }

  @Test func leavesNothingOfABuildThatBreaksOff() throws {
    try breakOff()
    #expect(!folder.exists("site"))
    try folder.makeFolder("site")
    try breakOff()
    #expect(folder.exists("site"))
    #expect(!folder.exists("site/.jobframe-tmp"))
  }

  @Test func takesAPipeForSomethingInTheWay() throws {
    try build(["index.html": "a"])
    try folder.remove("site/index.html")
    try #require(folder.makePipe("site/index.html"))
    let state = try WrittenSite(at: path).state(of: "index.html", with: Array("a".utf8))
    #expect(state == .inTheWay("index.html"))
  }

  @Test func makesAFolderOfAFileAndTheReverse() throws {
    try build(["a": "file", "b/c/d.html": "e"])
    try build(["a/b.html": "file", "b": "e"])
    #expect(try folder.text(of: "site/a/b.html") == "file")
    #expect(try folder.text(of: "site/b") == "e")
  }

  @Test func leavesAFolderAloneThatStandsWhereAStaleFileStood() throws {
    try build(["index.html": "a", "old.html": "b"])
    try folder.remove("site/old.html")
    try folder.write("mine", to: "site/old.html/notes.txt")
    #expect(try build(["index.html": "a"]) == 0)
    #expect(try folder.text(of: "site/old.html/notes.txt") == "mine")
    #expect(try WrittenSite(at: path).manifest.paths == ["index.html"])
  }

  @Test func leavesALinkAloneThatStandsWhereAStaleFileStood() throws {
    try build(["index.html": "a", "old.html": "b"])
    try folder.remove("site/old.html")
    try folder.link("site/old.html", to: "index.html")
    #expect(try build(["index.html": "a"]) == 0)
    #expect(try folder.text(of: "site/old.html") == "a")
  }

  @Test func removesTheFoldersOfFilesThatAreGone() throws {
    try build(["index.html": "a", "b/c/d.html": "e"])
    try folder.remove("site/b/c")
    #expect(try build(["index.html": "a"]) == 0)
    #expect(!folder.exists("site/b"))
  }

  @Test func waitsForTheBuildThatHoldsTheFolder() async throws {
    let path = path
    var holder: SiteFolder? = try SiteFolder(writingTo: path) {}
    let (waits, continuation) = AsyncStream.makeStream(of: Void.self)
    async let second = Task.detached {
      _ = try SiteFolder(writingTo: path) { continuation.yield() }
    }.value
    for await _ in waits { break }
    withExtendedLifetime(holder) {}
    holder = nil
    try await second
  }

  @Test func namesThePathThatItCannotWriteTo() throws {
    try folder.write("a file", to: "file")
    let error = #expect(throws: FileSystemError.self) {
      _ = try SiteFolder(writingTo: folder.path + "/file/site") {}
    }
    #expect(error?.path == folder.path + "/file/site")
    #expect(error?.reason == "Not a directory")
  }
}
