import Diagnostics
import TestSupport
import Testing

/// What is taken from a folder on disk, and what is told apart.
@Suite struct SourceTreeDiskTests {
  @Test func readsFilesAtAnyDepthInOrder() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("b")
    try folder.write("two", to: "b/x.yaml")
    try folder.write("one", to: "a.yaml")
    #expect(
      try contents(of: folder) == ["a.yaml": "one", "b/x.yaml": "two"])
    let tree = try SourceTree(readingFrom: folder.path + "//")
    #expect(tree.root == folder.path)
    #expect(tree.entries.map(\.path) == ["a.yaml", "b/x.yaml"])
  }

  @Test func ignoresDotFilesAndDotFolders() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder(".git")
    try folder.makeFolder("a")
    try folder.write("x", to: ".git/config")
    try folder.write("x", to: ".a.yaml.swp")
    try folder.write("x", to: "a/.keep")
    #expect(try contents(of: folder) == ["a": "(empty folder)"])
  }

  @Test func followsLinksWithinTheFolder() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("a")
    try folder.write("x", to: "a/file")
    try folder.link("b", to: "a")
    try folder.link("c", to: "a/file")
    #expect(
      try contents(of: folder) == ["a/file": "x", "b/file": "x", "c": "x"])
  }

  @Test func tellsLinksThatLeaveEndNowhereOrRunInACircle() throws {
    let folder = try TemporaryFolder()
    let other = try TemporaryFolder()
    try other.write("secret", to: "file")
    try folder.makeFolder("a")
    try folder.link("a/up", to: "..")
    try folder.link("a/self", to: "self")
    try folder.link("a/same", to: "../a")
    try folder.link("nowhere", to: "missing")
    try folder.link("out", to: other.path)
    try folder.link("out-file", to: other.path + "/file")
    #expect(
      try contents(of: folder) == [
        "a/up": "(stray link)", "a/self": "(stray link)", "a/same": "(stray link)",
        "nowhere": "(stray link)", "out": "(stray link)", "out-file": "(stray link)",
      ])
  }

  @Test func takesAMillionBytesAndNoMore() throws {
    let folder = try TemporaryFolder()
    try folder.write(String(repeating: "a", count: 1_000_000), to: "most")
    try folder.write(String(repeating: "a", count: 1_000_001), to: "more")
    let contents = try contents(of: folder)
    #expect(contents["most"]?.utf8.count == 1_000_000)
    #expect(contents["more"] == "(1000001 bytes)")
  }

  @Test func tellsPipesAndNamesThatAreNotUTF8() throws {
    let folder = try TemporaryFolder()
    #expect(folder.makePipe("pipe"))
    #expect(folder.makeFolderThatIsNotUTF8())
    #expect(try contents(of: folder) == ["pipe": "(no file)", "\u{FFFD}": "(unreadable name)"])
  }

  @Test func throwsForAFolderThatIsNotThere() throws {
    let folder = try TemporaryFolder()
    #expect(throws: FileSystemError.self) {
      try SourceTree(readingFrom: folder.path + "/missing")
    }
  }

  private func contents(of folder: TemporaryFolder) throws -> [String: String] {
    let entries = try SourceTree(readingFrom: folder.path).entries.map { entry in
      let shown =
        switch entry.content {
        case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
        case .tooLarge(let count): "(\(count) bytes)"
        case .strayLink: "(stray link)"
        case .unreadableName: "(unreadable name)"
        case .notAFile: "(no file)"
        case .emptyFolder: "(empty folder)"
        case .passedOver: "(passed over)"
        }
      return (entry.path, shown)
    }
    return Dictionary(entries) { first, second in "\(first), \(second)" }
  }
}

@Suite struct SourceTreeOrderTests {
  @Test func doesNotDependOnTheOrderOfTheFolder() {
    let entries = ["b/a", "a", "B", "b-c", "b/é", "b"].map {
      SourceTree.Entry(path: $0, content: .emptyFolder)
    }
    var chance = SplitMix(seed: 3)
    for _ in 0..<10 {
      let tree = SourceTree(root: "canon", entries: entries.shuffled(using: &chance))
      #expect(tree.entries.map(\.path) == ["B", "a", "b", "b-c", "b/a", "b/é"])
    }
  }
}
