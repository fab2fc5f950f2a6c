/// The addresses that an HTML page leads to or loads, and the ids that it has.
struct PageLinks {
  struct Link {
    /// As in the file, with HTML's escapes undone.
    let address: String
    /// The byte at which the address begins.
    let offset: Int
  }

  private(set) var links: [Link] = []
  private(set) var ids: Set<String> = []

  /// Looks through the tags of a page. The renderer puts every attribute in double quotes and escapes
  /// what could end one.
  init(of html: [UInt8]) {
    var index = 0
    while let tag = html[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = readTag(html, from: tag + 1)
    }
  }

  /// Reads a tag's attributes and returns where the tag ends.
  private mutating func readTag(_ html: [UInt8], from start: Int) -> Int {
    var index = start
    var nameStart = start
    while index < html.count, html[index] != UInt8(ascii: ">") {
      switch html[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"):
        nameStart = index + 1
        index += 1
      case UInt8(ascii: "\""):
        let end = html[(index + 1)...].firstIndex(of: UInt8(ascii: "\"")) ?? html.count
        add(name: html[nameStart..<index], value: html[(index + 1)..<end], at: index + 1)
        index = end + 1
      default: index += 1
      }
    }
    return min(index, html.count)
  }

  private mutating func add(name: ArraySlice<UInt8>, value: ArraySlice<UInt8>, at offset: Int) {
    if name.elementsEqual("id=".utf8) {
      ids.insert(Self.text(value))
    } else if name.elementsEqual("href=".utf8) || name.elementsEqual("src=".utf8) {
      links.append(Link(address: Self.text(value), offset: offset))
    }
  }

  private static func text(_ value: ArraySlice<UInt8>) -> String {
    let text = String(decoding: value, as: UTF8.self)
    guard value.contains(UInt8(ascii: "&")) else { return text }
    return text
      .replacing("&#x27;", with: "'").replacing("&quot;", with: "\"")
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }
}
