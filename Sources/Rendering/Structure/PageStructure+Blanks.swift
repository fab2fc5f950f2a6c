import Markdown

extension PageStructure {
  /// A blank, `` `⟨target⟩` `` in Markdown, is no code.
  mutating func decorateBlank(_ index: Int) {
    let text = tree.literal(of: index)
    guard text.starts(with: "⟨".utf8), text.suffix(3).elementsEqual("⟩".utf8) else { return }
    decorations[index].element = "span"
    decorations[index].attributes = [("class", "blank")]
  }

  /// A blank in a text form, `⟨target⟩` within `<pre>`, is the same element there. It is the theme's:
  /// of what the canon says, these brackets are written as character references.
  mutating func decorateBlanks(in index: Int) {
    var rest = tree.literal(of: index)
    guard rest.starts(with: "<pre".utf8) else { return }
    var html: [UInt8] = []
    while let blank = Self.firstBlank(in: rest) {
      html += rest[..<blank.lowerBound]
      html += "<span class=\"blank\">".utf8
      html += rest[blank]
      html += "</span>".utf8
      rest = rest[blank.upperBound...]
    }
    decorations[index].html = html + rest
  }

  /// The first `⟨` with the `⟩` after it, if they stand in one line with no markup between them.
  private static func firstBlank(in html: ArraySlice<UInt8>) -> Range<Int>? {
    var start: Int?
    for index in html.indices {
      switch html[index] {
      case UInt8(ascii: "\n"), UInt8(ascii: "<"): start = nil
      case 0xE2 where html[index...].starts(with: "⟨".utf8): start = index
      case 0xE2 where html[index...].starts(with: "⟩".utf8):
        if let start { return start..<(index + 3) }
      default: break
      }
    }
    return nil
  }
}
