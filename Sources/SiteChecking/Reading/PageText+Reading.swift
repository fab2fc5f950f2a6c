import Markdown

extension PageText {
  /// What a written page says; its places are offsets into the file.
  init(reading html: [UInt8], _ surroundings: Surroundings) {
    var surroundings = surroundings
    surroundings.leadsToPages = false
    self.init(surroundings)
    reserveCapacity(html.count)
    var reader = HTMLReader(html)
    while let token = reader.next() {
      switch token {
      case .text(let text): add(text, at: reader.start)
      case .open(let element, let attributes): open(element, attributes, at: reader.start)
      case .close(let element): close(element, at: reader.start)
      case .other(let text): addOther(text, at: reader.start)
      }
    }
  }

  /// What a page's written Markdown says; its places, if asked for, are lines of the file.
  init(readingMarkdown markdown: [UInt8], withPlaces: Bool) {
    self.init(Surroundings(hasPlaces: withPlaces))
    reserveCapacity(markdown.count)
    var line = 1
    var reader = HTMLReader(LibraryHTML.of(markdown, withLines: withPlaces))
    while let token = reader.next() {
      switch token {
      case .text(let text): add(text, at: line)
      case .open(let element, var attributes):
        if let place = attributes.first, place.isNamed("data-sourcepos") {
          line =
            Int(String(decoding: place.value.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self))
            ?? line
          attributes.removeFirst()
        }
        open(element, attributes, at: line)
      case .close(let element): close(element, at: line)
      case .other(let text): addOther(text, at: line)
      }
    }
  }
}
