import Markdown
package import SitePlanning
import Templates

/// Renders the pages of a plan; a pure function of plan and theme.
package struct PageRenderer: Sendable {
  package let plan: SitePlan
  package let theme: Theme

  package init(plan: SitePlan, theme: Theme) {
    self.plan = plan
    self.theme = theme
  }

  /// Renders a page, and the Markdown beside it if it comes from Markdown: that first.
  package func files(for page: Page) -> [RenderedFile] {
    let context = pageContext(of: page, linksToMarkdown: page.hasMarkdown)
    guard let kind = page.kind, let template = theme.pages[kind] else {
      return [document(theme.redirect, of: page, context)]
    }
    guard kind.form == .markdown else { return [document(template, of: page, context)] }

    let markdown = template.render(
      SubjectRecords.record(of: page.subject, context), marking: true)
    let layout = layout(of: page, kind, markdown, context)
    return [
      RenderedFile(route: page.route.markdown, bytes: RenderedText.withoutMarks(markdown.bytes)),
      RenderedFile(route: page.route, bytes: theme.layout.render(layout).bytes),
    ]
  }

  /// What the layout is set with around a page's Markdown, which has its marks.
  func layout(
    of page: Page, _ kind: PageKind, _ markdown: RenderedText, _ context: PageContext
  ) -> Record {
    let body = PageBody(of: markdown, foreign: foreignLanguage) {
      lineEnd($0, on: page, of: kind, context)
    }
    return LayoutRecord.record(
      of: page, kind: kind, body: body, theme: theme,
      pageContext(of: page, linksToMarkdown: false))
  }

  /// What a line ends with beside the theme's template for it, which stands after a space.
  private func lineEnd(
    _ anchor: String, on page: Page, of kind: PageKind, _ context: PageContext
  ) -> String {
    guard let template = theme.lineEnds[kind] else { return "" }
    let record = LineEndRecord.record(of: anchor, on: page.subject, context)
    var bytes = template.render(record).bytes[...]
    while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    return " " + String(decoding: bytes, as: UTF8.self)
  }

  func pageContext(of page: Page, linksToMarkdown: Bool) -> PageContext {
    PageContext(
      plan: plan, route: page.route, language: theme.settings.language,
      linksToMarkdown: linksToMarkdown)
  }

  /// A page whose template is a complete HTML document.
  private func document(
    _ template: Template, of page: Page, _ context: PageContext
  ) -> RenderedFile {
    RenderedFile(
      route: page.route,
      bytes: template.render(SubjectRecords.record(of: page.subject, context)).bytes)
  }

  /// The canon's language and direction, where they are not those of the page around it.
  private var foreignLanguage: (language: String, direction: String)? {
    let settings = plan.canon.settings
    guard
      settings.language != theme.settings.language
        || settings.direction.rawValue != theme.settings.direction.rawValue
    else { return nil }
    return (settings.language, settings.direction.rawValue)
  }
}
