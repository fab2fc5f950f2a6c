/// The addresses that an HTML page leads to or loads, and the ids that it has.
package struct PageLinks {
  package struct Link {
    /// As in the file, with HTML's escapes undone.
    package let address: String
    /// The byte at which the address begins.
    package let offset: Int
  }

  package private(set) var links: [Link] = []
  package private(set) var ids: Set<String> = []
  private let html: [UInt8]

  /// Looks through the tags of a page; comments have none.
  package init(of html: [UInt8]) {
    self.html = html
    var index = 0
    while let start = html[index...].firstIndex(of: UInt8(ascii: "<")) {
      let rest = html[(start + 1)...]
      if rest.starts(with: "!--".utf8) {
        index = Self.endOfComment(html, from: start + 4)
      } else if rest.first.map(Self.isLetter) ?? false {
        index = readTag(from: start + 1)
      } else {
        index = start + 1
      }
    }
  }

  private static func endOfComment(_ html: [UInt8], from start: Int) -> Int {
    var index = start
    while index < html.count {
      if html[index...].starts(with: "-->".utf8) { return index + 3 }
      index += 1
    }
    return html.count
  }

  /// Reads a tag's name and attributes and returns where the tag ends.
  private mutating func readTag(from start: Int) -> Int {
    var index = skip(from: start) { !Self.isSpace($0) && $0 != UInt8(ascii: ">") }
    while true {
      index = skip(from: index) { Self.isSpace($0) || $0 == UInt8(ascii: "/") }
      guard index < html.count, html[index] != UInt8(ascii: ">") else {
        return min(index + 1, html.count)
      }
      index = readAttribute(from: index)
    }
  }

  private mutating func readAttribute(from start: Int) -> Int {
    var index = skip(from: start) {
      !Self.isSpace($0) && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">")
    }
    let name = html[start..<index]
    let equals = skip(from: index, while: Self.isSpace)
    guard equals < html.count, html[equals] == UInt8(ascii: "=") else {
      return max(index, start + 1)
    }
    index = skip(from: equals + 1, while: Self.isSpace)
    guard index < html.count else { return index }
    let quote = html[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let end = skip(from: index + 1) { $0 != quote }
      add(name: name, value: html[(index + 1)..<end], at: index + 1)
      return min(end + 1, html.count)
    }
    let end = skip(from: index) { !Self.isSpace($0) && $0 != UInt8(ascii: ">") }
    add(name: name, value: html[index..<end], at: index)
    return end
  }

  private func skip(from start: Int, while isSkipped: (UInt8) -> Bool) -> Int {
    html[start...].firstIndex { !isSkipped($0) } ?? html.count
  }

  private mutating func add(name: ArraySlice<UInt8>, value: ArraySlice<UInt8>, at offset: Int) {
    switch String(decoding: name, as: UTF8.self).lowercased() {
    case "id": ids.insert(Self.text(value))
    case "href", "src", "action", "poster", "data":
      links.append(Link(address: Self.text(value), offset: offset))
    default: break
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0d).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func text(_ value: ArraySlice<UInt8>) -> String {
    let text = String(decoding: value, as: UTF8.self)
    guard value.contains(UInt8(ascii: "&")) else { return text }
    return text.replacing("&#x27;", with: "'").replacing("&quot;", with: "\"")
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }
}
