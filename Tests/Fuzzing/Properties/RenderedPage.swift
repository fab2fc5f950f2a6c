import Markdown
import Templates
import TestSupport

/// What a template made of a value, as people get to see it.
struct RenderedPage {
  /// From the Markdown with the marks around its values, as pages are made.
  let page: PageText
  /// From the Markdown as it is written, as a hosting service shows it; nil for a template of HTML.
  let written: PageText?

  init(_ template: Template, of language: TemplateSource.Language, _ record: Record) {
    switch language {
    case .html:
      page = PageText(String(decoding: template.render(record).bytes, as: UTF8.self))
      written = nil
    case .markdown:
      let tree = MarkdownTree(parsing: template.render(record, marking: true).bytes)
      let marks = HTMLWriter.Marks(
        start: RenderedText.valueStart, end: RenderedText.valueEnd, startTag: "", endTag: "")
      let html = HTMLWriter.html(of: tree, roots: tree.children(of: 0), marks: marks)
      page = PageText(String(decoding: html, as: UTF8.self))
      let markdown = String(decoding: template.render(record).bytes, as: UTF8.self)
      written = PageText(LibraryRenderer.html(of: markdown))
    }
  }
}
