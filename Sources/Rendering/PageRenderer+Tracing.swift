import Markdown
package import SitePlanning
package import Templates

extension PageRenderer {
  /// A file of a page, with where each of its bytes comes from.
  package struct TracedFile: Sendable {
    package let route: Route
    /// Of an HTML file that is set around Markdown, the layout's part is traced: what stands in the
    /// Markdown is markup to it.
    package let text: RenderedText
  }

  /// The files of a page as `files(for:)` gives them, traced.
  package func tracedFiles(for page: Page) -> [TracedFile] {
    let context = pageContext(of: page, linksToMarkdown: page.hasMarkdown)
    let record = SubjectRecords.record(of: page.subject, context)
    guard let kind = page.kind, let template = theme.pages[kind] else {
      return [TracedFile(route: page.route, text: theme.redirect.render(record, tracing: true))]
    }
    guard kind.form == .markdown else {
      return [TracedFile(route: page.route, text: template.render(record, tracing: true))]
    }
    let layout = layout(of: page, kind, template.render(record, marking: true), context)
    return [
      TracedFile(route: page.route.markdown, text: template.render(record, tracing: true)),
      TracedFile(route: page.route, text: theme.layout.render(layout, tracing: true)),
    ]
  }
}
