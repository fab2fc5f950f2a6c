import Markdown
import Templates

/// A page's HTML before it is set into the layout.
struct PageBody: Sendable {
  /// The plain text of the first heading.
  let title: String
  /// What stands before the first second-level heading.
  let opening: [UInt8]
  let sections: [UInt8]
  /// The second-level headings with the ids of their sections.
  let contents: [(title: String, id: String)]

  /// Turns rendered Markdown, with its marks, into HTML. `foreign`: the language and direction to say
  /// of canon text, where they are not the page's own; `lineEnd`: the HTML that a line ends with, by its
  /// anchor.
  init(
    of markdown: RenderedText, foreign: (language: String, direction: String)?,
    lineEnd: @escaping (String) -> String
  ) {
    let tree = MarkdownTree(parsing: markdown.bytes)
    let structure = PageStructure(of: tree, values: markdown.markedValues, lineEnd: lineEnd)
    let marks = HTMLWriter.Marks(
      start: RenderedText.valueStart, end: RenderedText.valueEnd,
      startTag: foreign.map { "<span lang=\"\($0.language)\" dir=\"\($0.direction)\">" } ?? "",
      endTag: foreign == nil ? "" : "</span>")
    title = structure.title
    contents = structure.contents
    opening = HTMLWriter.html(
      of: tree, roots: structure.opening, decorations: structure.decorations, marks: marks)
    sections =
      HTMLWriter.html(
        of: tree, roots: structure.sections, decorations: structure.decorations, marks: marks)
      + structure.ending.utf8
  }
}
