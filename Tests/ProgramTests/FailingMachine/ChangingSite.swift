import Foundation
import TestSupport
import Testing

/// A small site, and a change of its canon and theme by which files come, change, go, become folders,
/// and the reverse.
struct ChangingSite {
  private static let shared: [(path: String, text: String)] = [
    ("canon/canon.yaml", "format: 1\nname: Small canon\n"),
    (
      "canon/levels.yaml",
      """
      tracks:
        - id: professional
          name: Professional
          levels: [{code: P1, title: Junior}]
      """
    ),
    ("canon/families/sales/family.yaml", "name: Sales\n"),
    ("theme/theme.yaml", "name: Tiny\n"),
    ("theme/layout.html", "<!doctype html>\n<title>{{title}}</title>\n{{{opening}}}{{{sections}}}"),
    ("theme/redirect.html", "<!doctype html>\n<a href=\"{{target}}\">moved</a>\n"),
    ("theme/pages/site/index.md", "# {{canon.name}}\n"),
    (
      "theme/pages/role/index.md",
      "# {{role.name}}\n\n{{#role}}\n{{#summary}}\n{{.}}\n\n{{/summary}}\n{{/role}}\n"
    ),
  ]

  private static let old: [(path: String, text: String)] = [
    ("canon/families/sales/manager.yaml", role("Manager")),
    ("canon/families/sales/clerk.yaml", role("Clerk")),
    ("theme/assets/print", "a file\n"),
    ("theme/assets/fonts/serif.css", "a file in a folder\n"),
  ]

  private static let new: [(path: String, text: String)] = [
    ("canon/families/sales/manager.yaml", "summary: Leads\n" + role("Manager")),
    ("canon/families/care/family.yaml", "name: Care\n"),
    ("canon/families/care/nurse.yaml", role("Nurse")),
    ("theme/assets/print/a4.css", "a file in a folder\n"),
    ("theme/assets/fonts", "a file\n"),
  ]

  private static func role(_ name: String) -> String {
    "name: \(name)\nlevels:\n  P1: {summary: Learns}\n"
  }

  private let sources: TemporaryFolder
  /// The site before and after, with a foreign file and a foreign link in it.
  let before: FolderTree
  let after: FolderTree
  /// The manifest that names the files of both.
  private let union: FolderTree.Entry
  /// What the next build has been seen to complete.
  private var mended: Set<FolderTree> = []

  init() throws {
    sources = try TemporaryFolder()
    try sources.write((Self.shared + Self.old).map { ("old/\($0.path)", $0.text) })
    try sources.write((Self.shared + Self.new).map { ("new/\($0.path)", $0.text) })
    try sources.write("theirs", to: "old/site/families/sales/clerk/notes.txt")
    try sources.link("old/site/families/link", to: "../assets")
    let first = try Program.run(Self.arguments(sources.path + "/old"), in: sources)
    try #require(first.exitCode == 0, "\(first.standardError)")
    before = try FolderTree(of: sources.path + "/old/site")
    try FileManager.default.copyItem(
      atPath: sources.path + "/old/site", toPath: sources.path + "/new/site")
    let second = try Program.run(Self.arguments(sources.path + "/new"), in: sources)
    try #require(second.exitCode == 0, "\(second.standardError)")
    after = try FolderTree(of: sources.path + "/new/site")
    union = try Self.union(before, after)
  }

  private static func arguments(_ folder: String) -> [String] {
    ["build", "--canon", "\(folder)/canon", "--theme", "\(folder)/theme"]
      + ["--output", "\(folder)/site", "--jobs", "1"]
  }

  private static func union(_ trees: FolderTree...) throws -> FolderTree.Entry {
    var renderers = ""
    var paths: Set<Substring> = []
    for tree in trees {
      guard case .file(let data) = tree[".jobframe-manifest"] else { continue }
      let parts = String(decoding: data, as: UTF8.self).components(separatedBy: "\n\n")
      renderers = parts[0]
      paths.formUnion(try #require(parts.last).split(separator: "\n"))
    }
    return .file(Data("\(renderers)\n\n\(paths.sorted().joined(separator: "\n"))\n".utf8))
  }

  /// A folder of its own with the site as it was, and with what links lead to and nobody may touch.
  func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: sources.path + "/old/site", toPath: folder.path + "/site")
    try FileManager.default.copyItem(
      atPath: sources.path + "/old/site/families", toPath: folder.path + "/outside")
    return folder
  }

  /// What builds the changed site.
  func arguments(_ further: [String] = ["--jobs", "1"]) -> [String] {
    ["build", "--canon", canon, "--theme", theme] + further
  }

  var canon: String { sources.path + "/new/canon" }
  var theme: String { sources.path + "/new/theme" }

  /// Requires that each file of the site is old or new, byte for byte, and that nothing else was
  /// touched.
  func expectOldOrNew(_ folder: TemporaryFolder, _ circumstances: String) throws {
    let site = try FolderTree(of: folder.path + "/site").withoutStaging()
    var wrong = Set(
      before.files.intersection(after.files).filter { site[$0] == nil })
    for (path, entry) in site.entries where entry != before[path] && entry != after[path] {
      if path == ".jobframe-manifest", entry == union { continue }
      wrong.insert(path)
    }
    #expect(wrong.isEmpty, "\(circumstances)")
    try expectOutsideUntouched(folder, circumstances)
  }

  func expectOutsideUntouched(_ folder: TemporaryFolder, _ circumstances: String) throws {
    let families = try FolderTree(of: sources.path + "/old/site/families")
    let outside = try FolderTree(of: folder.path + "/outside")
    #expect(outside.differences(from: families) == [], "\(circumstances)")
  }

  /// Requires that the next build completes the site and leaves nothing of the broken one, be it from
  /// the changed canon and theme or from those before. Each state is tried once.
  mutating func expectNextBuildMends(
    _ folder: TemporaryFolder, _ circumstances: String
  ) throws {
    let site = "\(folder.path)/site"
    guard mended.insert(try FolderTree(of: site)).inserted else { return }
    try FileManager.default.copyItem(atPath: site + "/.", toPath: folder.path + "/copy")
    try expect(after, from: "new", in: site, circumstances)
    try expect(before, from: "old", in: folder.path + "/copy", circumstances)
  }

  private func expect(
    _ tree: FolderTree, from source: String, in site: String, _ circumstances: String
  ) throws {
    let arguments = Self.arguments("\(sources.path)/\(source)") + ["--output", site]
    let next = try Program.run(arguments, in: sources)
    #expect(next.exitCode == 0, "\(circumstances), then \(source): \(next.standardError)")
    let differences = try FolderTree(of: site).differences(from: tree)
    #expect(differences == [], "\(circumstances), then \(source)")
  }
}
