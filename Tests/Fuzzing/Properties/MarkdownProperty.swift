import Markdown
import TestSupport

/// The pages' own writer gives what the library's does, line breaks aside.
enum MarkdownProperty {
  static func check(_ bytes: [UInt8]) throws {
    let markdown = String(decoding: bytes, as: UTF8.self)
    // A tag within an image's alternative text is left out of it.
    guard !markdown.utf8.contains(0), !(markdown.contains("![") && markdown.contains("<")) else {
      return
    }
    let tree = MarkdownTree(parsing: Array(markdown.utf8))
    let html = String(
      decoding: HTMLWriter.html(of: tree, roots: tree.children(of: 0)), as: UTF8.self)
    // What stands too deep is left out of a page.
    guard html.utf8.count(where: { $0 == UInt8(ascii: "<") }) < 100 else { return }
    let library = LibraryRenderer.html(of: markdown)
    try require(
      normal(html) == normal(library),
      "\(html.debugDescription), not \(library.debugDescription)")
  }

  private static func normal(_ html: String) -> String {
    html.replacing("<br />", with: "<br>").replacing("<br>\n", with: "<br>")
  }
}
