import Markdown
import Reviewing
import TestSupport
import Testing

/// The comment on a pull request shows the canon's text as it is, and has its limit.
@Suite struct MarkdownReportTests {
  private func report(adding lines: [String]) throws -> Report {
    let base = ReviewedCanon.base
    let head = base.adding(
      "families/sales/clerk.yaml",
      "name: Clerk\nlevels:\n  P3:\n    core_outputs: [Files orders]\n")
    let items = lines.map { line in
      "      - \"\(line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\"\n"
    }
    let more = head.changing(
      "families/sales/clerk.yaml",
      ["core_outputs: [Files orders]\n": "core_outputs:\n      - Files orders\n\(items.joined())"])
    return Report(
      of: CanonReview(
        from: try head.read(), named: "a", to: try more.read(), named: "b"))
  }

  @Test(arguments: [
    "**bold** _it_ ~~gone~~ `code`", "<b>&amp;</b> <!-- no -->", "[x](http://e.example) ![i](x)",
    "a | b", "1. no list", "# no heading", "\\* \\", "$x$ and @name, #7, !8, www.e.example",
    "https://e.example/a_b_c", "&lt; ⟨target⟩ é e\u{301}", "* * *", "=====", "> quote",
  ])
  func showsTextAsItIs(text: String) throws {
    let markdown = MarkdownReport.text(of: try report(adding: [text]))
    let tree = MarkdownTree(parsing: Array(markdown.utf8))
    // The comments that part names and addresses show nothing.
    let shown = tree.nodes.indices.filter { tree.nodes[$0].kind == .item }.map { item in
      String(decoding: tree.plainText(of: item), as: UTF8.self)
    }
    #expect(shown.contains { $0.hasSuffix("added: \(text)") }, "\(markdown)")
  }

  @Test func breaksNamesAndAddresses() throws {
    let markdown = MarkdownReport.text(
      of: try report(adding: ["@name #7 !8 http://e.example www.e.example a@b.example"]))
    for link in ["@name", "#7", "!8", "http://", "www.e", "@b"] {
      #expect(!markdown.contains(link), "\(link)")
    }
  }

  @Test func countsWhatIsBeyondTheLimit() throws {
    let lines = (0..<4_000).map { "Line \($0) of very many that nobody will read one by one" }
    let markdown = MarkdownReport.text(of: try report(adding: lines))
    #expect(markdown.count <= MarkdownReport.limit)
    #expect(markdown.count > MarkdownReport.limit - 1_000)
    #expect(markdown.contains("In 1 file: 4000 lines added."))
    let shown = markdown.split(separator: "\n").count { $0.hasPrefix("- P3 core output") }
    let match = try #require(
      markdown.split(separator: "\n").last { $0.contains("more line") })
    let hidden = try #require(Int(match.drop { !$0.isNumber }.prefix { $0.isNumber }))
    #expect(shown < 4_000 && shown + hidden >= 4_000 && shown + hidden < 4_020)
    // What was opened is closed.
    #expect(
      markdown.split(separator: "<details>").count == markdown.split(separator: "</details>").count)
  }
}
