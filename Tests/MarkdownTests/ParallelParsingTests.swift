import Markdown
import TestSupport
import Testing

/// cmark-gfm's `strikethrough` and `autolink` change a table that all its parsers share while they
/// parse. They are not attached, so that what one thread parses is nothing to the others.
@Suite struct ParallelParsingTests {
  private static let taskCount = 8

  @Test func givesEveryTextTheHTMLThatOneThreadGivesIt() async {
    var chance = SplitMix(seed: 4)
    let texts = (0..<5_000).map { _ in
      (0..<6).map { _ in chance.text(from: Self.pieces) }.joined(separator: "\n\n")
    }
    let alone = texts.map(Self.html)
    let together = await withTaskGroup(of: [(Int, [UInt8])].self) { group in
      for task in 0..<Self.taskCount {
        group.addTask {
          stride(from: task, to: texts.count, by: Self.taskCount).map { ($0, Self.html(texts[$0])) }
        }
      }
      return await group.reduce(into: [:]) { html, part in
        html.merge(part) { first, _ in first }
      }
    }
    for index in texts.indices {
      #expect(together[index] == alone[index], "\(texts[index].debugDescription)")
    }
  }

  private static func html(_ markdown: String) -> [UInt8] {
    let tree = MarkdownTree(parsing: Array(markdown.utf8))
    return HTMLWriter.html(of: tree, roots: tree.children(of: 0))
  }

  private static let pieces = [
    "~~struck~~ ", "~a~ ", "www.example.com ", "https://example.com/a_b*c ", "me@example.com ",
    "*a* ",
    "_b_ ", "`c` ", "[d](e) ", "<f> ", "&amp; ", "plain words ", ": ",
    "\n| a | b |\n| - | - |\n| ~~c~~ | d |\n",
  ]
}
