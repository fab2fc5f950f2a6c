import Markdown

extension PageText {
  /// What a written page says; its places are offsets into the file.
  init(reading html: [UInt8], _ surroundings: Surroundings) {
    self.init(surroundings.ofWrittenPage)
    reserveCapacity(html.count)
    HTMLReader.read(html, into: &self)
  }

  /// Adds what a part of a written page says; false where the part does not close what it opens.
  mutating func add(_ part: Range<Int>, of html: [UInt8]) -> Bool {
    endBlock()
    return HTMLReader.read(html, part, into: &self) && open.isEmpty
  }

  /// What a page's written Markdown says; its places, if asked for, are lines of the file.
  init(readingMarkdown markdown: [UInt8], withPlaces: Bool) {
    var lines = MarkdownLines(page: PageText(Surroundings(hasPlaces: withPlaces)))
    lines.page.reserveCapacity(markdown.count)
    HTMLReader.read(LibraryHTML.of(markdown, withLines: withPlaces), into: &lines)
    self = lines.page
  }
}

/// Takes HTML in which each block says where in the Markdown it stands.
private struct MarkdownLines: HTMLTarget {
  var page: PageText
  var line = 1

  mutating func add(_ text: Span<UInt8>, at source: Int) { page.add(text, at: line) }

  mutating func add(_ slot: FilledTemplate.Slot) { page.add(slot) }

  mutating func open(_ element: Element, _ attributes: inout Attributes, at source: Int) {
    if page.surroundings.hasPlaces, !attributes.isEmpty, attributes.isNamed(0, "data-sourcepos") {
      line = Int(attributes.text(0).prefix { $0 != ":" }) ?? line
      attributes.removeFirst()
    }
    page.open(element, &attributes, at: line)
  }

  mutating func close(_ element: Element, at source: Int) { page.close(element, at: line) }

  mutating func addOther(_ text: Span<UInt8>, at source: Int) { page.addOther(text, at: line) }
}
