/// An HTML page as a reader gets it: the tags in order, and the text with `<br>` as a line break.
struct PageText {
  private(set) var text = ""
  /// Such as `p`, `/p`, `a href`: the element's name and its attributes' names.
  private(set) var tags: [String] = []

  init(_ html: String) {
    var rest = Substring(html)
    while let start = rest.firstIndex(of: "<") {
      text += Self.decoded(rest[..<start])
      let end = rest[start...].firstIndex(of: ">") ?? rest.endIndex
      let tag = rest[start..<end].dropFirst()
      if tag == "br" { text += "\n" } else { tags.append(Self.shape(of: tag)) }
      rest = rest[end...].dropFirst()
    }
    text += Self.decoded(rest)
  }

  private static func shape(of tag: Substring) -> String {
    let name = tag.prefix { $0 != " " }
    return String(name) + tag.matches(of: /([a-z-]+)="[^"]*"/).map { " \($0.1)" }.joined()
  }

  private static func decoded(_ text: Substring) -> String {
    String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
  }
}
