import CanonReading
import Rendering
import SitePlanning
import TestSupport
import Testing

/// cmark-gfm shares tables between its parsers, which some of its extensions change while they parse:
/// then a page depends on what another thread renders.
@Suite struct ParallelRenderingTests {
  private static let taskCount = 8

  @Test func givesFiveThousandPagesTheBytesThatOneThreadGivesThem() async throws {
    let renderer = try TestRenderer.renderer(canon: try Self.canon())
    let pages = renderer.plan.sections.flatMap(renderer.plan.pages)
    #expect(pages.count > 5_000)
    let alone = pages.map(renderer.files)
    let together = await Self.rendered(pages, renderer)
    for (page, files) in zip(pages, alone) {
      let others = together[page.route.path] ?? []
      let isSame = zip(files, others).allSatisfy { $0.route == $1.route && $0.bytes == $1.bytes }
      #expect(files.count == others.count && isSame, "\(page.route.path)")
    }
  }

  /// By the page's path; each task takes its pages from all parts of the site.
  private static func rendered(
    _ pages: [Page], _ renderer: PageRenderer
  ) async -> [String: [RenderedFile]] {
    await withTaskGroup(of: [(String, [RenderedFile])].self) { group in
      for task in 0..<taskCount {
        group.addTask {
          stride(from: task, to: pages.count, by: taskCount).map {
            (pages[$0].route.path, renderer.files(for: pages[$0]))
          }
        }
      }
      return await group.reduce(into: [:]) { files, part in
        files.merge(part) { first, _ in first }
      }
    }
  }

  /// 140 roles at 18 levels, whose texts are full of what the extensions look for.
  private static func canon() throws -> Canon {
    var chance = SplitMix(seed: 9)
    let codes = (1...18).map { "P\($0)" }
    var files = [
      "canon.yaml": "format: 1\nname: Parallel\n",
      "levels.yaml": "tracks:\n  - id: p\n    name: P\n    levels:\n"
        + codes.map { "      - {code: \($0), title: Title \($0)}\n" }.joined(),
      "families/sales/family.yaml": "name: Sales\n",
    ]
    for role in 0..<140 {
      var text = "name: Role \(role)\nlevels:\n"
      for code in codes {
        let items = (0..<2).map { _ in TestCanon.quoted(chance.text(from: pieces)) }
        text += "  \(code): {core_outputs: [\(items.joined(separator: ", "))]}\n"
      }
      files["families/sales/role-\(role).yaml"] = text
    }
    return try TestCanon.canon(files)
  }

  private static let pieces = [
    "~~struck~~ ", "~a~ ", "www.example.com ", "https://example.com/a_b*c ", "me@example.com ",
    "a|b ",
    "*a* ", "_b_ ", "`c` ", "[d](e) ", "<f> ", "&amp; ", "plain words ", ": ", "w", "@", "~", ":",
    "\\",
  ]
}
