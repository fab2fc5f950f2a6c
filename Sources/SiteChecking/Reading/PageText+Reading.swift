extension PageText {
  /// What a written page says; its places are offsets into the file.
  init(reading html: [UInt8], foreign: [String: String]?) {
    self.init(foreign: foreign)
    var reader = HTMLReader(html)
    while let token = reader.next() {
      switch token {
      case .text(let text): add(text, at: reader.start)
      case .open(let name, let attributes): open(name, attributes, at: reader.start)
      case .close(let name): close(name, at: reader.start)
      case .other(let text): addOther(text, at: reader.start)
      }
    }
  }

  /// What a page's written Markdown says; its places are lines of the file.
  init(readingMarkdown markdown: [UInt8]) {
    self.init(foreign: nil)
    var line = 1
    var reader = HTMLReader(PlainHTML.of(markdown, withLines: true))
    while let token = reader.next() {
      switch token {
      case .text(let text): add(text, at: line)
      case .open(let name, let attributes):
        if let place = attributes.first(where: { $0.name == "data-sourcepos" }) {
          line = Int(place.value.prefix { $0 != ":" }) ?? line
        }
        open(name, attributes.filter { $0.name != "data-sourcepos" }, at: line)
      case .close(let name): close(name, at: line)
      case .other(let text): addOther(text, at: line)
      }
    }
  }
}
