import Diagnostics
import Foundation
import Rendering
import SitePlanning
import TestSupport
import Testing

/// Pages of a small canon in the default theme, and the data beside them, byte for byte. `RECORD_GOLDEN=1 swift test --filter
/// GoldenTests` writes them anew, and fails, so that nobody records without looking.
@Suite struct GoldenTests {
  private static let folder = "Tests/RenderingTests/Golden/pages"
  private static let pages = [
    "index", "compare", "coverage", "families/sales/partner-manager/index",
    "families/sales/partner-manager/p4/index", "families/sales/partner-manager/p4/goals",
    "families/sales/partner-manager/m1/index", "families/sales/partner-manager/m1/goals",
    "families/sales/partner-manager/p3/index", "families/sales/partner-manager/p5/goals",
  ]

  @Test func givesTheGoldenPages() throws {
    let rendered = try render()
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try record(rendered)
      Issue.record("the golden pages are written anew; look at them and run again")
      return
    }
    let golden = try goldenPages()
    #expect(golden.keys.sorted() == rendered.keys.sorted(), "a page is missing or unused")
    for (path, text) in rendered {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let expected = golden[path]?.split(separator: "\n", omittingEmptySubsequences: false) ?? []
      guard lines != expected else { continue }
      let difference = zip(lines, expected).first { $0 != $1 }
      Issue.record(
        "\(path): \(difference.map { "got: \($0)\nexpected: \($1)" } ?? "another length")")
    }
  }

  /// The pages by path, with their Markdown, and the data of the comparison.
  private func render() throws -> [String: String] {
    let renderer = try TestRenderer.renderer(
      canon: try TestCanon.canon(at: Repository.path("Tests/RenderingTests/Golden/canon")))
    let plan = renderer.plan
    let pages = plan.sections.flatMap(plan.pages).flatMap(renderer.files).filter {
      Self.pages.contains(String($0.route.path.prefix { $0 != "." }))
    }
    let data = plan.sections.flatMap { CompareData.files(for: $0, in: plan) }
    return Dictionary(
      uniqueKeysWithValues: (pages + data).map {
        ($0.route.path, String(decoding: $0.bytes, as: UTF8.self))
      })
  }

  private func goldenPages() throws -> [String: String] {
    let root = Repository.url.appending(path: Self.folder)
    var texts: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      guard let data = FileManager.default.contents(atPath: root.path + "/" + path) else {
        continue
      }
      texts[path] = String(decoding: data, as: UTF8.self)
    }
    return texts
  }

  private func record(_ texts: [String: String]) throws {
    let root = Repository.url.appending(path: Self.folder)
    try? FileManager.default.removeItem(at: root)
    for (path, text) in texts {
      let url = root.appending(path: path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
  }
}
