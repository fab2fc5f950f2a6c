import Foundation
import TestSupport
import Testing

@Suite struct CommittedSiteTests {
  /// The shipped canon is ordinary prose, and nothing in it means anything in Markdown.
  @Test func carriesNoBackslashInMarkdown() throws {
    let site = Repository.path("site")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: site)
      .filter { $0.hasSuffix(".md") }
    #expect(paths.count > 100)
    for path in paths {
      let text = try String(contentsOfFile: "\(site)/\(path)", encoding: .utf8)
      // But for the theme's own line breaks.
      #expect(!text.replacing("\\\n", with: "\n").contains("\\"), "\(path)")
    }
  }
}
