/// An HTML page as a reader gets it: the tags in order, and the text with `<br>` as a line break.
struct PageText: Sendable {
  private(set) var text = ""
  /// Such as `p`, `/p`, `a href= class=`: the elements with their attributes, without the values.
  private(set) var tags: [String] = []
  /// What `title` attributes say.
  private(set) var titles: [String] = []

  init(_ html: String) {
    var rest = Substring(html)
    while let start = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
      text += Self.decoded(rest[..<start])
      let end = rest[start...].utf8.firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex
      add(tag: rest[rest.utf8.index(after: start)..<end])
      rest = Substring(rest.utf8[end...].dropFirst())
    }
    text += Self.decoded(rest)
  }

  private mutating func add(tag: Substring) {
    if tag == "br" {
      text += "\n"
      return
    }
    var shape = ""
    for (index, part) in tag.utf8.split(
      separator: UInt8(ascii: "\""), omittingEmptySubsequences: false
    ).map(Substring.init).enumerated() {
      if index.isMultiple(of: 2) {
        shape += part
      } else if shape.hasSuffix(" title=") {
        titles.append(Self.decoded(part))
      }
    }
    tags.append(shape)
  }

  private static func decoded(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return String(text) }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&amp;", with: "&").description
  }
}
