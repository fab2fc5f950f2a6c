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

  func faults() throws(FileSystemError) -> [Diagnostic] {
    guard let kind = page.kind else { return try documentFaults(wording.redirect) }
    guard let template = wording.pages[kind] else { return [] }
    return try kind.form == .markdown
      ? markdownFaults(template, kind) : documentFaults(template)
  }

  /// A page whose template is a whole HTML document.
  private func documentFaults(_ template: [TemplatePart]) throws(FileSystemError) -> [Diagnostic] {
    let filled = FilledTemplate(template, facts.subject, isMarkdown: false)
    return try htmlFaults(filled, content: nil, lineEnd: nil)
  }

  /// A page whose template is Markdown, which is set into the layout.
  private func markdownFaults(
    _ template: [TemplatePart], _ kind: PageKind
  ) throws(FileSystemError) -> [Diagnostic] {
    var inMarkdown = facts
    inMarkdown.linksToMarkdown = true
    let filled = FilledTemplate(template, inMarkdown.subject, isMarkdown: true)
    let content = ExpectedContent(filled)
    let layout = FilledTemplate(
      wording.layout, facts.layout(around: content, kind: kind), isMarkdown: false)
    return try unknown(filled) + faults(inMarkdown: content, of: filled)
      + htmlFaults(layout, content: content, lineEnd: wording.lineEnds[kind])
  }

  private func faults(
    inMarkdown content: ExpectedContent, of filled: FilledTemplate
  ) throws(FileSystemError) -> [Diagnostic] {
    let file = SiteFile(folder: folder, path: page.route.markdown.path)
    guard let bytes = try read(file.path) else { return [file.missing] }
    if PlainMarkdown.fills(filled, in: bytes) { return [] }
    let expected = content.text
    if PageText(readingMarkdown: bytes, withPlaces: false).bytes == expected.bytes {
      return unseenFaults(in: bytes, of: file, asking: filled)
    }
    let comparison = PageComparison(
      written: PageText(readingMarkdown: bytes, withPlaces: true), expected: expected, file: file,
      bytes: bytes, countsLines: true)
    return comparison.difference.map { [$0] } ?? []
  }

  /// What the file says to who reads it as it is.
  private func unseenFaults(
    in bytes: [UInt8], of file: SiteFile, asking filled: FilledTemplate
  ) -> [Diagnostic] {
    guard let place = UnseenMarkdown.place(in: bytes, asking: filled) else { return [] }
    return [
      file.unfounded(
        "no page shows what stands here, and neither canon nor theme has it", at: place, in: bytes)
    ]
  }

  private func htmlFaults(
    _ filled: FilledTemplate, content: ExpectedContent?, lineEnd: [TemplatePart]?
  ) throws(FileSystemError) -> [Diagnostic] {
    let file = SiteFile(folder: folder, path: page.route.path)
    guard let bytes = try read(file.path) else { return [file.missing] }
    let surroundings = surroundings(lineEnd)
    let compared =
      content.flatMap { contentComparison(of: $0, within: filled, in: file, bytes, surroundings) }
      ?? pageComparison(of: filled, in: file, bytes, surroundings)
    if let difference = compared.difference { return unknown(filled) + [difference] }
    return unknown(filled)
      + compared.falseClaims(
        sections: content?.sectionIDs ?? [], lines: content?.lineIDs ?? [],
        haveEnds: lineEnd != nil)
  }

  /// The page's content alone, where it is what is asked for in a layout that needs no reading.
  private func contentComparison(
    of content: ExpectedContent, within layout: FilledTemplate, in file: SiteFile,
    _ bytes: [UInt8], _ surroundings: PageText.Surroundings
  ) -> PageComparison? {
    // An id that the layout has too would stand twice.
    guard let layoutIDs = wording.layoutIDs,
      !layoutIDs.contains(where: { content.sectionIDs.contains($0) || content.lineIDs.contains($0) }
      ),
      let layout = PlainLayout(layout), let places = layout.places(in: bytes)
    else { return nil }
    var (written, expected) = (PageText(surroundings.ofWrittenPage), PageText(surroundings))
    for (place, content) in zip(places, layout.contents) {
      expected.add(content)
      guard written.add(place, of: bytes), written.bytes.count == expected.bytes.count else {
        return nil
      }
    }
    let comparison = PageComparison(
      written: written, expected: expected, file: file, bytes: bytes, countsLines: false)
    return comparison.isEqual ? comparison : nil
  }

  /// The whole page.
  private func pageComparison(
    of filled: FilledTemplate, in file: SiteFile, _ bytes: [UInt8],
    _ surroundings: PageText.Surroundings
  ) -> PageComparison {
    var surroundings = surroundings
    var expected = PageText(surroundings)
    expected.add(filled)
    var written = PageText(reading: bytes, surroundings)
    if written.bytes != expected.bytes {
      surroundings.hasPlaces = true
      written = PageText(reading: bytes, surroundings)
    }
    return PageComparison(
      written: written, expected: expected, file: file, bytes: bytes, countsLines: false)
  }

  /// Stands for the anchor of each line; no id of a line has small and capital letters.
  private static let anyAnchor = "anyAnchor"

  private func surroundings(_ lineEnd: [TemplatePart]?) -> PageText.Surroundings {
    let settings = facts.canon.settings
    let direction = settings.direction.rawValue
    let isForeign = settings.language != wording.language || direction != wording.direction
    return PageText.Surroundings(
      foreign: isForeign ? ["lang": settings.language, "dir": direction] : nil,
      lineEnd: lineEnd.map { template in
        var text = PageText()
        text.add(FilledTemplate(template, facts.lineEnd(Self.anyAnchor), isMarkdown: false))
        return text.bytes.split(separator: Self.anyAnchor.utf8, omittingEmptySubsequences: false)
          .map(Array.init)
      })
  }

  private func unknown(_ filled: FilledTemplate) -> [Diagnostic] {
    Set(filled.unknownNames).sorted().map {
      .error(
        "unchecked-name", "the check does not know what \(Quotation.of($0)) stands for",
        at: SourceLocation(path: "\(folder)/\(page.route.path)"))
    }
  }
}
