import Diagnostics
import SitePlanning
import Templates

/// Holds the written files of one page against what canon and theme ask for.
struct PageCheck {
  let facts: PageFacts
  /// The folder of the site, as the user typed it.
  let folder: String
  /// The bytes of a file of the site; nil where there is none.
  let read: (String) throws(FileSystemError) -> [UInt8]?

  private var page: Page { facts.page }
  private var wording: SiteWording { facts.wording }

  /// The canon's language and direction, where they are not the theme's.
  private var foreign: [String: String]? {
    let settings = facts.canon.settings
    let direction = settings.direction.rawValue
    guard settings.language != wording.language || direction != wording.direction else {
      return nil
    }
    return ["lang": settings.language, "dir": direction]
  }

  func faults() throws(FileSystemError) -> [Diagnostic] {
    guard let kind = page.kind else {
      return try documentFaults(wording.redirect)
    }
    guard let template = wording.pages[kind] else { return [] }
    guard kind.form == .markdown else { return try documentFaults(template) }
    return try markdownFaults(template, kind)
  }

  /// A page whose template is a whole HTML document.
  private func documentFaults(_ template: [TemplatePart]) throws(FileSystemError) -> [Diagnostic] {
    let filled = FilledTemplate(template, facts.subject, isMarkdown: false)
    return try htmlFaults(ExpectedPage(filled, content: nil, foreign: foreign))
  }

  /// A page whose template is Markdown, which is set into the layout.
  private func markdownFaults(
    _ template: [TemplatePart], _ kind: PageKind
  ) throws(FileSystemError) -> [Diagnostic] {
    var inMarkdown = facts
    inMarkdown.linksToMarkdown = true
    let filled = FilledTemplate(template, inMarkdown.subject, isMarkdown: true)
    let end = wording.lineEnds[kind]
    let content = ExpectedContent(filled, foreign: foreign) { anchor in
      end.map { FilledTemplate($0, facts.lineEnd(anchor), isMarkdown: false) }
    }
    let layout = FilledTemplate(
      wording.layout, facts.layout(around: content, kind: kind), isMarkdown: false)
    return try unknown(filled) + faults(inMarkdown: content.markdown)
      + htmlFaults(ExpectedPage(layout, content: content, foreign: foreign))
  }

  private func faults(inMarkdown expected: PageText) throws(FileSystemError) -> [Diagnostic] {
    let file = SiteFile(folder: folder, path: page.route.markdown.path)
    guard let bytes = try read(file.path) else { return [file.missing] }
    let comparison = PageComparison(
      written: PageText(readingMarkdown: bytes), expected: expected, file: file, bytes: bytes,
      countsLines: true)
    return comparison.difference.map { [$0] } ?? []
  }

  private func htmlFaults(_ expected: ExpectedPage) throws(FileSystemError) -> [Diagnostic] {
    let file = SiteFile(folder: folder, path: page.route.path)
    guard let bytes = try read(file.path) else { return [file.missing] }
    let written = PageText(reading: bytes, foreign: foreign)
    let comparison = PageComparison(
      written: written, expected: expected.text, file: file, bytes: bytes, countsLines: false)
    let faults = unknown(expected.filled)
    if let difference = comparison.difference { return faults + [difference] }
    return faults + comparison.falseClaims(sections: expected.sectionIDs)
  }

  private func unknown(_ filled: FilledTemplate) -> [Diagnostic] {
    Set(filled.unknownNames).sorted().map {
      .error(
        "unchecked-name", "the check does not know what \(Quotation.of($0)) stands for",
        at: SourceLocation(path: "\(folder)/\(page.route.path)"))
    }
  }
}
